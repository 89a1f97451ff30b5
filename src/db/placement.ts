import type pg from 'pg';
import { NOT_FINAL } from './fragments.js';

/** A runner whose beat is older takes no new containers, seconds. */
const SILENT_AFTER_S = 15;
/** A runner that is away longer than this has lost what it ran, seconds. */
const GRACE_S = 60;
/** A job that did not ask for so long is not waiting for its turn any more, seconds; more than any waiting job pauses between two tries. */
const ASKING_S = 20;

export type Placement =
  | { state: 'PLACED'; runnerId: string }
  /** `turn` counts from 1: who is served first when there is room. */
  | { state: 'WAIT'; why: string; turn: number }
  | { state: 'LOST' }
  | { state: 'GONE' };

/**
 * Reserves a live runner in a container job's row: the least busy one with room and memory for it, when it is the job's turn. Turns go
 * round between workflows: one that has many containers, or many that wait, comes after one that has few. A job that a runner has
 * claimed stays with it, and is LOST when that runner does not come back within its grace. GONE: the job has no row, or is over.
 * @param memoryOf the memory that a payload asks for, bytes
 */
export async function placeJob(
  pool: pg.Pool,
  jobId: string,
  memoryOf: (payload: unknown) => number,
): Promise<Placement> {
  const claimed = await pool.query<{ runner_id: string; alive: boolean; lost: boolean }>(
    `SELECT j.runner_id, COALESCE('CONTAINER' = ANY(r.kinds) AND r.last_seen_at > now() - make_interval(secs => $2), false) AS alive,
       COALESCE(r.last_seen_at < now() - make_interval(secs => $3), true) AS lost
     FROM jobs j LEFT JOIN runners r ON r.id = j.runner_id WHERE j.id = $1 AND j.runner_id IS NOT NULL AND j.attempts > 0`,
    [jobId, SILENT_AFTER_S, GRACE_S],
  );
  const holder = claimed.rows[0];
  if (holder?.alive) return { state: 'PLACED', runnerId: holder.runner_id };
  if (holder)
    return holder.lost ? { state: 'LOST' } : { state: 'WAIT', why: `runner ${holder.runner_id} is away`, turn: 1 };
  return inTurn(pool, (client) => ask(client, jobId, memoryOf));
}

/** One placement at a time, each seeing what the ones before reserved. */
async function inTurn<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT pg_advisory_xact_lock(hashtext('evertick placement'))");
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // Ends the connection, and with it the transaction.
    client.release(true);
    throw error;
  }
}

async function ask(client: pg.PoolClient, jobId: string, memoryOf: (payload: unknown) => number): Promise<Placement> {
  const { rows: revisions } = await client.query<{ payload: unknown }>(
    `SELECT r.payload FROM jobs j JOIN workflows w ON w.id = j.workflow_id
     JOIN revisions r ON r.workflow_id = w.id AND r.number = COALESCE(w.current_revision, w.latest_revision) WHERE j.id = $1`,
    [jobId],
  );
  if (!revisions[0]) return { state: 'GONE' };
  const memoryBytes = memoryOf(revisions[0].payload);
  const asked = await client.query(
    `UPDATE jobs j SET runner_id = NULL, asked_at = clock_timestamp(), memory_bytes = $2, updated_at = clock_timestamp(),
       status = CASE j.status WHEN 'PENDING' THEN 'QUEUED' ELSE j.status END, queued_at = COALESCE(j.queued_at, clock_timestamp())
     WHERE j.id = $1 AND j.${NOT_FINAL}`,
    [jobId, memoryBytes],
  );
  if (asked.rowCount === 0) return { state: 'GONE' };
  const { rows } = await client.query<{ runner_id: string | null; turn: number; live: number; fitting: number }>(
    PLACE,
    [jobId, SILENT_AFTER_S, ASKING_S, memoryBytes],
  );
  const { runner_id, turn, live, fitting } = rows[0] as (typeof rows)[number];
  if (runner_id !== null) return { state: 'PLACED', runnerId: runner_id };
  if (live === 0) return { state: 'WAIT', why: 'no runner with a Docker engine takes containers', turn };
  if (fitting === 0) return { state: 'WAIT', why: `no runner has ${memoryBytes} bytes of memory`, turn };
  return { state: 'WAIT', why: `every runner is full; its turn is number ${turn}`, turn };
}

const PLACE = `
WITH live AS (
  SELECT r.id, r.memory_bytes, COALESCE(p.count, 0) AS busy,
    r.capacity - COALESCE(p.count, 0) AS room, r.memory_bytes - COALESCE(p.memory, 0) AS memory_left
  FROM runners r LEFT JOIN (
    SELECT runner_id, count(*) AS count, sum(memory_bytes) AS memory FROM jobs
    WHERE runner_id IS NOT NULL AND ${NOT_FINAL} GROUP BY runner_id) p ON p.runner_id = r.id
  WHERE 'CONTAINER' = ANY(r.kinds) AND NOT r.draining AND r.last_seen_at > clock_timestamp() - make_interval(secs => $2)),
placed AS (
  SELECT workflow_id, count(*) AS count FROM jobs WHERE runner_id IS NOT NULL AND ${NOT_FINAL} GROUP BY workflow_id),
asking AS (
  SELECT j.id, rank() OVER (ORDER BY j.round, j.queued_at, j.id) AS turn FROM (
    SELECT w.id, w.queued_at,
      COALESCE(p.count, 0) + row_number() OVER (PARTITION BY w.workflow_id ORDER BY w.queued_at, w.id) AS round
    FROM jobs w LEFT JOIN placed p ON p.workflow_id = w.workflow_id
    WHERE w.asked_at > clock_timestamp() - make_interval(secs => $3) AND w.runner_id IS NULL AND w.${NOT_FINAL}
      AND w.cancel_requested_at IS NULL AND w.memory_bytes <= (SELECT max(memory_bytes) FROM live)) j),
mine AS (SELECT turn FROM asking WHERE id = $1),
chosen AS (
  SELECT l.id FROM live l, mine
  WHERE l.room > 0 AND l.memory_left >= $4::bigint AND mine.turn <= (SELECT sum(room) FROM live WHERE room > 0)
  ORDER BY l.busy, l.id LIMIT 1),
reserved AS (UPDATE jobs j SET runner_id = chosen.id FROM chosen WHERE j.id = $1 RETURNING j.runner_id)
SELECT (SELECT runner_id FROM reserved) AS runner_id, COALESCE((SELECT turn FROM mine), 1)::int AS turn,
  (SELECT count(*) FROM live)::int AS live, (SELECT count(*) FROM live WHERE memory_bytes >= $4::bigint)::int AS fitting`;
