import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const PAUSE_MS = 1_000;
/** PostgreSQL notices at once that a killed process is gone, but not that its host is: so long a restart waits for its own id. */
const TAKE_OVER_MS = 15_000;

/** What a runner hears over its session. */
export interface SessionListener {
  /** A cancel intent for this job was committed. */
  onCancel(jobId: string): void;
  /** So many container jobs are over and left their places. */
  onRoom(places: number): void;
  /** At each (re)connect: what was said meanwhile was not heard. */
  onConnected(): Promise<void>;
}

/**
 * A runner's own connection: it holds the runner's id, so that no two live processes have the same, and hears cancel intents and
 * places that become free as they are committed. It is made again when it breaks. Returns a function that ends it.
 * @throws Error when another live process has the id
 */
export async function openRunnerSession(
  databaseUrl: string,
  runnerId: string,
  listener: SessionListener,
): Promise<() => Promise<void>> {
  const ended = new AbortController();
  let client = await connect(databaseUrl, runnerId, ended.signal);
  const keep = async () => {
    while (client) {
      await hear(client, listener);
      client = ended.signal.aborted ? undefined : await connect(databaseUrl, runnerId, ended.signal);
    }
  };
  const kept = keep();
  return async () => {
    ended.abort();
    await client?.end();
    await kept;
  };
}

/** Connects and takes the runner's id, trying until `signal` aborts: then undefined. */
async function connect(databaseUrl: string, runnerId: string, signal: AbortSignal): Promise<pg.Client | undefined> {
  let refusedSince: number | undefined;
  while (!signal.aborted) {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: `evertick-runner ${runnerId}`,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      query_timeout: 10_000,
    });
    // What breaks it also ends it, and the end is what is waited for.
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query('SELECT pg_try_advisory_lock(hashtext($1)) AS mine', [
        `evertick-runner ${runnerId}`,
      ]);
      if (rows[0].mine) return client;
      refusedSince ??= performance.now();
    } catch {
      // PostgreSQL is away, which every query of this runner reports; here it only means to try again.
    }
    await client.end().catch(() => {});
    if (refusedSince !== undefined && performance.now() - refusedSince > TAKE_OVER_MS)
      throw new Error(
        `Runner ${runnerId} is alive in another process. End that one, or name this one with EVERTICK_RUNNER_ID.`,
      );
    await delay(PAUSE_MS, undefined, { signal }).catch(() => {});
  }
  return undefined;
}

/** Listens until the connection ends. */
async function hear(client: pg.Client, listener: SessionListener): Promise<void> {
  // Not `once` of node:events, which rejects at the error that comes before the end.
  const end = new Promise<void>((ended) => client.once('end', () => ended()));
  client.on('notification', ({ channel, payload = '' }) =>
    channel === 'evertick_room' ? listener.onRoom(Number(payload)) : listener.onCancel(payload),
  );
  try {
    await client.query('LISTEN evertick_cancel; LISTEN evertick_room');
    await listener.onConnected();
  } catch {
    await client.end().catch(() => {});
  }
  await end;
}
