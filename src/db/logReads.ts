import type pg from 'pg';
import type { StoredLine } from './logs.js';

/** A job as far as its log is concerned. */
export interface LoggedJob {
  id: string;
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
  /** Where a searched text is: [start, end) in code points, at most 100. */
  matches?: [number, number][];
}

/** Which lines to read; what is absent does not restrict. */
export interface LineFilter {
  stream?: StoredLine['stream'];
  /** Inclusive. */
  from?: Date;
  /** Exclusive. */
  to?: Date;
}

/** Which lines of a job to read. */
export interface LinePage {
  /** Sequence number to begin with, inclusive; left out: the first in this order. */
  from?: number;
  /** Lines at most. */
  limit: number;
  order?: 'asc' | 'desc';
  filter?: LineFilter;
}

/** Stored lines of a job in order of their number. Takes the same time at any depth. */
export async function readLines(pool: pg.Pool, job: LoggedJob, page: LinePage): Promise<LogLine[]> {
  if (job.expiresOn === null) return [];
  const { from, limit, order = 'asc', filter = {} } = page;
  const { rows } = await pool.query<LineRow>(order === 'asc' ? ASCENDING : DESCENDING, [
    job.id,
    dayOf(job.expiresOn),
    from ?? (order === 'asc' ? 0 : Number.MAX_SAFE_INTEGER),
    limit,
    filter.stream ?? null,
    filter.from ?? null,
    filter.to ?? null,
  ]);
  return rows.map(({ sequence, ...line }) => ({ sequence: Number(sequence), ...line }));
}

type LineRow = Omit<LogLine, 'sequence' | 'matches'> & { sequence: string };

const dayOf = (day: Date | string) => (typeof day === 'string' ? day : day.toISOString().slice(0, 10));

/** Chunks come in order from the primary key, so that only the lines of one are sorted at a time. */
const read = (within: string, direction: 'ASC' | 'DESC') => `
SELECT sequence, to_char(timestamp AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS timestamp, stream, message, partial
FROM (
  SELECT c.first_seq + l.place - 1 AS sequence, l.timestamp, l.stream, l.message, l.place = ANY(c.partials) AS partial
  FROM job_log_chunks c CROSS JOIN LATERAL unnest(c.messages, c.timestamps, c.streams) WITH ORDINALITY AS l(message, timestamp, stream, place)
  WHERE c.job_id = $1 AND c.expires_on = $2::date AND ${within}
    AND ($5::"LogStream" IS NULL OR l.stream = $5)
    AND ($6::timestamptz IS NULL OR c.last_at >= $6 AND l.timestamp >= $6)
    AND ($7::timestamptz IS NULL OR c.first_at < $7 AND l.timestamp < $7)
  ORDER BY c.first_seq ${direction}, l.place ${direction} LIMIT $4) lines`;

const ASCENDING = read(
  `c.first_seq >= (
      SELECT COALESCE(max(first_seq), 0) FROM job_log_chunks WHERE job_id = $1 AND expires_on = $2::date AND first_seq <= $3)
    AND c.first_seq + l.place - 1 >= $3`,
  'ASC',
);
const DESCENDING = read('c.first_seq <= $3 AND c.first_seq + l.place - 1 <= $3', 'DESC');
