import { ApplicationFailure } from '@temporalio/common';
import { placeJob } from '../src/db/placement.js';
import { containerPayload, heartbeatPayload } from '../src/domain/kinds.js';
import type { Commands } from '../src/temporal/commands.js';
import { type Prepare, type RunContext, record, runJob } from './run.js';
import type { JobActivities } from './types.js';

/** Longest check that may run as a local activity, which holds a workflow-task slot while it lasts. */
const SHORT_CHECK_MS = 5_000;

/** Those whose turn is far off ask less often, so that a flood of waiting jobs costs little. */
function askAgainMs(turn: number): number {
  return Math.min(Math.max(turn * 100, 1_000), 8_000);
}

/** What job executions ask of the world besides holding a job. */
export function createJobActivities(context: RunContext, heartbeat: Prepare, commands: Commands): JobActivities {
  return {
    async heartbeatNow(job) {
      const queued = await context.runs.queue(job.jobId);
      if (queued.state !== 'HELD' || heartbeatPayload(queued.payload).timeoutMs > SHORT_CHECK_MS) return undefined;
      const { revision, payload, imageDigest, claimed } = queued;
      return context.live.run(job.jobId, (signal) =>
        runJob(context, job, heartbeat, signal, { revision, payload, imageDigest, claimed }),
      );
    },
    async place(job) {
      const placed = await placeJob(
        context.pool,
        job.jobId,
        (payload) => containerPayload(payload).resources.memoryBytes,
      );
      if (placed.state === 'GONE' && (await context.runs.restore(job)))
        throw ApplicationFailure.retryable(`job ${job.jobId}: its row was gone and is put back`, 'RowMissing');
      if (placed.state === 'WAIT')
        throw ApplicationFailure.create({
          message: placed.why,
          type: 'NoRunner',
          nextRetryDelay: askAgainMs(placed.turn),
        });
      return placed.state === 'PLACED' ? placed.runnerId : undefined;
    },
    settle: (job, outcome) => record(context, job, outcome),
    requestCancel: (jobId) => commands.cancelJob(jobId),
  };
}
