import type { Socket } from 'node:net';
import { Client } from 'undici';
import type { OutboundGuard } from '../domain/outbound/guard.js';
import { type OpeningPhase, openConnection } from './connect.js';
import type { Hop } from './redirect.js';
import type { CheckTrace } from './trace.js';

/** Most bytes of response headers a target may send. */
export const MAX_RESPONSE_HEADER_BYTES = 16 * 1024;
/** A body up to this size is read to its end, so that an honest server can finish writing instead of seeing a reset. */
const DRAIN_BYTES = 16 * 1024;
/** How long that reading may take; nobody waits for it. */
const DRAIN_MS = 1_000;

/** What of a response is judged: its final status and where it redirects to. */
export interface Head {
  status: number;
  location: string | string[] | undefined;
}

/**
 * One GET on a connection of its own.
 *
 * Connections are not kept for later checks. A monitor that reuses one would not notice that its target no longer
 * accepts connections, moved to another address or serves an expired certificate; and when a server closes an idle
 * connection just as the request is written, nobody can tell whether it was processed: reporting it would be a false
 * alarm, sending it again could be a second request for one job. Schedules are 10 s and more apart, longer than most
 * servers keep idle connections, so little could be reused anyway.
 */
export class Exchange {
  phase: OpeningPhase = 'resolving';
  /** The response's head, or the error of the connection or of `fail`. */
  readonly head: Promise<Head>;
  readonly #client: Client;
  #socket: Socket | undefined;
  #drained = 0;
  #drainTimer: NodeJS.Timeout | undefined;
  #resolve!: (head: Head) => void;
  #reject!: (error: unknown) => void;

  constructor(hop: Hop, addressTimeoutMs: number, guard: OutboundGuard, trace: CheckTrace) {
    this.head = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.#client = new Client(hop.origin, {
      pipelining: 0,
      maxHeaderSize: MAX_RESPONSE_HEADER_BYTES,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: (_options, callback) => {
        this.#socket = openConnection(
          {
            secure: hop.secure,
            hostname: hop.hostname,
            port: hop.port,
            addressTimeoutMs,
            onPhase: (phase) => {
              this.phase = phase;
              trace.enter(phase);
            },
            guard,
            trace,
          },
          (error, socket) => {
            if (error) return callback(error, null);
            // Also emitted at the end of the stream.
            socket.on('readable', () => socket.readableLength > 0 && trace.firstByte());
            callback(null, socket);
          },
        );
      },
    });
    this.#client.dispatch(
      { method: 'GET', path: hop.path, headers: hop.headers },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, status, headers) => this.#start(status, headers.location),
        onResponseData: (_controller, chunk) => this.#drain(chunk.length),
        onResponseEnd: () => clearTimeout(this.#drainTimer),
        onResponseError: (_controller, error) => this.fail(error),
      },
    );
  }

  /** Ends the exchange: `head` rejects with the error unless it is there already. */
  fail(error: unknown): void {
    this.#reject(error);
    this.close();
  }

  /** Closes the connection, whatever state it is in. */
  close(): void {
    clearTimeout(this.#drainTimer);
    this.#socket?.destroy();
    void this.#client.destroy();
  }

  #start(status: number, location: string | string[] | undefined): void {
    if (status < 200) return;
    this.#resolve({ status, location });
    this.#socket?.unref();
    this.#drainTimer = setTimeout(() => this.close(), DRAIN_MS).unref();
  }

  #drain(bytes: number): void {
    this.#drained += bytes;
    if (this.#drained > DRAIN_BYTES) this.close();
  }
}
