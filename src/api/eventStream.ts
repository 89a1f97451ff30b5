import { once } from 'node:events';
import type { Response } from 'express';

const RECONNECT_MS = 1_000;
/** Least part of it that a client is told when all of them have to reconnect. */
const MIN_SHARE = 0.2;
const TICK_MS = 15_000;
const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  // Proxies that gather answers would keep the newest lines to themselves.
  'X-Accel-Buffering': 'no',
  // Who reconnects because this process ends must not do so over the old connection.
  Connection: 'close',
};

/** One server-sent event as it goes over the wire. `id` is what a client that reconnects sends as `Last-Event-ID`. */
export function eventText(event: string, data: unknown, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/**
 * An answer that stays open and carries server-sent events. A comment every 15 s shows that it lives; as often it is asked whether its
 * client may still have it, and ended when not. A client that opens it anew is then told why.
 */
export class EventStream {
  private readonly over = new AbortController();
  private readonly comments: NodeJS.Timeout;
  private check: NodeJS.Timeout | undefined;

  constructor(
    private readonly response: Response,
    private readonly mayGoOn: () => Promise<boolean>,
  ) {
    response.on('close', () => this.stop());
    response.set(HEADERS).write(`retry: ${RECONNECT_MS}\n\n`);
    this.comments = setInterval(() => this.comment(), TICK_MS);
    // Many streams that were opened at once are not to be asked about at once.
    this.checkIn(Math.random() * TICK_MS);
    if (response.destroyed) this.stop();
  }

  /** Aborts when the client is gone or the stream was ended. */
  get signal(): AbortSignal {
    return this.over.signal;
  }

  /** Sends whole events. Fulfilled when the client has room for more, so that little waits in memory. @throws AbortError when the stream is over */
  async write(events: string | Buffer): Promise<void> {
    this.signal.throwIfAborted();
    if (!this.response.write(events)) await once(this.response, 'drain', { signal: this.signal });
  }

  /**
   * Ends the answer so that its client opens it anew, at another process or the next one of this address. Not all at once: the pause
   * that it is told is up to a second long.
   */
  moveOn(): void {
    this.response.write(`retry: ${Math.ceil(RECONNECT_MS * (MIN_SHARE + Math.random() * (1 - MIN_SHARE)))}\n`);
    this.response.write(eventText('reconnect', { reason: 'server_stopping' }));
    this.end();
  }

  /** Ends the answer; what was written still arrives. */
  end(): void {
    this.stop();
    this.response.end();
  }

  /** A client that does not read needs no sign of life, and would get all of them later. */
  private comment(): void {
    if (!this.response.writableNeedDrain) this.response.write(':\n\n');
  }

  private checkIn(ms: number): void {
    this.check = setTimeout(async () => {
      if (!(await this.mayGoOn())) this.end();
      if (!this.signal.aborted) this.checkIn(TICK_MS);
    }, ms);
  }

  private stop(): void {
    clearInterval(this.comments);
    clearTimeout(this.check);
    this.over.abort();
  }
}
