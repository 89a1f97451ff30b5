import type pg from 'pg';
import { Batch } from './batch.js';
import { logExpiresOn, NOT_FINAL } from './fragments.js';

/** A line as it is stored. `timestamp` is RFC 3339 in UTC, kept to the microsecond. */
export interface StoredLine {
  timestamp: string;
  stream: 'stdout' | 'stderr' | 'system';
  message: string;
  /** It was cut: it goes on in the next line of its stream, or the output ended without a newline. */
  partial?: boolean;
}

/** What an installation does with the logs of workflows that do not say otherwise. */
export interface LogDefaults {
  /** Days that lines are kept; 0: for ever. */
  retentionDays: number;
  /** Bytes that one job may have; the most that a workflow may ask for, too. */
  maxBytes: number;
}

/** A job's log as a runner finds it. */
export interface OpenedLog {
  /** Lines that are stored: the sequence number of the next one. */
  lines: number;
  /** Bytes that it may have. */
  maxBytes: number;
}

/** A job's stored lines are not those that the writer went on from: another attempt stored some, the job is over, or its row is gone. */
export class LogMovedError extends Error {
  override readonly name = 'LogMovedError';
}

/** What jobs wrote. Lines of many jobs go to PostgreSQL in one statement, each job's as one row. */
export class JobLogs {
  private readonly appending = new Batch<Chunk, boolean>(
    (chunks) => this.insert(chunks),
    (chunk) => chunk.job_id,
  );

  constructor(
    private readonly pool: pg.Pool,
    private readonly defaults: LogDefaults,
  ) {}

  /** The log of a job whose revision is known. What it may have is settled when it is opened first. */
  async open(jobId: string): Promise<OpenedLog> {
    const { rows } = await this.pool.query<{ lines: string; max_bytes: number }>(
      `UPDATE jobs j SET log_max_bytes = COALESCE(j.log_max_bytes, LEAST($2::int, (
         SELECT r.log_max_bytes FROM revisions r WHERE r.workflow_id = j.workflow_id AND r.number = j.revision)))
       WHERE j.id = $1 RETURNING j.log_lines AS lines, j.log_max_bytes AS max_bytes`,
      [jobId, this.defaults.maxBytes],
    );
    if (!rows[0]) throw new LogMovedError(`job ${jobId} has no row any more`);
    return { lines: Number(rows[0].lines), maxBytes: rows[0].max_bytes };
  }

  /**
   * Stores lines behind those that are there.
   * @param first how many the writer knows to be there; left out: however many
   * @throws LogMovedError when there are more or fewer; nothing is stored then
   */
  async append(jobId: string, lines: StoredLine[], first?: number): Promise<void> {
    if (lines.length === 0) return;
    const stored = await this.appending.add({
      job_id: jobId,
      first: first ?? null,
      ...columnsOf(lines),
      partials: lines.flatMap((line, i) => (line.partial ? [i + 1] : [])),
    });
    if (!stored) throw new LogMovedError(`the log of job ${jobId} is over or does not have ${first} lines any more`);
  }

  private async insert(chunks: Chunk[]): Promise<boolean[]> {
    const { rows } = await this.pool.query<{ id: string }>({
      name: 'append-log',
      text: APPEND,
      values: [JSON.stringify(chunks), this.defaults.retentionDays],
    });
    const stored = new Set(rows.map((row) => row.id));
    return chunks.map((chunk) => stored.has(chunk.job_id));
  }
}

/** Lines as the columns of a chunk. */
export const columnsOf = (lines: StoredLine[]) => ({
  messages: lines.map((line) => line.message),
  timestamps: lines.map((line) => line.timestamp),
  streams: lines.map((line) => line.stream),
});

interface Chunk extends ReturnType<typeof columnsOf> {
  job_id: string;
  first: number | null;
  partials: number[];
}

/** The job's row counts its lines, so that of two writers only one goes on from the same place. Readers are told of those of running jobs. */
const APPEND = `
WITH chunks AS (
  SELECT * FROM json_to_recordset($1::json)
    AS c(job_id uuid, first bigint, messages text[], timestamps timestamptz[], streams "LogStream"[], partials int[])),
moved AS (
  UPDATE jobs j SET log_lines = j.log_lines + cardinality(i.messages),
    log_expires_on = ${logExpiresOn('$2::int')}
  FROM chunks i WHERE j.id = i.job_id AND j.${NOT_FINAL} AND j.log_lines = COALESCE(i.first, j.log_lines)
  RETURNING j.id, j.workflow_id, j.log_expires_on, j.log_lines - cardinality(i.messages) AS first_seq, i.first),
stored AS (
  INSERT INTO job_log_chunks (job_id, first_seq, expires_on, workflow_id, lines, first_at, last_at, messages, timestamps, streams, partials)
  SELECT m.id, m.first_seq, m.log_expires_on, m.workflow_id, cardinality(i.messages),
    (SELECT min(at) FROM unnest(i.timestamps) at), (SELECT max(at) FROM unnest(i.timestamps) at), i.messages, i.timestamps, i.streams, i.partials
  FROM moved m JOIN chunks i ON i.job_id = m.id)
SELECT m.id, CASE WHEN m.first IS NOT NULL THEN pg_notify('evertick_log', m.id::text) END AS told FROM moved m`;
