import type pg from 'pg';
import type { JobToStart, WorkflowToTell } from '../domain/intents.js';
import { OPEN_BUILD } from './builds.js';
import { CANCEL_MESSAGE, NOT_FINAL } from './fragments.js';

/** What the reconciler found different between PostgreSQL and Temporal, by name. */
export type DriftKind =
  | 'TEMPORAL_DATA_LOST'
  | 'INTENT_UNDELIVERED'
  | 'JOB_UNDELIVERED'
  | 'CANCEL_UNDELIVERED'
  | 'SCHEDULE_ENDED'
  | 'SCHEDULE_MISSING'
  | 'SCHEDULE_LEFT'
  | 'JOB_ENDED'
  | 'JOB_MISSING'
  | 'TICK_MISSING'
  | 'BUILD_ENDED'
  | 'BUILD_MISSING';

/** Younger intents are on their way. */
const IN_DELIVERY = `interval '5 seconds'`;

/** Counts one difference. */
export async function countDrift(pool: pg.Pool, kind: DriftKind, subject: string, detail: string): Promise<void> {
  await pool.query('INSERT INTO drift (kind, subject, detail) VALUES ($1, $2, $3)', [kind, subject, detail]);
}

const AS_JOB = `j.id, j.workflow_id AS "workflowId", w.kind, w.name, j.trigger, j.activation, j.scheduled_at AS "scheduledAt"`;

/** Commands that Temporal was not told of, oldest first. */
export async function undeliveredIntents(pool: pg.Pool): Promise<WorkflowToTell[]> {
  const { rows } = await pool.query<WorkflowToTell>(
    `SELECT id, name, kind, intent FROM workflows WHERE intent > intent_delivered AND updated_at < now() - ${IN_DELIVERY} ORDER BY updated_at LIMIT 200`,
  );
  return rows;
}

/** Manual jobs that Temporal may not have been told of. */
export async function undeliveredJobs(pool: pg.Pool): Promise<JobToStart[]> {
  const { rows } = await pool.query<JobToStart>(
    `SELECT ${AS_JOB} FROM jobs j JOIN workflows w ON w.id = j.workflow_id
     WHERE j.trigger = 'MANUAL' AND j.status = 'PENDING' AND NOT j.delivered AND j.cancel_requested_at IS NULL
       AND j.${NOT_FINAL} AND j.created_at < now() - ${IN_DELIVERY} ORDER BY j.created_at LIMIT 200`,
  );
  return rows;
}

export async function markJobDelivered(pool: pg.Pool, jobId: string): Promise<void> {
  await pool.query('UPDATE jobs SET delivered = true WHERE id = $1', [jobId]);
}

/** Everything that must have an execution: what is left to start again when Temporal's data is gone. */
export async function owedExecutions(pool: pg.Pool): Promise<{ workflows: WorkflowToTell[]; jobs: JobToStart[] }> {
  const workflows = await pool.query<WorkflowToTell>(
    `SELECT id, name, kind, intent FROM workflows WHERE state = 'ACTIVE' OR build_status IN ('QUEUED', 'STARTED')`,
  );
  const jobs = await pool.query<JobToStart>(
    `SELECT ${AS_JOB} FROM jobs j JOIN workflows w ON w.id = j.workflow_id
     WHERE j.${NOT_FINAL} AND (j.trigger = 'MANUAL' OR j.status <> 'PENDING')`,
  );
  return { workflows: workflows.rows, jobs: jobs.rows };
}

/** Open jobs whose cancel intent should have ended them by now; `waits`: a tick that no execution has yet, which its schedule ends. */
export async function overdueCancels(
  pool: pg.Pool,
  except: string[],
): Promise<{ id: string; cancelReason: string; waits: boolean }[]> {
  const { rows } = await pool.query<{ id: string; cancelReason: string; waits: boolean }>(
    `SELECT id, cancel_reason AS "cancelReason", trigger = 'AUTOMATIC' AND status = 'PENDING' AS waits FROM jobs
     WHERE ${NOT_FINAL} AND cancel_requested_at < now() - interval '3 seconds' AND NOT id = ANY($1::uuid[]) LIMIT 200`,
    [except],
  );
  return rows;
}

/** Ends a job that carries a cancel intent and has no execution to end it. */
export async function endCanceled(pool: pg.Pool, jobId: string): Promise<void> {
  await pool.query(
    `UPDATE jobs j SET status = 'CANCELED', completed_at = clock_timestamp(), reason_code = j.cancel_reason, reason_message = ${CANCEL_MESSAGE},
       updated_at = clock_timestamp() WHERE j.id = $1 AND j.${NOT_FINAL} AND j.cancel_requested_at IS NOT NULL`,
    [jobId],
  );
}

/** Gives open jobs whose executions were ended in Temporal the cancel intent that stops and ends them; returns those that were concerned. */
export async function cancelEnded(pool: pg.Pool, jobIds: string[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `UPDATE jobs j SET cancel_requested_at = clock_timestamp(), cancel_reason = 'ENGINE_TERMINATED', updated_at = clock_timestamp()
     WHERE j.id = ANY($1::uuid[]) AND j.${NOT_FINAL} AND j.cancel_requested_at IS NULL
     RETURNING j.id, pg_notify('evertick_cancel', j.id::text)`,
    [jobIds],
  );
  return rows.map((row) => row.id);
}

/** Which of these workflows are ACTIVE. */
export async function activeAmong(pool: pg.Pool, workflowIds: string[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM workflows WHERE id = ANY($1::uuid[]) AND state = 'ACTIVE'`,
    [workflowIds],
  );
  return rows.map((row) => row.id);
}

/**
 * Open jobs that should be over or whose row was not touched for a while: their executions are worth a look. `waits`: a tick that its
 * schedule execution may yet start.
 */
export async function quietJobs(pool: pg.Pool, except: string[]): Promise<(JobToStart & { waits: boolean })[]> {
  const { rows } = await pool.query<JobToStart & { waits: boolean }>(
    `SELECT ${AS_JOB}, j.trigger = 'AUTOMATIC' AND j.status = 'PENDING' AS waits FROM jobs j JOIN workflows w ON w.id = j.workflow_id
     WHERE j.${NOT_FINAL} AND j.scheduled_at < now() - interval '15 seconds' AND j.updated_at < now() - interval '15 seconds'
       AND (j.trigger = 'MANUAL' OR j.status <> 'PENDING' OR j.scheduled_at < now() - interval '60 seconds')
       AND j.cancel_requested_at IS NULL AND NOT j.id = ANY($1::uuid[])
     ORDER BY j.scheduled_at LIMIT 100`,
    [except],
  );
  return rows;
}

export async function countActive(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM workflows WHERE state = 'ACTIVE'`,
  );
  return rows[0]?.count ?? 0;
}

export async function activeWorkflows(pool: pg.Pool): Promise<WorkflowToTell[]> {
  const { rows } = await pool.query<WorkflowToTell>(
    `SELECT id, name, kind, intent FROM workflows WHERE state = 'ACTIVE'`,
  );
  return rows;
}

/** Builds that were asked for a while ago and are not over; `latest`: of their workflow's newest revision. */
export async function openBuilds(pool: pg.Pool): Promise<(WorkflowToTell & { buildId: string; latest: boolean })[]> {
  const { rows } = await pool.query<WorkflowToTell & { buildId: string; latest: boolean }>(
    `SELECT w.id, w.name, w.kind, w.intent, b.id AS "buildId", b.revision = w.latest_revision AS latest
     FROM builds b JOIN workflows w ON w.id = b.workflow_id
     WHERE b.${OPEN_BUILD} AND COALESCE(b.started_at, b.created_at) < now() - interval '15 seconds' ORDER BY b.created_at LIMIT 200`,
  );
  return rows;
}

/** ACTIVE workflows with a grid whose next tick is not in the ledger. */
export async function withoutTick(pool: pg.Pool): Promise<WorkflowToTell[]> {
  const { rows } = await pool.query<WorkflowToTell>(
    `SELECT w.id, w.name, w.kind, w.intent FROM workflows w
     WHERE w.state = 'ACTIVE' AND w.anchor_at IS NOT NULL AND w.updated_at < now() - ${IN_DELIVERY}
       AND NOT EXISTS (SELECT FROM jobs j WHERE j.workflow_id = w.id AND j.trigger = 'AUTOMATIC' AND j.cancel_reason IS NULL
         AND j.scheduled_at > now() - ${IN_DELIVERY})
       AND NOT EXISTS (SELECT FROM jobs j WHERE j.workflow_id = w.id AND j.trigger = 'AUTOMATIC' AND j.cancel_reason IS NULL
         AND j.${NOT_FINAL}) LIMIT 200`,
  );
  return rows;
}

export async function temporalRun(pool: pg.Pool): Promise<string | undefined> {
  const { rows } = await pool.query<{ value: string }>(`SELECT value FROM settings WHERE key = 'temporal_run'`);
  return rows[0]?.value;
}

/** Remembers by which execution Temporal's data is recognised. */
export async function rememberTemporalRun(pool: pg.Pool, runId: string): Promise<void> {
  await pool.query(
    `INSERT INTO settings (key, value) VALUES ('temporal_run', to_jsonb($1::text)) ON CONFLICT (key) DO UPDATE SET value = to_jsonb($1::text)`,
    [runId],
  );
}
