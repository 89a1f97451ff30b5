import { RUNNER_GRACE_MS } from '../domain/rules/limits.js';
import { CANCEL_MESSAGES } from '../domain/rules/reasons.js';

/** Pieces of SQL that several statements share. */

/** A job that is not over. Repeats the condition of the index `jobs_open`, so that it is used. */
export const NOT_FINAL = `status = ANY (ARRAY['PENDING'::"JobStatus", 'QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"])`;

/** The sentence that goes with the cancel reason of a job `j`. */
export const CANCEL_MESSAGE = `CASE j.cancel_reason
    ${Object.entries(CANCEL_MESSAGES)
      .map(([code, message]) => `WHEN '${code}' THEN '${message}'`)
      .join('\n    ')} END`;

/** How long a runner may be away before what it holds is lost, in SQL. */
export const RUNNER_GRACE = `interval '${RUNNER_GRACE_MS} milliseconds'`;

/**
 * The day on which the lines of a job `j` may go, set with its first ones: that of its revision, else after `days` of the installation.
 * @param days SQL of the installation's days; 0: never
 */
export const logExpiresOn = (days: string) => `COALESCE(j.log_expires_on, (
      SELECT CASE kept.days WHEN 0 THEN 'infinity' ELSE (clock_timestamp() AT TIME ZONE 'UTC')::date + kept.days + 1 END
      FROM (SELECT COALESCE((SELECT r.log_retention_days FROM revisions r WHERE r.workflow_id = j.workflow_id AND r.number = j.revision), ${days}) AS days) kept))`;
