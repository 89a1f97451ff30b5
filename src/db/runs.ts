import type pg from 'pg';
import type { JobRef, Recorded } from '../domain/rules/job.js';
import type { CancelReason, Outcome } from '../domain/rules/reasons.js';
import type { JobStatus } from '../domain/rules/status.js';
import { Batch } from './batch.js';
import { NOT_FINAL } from './fragments.js';
import { columnsOf, type StoredLine } from './logs.js';
import { type OutcomeColumns, recordedOutcome } from './outcomes.js';
import {
  CLAIM,
  type ClaimRow,
  QUEUE,
  type QueueRow,
  RECORD,
  type RecordRow,
  RUNNING,
  STATE,
  type StateRow,
} from './runStatements.js';

/** A job on its way: what its runner needs to prepare it, or how it has ended already. */
export type Queued =
  | { state: 'HELD'; revision: number; payload: unknown; imageDigest: string | null; teamId: string; claimed: boolean }
  | { state: 'CANCELED'; reason: CancelReason }
  | { state: 'ENDED'; recorded: Recorded }
  | { state: 'UNBUILT'; buildFailed: boolean }
  | { state: 'GONE' };

/** What a claim brought: the right to run, or what stands against it. */
export type Claimed =
  | { state: 'GRANTED'; attempt: number; revision: number }
  | { state: 'HELD_ELSEWHERE' }
  /** Placed for a revision that is not the current one any more. */
  | { state: 'REVISED' }
  | Exclude<Queued, { state: 'HELD' | 'UNBUILT' }>;

/**
 * The rows of jobs that a runner holds: queued, claimed, marked running, recorded, each as one statement over many rows.
 * @param bootId this boot of the runner, which its claims carry
 * @param logRetentionDays how long lines are kept when a workflow does not say; 0: for ever
 */
export class Runs {
  constructor(
    private readonly pool: pg.Pool,
    private readonly bootId: string,
    private readonly logRetentionDays: number,
  ) {}

  private readonly queueing = new Batch<string, QueueRow>((ids) => this.rows(QUEUE, [ids]));
  private readonly claiming = new Batch<string, ClaimRow | undefined>((ids) => this.claimRows(ids));
  private readonly starting = new Batch<{ id: string; at: Date }, undefined>((items) => this.markRunning(items));
  private readonly recording = new Batch<Recording, RecordRow | undefined>(
    (items) => this.recordRows(items),
    (item) => item.workflowId,
  );

  /** PENDING becomes QUEUED with the current revision; a job further on stays where it is. */
  async queue(jobId: string): Promise<Queued> {
    const row = await this.queueing.add(jobId);
    const settled = settledState(row);
    if (settled) return settled;
    if (row.revision === null) return { state: 'UNBUILT', buildFailed: row.build_failed };
    const { revision, payload, image_digest, team_id, claimed } = row;
    return { state: 'HELD', revision, payload, imageDigest: image_digest, teamId: team_id, claimed };
  }

  /** The claim that decides: still open, no cancel intent, workflow ACTIVE in the job's activation, not held by a live other. Counts the attempt. */
  async claim(jobId: string): Promise<Claimed> {
    const row = await this.claiming.add(jobId);
    if (row) return { state: 'GRANTED', attempt: row.attempts, revision: row.revision };
    const [state] = await this.rows<StateRow>(STATE, [[jobId]]);
    const settled = settledState(state as StateRow);
    if (settled) return settled;
    const { stopped, revised } = state as StateRow;
    if (stopped) return { state: 'CANCELED', reason: 'WORKFLOW_TERMINATED' };
    return { state: revised ? 'REVISED' : 'HELD_ELSEWHERE' };
  }

  /** Mirrors RUNNING with the true start; a job that is over meanwhile stays so. */
  running(jobId: string, startedAt: number): Promise<undefined> {
    return this.starting.add({ id: jobId, at: new Date(startedAt) });
  }

  /**
   * Stores how a job ended and its last lines, counts its failure and, at the limit, terminates its workflow, in one transaction. A row
   * that is final already stays as it is, and so does its log. A cancel intent that came first wins. Returns what the row says; the
   * outcome itself when its workflow was deleted.
   */
  async record(job: JobRef, outcome: Outcome, ending: Ending): Promise<Recorded> {
    const row = await this.recording.add({ id: job.jobId, workflowId: job.workflowId, outcome, ...ending });
    if (!row) return (await this.restore(job)) ? this.record(job, outcome, ending) : outcome;
    return { ...recordedOutcome(row), ...(row.workflow_terminated && { workflowTerminated: true }) };
  }

  /** Puts a row back that was deleted by hand while its execution went on, with the lines that it has; false when its workflow is gone too. */
  async restore(job: JobRef): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `WITH restored AS (
         INSERT INTO jobs (id, workflow_id, team_id, activation, trigger, scheduled_at, log_lines, log_expires_on)
         SELECT $1, w.id, w.team_id, $3, $4::"Trigger", $5, COALESCE(l.lines, 0), l.expires_on
         FROM workflows w, (SELECT max(first_seq + lines) AS lines, max(expires_on) AS expires_on FROM job_log_chunks WHERE job_id = $1) l
         WHERE w.id = $2
         ON CONFLICT DO NOTHING RETURNING id)
       INSERT INTO drift (kind, subject, detail)
       SELECT 'ROW_MISSING', $1::text, 'a job row was gone while its execution was open; put back' FROM restored`,
      [job.jobId, job.workflowId, job.activation, job.trigger, new Date(job.scheduledAt)],
    );
    return rowCount === 1;
  }

  private async rows<Row extends pg.QueryResultRow>(
    statement: { name: string; text: string },
    values: unknown[],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>({ ...statement, values })).rows;
  }

  private async claimRows(ids: string[]): Promise<(ClaimRow | undefined)[]> {
    const granted = await this.rows<ClaimRow>(CLAIM, [ids, this.bootId]);
    const byId = new Map(granted.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id));
  }

  private async markRunning(items: { id: string; at: Date }[]): Promise<undefined[]> {
    await this.rows(RUNNING, [items.map((item) => item.id), items.map((item) => item.at)]);
    return items.map(() => undefined);
  }

  private async recordRows(items: Recording[]): Promise<(RecordRow | undefined)[]> {
    const column = <T>(pick: (item: Recording) => T) => items.map(pick);
    const rows = await this.rows<RecordRow>(RECORD, [
      column((item) => item.id),
      column((item) => item.outcome.status),
      column((item) => item.outcome.reason?.code ?? null),
      column((item) => item.outcome.reason?.message ?? null),
      column((item) => item.outcome.exitCode ?? null),
      column((item) => item.outcome.httpStatus ?? null),
      column((item) => item.outcome.latencyMs ?? null),
      column((item) => (item.startedAt === undefined ? null : new Date(item.startedAt))),
      column((item) => new Date(item.completedAt)),
      JSON.stringify(items.flatMap(({ id, lines = [] }) => (lines.length > 0 ? [{ id, ...columnsOf(lines) }] : []))),
      this.logRetentionDays,
    ]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return items.map((item) => byId.get(item.id));
  }
}

/** The circumstances of an outcome. Times are epoch milliseconds. */
interface Ending {
  startedAt?: number;
  completedAt: number;
  /** Lines that go behind those that the job has. */
  lines?: StoredLine[];
}

interface Recording extends Ending {
  id: string;
  workflowId: string;
  outcome: Outcome;
}

type Settled = Exclude<Queued, { state: 'HELD' | 'UNBUILT' }>;

/** What already decides a job, whatever its runner wants: gone, over or to be cancelled. */
function settledState(
  row: OutcomeColumns & { found: boolean; status: JobStatus; cancel_reason: CancelReason | null },
): Settled | undefined {
  if (!row.found) return { state: 'GONE' };
  if (row.status === 'COMPLETED' || row.status === 'FAILED' || row.status === 'CANCELED')
    return { state: 'ENDED', recorded: recordedOutcome(row) };
  if (row.cancel_reason !== null) return { state: 'CANCELED', reason: row.cancel_reason };
  return undefined;
}

/** Those of the given jobs that have a cancel intent. */
export async function canceledAmong(pool: pg.Pool, jobIds: string[]): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM jobs WHERE id = ANY($1::uuid[]) AND cancel_requested_at IS NOT NULL',
    [jobIds],
  );
  return rows.map((row) => row.id);
}

/** Which of these jobs are over, and which have no row. */
export async function leftoversAmong(
  pool: pg.Pool,
  jobIds: string[],
): Promise<{ over: string[]; unknown: Set<string> }> {
  const { rows } = await pool.query<{ id: string; known: boolean }>(
    `SELECT i.id, j.id IS NOT NULL AS known FROM unnest($1::uuid[]) i(id) LEFT JOIN jobs j ON j.id = i.id
     WHERE j.id IS NULL OR NOT j.${NOT_FINAL}`,
    [jobIds],
  );
  return {
    over: rows.filter((row) => row.known).map((row) => row.id),
    unknown: new Set(rows.filter((row) => !row.known).map((row) => row.id)),
  };
}
