import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const RECONNECT_MS = 1_000;

/**
 * Hears of cancel intents as they are committed, over a connection of its own. `onCancel` gets a job id; `onConnected` runs at each
 * (re)connect, since what was said meanwhile was not heard. Returns a function that ends it.
 */
export function listenForCancellations(
  databaseUrl: string,
  onCancel: (jobId: string) => void,
  onConnected: () => Promise<void>,
): () => Promise<void> {
  const ended = new AbortController();
  let client: pg.Client | undefined;
  const listen = async () => {
    while (!ended.signal.aborted) {
      client = new pg.Client({
        connectionString: databaseUrl,
        application_name: 'evertick-cancellations',
        keepAlive: true,
      });
      const broken = new Promise<void>((resolve) => {
        client?.on('error', () => resolve());
        client?.on('end', () => resolve());
      });
      client.on('notification', (message) => message.payload && onCancel(message.payload));
      try {
        await client.connect();
        await client.query('LISTEN evertick_cancel');
        await onConnected();
        await broken;
      } catch {
        // Not connected: the pause and the next round are the handling; every query of the runner reports the same fault.
      }
      await client.end().catch(() => {});
      await delay(RECONNECT_MS, undefined, { signal: ended.signal }).catch(() => {});
    }
  };
  const done = listen();
  return async () => {
    ended.abort();
    await client?.end().catch(() => {});
    await done;
  };
}
