import type pg from 'pg';
import { noJob } from './jobs.js';
import { checkQuery } from './logQuery.js';
import {
  bytesOf,
  type LineFilter,
  type LinePage,
  type LoggedJob,
  type LogLine,
  PAGE_BYTES,
  readLines,
} from './logReads.js';
import { inSteps, type Step } from './logSteps.js';

/** Lines that are looked at first: 8 full chunks. */
const FIRST_LINES = 16_000;

/** What is to be known of a job to read its log. */
export interface JobLog extends LoggedJob {
  /** How many lines are stored. */
  lines: number;
  /** Of its workflow. */
  name: string;
}

/** The log of a job of a team's workflow. @throws {Refusal} not_found */
export async function getLog(pool: pg.Pool, teamId: string, workflowId: string, id: string): Promise<JobLog> {
  const { rows } = await pool.query<Omit<JobLog, 'lines'> & { lines: string }>(
    `SELECT j.id, j.team_id AS "teamId", j.log_expires_on::text AS "expiresOn", j.log_lines AS lines, w.name
     FROM jobs j JOIN workflows w ON w.id = j.workflow_id WHERE j.id = $1 AND j.workflow_id = $2 AND j.team_id = $3`,
    [id, workflowId, teamId],
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
 * Lines of a job that a filter lets through, in order. Looks for about two seconds at most and ends at a MiB: there may be fewer than `limit`
 * and more to find from `next` on.
 * @param job with the number of its lines
 * @throws {Refusal} about a regular expression that cannot be read or takes too long
 */
export async function findLines(
  pool: pg.Pool,
  job: LoggedJob & { lines: number },
  page: Omit<LinePage, 'until' | 'bytes'>,
): Promise<FoundLines> {
  const { limit, order = 'asc', filter = {} } = page;
  await checkQuery(pool, { teamId: job.teamId, query: filter.query });
  const forward = order === 'asc' ? 1 : -1;
  const last = job.lines - 1;
  const within = (sequence: number) => sequence >= 0 && sequence <= last;
  const lines: LogLine[] = [];
  let bytes = PAGE_BYTES;
  let next = page.from ?? (forward > 0 ? 0 : last);
  const search = async ({ size, indexed }: Step) => {
    const until = Math.min(Math.max(next + forward * (size - 1), 0), last);
    const wanted = limit - lines.length;
    const found = await readLines(pool, job, { from: next, until, limit: wanted, bytes, order, filter, indexed });
    lines.push(...found);
    bytes -= bytesOf(found);
    const full = (found.length === wanted || bytes <= 0) && found.at(-1);
    next = (full ? full.sequence : until) + forward;
    return within(next) && !full;
  };
  if (within(next)) await inSteps(restricts(filter) ? FIRST_LINES : job.lines, search);
  return { lines, next: within(next) ? next : null };
}

const restricts = (filter: LineFilter) => Object.values(filter).some((value) => value !== undefined);
