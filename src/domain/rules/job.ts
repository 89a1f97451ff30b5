import type { Outcome } from './reasons.js';
import type { Kind, Trigger } from './status.js';

/** Type of the failure by which a runner without a Docker engine gives a job back that nobody has claimed, to be placed anew. */
export const ENGINE_AWAY = 'EngineAway';

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
