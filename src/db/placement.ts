import type pg from 'pg';
import { OPEN_BUILD } from './builds.js';
import { NOT_FINAL, RUNNER_GRACE } from './fragments.js';

/** A runner whose beat is older takes no new containers, seconds. */
const SILENT_AFTER_S = 15;
/** A job that did not ask for so long is not waiting for its turn any more, seconds; more than any waiting job pauses between two tries. */
const ASKING_S = 30;

/** What a container asks of its runner. */
export interface Needs {
  memoryBytes: number;
  /** Labels that the runner must have, by name. */
  labels: Record<string, string>;
}

export type Placement =
  | { state: 'PLACED'; runnerId: string }
  /**
   * For its turn, which counts from 1, when a runner that may take it has room; for a runner that may take it at all; or for its
   * workflow to be built.
   */
  | { state: 'WAIT'; why: string; for: 'TURN' | 'RUNNER' | 'BUILD'; turn: number }
  | { state: 'LOST' }
  | { state: 'GONE' };

/**
 * Reserves a live runner in a container job's row: the least busy one with room and memory for it, when it is the job's turn. Turns go
 * round between workflows: one that has many containers, or many that wait, comes after one that has few. A job that a runner has
 * claimed stays with it, and is LOST when that runner does not come back within its grace. GONE: the job has no row, or is over.
 * @param needsOf what a payload asks for
 */
export async function placeJob(pool: pg.Pool, jobId: string, needsOf: (payload: unknown) => Needs): Promise<Placement> {
  return inTurn(pool, async (client) => (await holderOf(client, jobId)) ?? ask(client, jobId, needsOf));
}

/** The runner that claimed a job, whatever its state; undefined when none did. */
async function holderOf(client: pg.PoolClient, jobId: string): Promise<Placement | undefined> {
  const { rows } = await client.query<{ runner_id: string; alive: boolean; lost: boolean }>(
    `SELECT j.runner_id, COALESCE('CONTAINER' = ANY(r.kinds) AND r.last_seen_at > clock_timestamp() - make_interval(secs => $2), false) AS alive,
       COALESCE(r.last_seen_at < clock_timestamp() - ${RUNNER_GRACE}, true) AS lost
     FROM jobs j LEFT JOIN runners r ON r.id = j.runner_id WHERE j.id = $1 AND j.runner_id IS NOT NULL AND j.attempts > 0`,
    [jobId, SILENT_AFTER_S],
  );
  const holder = rows[0];
  if (holder?.alive) return { state: 'PLACED', runnerId: holder.runner_id };
  if (holder?.lost) return { state: 'LOST' };
  return holder && { state: 'WAIT', why: `runner ${holder.runner_id} is away`, for: 'RUNNER', turn: 1 };
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

async function ask(client: pg.PoolClient, jobId: string, needsOf: (payload: unknown) => Needs): Promise<Placement> {
  const { rows: revisions } = await client.query<{ payload: unknown; revision: number | null; unbuilt: boolean }>(
    `SELECT r.payload, w.current_revision AS revision, w.current_revision IS NULL AND w.build_status IN ('QUEUED', 'STARTED') AS unbuilt FROM jobs j JOIN workflows w ON w.id = j.workflow_id
     JOIN revisions r ON r.workflow_id = w.id AND r.number = COALESCE(w.current_revision, w.latest_revision) WHERE j.id = $1`,
    [jobId],
  );
  if (!revisions[0]) return { state: 'GONE' };
  if (revisions[0].unbuilt) return { state: 'WAIT', why: 'its workflow is not built yet', for: 'BUILD', turn: 1 };
  const { payload, revision } = revisions[0];
  const { memoryBytes, labels } = needsOf(payload);
  const asked = await client.query(
    `UPDATE jobs j SET runner_id = NULL, asked_at = clock_timestamp(), memory_bytes = $2, runner_labels = $3, revision = $4, updated_at = clock_timestamp(),
       status = CASE j.status WHEN 'PENDING' THEN 'QUEUED' ELSE j.status END, queued_at = COALESCE(j.queued_at, clock_timestamp())
     WHERE j.id = $1 AND j.${NOT_FINAL} AND (j.attempts = 0 OR j.runner_id IS NULL)`,
    [jobId, memoryBytes, labels, revision],
  );
  // Claimed since it was looked at: an attempt that Temporal gave up may come late, and takes no running job's place away.
  if (asked.rowCount === 0) return (await holderOf(client, jobId)) ?? { state: 'GONE' };
  const { rows } = await client.query<{ runner_id: string | null; turn: number; labeled: number; fitting: number }>(
    PLACE,
    [jobId, SILENT_AFTER_S, ASKING_S],
  );
  const { runner_id, turn, labeled, fitting } = rows[0] as (typeof rows)[number];
  if (runner_id !== null) return { state: 'PLACED', runnerId: runner_id };
  if (labeled === 0) return { state: 'WAIT', why: noRunner(labels), for: 'RUNNER', turn };
  if (fitting === 0)
    return { state: 'WAIT', why: `no runner that may take it has ${memoryBytes} bytes of memory`, for: 'RUNNER', turn };
  return { state: 'WAIT', why: `every runner that may take it is full; its turn is number ${turn}`, for: 'TURN', turn };
}

function noRunner(labels: Record<string, string>): string {
  const asked = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  return `no runner with a Docker engine${asked.length > 0 ? ` and ${asked.join(', ')}` : ''} takes containers`;
}

const LIVE = `'CONTAINER' = ANY(r.kinds) AND NOT r.draining AND r.last_seen_at > clock_timestamp() - make_interval(secs => $2)`;

/**
 * `asking` are the jobs that wait, in order of their turns: `round` is what their workflow has placed and has waiting before them.
 * `mine` are the runners with room for this one. It gets a place when those before it that could go there leave one.
 */
const PLACE = `
WITH live AS (
  SELECT r.id, r.labels, r.memory_bytes, COALESCE(p.count, 0) AS busy,
    r.capacity - COALESCE(p.count, 0) AS room, r.memory_bytes - COALESCE(p.memory, 0) AS memory_left
  FROM runners r LEFT JOIN (
    SELECT runner_id, count(*) AS count, sum(memory_bytes) AS memory FROM jobs
    WHERE runner_id IS NOT NULL AND ${NOT_FINAL} GROUP BY runner_id) p ON p.runner_id = r.id
  WHERE ${LIVE}),
placed AS (
  SELECT workflow_id, count(*) AS count FROM jobs WHERE runner_id IS NOT NULL AND ${NOT_FINAL} GROUP BY workflow_id),
asking AS (
  SELECT j.*, row_number() OVER (ORDER BY j.round, j.queued_at, j.id) AS place FROM (
    SELECT w.id, w.queued_at, w.memory_bytes, w.runner_labels,
      COALESCE(p.count, 0) + row_number() OVER (PARTITION BY w.workflow_id ORDER BY w.queued_at, w.id) AS round
    FROM jobs w LEFT JOIN placed p ON p.workflow_id = w.workflow_id
    WHERE w.asked_at > clock_timestamp() - make_interval(secs => $3) AND w.runner_id IS NULL AND w.${NOT_FINAL}
      AND w.cancel_requested_at IS NULL) j),
me AS (SELECT * FROM asking WHERE id = $1),
mine AS (
  SELECT l.* FROM live l, me WHERE l.labels @> me.runner_labels AND l.room > 0 AND l.memory_left >= me.memory_bytes),
before AS (
  SELECT count(*) AS count FROM asking a, me WHERE a.place < me.place AND EXISTS (
    SELECT FROM live l WHERE l.labels @> a.runner_labels AND l.memory_bytes >= a.memory_bytes
      AND (l.id IN (SELECT id FROM mine) OR NOT EXISTS (SELECT FROM mine) AND l.labels @> me.runner_labels))),
chosen AS (
  SELECT id FROM mine WHERE (SELECT count FROM before) < (SELECT sum(room) FROM mine) ORDER BY busy, id LIMIT 1),
reserved AS (UPDATE jobs j SET runner_id = chosen.id FROM chosen WHERE j.id = $1 RETURNING j.runner_id)
SELECT (SELECT runner_id FROM reserved) AS runner_id, (SELECT count + 1 FROM before)::int AS turn,
  (SELECT count(*) FROM live l, me WHERE l.labels @> me.runner_labels)::int AS labeled,
  (SELECT count(*) FROM live l, me WHERE l.labels @> me.runner_labels AND l.memory_bytes >= me.memory_bytes)::int AS fitting`;

/**
 * Chooses a live runner for a build: of those with the labels that its jobs will need, the one with fewest containers. Nothing is
 * reserved. GONE: the build is over.
 */
export async function placeBuild(
  pool: pg.Pool,
  buildId: string,
  needsOf: (payload: unknown) => Needs,
): Promise<Exclude<Placement, { state: 'LOST' }>> {
  const { rows } = await pool.query<{ payload: unknown }>(
    `SELECT r.payload FROM builds b JOIN revisions r ON r.workflow_id = b.workflow_id AND r.number = b.revision
     WHERE b.id = $1 AND b.${OPEN_BUILD}`,
    [buildId],
  );
  if (!rows[0]) return { state: 'GONE' };
  const { labels } = needsOf(rows[0].payload);
  const chosen = await pool.query<{ id: string }>(
    `SELECT r.id FROM runners r WHERE ${LIVE} AND r.labels @> $1
     ORDER BY (SELECT count(*) FROM jobs j WHERE j.runner_id = r.id AND j.${NOT_FINAL}), r.id LIMIT 1`,
    [labels, SILENT_AFTER_S],
  );
  const runnerId = chosen.rows[0]?.id;
  return runnerId === undefined
    ? { state: 'WAIT', why: noRunner(labels), for: 'RUNNER', turn: 1 }
    : { state: 'PLACED', runnerId };
}
