import { condition } from '@temporalio/workflow';

/**
 * Stands in Temporal for this installation. The reconciler looks for it: when it is gone although it was there, Temporal's data was
 * lost and everything has to be told again.
 */
export async function upkeep(): Promise<void> {
  await condition(() => false);
}
