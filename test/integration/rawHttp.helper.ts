import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect } from 'vitest';
import type { Answer, Api } from './api.helper.js';

/** Opens a connection, for what no HTTP client would send. */
export async function open(api: Api): Promise<Socket> {
  const { hostname, port } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** All that comes on a connection until the server has closed it. */
export async function readToEnd(socket: Socket): Promise<string> {
  const pieces: Buffer[] = [];
  socket.on('data', (piece) => pieces.push(piece));
  await once(socket, 'close');
  return Buffer.concat(pieces).toString('utf8');
}

/** Sends bytes as they are and returns the answers until the server has closed the connection, as it should. */
export async function send(api: Api, text: string): Promise<Answer[]> {
  const socket = await open(api);
  const read = readToEnd(socket);
  socket.write(text);
  return answersIn(await read);
}

/** The answers in what was received; each has a Content-Length. */
export function answersIn(text: string): Answer[] {
  const answers: Answer[] = [];
  for (let rest = text; rest; ) {
    const [head = ''] = rest.split('\r\n\r\n', 1);
    const [first = '', ...lines] = head.split('\r\n');
    const headers = new Headers(lines.map((line) => line.split(/: (.*)/).slice(0, 2) as [string, string]));
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(first)?.[1]);
    expect(status, text).toBeGreaterThan(0);
    const from = head.length + 4;
    const to = from + Number(headers.get('content-length') ?? 0);
    const body = rest.slice(from, to);
    answers.push({ status, headers, body: body && JSON.parse(body) });
    rest = rest.slice(to);
  }
  return answers;
}
