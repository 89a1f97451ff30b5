import type pg from 'pg';
import { Batch } from './batch.js';
import type { Job } from './generated/client.js';

/** How far a job is, and how far its log. */
export interface JobProgress
  extends Pick<
    Job,
    | 'id'
    | 'teamId'
    | 'workflowId'
    | 'status'
    | 'reasonCode'
    | 'reasonMessage'
    | 'gap'
    | 'queuedAt'
    | 'startedAt'
    | 'completedAt'
    | 'exitCode'
    | 'httpStatus'
    | 'latencyMs'
    | 'attempts'
  > {
  /** Lines that are stored: the sequence number of the next one. A job that is over gets no more. */
  lines: number;
  /** When its lines may go, a date or "infinity"; null while it has none. */
  expiresOn: string | null;
}

/** Reads the progress of many jobs in one statement. What is answered was true after it was asked. */
export class ProgressReader {
  private readonly reading = new Batch<string, JobProgress | undefined>((ids) => this.select(ids));

  constructor(private readonly pool: pg.Pool) {}

  /** Undefined when there is no such job (any more). */
  read(jobId: string): Promise<JobProgress | undefined> {
    return this.reading.add(jobId);
  }

  private async select(ids: string[]): Promise<(JobProgress | undefined)[]> {
    const { rows } = await this.pool.query<JobProgress>({ name: 'job-progress', text: SELECT, values: [ids] });
    const found = new Map(rows.map((row) => [row.id, { ...row, lines: Number(row.lines) }]));
    return ids.map((id) => found.get(id));
  }
}

const SELECT = `
SELECT id, team_id AS "teamId", workflow_id AS "workflowId", status, reason_code AS "reasonCode", reason_message AS "reasonMessage", gap, queued_at AS "queuedAt",
  started_at AS "startedAt", completed_at AS "completedAt", exit_code AS "exitCode", http_status AS "httpStatus", latency_ms AS "latencyMs",
  attempts, log_lines AS lines, log_expires_on::text AS "expiresOn"
FROM jobs WHERE id = ANY($1::uuid[])`;
