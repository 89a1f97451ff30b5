import { defineSignal } from '@temporalio/workflow';
import { CHANGED_SIGNAL } from '../src/temporal/names.js';

/** Tells `workflow/<id>` that PostgreSQL says something new about its workflow: look again. */
export const changedSignal = defineSignal(CHANGED_SIGNAL);

/** Arguments of a schedule execution, carried over continue-as-new. */
export interface ScheduleInput {
  workflowId: string;
  /** Newest tick, epoch ms, that a job execution was started for. */
  after?: number;
}
