import type pg from 'pg';
import { endBuild, OPEN_BUILD } from './builds.js';
import { NOT_FINAL } from './fragments.js';
import { cancelWaitingTicks } from './plans.js';

/**
 * Ends the rows of a terminated workflow that no execution will end: waiting ticks and builds under way.
 * @returns jobs and builds whose executions have to be cancelled
 */
export async function windUpRows(pool: pg.Pool, workflowId: string): Promise<{ jobIds: string[]; buildIds: string[] }> {
  await cancelWaitingTicks(pool, workflowId);
  const jobs = await pool.query<{ id: string }>(
    `SELECT id FROM jobs WHERE workflow_id = $1 AND ${NOT_FINAL} AND cancel_requested_at IS NOT NULL`,
    [workflowId],
  );
  const builds = await pool.query<{ id: string }>(
    `SELECT b.id FROM builds b JOIN workflows w ON w.id = b.workflow_id
     WHERE w.id = $1 AND w.state = 'TERMINATED' AND b.${OPEN_BUILD} AND b.created_at <= w.terminated_at`,
    [workflowId],
  );
  for (const { id } of builds.rows) await endBuild(pool, id, 'CANCELED', 'the workflow was terminated');
  await pool.query(
    `UPDATE workflows SET intent_delivered = intent WHERE id = $1 AND intent_delivered < intent AND state = 'TERMINATED'`,
    [workflowId],
  );
  return { jobIds: jobs.rows.map((row) => row.id), buildIds: builds.rows.map((row) => row.id) };
}

/** The intent that goes with a schedule execution that was closed in Temporal: the workflow is terminated and what it has open is cancelled. False when it was TERMINATED already.
 * @param unlessCommanded leave one alone whose newest command, such as its reactivation, Temporal has not been told of
 */
export async function terminateFromTemporal(
  pool: pg.Pool,
  workflowId: string,
  { unlessCommanded = false } = {},
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `WITH terminated AS (
       UPDATE workflows SET state = 'TERMINATED', terminated_at = clock_timestamp(), terminated_reason = 'ENGINE_TERMINATED',
         intent = intent + 1, intent_delivered = intent + 1, updated_at = clock_timestamp()
       WHERE id = $1 AND state = 'ACTIVE' AND (intent = intent_delivered OR NOT $2) RETURNING id),
     canceled AS (
       UPDATE jobs j SET cancel_requested_at = clock_timestamp(), cancel_reason = 'WORKFLOW_TERMINATED', updated_at = clock_timestamp()
       FROM terminated t WHERE j.workflow_id = t.id AND j.${NOT_FINAL} AND j.cancel_requested_at IS NULL
       RETURNING pg_notify('evertick_cancel', j.id::text))
     SELECT t.id, (SELECT count(*) FROM canceled) FROM terminated t`,
    [workflowId, unlessCommanded],
  );
  return rowCount === 1;
}
