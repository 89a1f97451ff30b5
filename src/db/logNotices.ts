import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_MS = 1_000;

/** What is heard of lines as they are stored. */
export interface LogListener {
  /** A running job has new lines. */
  onLines(jobId: string): void;
  /** At each (re)connect: what was said meanwhile was not heard. */
  onConnected(): void;
}

/**
 * Listens for new lines on a connection of its own, which is made again when it breaks. Returns a function that ends it.
 * Nothing may depend on hearing everything: whoever listens also looks from time to time.
 */
export function hearLogs(options: pg.ClientConfig, listener: LogListener): () => void {
  const ended = new AbortController();
  const keep = async () => {
    while (!ended.signal.aborted) {
      await hear(options, listener, ended.signal);
      await delay(PAUSE_MS, undefined, { signal: ended.signal }).catch(() => {});
    }
  };
  void keep();
  return () => ended.abort();
}

/** Listens until the connection or `signal` ends it. */
async function hear(options: pg.ClientConfig, listener: LogListener, signal: AbortSignal): Promise<void> {
  const client = new pg.Client({ ...options, application_name: `${options.application_name} logs`, keepAlive: true });
  const end = new Promise<void>((over) => client.once('end', () => over()));
  // What breaks it also ends it, and the end is what is waited for.
  client.on('error', () => {});
  client.on('notification', ({ payload = '' }) => listener.onLines(payload));
  const stop = () => void client.end();
  try {
    await client.connect();
    await client.query('LISTEN evertick_log');
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else listener.onConnected();
    await end;
  } catch {
    // PostgreSQL is away, which every query of the API reports; here it only means to try again.
    await client.end().catch(() => {});
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
