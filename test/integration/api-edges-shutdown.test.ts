import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, expect, it } from 'vitest';
import { ApiServer } from '../../src/api/server.js';

const GRACE_MS = 30_000;
const running: ApiServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close(0)));
});

/** A server that answers as told. */
async function serve(handle: RequestListener): Promise<{ server: ApiServer; port: number }> {
  const server = new ApiServer(handle, pino({ enabled: false }));
  server.http.listen(0, '127.0.0.1');
  await once(server.http, 'listening');
  running.push(server);
  return { server, port: (server.http.address() as AddressInfo).port };
}

/** Asks over a connection that could be used again; resolves with the answer's head. */
async function ask(port: number, agent = new Agent({ keepAlive: true })): Promise<IncomingMessage> {
  const [answer] = await once(get({ port, host: '127.0.0.1', agent }), 'response');
  return answer;
}

it('an answer that has not begun is given whole, and its connection is not used again', async () => {
  let arrived = () => {};
  const asked = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let answer = () => {};
  const { server, port } = await serve((_request, response) => {
    answer = () => response.end('whole');
    arrived();
  });
  const waiting = ask(port);
  await asked;
  const closed = server.close(GRACE_MS);
  answer();
  const received = await waiting;
  expect(received.headers.connection).toBe('close');
  expect((await received.toArray()).join('')).toBe('whole');
  await closed;
});

it('an answer that has begun is given whole', async () => {
  let goOn = () => {};
  const { server, port } = await serve((_request, response) => {
    response.write('half and ');
    goOn = () => response.end('half');
  });
  const received = await ask(port);
  const closed = server.close(GRACE_MS);
  goOn();
  expect((await received.toArray()).join('')).toBe('half and half');
  expect(received.complete).toBe(true);
  await closed;
});

it('connections on which nothing was asked, or nothing more, do not hold it up', async () => {
  const { server, port } = await serve((_request, response) => response.end());
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const agent = new Agent({ keepAlive: true });
  const received = await ask(port, agent);
  received.resume();
  await once(received, 'end');
  const begun = performance.now();
  await server.close(GRACE_MS);
  expect(performance.now() - begun).toBeLessThan(1_000);
});

it('takes no new connection', async () => {
  let answer = () => {};
  const { server, port } = await serve((_request, response) => {
    response.flushHeaders();
    answer = () => response.end();
  });
  const received = await ask(port);
  const closed = server.close(GRACE_MS);
  await expect(ask(port)).rejects.toThrow('ECONNREFUSED');
  answer();
  received.resume();
  await closed;
});

it('what is not over by the end of the grace is cut', async () => {
  const { server, port } = await serve((_request, response) => response.flushHeaders());
  const received = await ask(port);
  await server.close(100);
  await expect(received.toArray()).rejects.toThrow('aborted');
});
