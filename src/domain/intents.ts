import type { Kind, Trigger } from './rules/status.js';

/** A workflow as its schedule execution is told of it; `intent` is the number of the newest command in it. */
export interface WorkflowToTell {
  id: string;
  name: string;
  kind: Kind;
  intent: number;
}

/** A job as its execution is started. */
export interface JobToStart {
  id: string;
  workflowId: string;
  kind: Kind;
  name: string;
  trigger: Trigger;
  activation: number;
  scheduledAt: Date;
}
