import { continueAsNew, proxyActivities, setCurrentDetails, sleep, workflowInfo } from '@temporalio/workflow';
import type { UpkeepActivities } from '../activities/types.js';
import { describeUpkeep, hasRemoved, isUnfinished, type LogUpkeep } from '../src/domain/rules/upkeep.js';
import { JOB_QUEUE } from '../src/temporal/names.js';

const { keepLogs } = proxyActivities<UpkeepActivities>({
  taskQueue: JOB_QUEUE,
  startToCloseTimeout: '2m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '1m' },
});

const PAUSE = '1h';
/** When a table was in use, or there was more to do than one pass may take. */
const SHORT_PAUSE = '1m';

/**
 * Keeps the installation's logs in bounds, at once and then every hour.
 *
 * It also stands in Temporal for this installation. The reconciler looks for it: when it is gone although it was there, Temporal's data
 * was lost and everything has to be told again.
 * @param removed the newest pass that removed any lines, carried over continue-as-new
 */
export async function upkeep(removed?: LogUpkeep): Promise<void> {
  for (;;) {
    const last = await keepLogs();
    if (hasRemoved(last)) removed = last;
    setCurrentDetails(describeUpkeep(last, removed));
    await sleep(isUnfinished(last) ? SHORT_PAUSE : PAUSE);
    if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof upkeep>(removed);
  }
}
