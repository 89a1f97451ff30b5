import type { Logger } from 'pino';
import type { Database } from '../db/client.js';
import { leftoversAmong } from '../db/runs.js';
import { listOurs, remove } from '../docker/container.js';
import type { Engine } from '../docker/engine.js';

const PAUSE_MS = 15_000;
/** A container whose job is unknown is kept this long: its row may be restored. */
const UNKNOWN_MS = 10 * 60_000;

/**
 * Removes containers of this installation whose job is over, such as one that was cancelled while its runner was away. Nobody
 * else's is touched. Returns a function that ends it.
 */
export function startSweeper(context: {
  database: Database;
  engine: Engine;
  installationId: string;
  /** Jobs that this process holds and clears away itself. */
  held: () => string[];
  log: Logger;
}): () => void {
  const { engine, log } = context;
  const sweep = async () => {
    const held = new Set(context.held());
    const left = (await listOurs(engine, context.installationId)).filter(({ jobId }) => !held.has(jobId));
    if (left.length === 0) return;
    const { over, unknown } = await leftoversAmong(
      context.database.pool,
      left.map(({ jobId }) => jobId),
    );
    const old = left.filter(({ jobId, createdAt }) => unknown.has(jobId) && createdAt < Date.now() - UNKNOWN_MS);
    for (const jobId of [...over, ...old.map((container) => container.jobId)]) {
      await remove(engine, jobId);
      log.warn({ job: jobId }, 'sweeper: removed a container whose job is over');
    }
  };
  const timer = setInterval(() => {
    sweep().catch((error) =>
      log.warn({ error: String(error) }, 'sweeper: PostgreSQL or the engine is away; trying again'),
    );
  }, PAUSE_MS);
  return () => clearInterval(timer);
}
