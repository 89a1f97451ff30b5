import { type Client, WorkflowNotFoundError } from '@temporalio/client';

/** What Temporal knows of an execution id: its latest run. MISSING: nothing at all. */
export interface ExecutionState {
  state: 'RUNNING' | 'CLOSED' | 'MISSING';
  /** A cancel request has reached it. */
  cancelRequested: boolean;
  /** First run of its chain. */
  firstRunId?: string;
}

/** Looks at one execution, strongly consistent. */
export async function inspect(client: Client, executionId: string): Promise<ExecutionState> {
  try {
    const { status, raw } = await client.workflow.getHandle(executionId).describe();
    return {
      state: status.name === 'RUNNING' ? 'RUNNING' : 'CLOSED',
      cancelRequested: raw.workflowExtendedInfo?.cancelRequested ?? false,
      firstRunId: raw.workflowExecutionInfo?.firstRunId ?? undefined,
    };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { state: 'MISSING', cancelRequested: false };
    throw error;
  }
}

/** Ids of executions that somebody ended in Temporal since an instant: terminated, cancelled or timed out. Visibility lags by about a second. */
export async function endedSince(client: Client, types: string[], since: Date): Promise<string[]> {
  const named = types.map((type) => `'${type}'`).join(', ');
  return ids(
    client,
    `WorkflowType IN (${named}) AND ExecutionStatus IN ('Terminated', 'Canceled', 'TimedOut') AND CloseTime > '${since.toISOString()}'`,
  );
}

/** How many executions of a type run. */
export async function countRunning(client: Client, type: string): Promise<number> {
  const { count } = await client.workflow.count(`WorkflowType = '${type}' AND ExecutionStatus = 'Running'`);
  return count;
}

/** Ids of the running executions of a type. */
export function running(client: Client, type: string): Promise<string[]> {
  return ids(client, `WorkflowType = '${type}' AND ExecutionStatus = 'Running'`);
}

async function ids(client: Client, query: string): Promise<string[]> {
  const found: string[] = [];
  for await (const execution of client.workflow.list({ query, pageSize: 1_000 })) found.push(execution.workflowId);
  return found;
}
