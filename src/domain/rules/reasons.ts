import type { FinalStatus } from './status.js';

/** Every code a FAILED or CANCELED job can carry; the ledger's vocabulary. */
export const REASON_CODES = [
  'NON_ZERO_EXIT',
  'TIMEOUT',
  'UNEXPECTED_STATUS',
  'CONNECTION_FAILED',
  'DNS_FAILED',
  'TLS_FAILED',
  'BLOCKED_ADDRESS',
  'IMAGE_UNAVAILABLE',
  'CONTAINER_START_FAILED',
  'OUT_OF_MEMORY',
  'RUNNER_LOST',
  'SECRET_MISSING',
  'CANCELED_BY_USER',
  'WORKFLOW_TERMINATED',
  'WORKFLOW_UPDATED',
  'MISSED',
  'ENGINE_TERMINATED',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** The sentence that goes with a cancel intent, by its reason. */
export const CANCEL_MESSAGES = {
  CANCELED_BY_USER: 'the job was cancelled by its user',
  WORKFLOW_TERMINATED: 'the workflow was terminated before this job was over',
  WORKFLOW_UPDATED: 'the schedule was changed and no longer has this instant',
  ENGINE_TERMINATED: 'its execution was terminated in Temporal',
} as const satisfies Partial<Record<ReasonCode, string>>;
export type CancelReason = keyof typeof CANCEL_MESSAGES;

/** Why a job ended FAILED or CANCELED: a stable code and a sentence for people. */
export interface Reason {
  code: ReasonCode;
  message: string;
  /** Only on the one row that stands for a gap of more missed ticks than are recorded singly. */
  gap?: { from: string; to: string; count: number };
}

/** How a job ended. Data, never an exception: a failing check is a normal result. `reason` is set exactly when status is not COMPLETED. */
export interface Outcome {
  status: FinalStatus;
  reason?: Reason;
  /** The container's exit code. */
  exitCode?: number;
  /** The final response's status code. */
  httpStatus?: number;
  /** Milliseconds from the start of the check to the final response's headers. */
  latencyMs?: number;
}
