import type pg from 'pg';
import type { LogQuery } from '../domain/rules/logQuery.js';
import { Scan } from '../domain/rules/scan.js';
import { ask, checkQuery, querySql, Values } from './logQuery.js';
import {
  INSTANT,
  LINE,
  LINES_OF_CHUNK,
  type LineFilter,
  type LineRow,
  type LogLine,
  lineConditions,
  lineOf,
} from './logReads.js';
import { laterUnless } from './logScan.js';

/** Chunks that are looked at first. */
const FIRST_CHUNKS = 16;
const BUDGET_MS = 2_000;

/** A line of any job. */
export interface FoundAnywhere extends LogLine {
  jobId: string;
  workflowId: string;
}

/** Where a search through all logs goes on: with the lines before this one in the order of instant, job and number, all descending. */
export interface SearchPlace {
  /** Instant as text to the microsecond. */
  at: string;
  jobId: string;
  sequence: number;
  /** Chunks that end later hold no such lines. */
  lastAt: string;
}

/** What to search for, and where. */
export interface Search extends LineFilter {
  query: LogQuery;
  workflowId?: string;
}

const BEGINNING: SearchPlace = {
  at: 'infinity',
  jobId: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  sequence: 0,
  lastAt: 'infinity',
};
const LEAST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Lines of all jobs that are there, newest first. Looks for about two seconds at most: there may be fewer than `limit` and more to find
 * from `next` on; null: all were looked at.
 * @throws {Refusal} about a regular expression that cannot be read or takes too long
 */
export async function searchLogs(
  pool: pg.Pool,
  search: Search,
  limit: number,
  from?: SearchPlace,
): Promise<{ lines: FoundAnywhere[]; next: SearchPlace | null }> {
  await checkQuery(pool, search.query);
  const scan = new Scan(FIRST_CHUNKS, BUDGET_MS);
  const lines: FoundAnywhere[] = [];
  let place = from ?? BEGINNING;
  for (;;) {
    const { lower, isLast } = await stepBounds(pool, search, place, scan.size);
    if (lower === null) return { lines, next: null };
    const wanted = limit - lines.length;
    const found = await searchStep(pool, search, place, lower, wanted).catch(laterUnless(scan.fresh));
    if (!found) return { lines, next: place };
    lines.push(...found);
    const full = found.length === wanted && found.at(-1);
    if (!full && isLast) return { lines, next: null };
    const here = full
      ? { at: full.timestamp, jobId: full.jobId, sequence: full.sequence }
      : { at: lower, jobId: LEAST_ID, sequence: 0 };
    place = { ...here, lastAt: await newestEnd(pool, lower, place.lastAt, here.at) };
    if (full || !scan.next()) return { lines, next: place };
  }
}

/** The instant to which so many more chunks reach back; null when there are none. */
async function stepBounds(
  pool: pg.Pool,
  search: Search,
  place: SearchPlace,
  chunks: number,
): Promise<{ lower: string | null; isLast: boolean }> {
  const values = new Values();
  const conditions = [`c.last_at <= ${values.add(place.lastAt)}`, `c.first_at <= ${values.add(place.at)}`];
  if (search.from) conditions.push(`c.last_at >= ${values.add(search.from)}`);
  if (search.to) conditions.push(`c.first_at < ${values.add(search.to)}`);
  if (search.workflowId) conditions.push(`c.workflow_id = ${values.add(search.workflowId)}`);
  const { rows } = await pool.query<{ lower: string | null; isLast: boolean }>(
    `SELECT min(last_at)::text AS lower, count(*) < ${values.add(chunks)} AS "isLast"
     FROM (SELECT c.last_at FROM job_log_chunks c WHERE ${conditions.join(' AND ')} ORDER BY c.last_at DESC LIMIT ${values.add(chunks)}) c`,
    values.list,
  );
  return rows[0] as { lower: string | null; isLast: boolean };
}

/** Lines from `lower` up to a place. */
async function searchStep(
  pool: pg.Pool,
  search: Search,
  place: SearchPlace,
  lower: string,
  limit: number,
): Promise<FoundAnywhere[]> {
  const values = new Values();
  const first = values.add(lower);
  const at = `${values.add(place.at)}::timestamptz`;
  const conditions = [
    `c.last_at >= ${first}`,
    `c.last_at <= ${values.add(place.lastAt)}`,
    `c.first_at <= ${at}`,
    `l.timestamp >= ${first}`,
    `(l.timestamp, c.job_id, c.first_seq + l.place - 1) < (${at}, ${values.add(place.jobId)}::uuid, ${values.add(place.sequence)}::bigint)`,
    'EXISTS (SELECT 1 FROM jobs j WHERE j.id = c.job_id)',
    ...(search.workflowId ? [`c.workflow_id = ${values.add(search.workflowId)}`] : []),
    ...lineConditions(search, values),
  ];
  const { chunk, line, marked } = querySql(search.query, values);
  const text = `
    SELECT job_id, workflow_id, sequence, ${INSTANT} AS timestamp, stream, message, partial, ${marked('message')} AS marked
    FROM (
      SELECT c.job_id, c.workflow_id, ${LINE} FROM job_log_chunks c CROSS JOIN LATERAL ${LINES_OF_CHUNK}
      WHERE ${[...conditions, chunk, line].join(' AND ')}
      ORDER BY l.timestamp DESC, c.job_id DESC, sequence DESC LIMIT ${values.add(limit)}) lines`;
  const rows = await ask<LineRow & { job_id: string; workflow_id: string }>(pool, search.query, text, values.list);
  return rows.map(({ job_id, workflow_id, ...row }) => ({
    jobId: job_id,
    workflowId: workflow_id,
    ...lineOf(row, search.query),
  }));
}

/** When the chunk ends that ends last of those of a step that begin at an instant or before it: the later ones are done with. */
async function newestEnd(pool: pg.Pool, lower: string, lastAt: string, at: string): Promise<string> {
  const { rows } = await pool.query<{ end: string }>(
    `SELECT COALESCE(max(last_at), $1)::text AS end FROM job_log_chunks WHERE last_at >= $1::timestamptz AND last_at <= $2 AND first_at <= $3`,
    [lower, lastAt, at],
  );
  return rows[0]?.end ?? lower;
}
