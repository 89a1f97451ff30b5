import type pg from 'pg';
import type { LogUpkeep } from '../domain/rules/upkeep.js';

/** Tables are made for this many days after the first on which lines that are written today may go. */
const DAYS_AHEAD = 3;
/** Tables of days at most: a search locks them all, and PostgreSQL has room for a few thousand locks. Other days share one table. */
const MAX_TABLES = 500;
/** Longest that a table's change waits for those who use it: writers wait behind it meanwhile. */
const LOCK_TIMEOUT = '200ms';
/** Makes workers change tables one after the other. */
const LOCK = 'evertick-log-upkeep';
/** A pass begins nothing new after this. */
const PASS_MS = 20_000;
/** Rows that one statement deletes: up to 256 KB each. */
const CHUNKS_AT_ONCE = 1_000;
/** Jobs of deleted workflows that are looked at together. */
const JOBS_AT_ONCE = 200;

/** Codes of errors by which PostgreSQL says "not now": no lock in time, a deadlock, out of time, a row in job_log_chunks_other that came meanwhile. */
const NOT_NOW = new Set(['55P03', '40P01', '57014', '23514']);

/** What was done of some tables, and which were in use. */
interface Tables {
  done: string[];
  busy: string[];
}

/**
 * Makes the tables of the days on which lines written today and in the next days may go, drops those of days that are over, and removes
 * what is over elsewhere and what deleted workflows left. Any number may do so at once, and again.
 * @param retentionDays the installation's default; 0: for ever
 * @param signal ends the pass after the statement that is under way
 */
export async function keepLogs(pool: pg.Pool, retentionDays: number, signal?: AbortSignal): Promise<LogUpkeep> {
  const deadline = performance.now() + PASS_MS;
  const isOver = () => signal?.aborted === true || performance.now() > deadline;
  const made = await makeLogTables(pool, retentionDays, isOver);
  const dropped = await dropLogTables(pool, isOver);
  const deleted = await deleteExpired(pool, isOver);
  const removed = await removeLeftovers(pool, isOver);
  return {
    at: new Date().toISOString(),
    made: made.done,
    dropped: dropped.done,
    deletedChunks: deleted,
    removedJobs: removed,
    busy: [...made.busy, ...dropped.busy],
    more: isOver(),
  };
}

/**
 * Makes the tables that are missing. A day of which job_log_chunks_other holds rows gets none: its rows go there to the end.
 * @param isOver asked before each table
 */
export async function makeLogTables(
  pool: pg.Pool,
  retentionDays: number,
  isOver: () => boolean = () => false,
): Promise<Tables> {
  const { rows } = await pool.query<{ name: string; first: string; end: string }>(MISSING_TABLES, [
    retentionDays,
    DAYS_AHEAD,
    MAX_TABLES,
  ]);
  // Attached, not created as a partition: that would wait for all who read any day.
  const make = ({ name, first, end }: (typeof rows)[number]) => `
    CREATE TABLE IF NOT EXISTS ${name} (LIKE job_log_chunks INCLUDING ALL);
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_inherits WHERE inhrelid = '${name}'::regclass) THEN
        ALTER TABLE job_log_chunks ATTACH PARTITION ${name} FOR VALUES FROM ('${first}') TO ('${end}');
      END IF;
    END $$`;
  return changeTables(
    pool,
    rows.map((row) => ({ name: row.name, statement: make(row) })),
    isOver,
  );
}

/** Drops the tables whose day is over. */
async function dropLogTables(pool: pg.Pool, isOver: () => boolean): Promise<Tables> {
  const { rows } = await pool.query<{ name: string }>(TABLES_OVER);
  return changeTables(
    pool,
    rows.map(({ name }) => ({ name, statement: `DROP TABLE IF EXISTS ${name}` })),
    isOver,
  );
}

async function changeTables(
  pool: pg.Pool,
  changes: { name: string; statement: string }[],
  isOver: () => boolean,
): Promise<Tables> {
  const tables: Tables = { done: [], busy: [] };
  for (const { name, statement } of changes) {
    if (isOver()) break;
    try {
      // One simple query is one transaction: all of it, or nothing.
      await pool.query(
        `SELECT pg_advisory_xact_lock(hashtext('${LOCK}')); SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'; ${statement}`,
      );
      tables.done.push(name);
    } catch (error) {
      if (!NOT_NOW.has((error as pg.DatabaseError).code ?? '')) throw error;
      tables.busy.push(name);
    }
  }
  return tables;
}

/** Deletes what is over in the table of days that have none of their own. @returns rows */
async function deleteExpired(pool: pg.Pool, isOver: () => boolean): Promise<number> {
  let deleted = 0;
  for (let last = CHUNKS_AT_ONCE; last === CHUNKS_AT_ONCE && !isOver(); deleted += last)
    last = (await pool.query(DELETE_EXPIRED, [CHUNKS_AT_ONCE])).rowCount ?? 0;
  return deleted;
}

/** Removes the lines of jobs whose workflow was deleted, then the notes about them. @returns jobs */
async function removeLeftovers(pool: pg.Pool, isOver: () => boolean): Promise<number> {
  let removed = 0;
  while (!isOver()) {
    // Of one day, so that PostgreSQL looks into that day's table only.
    const { rows } = await pool.query<{ day: string; jobs: string[] }>(LEFTOVERS_OF_ONE_DAY, [JOBS_AT_ONCE]);
    const [left] = rows;
    if (!left) return removed;
    await pool.query(DELETE_LINES, [left.day, left.jobs, CHUNKS_AT_ONCE]);
    removed += (await pool.query(DELETE_NOTES, [left.day, left.jobs])).rowCount ?? 0;
  }
  return removed;
}

const TODAY = `(now() AT TIME ZONE 'UTC')::date`;

/** Lines get the day as JobLogs computes it, by the default or what the revision says that a workflow runs, or is about to. */
const MISSING_TABLES = `
WITH kept AS (
  SELECT $1::int AS days UNION
  SELECT r.log_retention_days FROM workflows w JOIN revisions r ON r.workflow_id = w.id AND r.number IN (w.current_revision, w.latest_revision)),
wanted AS (
  SELECT DISTINCT ${TODAY} + days + 1 + ahead AS day FROM kept, generate_series(0, $2::int) ahead WHERE days > 0)
SELECT name, day::text AS first, (day + 1)::text AS end
FROM wanted, LATERAL (SELECT 'job_log_chunks_' || to_char(day, 'YYYYMMDD') AS name) named
WHERE NOT EXISTS (SELECT FROM pg_inherits WHERE inhparent = 'job_log_chunks'::regclass AND inhrelid = to_regclass(name))
  AND NOT EXISTS (SELECT FROM job_log_chunks_other o WHERE o.expires_on = day)
ORDER BY day LIMIT greatest($3::int - (SELECT count(*) FROM pg_inherits WHERE inhparent = 'job_log_chunks'::regclass), 0)`;

const TABLES_OVER = `
SELECT c.relname AS name FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
WHERE i.inhparent = 'job_log_chunks'::regclass AND c.relname ~ '^job_log_chunks_[0-9]{8}$'
  AND to_date(right(c.relname, 8), 'YYYYMMDD') < ${TODAY}
ORDER BY c.relname`;

const DELETE_EXPIRED = `
DELETE FROM job_log_chunks_other WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM job_log_chunks_other WHERE expires_on < ${TODAY} ORDER BY expires_on LIMIT $1))`;

const LEFTOVERS_OF_ONE_DAY = `
SELECT expires_on::text AS day, array_agg(job_id) AS jobs
FROM (SELECT job_id, expires_on FROM job_log_leftovers ORDER BY job_id LIMIT $1) l GROUP BY expires_on LIMIT 1`;

const DELETE_LINES = `
DELETE FROM job_log_chunks c USING (
  SELECT job_id, first_seq FROM job_log_chunks WHERE expires_on = $1::date AND job_id = ANY ($2) LIMIT $3) l
WHERE c.expires_on = $1::date AND c.job_id = l.job_id AND c.first_seq = l.first_seq`;

/** How many lines were deleted does not tell: another pass may delete the same ones. */
const DELETE_NOTES = `
DELETE FROM job_log_leftovers l WHERE l.job_id = ANY ($2)
  AND NOT EXISTS (SELECT FROM job_log_chunks c WHERE c.expires_on = $1::date AND c.job_id = l.job_id)`;
