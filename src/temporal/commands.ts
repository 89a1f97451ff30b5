import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { JobToStart, WorkflowToTell } from '../domain/intents.js';
import type { JobRef } from '../domain/rules/job.js';
import { searchAttributes } from './attributes.js';
import {
  buildExecutionId,
  CHANGED_SIGNAL,
  EXECUTION_TYPES,
  JOB_QUEUE,
  jobExecutionId,
  SCHEDULE_QUEUE,
  workflowExecutionId,
} from './names.js';
import { priority } from './priority.js';

/** How long Temporal may take to accept a command before it counts as away. */
const DEADLINE_MS = 2_000;

/** What PostgreSQL's intents become in Temporal. */
export interface Commands {
  /** Tells `workflow/<id>` to look again, and starts it when there is none. */
  syncWorkflow(workflow: WorkflowToTell): Promise<void>;
  /** Starts `job/<id>`; one that was started before is as good. */
  startJob(job: JobToStart): Promise<void>;
  /** Sends the cancel request to `job/<id>`; one that is over needs none. */
  cancelJob(jobId: string): Promise<void>;
  cancelBuild(buildId: string): Promise<void>;
}

/** Commands that reject when Temporal is away or refuses: for callers that try again. */
export function createCommands(client: Client): Commands {
  const bounded = <T>(call: () => Promise<T>) => client.connection.withDeadline(Date.now() + DEADLINE_MS, call);
  const cancel = (executionId: string) =>
    unless(WorkflowNotFoundError, () => bounded(() => client.workflow.getHandle(executionId).cancel()));
  return {
    async syncWorkflow({ id, name, kind }) {
      await bounded(() =>
        client.workflow.signalWithStart(EXECUTION_TYPES.schedule, {
          workflowId: workflowExecutionId(id),
          taskQueue: SCHEDULE_QUEUE,
          args: [{ workflowId: id }],
          signal: CHANGED_SIGNAL,
          typedSearchAttributes: searchAttributes(id, kind),
          staticSummary: `${name} (${kind})`,
        }),
      );
    },
    async startJob({ id, workflowId, kind, name, trigger, activation, scheduledAt }) {
      const ref: JobRef = { jobId: id, workflowId, kind, trigger, activation, scheduledAt: scheduledAt.getTime() };
      await unless(WorkflowExecutionAlreadyStartedError, () =>
        bounded(() =>
          client.workflow.start(EXECUTION_TYPES.job, {
            workflowId: jobExecutionId(id),
            taskQueue: JOB_QUEUE,
            args: [ref],
            priority: priority(kind, workflowId),
            workflowIdReusePolicy: 'REJECT_DUPLICATE',
            typedSearchAttributes: searchAttributes(workflowId, kind, trigger),
            staticSummary: `${name}: ${trigger === 'MANUAL' ? 'manual job for' : 'tick of'} ${scheduledAt.toISOString()}`,
          }),
        ),
      );
    },
    cancelJob: (jobId) => cancel(jobExecutionId(jobId)),
    cancelBuild: (buildId) => cancel(buildExecutionId(buildId)),
  };
}

async function unless(expected: new (...args: never[]) => Error, call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof expected)) throw error;
  }
}
