import type pg from 'pg';
import type { Logger } from 'pino';
import type { Commands } from './commands.js';

/** A job due later than this is marked as told, so that the reconciler need not ask Temporal for it. */
const SOON_MS = 10_000;

/**
 * Commands for those who have written an intent to PostgreSQL and need not know how Temporal does: they never reject, and what was
 * told is noted in the row. What was not, the reconciler tells later.
 */
export function deliver(commands: Commands, pool: pg.Pool, log: Logger): Commands {
  const attempt = async (what: string, tell: () => Promise<void>) => {
    try {
      await tell();
    } catch (error) {
      log.warn({ what, error: String(error) }, 'Temporal was not told yet; the reconciler will');
    }
  };
  return {
    syncWorkflow: (workflow) =>
      attempt(`workflow ${workflow.id}`, async () => {
        await commands.syncWorkflow(workflow);
        await markDelivered(pool, workflow.id, workflow.intent);
      }),
    startJob: (job) =>
      attempt(`job ${job.id}`, async () => {
        await commands.startJob(job);
        if (job.scheduledAt.getTime() > Date.now() + SOON_MS)
          await pool.query('UPDATE jobs SET delivered = true WHERE id = $1', [job.id]);
      }),
    cancelJob: (jobId) => attempt(`cancel of job ${jobId}`, () => commands.cancelJob(jobId)),
    cancelBuild: (buildId) => attempt(`cancel of build ${buildId}`, () => commands.cancelBuild(buildId)),
  };
}

/** Notes that Temporal was told of a workflow's commands up to `intent`. */
export async function markDelivered(pool: pg.Pool, workflowId: string, intent: number): Promise<void> {
  await pool.query('UPDATE workflows SET intent_delivered = $2 WHERE id = $1 AND intent_delivered < $2', [
    workflowId,
    intent,
  ]);
}
