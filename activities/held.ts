import { Context } from '@temporalio/activity';
import { CancelledFailure } from '@temporalio/common';
import type { JobRef, Recorded } from '../src/domain/rules/job.js';
import { type Prepare, type RunContext, runJob } from './run.js';
import type { RunActivities } from './types.js';

/** How often a held job tells Temporal that its runner is there; a check of a few seconds never does. */
const BEAT_MS = 2_000;

/** The activities that hold jobs on this runner, one per kind. */
export function createRunActivities(
  context: RunContext,
  kinds: { [Name in keyof RunActivities]?: Prepare },
): Partial<RunActivities> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, prepare]) => [name, (job: JobRef) => heldActivity(context, job, prepare)]),
  );
}

async function heldActivity(context: RunContext, job: JobRef, prepare: Prepare): Promise<Recorded> {
  const activity = Context.current();
  const beat = setInterval(() => activity.heartbeat(), BEAT_MS);
  const onCancel = () => {
    // That Temporal no longer knows this attempt is no reason to stop a user's job: its outcome still goes to its row.
    const why = activity.cancellationDetails;
    if (why?.cancelRequested) context.live.interrupt(job.jobId, 'cancel');
    else if (why?.workerShutdown) context.live.interrupt(job.jobId, 'detach');
  };
  activity.cancellationSignal.addEventListener('abort', onCancel);
  try {
    return await context.live.run(job.jobId, (signal) => runJob(context, job, prepare, signal));
  } catch (error) {
    if (activity.cancellationDetails?.workerShutdown)
      throw new CancelledFailure('its runner shuts down; the next one goes on');
    throw error;
  } finally {
    clearInterval(beat);
    activity.cancellationSignal.removeEventListener('abort', onCancel);
  }
}
