/** Job states and their order. A status only ever moves up this order; the three final ones share the top rank. */
export const JOB_STATUSES = ['PENDING', 'QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELED'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];
export type FinalStatus = 'COMPLETED' | 'FAILED' | 'CANCELED';

/** How a job came to be: AUTOMATIC from its workflow's schedule, MANUAL through the API. */
export const TRIGGERS = ['AUTOMATIC', 'MANUAL'] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const KINDS = ['HEARTBEAT', 'CONTAINER'] as const;
export type Kind = (typeof KINDS)[number];

export const BUILD_STATUSES = ['QUEUED', 'STARTED', 'COMPLETED', 'FAILED', 'CANCELED'] as const;
export type BuildStatus = (typeof BUILD_STATUSES)[number];

export const WORKFLOW_STATES = ['ACTIVE', 'TERMINATED'] as const;
export type WorkflowState = (typeof WORKFLOW_STATES)[number];

const RANK: Record<JobStatus, number> = { PENDING: 0, QUEUED: 1, RUNNING: 2, COMPLETED: 3, FAILED: 3, CANCELED: 3 };

/** True for COMPLETED, FAILED and CANCELED: the job is over and its row never changes status again. */
export function isFinal(status: JobStatus): status is FinalStatus {
  return RANK[status] === 3;
}

/** Whether a job may go from one status to another: strictly upwards, never out of a final one. The database trigger repeats this rule. */
export function canMove(from: JobStatus, to: JobStatus): boolean {
  return RANK[to] > RANK[from];
}

/** Why a cancel request by a user is refused, or undefined when it is allowed. */
export function cancelRefusal(trigger: Trigger, status: JobStatus): string | undefined {
  if (isFinal(status)) return `the job is over (${status}); only an open job can be cancelled`;
  if (trigger === 'AUTOMATIC' && status !== 'RUNNING')
    return `an automatic job can be cancelled only while it is RUNNING (it is ${status}); automatic jobs are not skipped one by one: terminate the workflow to stop them`;
  return undefined;
}
