import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { onTestFinished } from 'vitest';

/** A server that answers as a test wants. */
export interface Hostile {
  url: string;
  /** What was asked so far. */
  requests: IncomingMessage[];
}

/** Starts one for the calling test: the first request gets the first answer, and so on; the last answer is for all that follow. */
export async function hostile(...answers: RequestListener[]): Promise<Hostile> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(requests.push(request), answers.length) - 1];
    answer?.(request, response);
  });
  onTestFinished(() => server.closeAllConnections());
  return { url: await listening(server), requests };
}

/**
 * Stands between client and API for the calling test, and cuts each connection after so many bytes of answers.
 * @param bytesOf how many the nth connection, from 0, lets through
 */
export async function cutting(
  url: string,
  bytesOf: (n: number) => number,
): Promise<{ url: string; connections(): number }> {
  const { port } = new URL(url);
  let connections = 0;
  const server = createTcpServer((client) => {
    let left = bytesOf(connections++);
    const api = connect(Number(port), '127.0.0.1');
    client.on('error', () => api.destroy()).on('close', () => api.destroy());
    api.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.pipe(api);
    api.on('data', (data) => {
      client.write(data.subarray(0, left), () => {
        if (left <= 0) client.resetAndDestroy();
      });
      left -= data.length;
    });
  });
  return { url: await listening(server), connections: () => connections };
}

async function listening(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };
}

/** Answers with a problem of the API. */
export function problem(status: number, headers: Record<string, string> = {}): RequestListener {
  const body = { type: 'about:blank', title: 'Title', status, detail: 'detail', errors: [], request_id: 'the-request' };
  return json(status, body, { 'content-type': 'application/problem+json', ...headers });
}

/** Answers with HTML, as a proxy does. */
export function html(status: number): RequestListener {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Welcome to   nginx!</h1>');
  };
}

/** Cuts the connection after this beginning of an answer; without one, before any. */
export function cut(beginning = ''): RequestListener {
  return ({ socket }) => {
    socket.write(beginning, () => socket.resetAndDestroy());
  };
}

/** Answers with a stream of events in these pieces, then ends it, or leaves it open. */
export function events(pieces: string[], { open = false } = {}): RequestListener {
  return async (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
    for (const piece of pieces) await new Promise((written) => response.write(piece, written));
    if (!open) response.end();
  };
}

/** The text of a line's event. */
export function lineEvent(n: number, message = `line ${n}`): string {
  const data = { sequence_num: n, timestamp: '2026-01-01T12:00:00.123456Z', stream: 'stdout', message };
  return `id: ${n}\nevent: log\ndata: ${JSON.stringify(data)}\n\n`;
}

export const RUNNING = 'event: status\ndata: {"status":"RUNNING"}\n\n';
export const CLOSE = 'event: close\ndata: {"reason":"job_completed"}\n\n';

/** Has all that nobody holds any more collected as garbage. */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let times = 0; times < 5; times++) {
    await setImmediate();
    collect();
  }
}
