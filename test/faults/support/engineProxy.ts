import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { socketOf } from './ownEngine.js';

/** The engine's API through a socket that a test can stop at a request, and take away. */
export interface EngineProxy {
  /** What DOCKER_HOST is set to. */
  address: string;
  /** Stops the next matching request, `POST /containers/create`, before the engine gets it, or when it has answered. */
  hold(request: RegExp, at: 'request' | 'answer'): HeldRequest;
  /** Breaks the connections of matching requests under way; answers how many. */
  cut(request: RegExp): number;
  /** The socket is gone, with every connection. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  /** Ends it for good. */
  end(): Promise<void>;
}

export interface HeldRequest {
  /** Resolves when a request is stopped there. */
  reached: Promise<void>;
  /** Lets it go on; one whose client is gone by then is dropped. */
  release(): void;
}

interface Hold extends HeldRequest {
  request: RegExp;
  at: 'request' | 'answer';
  arrive(): void;
  released: Promise<void>;
}

/** Stands in front of the engine at `engineAddress`, on a socket of its own. */
export async function startEngineProxy(engineAddress: string): Promise<EngineProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'evertick-proxy-'));
  const address = `unix://${folder}/proxy.sock`;
  const socketPath = socketOf(engineAddress);
  const sockets = new Set<Socket>();
  const underWay = new Set<{ name: string; response: ServerResponse }>();
  let holds: Hold[] = [];

  const arrivesAt = async (name: string, at: Hold['at'], client: Socket) => {
    const hold = takeHold(name, at);
    if (!hold) return;
    hold.arrive();
    await Promise.race([hold.released, once(client, 'close')]);
  };
  const takeHold = (name: string, at: Hold['at']) => {
    const hold = holds.find((one) => one.at === at && one.request.test(name));
    holds = holds.filter((one) => one !== hold);
    return hold;
  };
  const forward = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { method, url: path = '', headers, socket } = incoming;
    const name = `${method} ${path.replace(/^\/v[\d.]+/, '')}`;
    const exchange = { name, response };
    underWay.add(exchange);
    response.on('close', () => underWay.delete(exchange));
    await arrivesAt(name, 'request', socket);
    if (socket.destroyed) return;
    const outgoing = request({ socketPath, method, path, headers, agent: false });
    const breakOff = () => socket.destroy();
    outgoing.on('error', breakOff);
    response.on('close', () => outgoing.destroy());
    outgoing.on('response', (answer) => {
      answer.on('error', breakOff);
      void passOn(name, answer, response, socket).catch(breakOff);
    });
    incoming.pipe(outgoing);
  };
  const passOn = async (name: string, answer: IncomingMessage, response: ServerResponse, client: Socket) => {
    if (holds.some((hold) => hold.at === 'answer' && hold.request.test(name))) {
      const body = Buffer.concat(await answer.toArray());
      await arrivesAt(name, 'answer', client);
      if (!client.destroyed) response.writeHead(answer.statusCode ?? 502, answer.headers).end(body);
      return;
    }
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    // The engine answers some requests in two parts, of which the second may be long in coming.
    response.flushHeaders();
    answer.pipe(response);
  };

  const server = createServer((incoming, response) => void forward(incoming, response));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  const comeBack = async () => {
    server.listen(socketOf(address));
    await once(server, 'listening');
  };
  const goAway = async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
    await rm(socketOf(address), { force: true });
  };
  await comeBack();
  return {
    address,
    comeBack,
    goAway,
    hold(request, at) {
      const { promise: reached, resolve: arrive } = promise();
      const { promise: released, resolve: release } = promise();
      const hold = { request, at, reached, arrive, released, release };
      holds.push(hold);
      return hold;
    },
    cut(request) {
      const matching = [...underWay].filter(({ name }) => request.test(name));
      for (const { response } of matching) response.socket?.destroy();
      return matching.length;
    },
    end: async () => {
      if (server.listening) await goAway();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function promise(): { promise: Promise<void>; resolve(): void } {
  let resolve = () => {};
  const made = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise: made, resolve };
}
