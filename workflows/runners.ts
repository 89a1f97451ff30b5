import { ActivityFailure, proxyActivities, TimeoutFailure } from '@temporalio/workflow';
import type { JobActivities } from '../activities/types.js';

/** Not local activities: they may have to wait for a runner as long as it takes, and retries of an activity leave no trace in the history. */
export const placing = proxyActivities<Pick<JobActivities, 'place' | 'placeBuild'>>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', backoffCoefficient: 2, maximumInterval: '5s' },
});

/** Whether an activity failed because the runner whose queue it waited in never took it. */
export function isRunnerSilent(error: unknown): boolean {
  return (
    error instanceof ActivityFailure &&
    error.cause instanceof TimeoutFailure &&
    error.cause.timeoutType === 'SCHEDULE_TO_START'
  );
}
