import type { ActivityOptions } from '@temporalio/workflow';
import {
  ActivityCancellationType,
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  CancelledFailure,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  sleep,
} from '@temporalio/workflow';
import type { JobActivities, RunActivities } from '../activities/types.js';
import { GIVEN_BACK, type JobRef, type Recorded } from '../src/domain/rules/job.js';
import { CHECK_LIMIT_MS, CONTAINER_LIMIT_MS, MAX_SPREAD_MS, RUNNER_GRACE_MS } from '../src/domain/rules/limits.js';
import type { Kind } from '../src/domain/rules/status.js';
import { containerQueue } from '../src/temporal/names.js';
import { LOCAL_ACTIVITY } from './options.js';
import { isRunnerSilent, placing } from './runners.js';
import { tellSchedule } from './tell.js';

const { settle, requestCancel } = proxyLocalActivities<JobActivities>(LOCAL_ACTIVITY);
const { heartbeatNow } = proxyLocalActivities<JobActivities>({ ...LOCAL_ACTIVITY, startToCloseTimeout: '15s' });

/** Holding and running a job repeats until it passes: what fails here is infrastructure, never the user's job. */
const RUN: ActivityOptions = {
  heartbeatTimeout: '10s',
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '5s' },
};
/** Beyond the job's own limit: being armed, preparing, recording. */
const AROUND_MS = MAX_SPREAD_MS + 120_000;
const { heartbeat } = proxyActivities<RunActivities>({ ...RUN, startToCloseTimeout: CHECK_LIMIT_MS + AROUND_MS });

/** How a job of each kind reaches the place where it runs. */
const RUNS: Record<Kind, (ref: JobRef) => Promise<Recorded>> = { HEARTBEAT: runHeartbeat, CONTAINER: runContainer };

/** How long before its instant a job of the future is brought to a runner. */
const MANUAL_LEAD_MS = 3_000;

/** One job, of either trigger: waits for its time, is run where its kind runs, ends in Temporal as its row says. */
export async function job(ref: JobRef): Promise<Recorded> {
  let recorded: Recorded;
  try {
    const wait = ref.scheduledAt - MANUAL_LEAD_MS - Date.now();
    if (ref.trigger === 'MANUAL' && wait > 0) await sleep(wait, { summary: 'until shortly before scheduled_at' });
    recorded = await RUNS[ref.kind](ref);
  } catch (error) {
    // A cancelled activity whose runner dies is not tried again: its timeout stands for the cancellation.
    if (!isCancellation(error) && !CancellationScope.current().consideredCancelled) throw error;
    recorded = await CancellationScope.nonCancellable(() => settle(ref, CANCELED_HERE));
  }
  if (recorded.workflowTerminated) await CancellationScope.nonCancellable(() => tellSchedule(ref.workflowId));
  return close(ref, recorded);
}

const CANCELED_HERE = {
  status: 'CANCELED' as const,
  reason: { code: 'CANCELED_BY_USER' as const, message: 'the job was cancelled' },
};

async function runHeartbeat(ref: JobRef): Promise<Recorded> {
  if (ref.trigger === 'MANUAL' && ref.scheduledAt <= Date.now()) {
    const recorded = await heartbeatNow(ref);
    if (recorded !== undefined) return recorded;
  }
  return heartbeat(ref);
}

/** Places the job and runs it on that runner's own queue; a runner that never took it or gives it back is replaced, one that was lost with it ends it. */
async function runContainer(ref: JobRef): Promise<Recorded> {
  for (;;) {
    const runnerId = await placing.place(ref);
    if (runnerId === undefined) return settle(ref, RUNNER_LOST);
    const { container } = proxyActivities<RunActivities>({
      ...RUN,
      taskQueue: containerQueue(runnerId),
      startToCloseTimeout: CONTAINER_LIMIT_MS + AROUND_MS,
      scheduleToStartTimeout: RUNNER_GRACE_MS,
    });
    try {
      return await container(ref);
    } catch (error) {
      if (!isRunnerSilent(error) && !isGivenBack(error)) throw error;
    }
  }
}

const RUNNER_LOST = {
  status: 'FAILED' as const,
  reason: { code: 'RUNNER_LOST' as const, message: 'the runner that had this job did not come back' },
};

function isGivenBack(error: unknown): boolean {
  return (
    error instanceof ActivityFailure && error.cause instanceof ApplicationFailure && error.cause.type === GIVEN_BACK
  );
}

/** Ends the execution as its row ended: completed, failed with the reason's code as type, or cancelled, which needs a request. */
async function close(ref: JobRef, { workflowTerminated: _, ...outcome }: Recorded): Promise<Recorded> {
  if (outcome.status === 'COMPLETED') return outcome;
  const message = outcome.reason?.message ?? outcome.status;
  if (outcome.status === 'FAILED') throw ApplicationFailure.nonRetryable(message, outcome.reason?.code, outcome);
  const scope = CancellationScope.current();
  if (!scope.consideredCancelled) {
    await requestCancel(ref.jobId);
    await scope.cancelRequested;
  }
  throw new CancelledFailure(message);
}
