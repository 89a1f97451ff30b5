import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { showDelay } from '../src/db/builds.js';
import { type Needs, type Placement, placeBuild, placeJob } from '../src/db/placement.js';
import { containerPayload, heartbeatPayload } from '../src/domain/kinds.js';
import { Semaphore } from '../src/domain/semaphore.js';
import type { Commands } from '../src/temporal/commands.js';
import { type Prepare, type RunContext, record, runJob } from './run.js';
import type { Turns } from './turns.js';
import type { JobActivities } from './types.js';

/** Longest check that may run as a local activity, which holds a workflow-task slot while it lasts. */
const SHORT_CHECK_MS = 5_000;

/** Placements that one process asks for at a time: they wait for one lock, and shall not hold all of its connections meanwhile. */
const PLACED_AT_ONCE = 2;
/** At the latest, since room also comes with a new runner. */
const ASK_AGAIN_MS = 2_000;
/** How long `place` waits for room before its execution asks again: less than its timeout. */
const WAIT_MS = 7_000;
/** Those further back ask again later: who waits here holds an activity's slot. */
const WAITING_HERE = 100;

/** Those whose turn is far off ask less often, so that a flood of waiting jobs costs little. */
const PAUSES_MS = {
  TURN: (turn: number) => Math.min(Math.max(turn * 50, 100), 16_000),
  RUNNER: () => 5_000,
  BUILD: () => 1_000,
};

function askAgain(placed: Waiting): ApplicationFailure {
  const nextRetryDelay = PAUSES_MS[placed.for](placed.turn);
  return ApplicationFailure.create({ message: placed.why, type: 'NoRunner', nextRetryDelay });
}

type Waiting = Extract<Placement, { state: 'WAIT' }>;

function needsOf(payload: unknown): Needs {
  const { resources, runner } = containerPayload(payload);
  return { memoryBytes: resources.memoryBytes, labels: runner };
}

/** What job executions ask of the world besides holding a job. */
export function createJobActivities(
  context: RunContext,
  heartbeat: Prepare,
  commands: Commands,
  turns: Turns,
): JobActivities {
  const placing = new Semaphore(PLACED_AT_ONCE);
  const placeInTurn = async (jobId: string): Promise<Placement> => {
    const { cancellationSignal: signal } = Context.current();
    const giveUpAt = performance.now() + WAIT_MS;
    for (;;) {
      const placed = await placing.use(() => placeJob(context.pool, jobId, needsOf));
      const left = giveUpAt - performance.now();
      const here = placed.state === 'WAIT' && placed.for === 'TURN' && placed.turn <= WAITING_HERE;
      if (!here || left <= 0 || signal.aborted) return placed;
      await turns.wait(placed.turn, Math.min(left, ASK_AGAIN_MS), signal);
    }
  };
  return {
    async heartbeatNow(job) {
      const queued = await context.runs.queue(job.jobId);
      if (queued.state !== 'HELD' || heartbeatPayload(queued.payload).timeoutMs > SHORT_CHECK_MS) return undefined;
      const { revision, payload, imageDigest, teamId, claimed } = queued;
      return context.live.run(job.jobId, (signal) =>
        runJob(context, job, heartbeat, signal, { revision, payload, imageDigest, teamId, claimed }),
      );
    },
    async place(job) {
      const placed = await placeInTurn(job.jobId);
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
