import type { Logger } from 'pino';
import type { Database } from '../db/client.js';
import { leftoversAmong } from '../db/runs.js';
import { listOurs, remove } from '../docker/container.js';
import type { Engine } from '../docker/engine.js';

const PAUSE_MS = 15_000;
/** A container whose job is unknown is kept this long: its row may be restored. */
const UNKNOWN_MS = 10 * 60_000;

export interface SweepContext {
  database: Database;
  engine: Engine;
  installationId: string;
  /** Jobs that this process holds and clears away itself. */
  held: () => string[];
  /** Is told of every container that was removed. */
  count: () => Promise<void>;
  log: Logger;
}

/** Sweeps at once and every 15 s. Returns a function that ends it. */
export function startSweeper(context: SweepContext): () => void {
  const away = (error: unknown) =>
    context.log.warn({ error: String(error) }, 'sweeper: PostgreSQL or the engine is away; trying again');
  const sweepOnce = () => void sweep(context).catch(away);
  sweepOnce();
  const timer = setInterval(sweepOnce, PAUSE_MS);
  return () => clearInterval(timer);
}

/**
 * Removes, and counts, containers of this installation whose job is over, such as one that was cancelled while its runner was away.
 * Nobody else's is touched.
 */
export async function sweep({ database, engine, installationId, held, count, log }: SweepContext): Promise<void> {
  const holding = new Set(held());
  const left = (await listOurs(engine, installationId)).filter(({ jobId }) => !holding.has(jobId));
  if (left.length === 0) return;
  const ids = left.map(({ jobId }) => jobId);
  const { over, unknown } = await leftoversAmong(database.pool, ids);
  const old = left.filter(({ jobId, createdAt }) => unknown.has(jobId) && createdAt < Date.now() - UNKNOWN_MS);
  for (const jobId of [...over, ...old.map((container) => container.jobId)]) {
    await remove(engine, jobId);
    await count();
    log.warn({ job: jobId }, 'sweeper: removed a container whose job is over');
  }
}
