import type { Priority } from '@temporalio/common';
import type { Kind } from '../domain/rules/status.js';

/** From 1, the first, to 5; what has none counts as 3. */
const LEVELS: Record<Kind, number> = { HEARTBEAT: 2, CONTAINER: 3 };

/**
 * Which tasks Temporal gives out first when more wait than workers take: those of checks, which are over in milliseconds, and within a
 * kind each workflow's in turn, so that a flood of one holds up no other. Turns need `matching.enableFairness` on the server.
 */
export function priority(kind: Kind, workflowId: string): Priority {
  return { priorityKey: LEVELS[kind], fairnessKey: workflowId };
}
