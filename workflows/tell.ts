import { ApplicationFailure, getExternalWorkflowHandle } from '@temporalio/workflow';
import { workflowExecutionId } from '../src/temporal/names.js';
import { changedSignal } from './messages.js';

/** Hurries the schedule execution of a workflow along. One that is gone needs no hurrying: Temporal's "not found" is success. */
export async function tellSchedule(workflowId: string): Promise<void> {
  try {
    await getExternalWorkflowHandle(workflowExecutionId(workflowId)).signal(changedSignal);
  } catch (error) {
    if (!(error instanceof ApplicationFailure)) throw error;
  }
}
