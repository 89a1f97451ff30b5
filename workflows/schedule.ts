import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  ActivityFailure,
  CancellationScope,
  condition,
  continueAsNew,
  isCancellation,
  ParentClosePolicy,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  startChild,
  workflowInfo,
} from '@temporalio/workflow';
import type { Plan, ScheduleActivities } from '../activities/types.js';
import { searchAttributes } from '../src/temporal/attributes.js';
import { buildExecutionId, EXECUTION_TYPES, JOB_QUEUE, jobExecutionId } from '../src/temporal/names.js';
import { priority } from '../src/temporal/priority.js';
import { changedSignal, type ScheduleInput } from './messages.js';
import { LOCAL_ACTIVITY } from './options.js';

const { windUp, closedInTemporal } = proxyLocalActivities<ScheduleActivities>(LOCAL_ACTIVITY);
const { plan } = proxyLocalActivities<ScheduleActivities>({ ...LOCAL_ACTIVITY, scheduleToCloseTimeout: '1m' });

const LATE_MS = 5_000;

/**
 * One per workflow, for as long as it is ACTIVE: asks what is next, sleeps until shortly before it, starts its job, asks again.
 * Everything it knows is in PostgreSQL; a `changed` signal only makes it look sooner.
 */
export async function schedule(input: ScheduleInput): Promise<void> {
  let changed = false;
  setHandler(changedSignal, () => {
    changed = true;
  });
  try {
    let after = input.after;
    for (;;) {
      changed = false;
      const now = await unlessAway(plan(input.workflowId, after));
      if (workflowInfo().continueAsNewSuggested)
        await continueAsNew<typeof schedule>({ workflowId: input.workflowId, after });
      if (now === undefined) continue;
      if (now.build !== undefined) await startBuild(input.workflowId, now, now.build);
      if (now.next === 'OVER') {
        await windUp(input.workflowId);
        if (changed) continue;
        return;
      }
      setCurrentDetails(describe(now));
      if (now.tick === undefined) {
        await condition(() => changed);
        continue;
      }
      const wait = now.tick.wakeAt - Date.now();
      if (wait > 0 && ((await condition(() => changed, wait)) || isLate(now.tick.wakeAt))) continue;
      await startJob(input.workflowId, now, now.tick);
      after = now.tick.scheduledAt;
    }
  } catch (error) {
    if (isCancellation(error)) await CancellationScope.nonCancellable(() => closedInTemporal(input.workflowId));
    throw error;
  }
}

/** Whether this execution was woken so late that ticks may have been missed meanwhile: then ask again before starting one. */
function isLate(wakeAt: number): boolean {
  return Date.now() - wakeAt > LATE_MS;
}

/** What an activity gives, or undefined when PostgreSQL was away for its whole time: the loop goes on, and its history stays bounded. */
async function unlessAway<T>(result: Promise<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof ActivityFailure && !isCancellation(error)) return undefined;
    throw error;
  }
}

/** Starts the job execution of a tick; one that is there already is as good. */
async function startJob(workflowId: string, now: Plan, tick: NonNullable<Plan['tick']>): Promise<void> {
  await ignoreStarted(
    startChild(EXECUTION_TYPES.job, {
      workflowId: jobExecutionId(tick.jobId),
      taskQueue: JOB_QUEUE,
      args: [
        {
          jobId: tick.jobId,
          workflowId,
          kind: now.kind,
          trigger: 'AUTOMATIC',
          activation: now.activation,
          scheduledAt: tick.scheduledAt,
        },
      ],
      priority: priority(now.kind, workflowId),
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      typedSearchAttributes: searchAttributes(workflowId, now.kind, 'AUTOMATIC'),
      staticSummary: `${now.name}: tick of ${new Date(tick.scheduledAt).toISOString()}`,
    }),
  );
}

async function startBuild(workflowId: string, now: Plan, { id, revision }: NonNullable<Plan['build']>): Promise<void> {
  await ignoreStarted(
    startChild(EXECUTION_TYPES.build, {
      workflowId: buildExecutionId(id),
      taskQueue: JOB_QUEUE,
      args: [{ workflowId, buildId: id }],
      priority: priority(now.kind, workflowId),
      parentClosePolicy: ParentClosePolicy.ABANDON,
      typedSearchAttributes: searchAttributes(workflowId, now.kind),
      staticSummary: `${now.name}: build of revision ${revision}`,
    }),
  );
}

async function ignoreStarted(start: Promise<unknown>): Promise<void> {
  try {
    await start;
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

function describe(now: Plan): string {
  if (now.tick === undefined) return `${now.name} (${now.kind}): waiting for its first build`;
  return `${now.name} (${now.kind}): next tick ${new Date(now.tick.scheduledAt).toISOString()}`;
}
