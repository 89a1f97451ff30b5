import type pg from 'pg';

/** A runner whose beat is older takes no new containers, seconds. */
const SILENT_AFTER_S = 15;
/** A runner that is away longer than this has lost what it ran, seconds. */
const GRACE_S = 60;

export type Placement =
  | { state: 'PLACED'; runnerId: string }
  | { state: 'WAIT'; why: string }
  | { state: 'LOST' }
  | { state: 'GONE' };

/**
 * Reserves a live runner with a Docker engine in the job's row: the one with the fewest open containers. A job that a runner has
 * claimed stays with it, and is LOST when that runner does not come back within its grace. GONE: the job has no row.
 */
export async function placeJob(pool: pg.Pool, jobId: string): Promise<Placement> {
  const claimed = await pool.query<{ runner_id: string; alive: boolean; lost: boolean }>(
    `SELECT j.runner_id, COALESCE('CONTAINER' = ANY(r.kinds) AND r.last_seen_at > now() - make_interval(secs => $2), false) AS alive,
       COALESCE(r.last_seen_at < now() - make_interval(secs => $3), true) AS lost
     FROM jobs j LEFT JOIN runners r ON r.id = j.runner_id WHERE j.id = $1 AND j.runner_id IS NOT NULL AND j.attempts > 0`,
    [jobId, SILENT_AFTER_S, GRACE_S],
  );
  const holder = claimed.rows[0];
  if (holder?.alive) return { state: 'PLACED', runnerId: holder.runner_id };
  if (holder) return holder.lost ? { state: 'LOST' } : { state: 'WAIT', why: `runner ${holder.runner_id} is away` };
  const placed = await pool.query<{ runner_id: string }>(
    `WITH runner AS (
       SELECT r.id FROM runners r
       WHERE 'CONTAINER' = ANY(r.kinds) AND r.last_seen_at > now() - make_interval(secs => $2)
       ORDER BY (SELECT count(*) FROM jobs o WHERE o.runner_id = r.id AND o.status = ANY (ARRAY['PENDING'::"JobStatus", 'QUEUED'::"JobStatus", 'RUNNING'::"JobStatus"]))
       LIMIT 1 FOR UPDATE OF r)
     UPDATE jobs j SET runner_id = runner.id, updated_at = clock_timestamp(),
       status = CASE j.status WHEN 'PENDING' THEN 'QUEUED' ELSE j.status END, queued_at = COALESCE(j.queued_at, clock_timestamp())
     FROM runner WHERE j.id = $1 RETURNING j.runner_id`,
    [jobId, SILENT_AFTER_S],
  );
  const runnerId = placed.rows[0]?.runner_id;
  if (runnerId !== undefined) return { state: 'PLACED', runnerId };
  const { rowCount } = await pool.query('SELECT FROM jobs WHERE id = $1', [jobId]);
  return rowCount === 0 ? { state: 'GONE' } : { state: 'WAIT', why: 'no runner with a Docker engine is alive' };
}
