import type pg from 'pg';
import { Scan } from '../domain/rules/scan.js';
import { noJob } from './jobs.js';
import { checkQuery, SlowRegexError } from './logQuery.js';
import { type LineFilter, type LinePage, type LoggedJob, type LogLine, readLines } from './logReads.js';

/** Lines that are looked at first: 8 full chunks. */
const FIRST_LINES = 16_000;
const BUDGET_MS = 2_000;

/** What is to be known of a job to read its log. */
export interface JobLog extends LoggedJob {
  /** How many lines are stored. */
  lines: number;
  /** Of its workflow. */
  name: string;
}

/** The log of a workflow's job. @throws {Refusal} not_found */
export async function getLog(pool: pg.Pool, workflowId: string, id: string): Promise<JobLog> {
  const { rows } = await pool.query<Omit<JobLog, 'lines'> & { lines: string }>(
    `SELECT j.id, j.log_expires_on::text AS "expiresOn", j.log_lines AS lines, w.name
     FROM jobs j JOIN workflows w ON w.id = j.workflow_id WHERE j.id = $1 AND j.workflow_id = $2`,
    [id, workflowId],
  );
  if (!rows[0]) throw noJob(workflowId, id);
  return { ...rows[0], lines: Number(rows[0].lines) };
}

/** Lines that were found and where to go on; null: all were looked at. */
export interface FoundLines {
  lines: LogLine[];
  next: number | null;
}

/**
 * Lines of a job that a filter lets through, in order. Looks for about two seconds at most: there may be fewer than `limit` and more to find
 * from `next` on.
 * @param job with the number of its lines
 * @throws {Refusal} about a regular expression that cannot be read or takes too long
 */
export async function findLines(
  pool: pg.Pool,
  job: LoggedJob & { lines: number },
  page: Omit<LinePage, 'until'>,
): Promise<FoundLines> {
  const { limit, order = 'asc', filter = {} } = page;
  await checkQuery(pool, filter.query);
  const forward = order === 'asc' ? 1 : -1;
  const last = job.lines - 1;
  const within = (sequence: number) => sequence >= 0 && sequence <= last;
  const scan = new Scan(restricts(filter) ? FIRST_LINES : job.lines, BUDGET_MS);
  const lines: LogLine[] = [];
  let next = page.from ?? (forward > 0 ? 0 : last);
  while (within(next) && lines.length < limit) {
    const until = Math.min(Math.max(next + forward * (scan.size - 1), 0), last);
    const step = { from: next, until, limit: limit - lines.length, order, filter };
    const found = await readLines(pool, job, step).catch(laterUnless(scan.fresh));
    if (!found) break;
    lines.push(...found);
    const full = found.length === step.limit && found.at(-1);
    next = (full ? full.sequence : until) + forward;
    if (!scan.next()) break;
  }
  return { lines, next: within(next) ? next : null };
}

/** A step that is too slow ends the search with what earlier ones found; the first one says so. */
export function laterUnless(first: boolean): (error: unknown) => undefined {
  return (error) => {
    if (first || !(error instanceof SlowRegexError)) throw error;
  };
}

const restricts = (filter: LineFilter) => Object.values(filter).some((value) => value !== undefined);
