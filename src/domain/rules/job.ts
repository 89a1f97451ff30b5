import type { Outcome } from './reasons.js';
import type { Kind, Trigger } from './status.js';

/**
 * Type of the failure by which a runner gives a job back that it did not claim, to be placed anew: its Docker engine is away, or the
 * workflow was edited since, and the new revision may want another runner.
 */
export const GIVEN_BACK = 'GivenBack';

/** Which job an execution or activity is about: ids only, never a definition. Times are epoch milliseconds. */
export interface JobRef {
  jobId: string;
  workflowId: string;
  kind: Kind;
  trigger: Trigger;
  activation: number;
  scheduledAt: number;
}

/** How a job ended, as its row says, and whether that made its workflow terminate itself. */
export interface Recorded extends Outcome {
  workflowTerminated?: boolean;
}
