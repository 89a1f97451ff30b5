import { proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { BareActivities } from './bareWorker.js';

const { check } = proxyActivities<BareActivities>({ startToCloseTimeout: '15s' });

/** What one writes with Temporal alone: an execution with one HTTP activity. The target knows it by its execution's id. */
export async function bareJob(url: string): Promise<void> {
  await check(url, workflowInfo().workflowId);
}
