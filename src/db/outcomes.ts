import type { Outcome, ReasonCode } from '../domain/rules/reasons.js';
import type { FinalStatus, JobStatus } from '../domain/rules/status.js';

/** The columns of a job that say how it ended, as a query returns them. */
export interface OutcomeColumns {
  status: JobStatus;
  reason_code: string | null;
  reason_message: string | null;
  exit_code: number | null;
  http_status: number | null;
  latency_ms: number | null;
}

/** How a job with a final status ended. */
export function recordedOutcome(row: OutcomeColumns): Outcome {
  const outcome: Outcome = { status: row.status as FinalStatus };
  if (row.reason_code !== null)
    outcome.reason = { code: row.reason_code as ReasonCode, message: row.reason_message ?? '' };
  if (row.exit_code !== null) outcome.exitCode = row.exit_code;
  if (row.http_status !== null) outcome.httpStatus = row.http_status;
  if (row.latency_ms !== null) outcome.latencyMs = row.latency_ms;
  return outcome;
}
