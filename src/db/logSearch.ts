import type pg from 'pg';
import type { LogQuery } from '../domain/rules/logQuery.js';
import { ask, checkQuery, Values } from './logQuery.js';
import {
  bytesOf,
  filling,
  filterSql,
  INSTANT,
  LINE,
  LINES_OF_CHUNK,
  type LineFilter,
  type LineRow,
  type LogLine,
  lineOf,
  PAGE_BYTES,
} from './logReads.js';
import { inSteps } from './logSteps.js';

/** Chunks that are looked at first. */
const FIRST_CHUNKS = 4;

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
  teamId: string;
  query: LogQuery;
  workflowId?: string;
}

const BEGINNING: SearchPlace = {
  at: 'infinity',
  jobId: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  sequence: 0,
  lastAt: 'infinity',
};
const EVER = '-infinity';
const LEAST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Lines of all jobs of a team that are there, newest first. Looks for about two seconds at most and ends at a MiB: there may be fewer than
 * `limit` and more to find from `next` on; null: all were looked at.
 * @throws {Refusal} about a regular expression that cannot be read or takes too long
 */
export async function searchLogs(
  pool: pg.Pool,
  search: Search,
  limit: number,
  from?: SearchPlace,
): Promise<{ lines: FoundAnywhere[]; next: SearchPlace | null }> {
  await checkQuery(pool, search);
  const lines: FoundAnywhere[] = [];
  let bytes = PAGE_BYTES;
  let next: SearchPlace | null = from ?? BEGINNING;
  await inSteps(FIRST_CHUNKS, async ({ size, indexed }) => {
    const place: SearchPlace = next ?? BEGINNING;
    const lower = await stepEnd(pool, search, place, size);
    const wanted = limit - lines.length;
    const found = await searchStep(pool, search, { place, lower, limit: wanted, bytes, indexed });
    lines.push(...found);
    bytes -= bytesOf(found);
    const full = (found.length === wanted || bytes <= 0) && found.at(-1);
    if (lower === EVER && !full) next = null;
    else {
      const here = full
        ? { at: full.timestamp, jobId: full.jobId, sequence: full.sequence }
        : { at: lower, jobId: LEAST_ID, sequence: 0 };
      next = { ...here, lastAt: await newestEnd(pool, lower, place.lastAt, here.at) };
    }
    return next !== null && !full;
  });
  return { lines, next };
}

/** The instant to which so many more chunks reach back; EVER when there are fewer. */
async function stepEnd(pool: pg.Pool, search: Search, place: SearchPlace, chunks: number): Promise<string> {
  const values = new Values();
  const conditions = [`c.last_at <= ${values.add(place.lastAt)}`, `c.first_at <= ${values.add(place.at)}`];
  if (search.from) conditions.push(`c.last_at >= ${values.add(search.from)}`);
  if (search.to) conditions.push(`c.first_at < ${values.add(search.to)}`);
  if (search.workflowId) conditions.push(`c.workflow_id = ${values.add(search.workflowId)}`);
  const rows = await ask<{ end: string }>(
    pool,
    search,
    `SELECT c.last_at::text AS end FROM job_log_chunks c WHERE ${conditions.join(' AND ')}
     ORDER BY c.last_at DESC OFFSET ${values.add(chunks - 1)} LIMIT 1`,
    values.list,
    true,
  );
  return rows[0]?.end ?? EVER;
}

/** A part of what there is to search. */
interface Part {
  place: SearchPlace;
  /** Instant with which it ends. */
  lower: string;
  /** As of a page of lines. */
  limit: number;
  bytes: number;
  indexed: boolean;
}

/** Lines from `lower` up to a place. */
async function searchStep(
  pool: pg.Pool,
  search: Search,
  { place, lower, limit, bytes, indexed }: Part,
): Promise<FoundAnywhere[]> {
  const values = new Values();
  const { chunks, lines, marked } = filterSql(search, indexed, values);
  const first = values.add(lower);
  const at = `${values.add(place.at)}::timestamptz`;
  const conditions = [
    `c.last_at >= ${first}`,
    `c.last_at <= ${values.add(place.lastAt)}`,
    `c.first_at <= ${at}`,
    `l.timestamp >= ${first}`,
    `(l.timestamp, c.job_id, c.first_seq + l.place - 1) < (${at}, ${values.add(place.jobId)}::uuid, ${values.add(place.sequence)}::bigint)`,
    `EXISTS (SELECT 1 FROM jobs j WHERE j.id = c.job_id AND j.team_id = ${values.add(search.teamId)})`,
    ...(search.workflowId ? [`c.workflow_id = ${values.add(search.workflowId)}`] : []),
    ...chunks,
    ...lines,
  ];
  const text = `
    SELECT job_id, workflow_id, sequence, ${INSTANT} AS timestamp, stream, message, partial, ${marked('message')} AS marked
    FROM ${filling(
      values.add(bytes),
      `SELECT c.job_id, c.workflow_id, ${LINE} FROM job_log_chunks c CROSS JOIN LATERAL ${LINES_OF_CHUNK}
      WHERE ${conditions.join(' AND ')}
      ORDER BY l.timestamp DESC, c.job_id DESC, sequence DESC LIMIT ${values.add(limit)}`,
    )}`;
  const rows = await ask<LineRow & { job_id: string; workflow_id: string }>(pool, search, text, values.list, indexed);
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
