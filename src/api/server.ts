import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { ClientErrors } from './clientErrors.js';

/** Bounds of what clients may take of a process. Times in ms. */
export interface Bounds {
  /** From the opening of a connection, or a request's first byte, to the end of its headers. */
  headersMs: number;
  /** From there to the end of the request's body. An answer may take longer. */
  requestMs: number;
  /** How long a connection is kept for the next request. */
  keepAliveMs: number;
  /** How long nothing may come or go on a connection that is in use. */
  silenceMs: number;
  /** Request line and headers together. */
  headerBytes: number;
  connections: number;
}

/** Load balancers keep idle connections for a minute, and must be the ones that close them. */
export const BOUNDS: Bounds = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  silenceMs: 120_000,
  headerBytes: 32_768,
  connections: 4_096,
};
const CHECK_MS = 1_000;
const IDLE_POLL_MS = 50;
const TELL_MS = 60_000;

/** An HTTP server with bounds, which refuses what is not HTTP with problem documents and ends without breaking answers. */
export class ApiServer {
  readonly http: Server;
  private readonly sockets = new Set<Socket>();
  private readonly answers = new Set<ServerResponse>();
  private draining = false;

  constructor(handle: RequestListener, logger: Logger, bounds = BOUNDS) {
    const errors = new ClientErrors(logger, bounds);
    const receive: RequestListener = (request, response) => {
      errors.follow(response);
      this.follow(response);
      handle(request, response);
    };
    this.http = createServer(
      {
        headersTimeout: bounds.headersMs,
        requestTimeout: bounds.requestMs,
        keepAliveTimeout: bounds.keepAliveMs,
        connectionsCheckingInterval: Math.min(CHECK_MS, bounds.headersMs),
        maxHeaderSize: bounds.headerBytes,
        insecureHTTPParser: false,
        // The application refuses it, with a problem document.
        requireHostHeader: false,
      },
      receive,
    );
    this.http.timeout = bounds.silenceMs;
    this.http.maxConnections = bounds.connections;
    // The application says whether it wants the body.
    this.http.on('checkContinue', receive).on('checkExpectation', receive);
    this.http.on('clientError', (error, socket) => errors.refuse(error, socket as Socket));
    this.http.on('connection', (socket) => {
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    let told = Number.NEGATIVE_INFINITY;
    this.http.on('drop', () => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      logger.warn({ connections: bounds.connections }, 'connections are refused: there are as many as one process has');
    });
  }

  /** From now on each answer tells its client to open a new connection for what comes next. */
  drain(): void {
    this.draining = true;
    for (const answer of this.answers) forbidReuse(answer);
  }

  /** Takes no new connection and lets running requests end; after the grace, in ms, what is left is cut. */
  async close(graceMs: number): Promise<void> {
    this.drain();
    const closed = once(this.http, 'close');
    this.http.close();
    // Browsers open connections that they may need: nothing was asked on these.
    for (const socket of this.sockets) if (socket.bytesRead === 0) socket.destroy();
    // An answer that had begun before leaves its connection open.
    const idle = setInterval(() => this.http.closeIdleConnections(), IDLE_POLL_MS);
    const cut = setTimeout(() => this.http.closeAllConnections(), graceMs);
    await closed;
    clearInterval(idle);
    clearTimeout(cut);
  }

  private follow(response: ServerResponse): void {
    this.answers.add(response);
    response.on('close', () => this.answers.delete(response));
    if (this.draining) forbidReuse(response);
  }
}

function forbidReuse(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
