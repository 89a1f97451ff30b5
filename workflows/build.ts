import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { BuildActivities } from '../activities/types.js';
import { RUNNER_GRACE_MS } from '../src/domain/rules/limits.js';
import { containerQueue } from '../src/temporal/names.js';
import { isRunnerSilent, placing } from './runners.js';
import { tellSchedule } from './tell.js';

/** Makes one revision runnable on a runner that may run it, then tells the schedule that there is something new. */
export async function build(input: { workflowId: string; buildId: string }): Promise<void> {
  await buildSomewhere(input.buildId);
  await tellSchedule(input.workflowId);
}

/** A runner that never took the build is replaced. */
async function buildSomewhere(buildId: string): Promise<void> {
  for (;;) {
    const runnerId = await placing.placeBuild(buildId);
    if (runnerId === undefined) return;
    const { buildImage } = proxyActivities<BuildActivities>({
      taskQueue: containerQueue(runnerId),
      startToCloseTimeout: '30m',
      scheduleToStartTimeout: RUNNER_GRACE_MS,
      cancellationType: ActivityCancellationType.TRY_CANCEL,
      heartbeatTimeout: '20s',
      retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' },
    });
    try {
      return await buildImage(buildId);
    } catch (error) {
      if (!isRunnerSilent(error)) throw error;
    }
  }
}
