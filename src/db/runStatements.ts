import type { CancelReason } from '../domain/rules/reasons.js';
import { CANCEL_MESSAGE, logExpiresOn, NOT_FINAL, RUNNER_GRACE } from './fragments.js';
import type { OutcomeColumns } from './outcomes.js';

/** Prepared statements of `runs.ts`: each takes arrays and treats many jobs at once. */

const OUTCOME = 'j.reason_code, j.reason_message, j.exit_code, j.http_status, j.latency_ms';

export interface QueueRow extends OutcomeColumns {
  found: boolean;
  cancel_reason: CancelReason | null;
  revision: number | null;
  build_failed: boolean;
  payload: unknown;
  image_digest: string | null;
  team_id: string;
  claimed: boolean;
}

export const QUEUE = {
  name: 'queue',
  text: `
WITH moved AS (
  UPDATE jobs j SET status = 'QUEUED', queued_at = clock_timestamp(), revision = w.current_revision, updated_at = clock_timestamp()
  FROM workflows w
  WHERE j.id = ANY($1::uuid[]) AND w.id = j.workflow_id AND j.status = 'PENDING' AND j.cancel_requested_at IS NULL
    AND w.current_revision IS NOT NULL)
SELECT i.id, j.id IS NOT NULL AS found, j.status, j.cancel_reason, ${OUTCOME},
  r.number AS revision, r.payload, r.image_digest, w.team_id, j.attempts > 0 AS claimed, w.build_status IN ('FAILED', 'CANCELED') AS build_failed
FROM unnest($1::uuid[]) WITH ORDINALITY AS i(id, place)
LEFT JOIN jobs j ON j.id = i.id
LEFT JOIN workflows w ON w.id = j.workflow_id
LEFT JOIN revisions r ON r.workflow_id = w.id AND r.number = CASE WHEN j.runner_id IS NULL THEN w.current_revision ELSE COALESCE(j.revision, w.current_revision) END
ORDER BY i.place`,
};

export interface ClaimRow {
  id: string;
  attempts: number;
  revision: number;
}

/** A job that was placed for a revision which is not the current one any more, and that no runner has claimed. */
const REVISED = 'j.runner_id IS NOT NULL AND j.attempts = 0 AND j.revision IS DISTINCT FROM w.current_revision';

/**
 * A claim is dead when its boot is no runner's any more, or its runner was not seen for the grace. A placed job runs the revision that
 * it was placed for.
 */
export const CLAIM = {
  name: 'claim',
  text: `
UPDATE jobs j SET claimed_by = $2::uuid, attempts = j.attempts + 1, updated_at = clock_timestamp(),
  revision = CASE WHEN j.status = 'RUNNING' OR j.runner_id IS NOT NULL THEN j.revision ELSE w.current_revision END,
  runner_id = CASE WHEN j.runner_id IS NOT NULL THEN COALESCE((SELECT r.id FROM runners r WHERE r.boot_id = $2::uuid), j.runner_id) END
FROM workflows w
WHERE j.id = ANY($1::uuid[]) AND w.id = j.workflow_id
  AND j.status IN ('QUEUED', 'RUNNING') AND j.cancel_requested_at IS NULL AND NOT (${REVISED})
  AND (j.trigger = 'MANUAL' OR (w.state = 'ACTIVE' AND w.activation = j.activation))
  AND (j.claimed_by IS NULL OR j.claimed_by = $2::uuid OR NOT EXISTS (
    SELECT FROM runners r WHERE r.boot_id = j.claimed_by AND r.last_seen_at > clock_timestamp() - ${RUNNER_GRACE}))
RETURNING j.id, j.attempts, j.revision`,
};

export interface StateRow extends OutcomeColumns {
  found: boolean;
  cancel_reason: CancelReason | null;
  /** The workflow of an AUTOMATIC job is not ACTIVE in the job's activation. */
  stopped: boolean;
  revised: boolean;
}

export const STATE = {
  name: 'state',
  text: `
SELECT i.id, j.id IS NOT NULL AS found, j.status, j.cancel_reason, ${OUTCOME},
  j.trigger = 'AUTOMATIC' AND (w.state <> 'ACTIVE' OR w.activation <> j.activation) AS stopped,
  ${REVISED} AS revised
FROM unnest($1::uuid[]) AS i(id)
LEFT JOIN jobs j ON j.id = i.id
LEFT JOIN workflows w ON w.id = j.workflow_id`,
};

export const RUNNING = {
  name: 'running',
  text: `
UPDATE jobs j SET status = 'RUNNING', started_at = COALESCE(j.started_at, i.at), updated_at = clock_timestamp()
FROM unnest($1::uuid[], $2::timestamptz[]) AS i(id, at)
WHERE j.id = i.id AND j.status = 'QUEUED'
RETURNING CASE WHEN j.runner_id IS NOT NULL THEN pg_notify('evertick_log', j.id::text) END`,
};

export interface RecordRow extends OutcomeColumns {
  id: string;
  workflow_terminated: boolean;
}

const AT_LIMIT = `d.status = 'FAILED' AND w.state = 'ACTIVE'
      AND w.consecutive_job_failures_count + 1 >= w.max_consecutive_job_failures_allowed`;

/**
 * One transaction: the job rows, their last lines, the failure counters, and the termination of workflows that reached their limit
 * with the cancel intents of what they still have open. Lines go only with the outcome that counts, so that repeating the statement
 * stores none twice. Rows of workflows are taken in order of id against deadlocks between runners.
 */
export const RECORD = {
  name: 'record',
  text: `
WITH input AS (
  SELECT * FROM unnest($1::uuid[], $2::"JobStatus"[], $3::text[], $4::text[], $5::int[], $6::int[], $7::int[], $8::timestamptz[], $9::timestamptz[])
    AS i(id, status, reason_code, reason_message, exit_code, http_status, latency_ms, started_at, completed_at)),
logs AS (SELECT * FROM json_to_recordset($10::json) AS l(id uuid, messages text[], timestamps timestamptz[], streams "LogStream"[])),
done AS (
  UPDATE jobs j SET
    status = CASE WHEN j.cancel_requested_at IS NULL THEN i.status ELSE 'CANCELED' END,
    reason_code = CASE WHEN j.cancel_requested_at IS NULL THEN i.reason_code ELSE j.cancel_reason END,
    reason_message = CASE WHEN j.cancel_requested_at IS NULL THEN i.reason_message ELSE ${CANCEL_MESSAGE} END,
    exit_code = i.exit_code, http_status = i.http_status, latency_ms = i.latency_ms,
    queued_at = COALESCE(j.queued_at, CASE WHEN i.started_at IS NOT NULL THEN i.started_at END),
    started_at = COALESCE(j.started_at, i.started_at), completed_at = i.completed_at, updated_at = clock_timestamp(),
    log_lines = j.log_lines + COALESCE(cardinality(l.messages), 0),
    log_expires_on = CASE WHEN l.id IS NULL THEN j.log_expires_on ELSE ${logExpiresOn('$11::int')} END
  FROM input i LEFT JOIN logs l ON l.id = i.id WHERE j.id = i.id AND j.${NOT_FINAL}
  RETURNING j.*),
stored AS (
  INSERT INTO job_log_chunks (job_id, first_seq, expires_on, workflow_id, lines, first_at, last_at, messages, timestamps, streams, partials)
  SELECT d.id, d.log_lines - cardinality(l.messages), d.log_expires_on, d.workflow_id, cardinality(l.messages),
    (SELECT min(at) FROM unnest(l.timestamps) at), (SELECT max(at) FROM unnest(l.timestamps) at), l.messages, l.timestamps, l.streams, '{}'
  FROM done d JOIN logs l ON l.id = d.id),
concerned AS (
  SELECT w.id, w.state FROM workflows w JOIN done d ON d.workflow_id = w.id
  WHERE d.status = 'FAILED' OR (d.status = 'COMPLETED' AND w.consecutive_job_failures_count > 0)
  ORDER BY w.id FOR UPDATE OF w),
counted AS (
  UPDATE workflows w SET
    consecutive_job_failures_count = CASE d.status WHEN 'FAILED' THEN w.consecutive_job_failures_count + 1 ELSE 0 END,
    state = CASE WHEN ${AT_LIMIT} THEN 'TERMINATED' ELSE w.state END,
    terminated_at = CASE WHEN ${AT_LIMIT} THEN clock_timestamp() ELSE w.terminated_at END,
    terminated_reason = CASE WHEN ${AT_LIMIT} THEN 'TOO_MANY_FAILURES' ELSE w.terminated_reason END,
    intent = CASE WHEN ${AT_LIMIT} THEN w.intent + 1 ELSE w.intent END,
    updated_at = clock_timestamp()
  FROM done d JOIN concerned c ON c.id = d.workflow_id WHERE w.id = d.workflow_id
  RETURNING w.id, c.state = 'ACTIVE' AND w.state = 'TERMINATED' AS terminated),
canceled AS (
  UPDATE jobs j SET cancel_requested_at = clock_timestamp(), cancel_reason = 'WORKFLOW_TERMINATED', updated_at = clock_timestamp()
  FROM counted c
  WHERE c.terminated AND j.workflow_id = c.id AND j.${NOT_FINAL} AND j.cancel_requested_at IS NULL
    AND NOT j.id = ANY($1::uuid[])
  RETURNING pg_notify('evertick_cancel', j.id::text)),
left_places AS (
  SELECT pg_notify('evertick_room', count(*)::text) FROM done WHERE runner_id IS NOT NULL HAVING count(*) > 0),
ended_logs AS (
  SELECT pg_notify('evertick_log', id::text) FROM done WHERE runner_id IS NOT NULL)
SELECT j.id, COALESCE(d.status, j.status) AS status,
  CASE WHEN d.id IS NULL THEN j.reason_code ELSE d.reason_code END AS reason_code,
  CASE WHEN d.id IS NULL THEN j.reason_message ELSE d.reason_message END AS reason_message,
  COALESCE(d.exit_code, j.exit_code) AS exit_code, COALESCE(d.http_status, j.http_status) AS http_status,
  COALESCE(d.latency_ms, j.latency_ms) AS latency_ms,
  COALESCE(c.terminated, false) AS workflow_terminated,
  (SELECT count(*) FROM canceled) AS canceled, (SELECT count(*) FROM left_places) + (SELECT count(*) FROM ended_logs) AS told
FROM jobs j LEFT JOIN done d ON d.id = j.id LEFT JOIN counted c ON c.id = d.workflow_id
WHERE j.id = ANY($1::uuid[])`,
};
