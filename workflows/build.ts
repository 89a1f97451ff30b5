import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { BuildActivities } from '../activities/types.js';
import { BUILD_QUEUE } from '../src/temporal/names.js';
import { tellSchedule } from './tell.js';

const { buildImage } = proxyActivities<BuildActivities>({
  taskQueue: BUILD_QUEUE,
  startToCloseTimeout: '30m',
  cancellationType: ActivityCancellationType.TRY_CANCEL,
  heartbeatTimeout: '20s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
});

/** Makes one revision runnable on a runner with an engine, then tells the schedule that there is something new. */
export async function build(input: { workflowId: string; revision: number }): Promise<void> {
  await buildImage(input.workflowId, input.revision);
  await tellSchedule(input.workflowId);
}
