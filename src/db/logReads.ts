import type pg from 'pg';
import { type LogQuery, type Match, markedMatches, matchesOf } from '../domain/rules/logQuery.js';
import { ask, type QuerySql, querySql, Values } from './logQuery.js';
import type { StoredLine } from './logs.js';

/** A job as far as its log is concerned. */
export interface LoggedJob {
  id: string;
  teamId: string;
  /** `jobs.log_expires_on`: text as PostgreSQL writes it, or a Date at midnight UTC; null: nothing is stored yet. */
  expiresOn: Date | string | null;
}

/** A line as it is read. */
export interface LogLine {
  /** From 0, without holes. */
  sequence: number;
  /** RFC 3339 in UTC with microseconds. */
  timestamp: string;
  stream: StoredLine['stream'];
  message: string;
  /** It goes on in the next line of its stream, or the output ended without a newline. */
  partial: boolean;
  /** Where that is which was searched, at most 100 places; absent when nothing was. */
  matches?: Match[];
}

/** Which lines to read; what is absent does not restrict. */
export interface LineFilter {
  stream?: StoredLine['stream'];
  /** Inclusive. */
  from?: Date;
  /** Exclusive. */
  to?: Date;
  query?: LogQuery;
}

/** Which lines of a job to read. */
export interface LinePage {
  /** Sequence number to begin with, inclusive; left out: the first in this order. */
  from?: number;
  /** Sequence number to end with, inclusive; left out: the last in this order. */
  until?: number;
  /** Lines at most. */
  limit: number;
  /** Bytes of messages with which it is full, too: the last line may go over; left out: 1 MiB. */
  bytes?: number;
  order?: 'asc' | 'desc';
  filter?: LineFilter;
  /** Whether the index of substrings may be used for what is searched. */
  indexed?: boolean;
}

/** Bytes of messages with which a page is full. A thousand lines may have 64 MiB, and six times that as JSON. */
export const PAGE_BYTES = 1024 * 1024;

/**
 * Stored lines of a job in order of their number. Without a filter it takes the same time at any depth; with one it may read all that lies
 * between `from` and `until`.
 * @throws {Refusal} about a regular expression that cannot be read or takes too long
 */
export async function readLines(pool: pg.Pool, job: LoggedJob, page: LinePage): Promise<LogLine[]> {
  if (job.expiresOn === null) return [];
  const { limit, bytes = PAGE_BYTES, order = 'asc', filter = {}, indexed = false } = page;
  const values = new Values();
  const id = values.add(job.id);
  const day = `${values.add(dayOf(job.expiresOn))}::date`;
  const of = `job_id = ${id} AND expires_on = ${day}`;
  const [least, most] = order === 'asc' ? [page.from, page.until] : [page.until, page.from];
  const { chunks, lines, marked } = filterSql(filter, indexed, values);
  chunks.push(of);
  if (least !== undefined) {
    const first = values.add(least);
    chunks.push(
      `c.first_seq >= (SELECT COALESCE(max(first_seq), 0) FROM job_log_chunks WHERE ${of} AND first_seq <= ${first})`,
    );
    lines.push(`c.first_seq + l.place - 1 >= ${first}`);
  }
  if (most !== undefined) {
    const last = values.add(most);
    chunks.push(`c.first_seq <= ${last}`);
    lines.push(`c.first_seq + l.place - 1 <= ${last}`);
  }
  // Chunks come in order from the primary key, so that only the lines of one are sorted at a time; unless the index of substrings is to
  // find them, which the planner would leave aside in the hope of a page that is full soon.
  const found = `(SELECT * FROM job_log_chunks c WHERE ${chunks.join(' AND ')})`;
  const text = `
    ${indexed ? `WITH found AS MATERIALIZED ${found}` : ''}
    SELECT sequence, ${INSTANT} AS timestamp, stream, message, partial, ${marked('message')} AS marked
    FROM ${filling(
      values.add(bytes),
      `SELECT ${LINE} FROM ${indexed ? 'found' : found} c CROSS JOIN LATERAL ${LINES_OF_CHUNK}
      WHERE ${lines.join(' AND ')}
      ORDER BY c.first_seq ${order}, l.place ${order} LIMIT ${values.add(limit)}`,
    )}`;
  const rows = await ask<LineRow>(pool, { teamId: job.teamId, query: filter.query }, text, values.list, indexed);
  return rows.map((row) => lineOf(row, filter.query));
}

/** The sequence number of the last line but so many of a stream, below that of `lines`; undefined when there is none of it. Reads no messages. */
export async function countBack(
  pool: pg.Pool,
  { id, expiresOn, lines }: LoggedJob & { lines: number },
  count: number,
  stream: StoredLine['stream'],
): Promise<number | undefined> {
  if (expiresOn === null) return undefined;
  const { rows } = await pool.query<{ first: string | null }>(
    `SELECT min(sequence) AS first FROM (
       SELECT c.first_seq + l.place - 1 AS sequence
       FROM job_log_chunks c CROSS JOIN LATERAL unnest(c.streams) WITH ORDINALITY AS l(stream, place)
       WHERE c.job_id = $1 AND c.expires_on = $2::date AND c.first_seq < $3 AND c.first_seq + l.place - 1 < $3 AND l.stream = $4::"LogStream"
       ORDER BY c.first_seq DESC, l.place DESC LIMIT $5) tail`,
    [id, dayOf(expiresOn), lines, stream, count],
  );
  return rows[0]?.first ? Number(rows[0].first) : undefined;
}

/** A line as PostgreSQL gives it. */
export type LineRow = Omit<LogLine, 'sequence' | 'matches'> & { sequence: string; marked: string | null };

export const LINES_OF_CHUNK =
  'unnest(c.messages, c.timestamps, c.streams) WITH ORDINALITY AS l(message, timestamp, stream, place)';
export const LINE =
  'c.first_seq + l.place - 1 AS sequence, l.timestamp, l.stream, l.message, l.place = ANY(c.partials) AS partial';
export const INSTANT = `to_char(timestamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Those of some lines, in their order, that fill a page of so many bytes, but at least one. */
export const filling = (bytes: string, lines: string) => `(
  SELECT * FROM (
    SELECT *, sum(octet_length(message)) OVER (ROWS UNBOUNDED PRECEDING) - octet_length(message) AS before FROM (${lines}) lines) lines
  WHERE before < ${bytes}) lines`;

/** What lines count for in a page. */
export const bytesOf = (lines: LogLine[]) => lines.reduce((sum, { message }) => sum + Buffer.byteLength(message), 0);

/** The conditions of a filter on a chunk `c` and on its lines `l`, and what else a search reads. */
export function filterSql(
  { stream, from, to, query }: LineFilter,
  indexed: boolean,
  values: Values,
): { chunks: string[]; lines: string[]; marked: QuerySql['marked'] } {
  const { chunk, line, marked } = querySql(query, indexed, values);
  const chunks: string[] = [];
  const lines = [line];
  if (stream) {
    const wanted = `${values.add(stream)}::"LogStream"`;
    // Streams are far quicker to look through than messages; the index needs its condition as it is.
    chunks.push(indexed ? chunk : `CASE WHEN ${wanted} = ANY(c.streams) THEN ${chunk} END`);
    lines.push(`l.stream = ${wanted}`);
  } else chunks.push(chunk);
  if (from) {
    const first = values.add(from);
    chunks.push(`c.last_at >= ${first}`);
    lines.push(`l.timestamp >= ${first}`);
  }
  if (to) {
    const end = values.add(to);
    chunks.push(`c.first_at < ${end}`);
    lines.push(`l.timestamp < ${end}`);
  }
  return { chunks, lines, marked };
}

export function lineOf({ sequence, marked, ...line }: LineRow, query?: LogQuery): LogLine {
  const matches = query && ('text' in query ? matchesOf(line.message, query.text) : markedMatches(marked ?? ''));
  return { sequence: Number(sequence), ...line, ...(matches && { matches }) };
}

const dayOf = (day: Date | string) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10));
