import { randomUUID } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { afterAll } from 'vitest';
import { createScheduleActivities } from '../../activities/schedule.js';
import type { Plan } from '../../activities/types.js';
import { type Database, openDatabase } from '../../src/db/client.js';
import type { Clock } from '../../src/db/clock.js';
import { createWorkflow, editWorkflow, reactivateWorkflow, terminateWorkflow } from '../../src/db/workflows.js';
import type { JobRef } from '../../src/domain/rules/job.js';
import type { FinalStatus, JobStatus, Trigger } from '../../src/domain/rules/status.js';
import type { Definition } from '../../src/domain/schemas/definition.js';
import type { Commands } from '../../src/temporal/commands.js';
import { ACTOR } from '../setup/actor.js';
import { freshDatabase } from '../setup/database.js';

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const DAY = 86_400_000;
/** How late a tick may be and still run like any other, in these tests. */
export const WINDOW = 60 * SECOND;
export const LEAD = 3 * SECOND;

/** A HEARTBEAT every minute. */
export const EVERY_MINUTE: Definition = {
  name: 'check',
  kind: 'HEARTBEAT',
  payload: { endpoint: 'http://127.0.0.1:9/', timeout: '10s', expected_status_code: 200, headers: {} },
  everyMs: MINUTE,
  maxConsecutiveJobFailures: 3,
};

/** One row of the ledger. Times are epoch milliseconds. */
export interface Row {
  id: string;
  at: number;
  status: JobStatus;
  trigger: Trigger;
  activation: number;
  revision: number | null;
  reason: string | null;
  gap: { from: string; to: string; count: number } | null;
  attempts: number;
}

/**
 * PostgreSQL with the ledger's real statements and the real planning, and a clock that only moves when the test says so. Workflows
 * are commanded as the API does; what Temporal is told is noted.
 */
export class Ledger {
  now = Date.UTC(2026, 0, 1, 12);
  readonly told: string[] = [];

  constructor(readonly database: Database) {}

  private readonly commands: Commands = {
    syncWorkflow: async ({ id }) => void this.told.push(`sync ${id}`),
    startJob: async ({ id }) => void this.told.push(`start ${id}`),
    cancelJob: async (id) => void this.told.push(`cancel ${id}`),
    cancelBuild: async (id) => void this.told.push(`cancel build ${id}`),
  };

  /** What a schedule execution asks of the world, by this clock. */
  get activities() {
    return createScheduleActivities({
      pool: this.database.pool,
      clock: { now: () => this.now } as Clock,
      commands: this.commands,
      catchupWindow: WINDOW,
      lead: LEAD,
    });
  }

  async create(changes: Partial<Definition> = {}): Promise<string> {
    return (await createWorkflow(this.database, ACTOR, { ...EVERY_MINUTE, ...changes }, this.date)).id;
  }

  edit(id: string, changes: Partial<Definition>): Promise<unknown> {
    return editWorkflow(this.database, ACTOR, id, { ...EVERY_MINUTE, ...changes }, this.date);
  }

  terminate(id: string): Promise<unknown> {
    return terminateWorkflow(this.database, ACTOR, id, this.date);
  }

  reactivate(id: string): Promise<unknown> {
    return reactivateWorkflow(this.database, ACTOR, id, this.date);
  }

  plan(id: string, started?: number): Promise<Plan> {
    return this.activities.plan(id, started);
  }

  /** Plans and expects a tick. */
  async tick(id: string, started?: number): Promise<NonNullable<Plan['tick']>> {
    const { next, tick } = await this.plan(id, started);
    if (!tick) throw new Error(`the plan has no tick but ${next}`);
    return tick;
  }

  /** What a schedule execution does with a tick when its time comes, and the job after it. */
  async run(jobId: string, status: FinalStatus = 'COMPLETED'): Promise<void> {
    const reason = status === 'COMPLETED' ? null : 'TIMEOUT';
    await this.query(
      `UPDATE jobs SET status = $2::"JobStatus", completed_at = now(), started_at = now(), reason_code = $3, reason_message = $3 WHERE id = $1`,
      [jobId, status, reason],
    );
  }

  /** The workflow's rows of the ledger, oldest instant first. */
  rows(workflowId: string): Promise<Row[]> {
    return this.query<Row>(
      `SELECT id, (extract(epoch FROM scheduled_at) * 1000)::float8 AS at, status, trigger, activation, revision, reason_code AS reason, gap, attempts
       FROM jobs WHERE workflow_id = $1 ORDER BY scheduled_at, id`,
      [workflowId],
    );
  }

  async workflow(id: string): Promise<Record<string, unknown>> {
    return (await this.query('SELECT * FROM workflows WHERE id = $1', [id]))[0] as Record<string, unknown>;
  }

  /** Inserts a job row as some part of the product would have left it. */
  async insert(workflowId: string, columns: Record<string, unknown> = {}): Promise<JobRef> {
    const id = uuidv7();
    const row = {
      id,
      workflow_id: workflowId,
      team_id: ACTOR.teamId,
      activation: 1,
      trigger: 'AUTOMATIC',
      scheduled_at: this.date,
      ...columns,
    };
    const names = Object.keys(row);
    await this.query(
      `INSERT INTO jobs (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    );
    return {
      jobId: id,
      workflowId,
      kind: 'HEARTBEAT',
      trigger: row.trigger as Trigger,
      activation: row.activation,
      scheduledAt: row.scheduled_at.getTime(),
    };
  }

  /** Enters a runner that was seen `ago` seconds before PostgreSQL's now; returns its boot id. */
  async runner(id: string, ago = 0): Promise<string> {
    const boot = randomUUID();
    await this.query(
      `INSERT INTO runners (id, boot_id, host, kinds, capacity, last_seen_at) VALUES ($1, $2, 'host', '{HEARTBEAT}', 1, clock_timestamp() - make_interval(secs => $3))
       ON CONFLICT (id) DO UPDATE SET boot_id = $2, last_seen_at = EXCLUDED.last_seen_at`,
      [id, boot, ago],
    );
    return boot;
  }

  async query<T extends QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    return (await this.database.pool.query<T>(text, values)).rows;
  }

  get date(): Date {
    return new Date(this.now);
  }
}

/** A ledger on a database of the test file's own, which ends with it; for `beforeAll`. */
export async function openLedger(): Promise<Ledger> {
  const database = openDatabase(await freshDatabase());
  afterAll(() => database.close());
  return new Ledger(database);
}
