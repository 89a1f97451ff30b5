import type pg from 'pg';

/** A line as it is stored. `timestamp` is RFC 3339 in UTC, kept to the microsecond. */
export interface StoredLine {
  /** Position in the job's output, from 0 without holes. */
  sequence: number;
  timestamp: string;
  stream: 'stdout' | 'stderr' | 'system';
  message: string;
}

/** What jobs wrote. */
export class JobLogs {
  constructor(private readonly pool: pg.Pool) {}

  /** How many lines of a job are stored: the sequence number of its next one. */
  async count(jobId: string): Promise<number> {
    const { rows } = await this.pool.query<{ next: string }>(
      'SELECT COALESCE(max(sequence_num) + 1, 0) AS next FROM job_logs WHERE job_id = $1',
      [jobId],
    );
    return Number(rows[0]?.next ?? 0);
  }

  /** Stores lines; one that is there already stays as it is. */
  async append(jobId: string, lines: StoredLine[]): Promise<void> {
    await this.pool.query({
      name: 'append-log',
      text: `INSERT INTO job_logs (job_id, sequence_num, timestamp, stream, message)
        SELECT $1, i.* FROM unnest($2::bigint[], $3::timestamptz[], $4::"LogStream"[], $5::text[]) AS i ON CONFLICT DO NOTHING`,
      values: [
        jobId,
        lines.map((line) => line.sequence),
        lines.map((line) => line.timestamp),
        lines.map((line) => line.stream),
        lines.map((line) => line.message),
      ],
    });
  }
}
