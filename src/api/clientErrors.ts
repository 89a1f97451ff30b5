import { randomUUID } from 'node:crypto';
import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { urlTooLong } from './guards.js';
import { Problem, problemText, sendProblem } from './problem.js';
import type { Bounds } from './server.js';

/** What Node tells of a request that it cannot read. */
type ClientError = NodeJS.ErrnoException & { reason?: string; rawPacket?: Buffer };

/** How long a client that was refused may take to read why. */
const LINGER_MS = 1_000;

/** Answers what cannot be read as a request, or does not come in time, with problem documents; then its connection is closed. */
export class ClientErrors {
  private readonly newest = new WeakMap<Socket, ServerResponse>();
  private readonly refused = new WeakSet<Socket>();

  constructor(
    private readonly logger: Logger,
    private readonly bounds: Bounds,
  ) {}

  /** To be called with each answer before it is given. */
  follow(response: ServerResponse): void {
    this.newest.set(response.req.socket, response);
  }

  /** Refuses what came on a connection. */
  refuse(error: ClientError, socket: Socket): void {
    // A parser that failed fails again at each further byte.
    if (this.refused.has(socket)) return;
    this.refused.add(socket);
    const problem = this.problemOf(error);
    const response = this.newest.get(socket);
    if (!problem || !socket.writable) socket.destroy();
    else if (!response || (response.req.complete && response.writableFinished)) this.write(socket, problem);
    // What is wrong came behind a request that is being answered.
    else if (response.req.complete) response.once('close', () => this.write(socket, problem));
    else if (response.headersSent) socket.destroy();
    else {
      response.setHeader('Connection', 'close');
      sendProblem(response as Response, problem);
      closeSoon(socket);
    }
  }

  private problemOf({ code = '', reason, rawPacket }: ClientError): Problem | undefined {
    const { headersMs, requestMs, headerBytes } = this.bounds;
    if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
      return new Problem(408, `headers must come within ${headersMs / 1_000} s, all within ${requestMs / 1_000} s`);
    if (code === 'HPE_HEADER_OVERFLOW') {
      const [line = ''] = rawPacket?.toString('latin1').split('\r\n', 1) ?? [];
      const inAddress = /^[A-Z]+ /.test(line) && line.length > headerBytes / 2;
      return inAddress ? urlTooLong() : new Problem(431, `headers are larger than ${headerBytes / 1_024} KiB`);
    }
    if (code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
      return new Problem(413, 'the words beside the chunks of the body are too large');
    if (code.startsWith('HPE_'))
      return new Problem(400, `this is not a request of HTTP/1.1${reason ? `: ${reason}` : ''}`);
    return undefined;
  }

  private write(socket: Socket, problem: Problem): void {
    if (!socket.writable) return;
    const id = randomUUID();
    this.logger.debug({ request_id: id, address: socket.remoteAddress, status: problem.status }, problem.detail);
    const body = problemText(problem, id);
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${id}`,
      'X-Content-Type-Options: nosniff',
      'Cache-Control: no-store',
      `Date: ${new Date().toUTCString()}`,
      'Connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    closeSoon(socket);
  }
}

/** Closing at once, with bytes unread, would take the answer back. */
function closeSoon(socket: Socket): void {
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(timer));
}
