import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { OutboundGuard } from '../../src/domain/outbound/guard.js';
import { LOOPBACK } from '../../src/domain/outbound/range.js';
import type { HeartbeatPayload } from '../../src/domain/rules/payloads.js';
import type { Outcome } from '../../src/domain/rules/reasons.js';
import { runCheck } from '../../src/http/check.js';
import { CheckTrace } from '../../src/http/trace.js';

/** Starts a server on a free loopback port until the test is over; resolves with that port. */
export async function listen(server: Server, address = '127.0.0.1'): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => undefined));
  });
  server.listen(0, address, 4_096);
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** An HTTP target; its URL ends with a slash. */
export async function httpTarget(answer: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(http.createServer(answer))}/`;
}

/** A target that speaks raw TCP: `converse` is called once the request's first bytes are there. */
export async function rawTarget(converse: (socket: Socket) => void): Promise<string> {
  return `http://127.0.0.1:${await listen(net.createServer((socket) => socket.once('data', () => converse(socket))))}/`;
}

/** A port whose queue of connections is full, so that further attempts hang: its process listens and never accepts. */
export async function fullBacklog(): Promise<number> {
  const listener = spawn(
    process.execPath,
    [
      '-e',
      `const server = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
        require('node:fs').writeSync(1, String(server.address().port));
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      })`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void listener.kill('SIGKILL'));
  const [text] = await once(listener.stdout, 'data');
  const port = Number(text);
  // Linux queues one connection more than the backlog says.
  for (let i = 0; i < 2; i += 1) {
    const socket = net.connect(port, '127.0.0.1').on('error', () => undefined);
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
  }
  return port;
}

/** Lets through what the tests' targets listen on. */
export const loopbackGuard = new OutboundGuard(LOOPBACK, []);

/** Runs one check with sensible defaults. */
export function check(
  payload: Partial<HeartbeatPayload> & { endpoint: string },
  signal = new AbortController().signal,
  trace = new CheckTrace(Date.now()),
  guard = loopbackGuard,
): Promise<Outcome> {
  return runCheck(
    { timeoutMs: 10_000, expectedStatusCode: 200, headers: {}, ...payload },
    { jobId: 'job-1', attempt: 1, signal, guard, trace },
  );
}

/** A promise that the test settles by hand. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

export type { IncomingMessage, ServerResponse };
