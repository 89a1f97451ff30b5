import type { Client } from '@temporalio/client';
import { JOB_QUEUE } from '../temporal/names.js';
import type { Readiness } from './health.js';

const DEADLINE_MS = 1_500;
/** A poll is held open for a minute, so a live poller was seen within that and a little more. */
const POLL_MS = 65_000;
const ACTIVITY_QUEUE = 2;

/** Readiness as Temporal tells it. */
export function temporalReadiness(client: Client): Readiness {
  const bounded = <T>(call: () => Promise<T>) => client.connection.withDeadline(Date.now() + DEADLINE_MS, call);
  return {
    async temporal() {
      await bounded(() => client.workflowService.getSystemInfo({}));
      return true;
    },
    async worker() {
      const { pollers } = await bounded(() =>
        client.workflowService.describeTaskQueue({
          namespace: client.options.namespace,
          taskQueue: { name: JOB_QUEUE },
          taskQueueType: ACTIVITY_QUEUE,
        }),
      );
      return pollers.some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > Date.now() - POLL_MS);
    },
  };
}
