import { once } from 'node:events';
import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { HeartbeatPayload } from '../../src/domain/rules/payloads.js';
import type { Outcome } from '../../src/domain/rules/reasons.js';
import { runCheck } from '../../src/http/check.js';

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

/** Runs one check with sensible defaults. */
export function check(
  payload: Partial<HeartbeatPayload> & { endpoint: string },
  signal?: AbortSignal,
): Promise<Outcome> {
  return runCheck(
    { timeoutMs: 10_000, expectedStatusCode: 200, headers: {}, ...payload },
    { jobId: 'job-1', attempt: 1, signal: signal ?? new AbortController().signal },
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
