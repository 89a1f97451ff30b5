import type pg from 'pg';

/** Marks a build STARTED and returns the revision's payload; undefined when there is nothing (left) to build. */
export async function startBuild(pool: pg.Pool, workflowId: string, revision: number): Promise<unknown> {
  const { rows } = await pool.query<{ payload: unknown }>(
    `WITH started AS (
       UPDATE revisions SET build_status = 'STARTED' WHERE workflow_id = $1 AND number = $2 AND build_status IN ('QUEUED', 'STARTED') RETURNING payload, number),
     shown AS (
       UPDATE workflows w SET build_status = 'STARTED', build_message = NULL, updated_at = clock_timestamp()
       FROM started s WHERE w.id = $1 AND w.latest_revision = s.number)
     SELECT payload FROM started`,
    [workflowId, revision],
  );
  return rows[0]?.payload;
}

/** Marks a build FAILED with the sentence that its user will read. */
export async function failBuild(pool: pg.Pool, workflowId: string, revision: number, message: string): Promise<void> {
  await pool.query(
    `WITH failed AS (
       UPDATE revisions SET build_status = 'FAILED', build_message = $3 WHERE workflow_id = $1 AND number = $2 AND build_status = 'STARTED' RETURNING number)
     UPDATE workflows w SET build_status = 'FAILED', build_message = $3, updated_at = clock_timestamp()
     FROM failed f WHERE w.id = $1 AND w.latest_revision = f.number`,
    [workflowId, revision, message],
  );
}

/** Marks a build that is not over CANCELED, with the sentence that its user will read. */
export async function cancelBuildRow(
  pool: pg.Pool,
  workflowId: string,
  revision: number,
  message: string,
): Promise<void> {
  await pool.query(
    `WITH canceled AS (
       UPDATE revisions SET build_status = 'CANCELED', build_message = $3
       WHERE workflow_id = $1 AND number = $2 AND build_status IN ('QUEUED', 'STARTED') RETURNING number)
     UPDATE workflows w SET build_status = 'CANCELED', build_message = $3, updated_at = clock_timestamp()
     FROM canceled c WHERE w.id = $1 AND w.latest_revision = c.number`,
    [workflowId, revision, message],
  );
}
