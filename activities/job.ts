import { ApplicationFailure } from '@temporalio/common';
import { showDelay } from '../src/db/builds.js';
import { type Needs, placeBuild, placeJob } from '../src/db/placement.js';
import { containerPayload, heartbeatPayload } from '../src/domain/kinds.js';
import type { Commands } from '../src/temporal/commands.js';
import { type Prepare, type RunContext, record, runJob } from './run.js';
import type { JobActivities } from './types.js';

/** Longest check that may run as a local activity, which holds a workflow-task slot while it lasts. */
const SHORT_CHECK_MS = 5_000;

/** Those whose turn is far off ask less often, so that a flood of waiting jobs costs little. */
function askAgain({ why, turn }: { why: string; turn: number }): ApplicationFailure {
  return ApplicationFailure.create({
    message: why,
    type: 'NoRunner',
    nextRetryDelay: Math.min(Math.max(turn * 100, 1_000), 8_000),
  });
}

function needsOf(payload: unknown): Needs {
  const { resources, runner } = containerPayload(payload);
  return { memoryBytes: resources.memoryBytes, labels: runner };
}

/** What job executions ask of the world besides holding a job. */
export function createJobActivities(context: RunContext, heartbeat: Prepare, commands: Commands): JobActivities {
  return {
    async heartbeatNow(job) {
      const queued = await context.runs.queue(job.jobId);
      if (queued.state !== 'HELD' || heartbeatPayload(queued.payload).timeoutMs > SHORT_CHECK_MS) return undefined;
      const { revision, payload, imageDigest } = queued;
      return context.live.run(job.jobId, (signal) =>
        runJob(context, job, heartbeat, signal, { revision, payload, imageDigest }),
      );
    },
    async place(job) {
      const placed = await placeJob(context.pool, job.jobId, needsOf);
      if (placed.state === 'GONE' && (await context.runs.restore(job)))
        throw ApplicationFailure.retryable(`job ${job.jobId}: its row was gone and is put back`, 'RowMissing');
      if (placed.state === 'WAIT') throw askAgain(placed);
      return placed.state === 'PLACED' ? placed.runnerId : undefined;
    },
    async placeBuild(buildId) {
      const placed = await placeBuild(context.pool, buildId, needsOf);
      if (placed.state === 'WAIT') {
        await showDelay(context.pool, buildId, placed.why);
        throw askAgain(placed);
      }
      return placed.state === 'PLACED' ? placed.runnerId : undefined;
    },
    settle: (job, outcome) => record(context, job, outcome),
    requestCancel: (jobId) => commands.cancelJob(jobId),
  };
}
