import pg from 'pg';
import { abandonable } from '../db/abandon.js';
import type { Database } from '../db/client.js';

/** Codes of Node, PostgreSQL and Prisma that mean: no connection, or the server is going down or coming up. */
const AWAY_CODES =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|08...|57P0[1-3]|53300|P1001|P1002|P1008|P1011|P1017|P2024|P2028)$/;
const AWAY_MESSAGES =
  /query read timeout|connection terminated|timeout exceeded when trying to connect|connection error|can't reach database/i;
/** What a statement or a transaction ends by that took too long. */
const CUT_SHORT = /^57014 |Code: `57014`|canceling statement|expired transaction/;
/** When a request that is not done makes us ask whether PostgreSQL still answers. */
const PATIENCE_MS = 500;
/** Long enough for a busy machine to connect in; both together stay under the 3 s that a client may have to wait. */
const PROBE_MS = 1_500;
/** Longest that a handler may take to say what it answers; what it streams then may take longer. */
const LONGEST_MS = 60_000;

/** Whether an error means that PostgreSQL cannot be reached now, rather than that it refused something. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = String((cause as { code?: unknown }).code ?? '');
    if (AWAY_CODES.test(code) || AWAY_MESSAGES.test(cause.message)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isDatabaseAway)) return true;
  }
  return false;
}

/** Whether an error means that PostgreSQL ended a statement, or Prisma a transaction, because it took too long. */
export function isCutShort(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (CUT_SHORT.test(`${(cause as { code?: unknown }).code} ${cause.message}`)) return true;
  return false;
}

/**
 * The result of work; or `away` as soon as PostgreSQL answers neither the work nor a fresh connection, because a server that hangs breaks
 * no connection and a client must not wait for it; or `slow` when the work takes longer than `longestMs` although PostgreSQL answers.
 * Work that is not waited for any more is given up.
 */
export async function unlessAway<T>(
  database: Database,
  work: () => Promise<T>,
  longestMs = LONGEST_MS,
): Promise<{ result: T } | 'away' | 'slow'> {
  const { result, abandon } = abandonable(work);
  const done = result.then((result) => ({ result }));
  done.catch(() => {});
  const watch = watchOver(database, longestMs);
  const first = await Promise.race([done, watch.verdict]).finally(watch.end);
  if (typeof first === 'string') abandon();
  return first;
}

/** Looks now and then whether PostgreSQL answers, until it does not or it has been too long, or the watch is ended. */
function watchOver(database: Database, longestMs: number): { verdict: Promise<'away' | 'slow'>; end(): void } {
  const begun = performance.now();
  let ended = false;
  let timer: NodeJS.Timeout;
  const verdict = new Promise<'away' | 'slow'>((resolve) => {
    const look = async () => {
      const answers = await sharedProbe(database);
      if (ended) return;
      if (answers && performance.now() - begun < longestMs) timer = setTimeout(look, PATIENCE_MS);
      else resolve(answers ? 'slow' : 'away');
    };
    timer = setTimeout(look, PATIENCE_MS);
  });
  return {
    verdict,
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}

const probes = new WeakMap<Database, Promise<boolean>>();

/** Whether PostgreSQL answers now. All that ask at the same time share one probe: a server that hangs is not asked by everyone. */
function sharedProbe(database: Database): Promise<boolean> {
  const running = probes.get(database);
  if (running) return running;
  const probe = probeOnce(database).finally(() => probes.delete(database));
  probes.set(database, probe);
  return probe;
}

/** Whether PostgreSQL answers on a connection of its own in time. */
async function probeOnce(database: Database): Promise<boolean> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ ...database.pool.options, connectionTimeoutMillis: PROBE_MS, query_timeout: PROBE_MS });
    client.on('error', () => {});
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    void client?.end().catch(() => {});
  }
}
