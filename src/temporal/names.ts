/** Names that Temporal knows us by: execution ids, types, task queues and search attributes. One helper each. */

/** Schedule executions and their local activities. */
export const SCHEDULE_QUEUE = 'evertick-schedules';
/** Job and build executions, the HTTP checks they hold armed, and the work of upkeep. */
export const JOB_QUEUE = 'evertick-jobs';
/** Containers and builds of one runner. */
export const containerQueue = (runnerId: string): string => `container@${runnerId}`;

/** Types of our executions, as the Web UI shows them. */
export const EXECUTION_TYPES = { schedule: 'schedule', job: 'job', build: 'build', upkeep: 'upkeep' } as const;

export const workflowExecutionId = (workflowId: string): string => `workflow/${workflowId}`;
export const jobExecutionId = (jobId: string): string => `job/${jobId}`;
export const buildExecutionId = (buildId: string): string => `build/${buildId}`;
/** The execution by which the reconciler recognises Temporal's data: gone or another one means that the data was lost. */
export const upkeepExecutionId = (installationId: string): string => `upkeep/${installationId}`;

/** Search attributes to register in the namespace, by name and indexed type. */
export const SEARCH_ATTRIBUTES = {
  EvertickWorkflowId: 'KEYWORD',
  EvertickKind: 'KEYWORD',
  EvertickTrigger: 'KEYWORD',
} as const;

/** The signal that tells `workflow/<id>` to look again at what PostgreSQL says. */
export const CHANGED_SIGNAL = 'changed';
