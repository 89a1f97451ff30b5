import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { type Missed, missedBetween, plannedUpTo } from '../domain/rules/catchup.js';
import type { Kind, WorkflowState } from '../domain/rules/status.js';
import { OPEN_BUILD } from './builds.js';
import { CANCEL_MESSAGE } from './fragments.js';

/** What the ledger and the definition say of a workflow's schedule. Instants are epoch milliseconds. */
export interface ScheduleState {
  state: WorkflowState;
  kind: Kind;
  name: string;
  activation: number;
  /** The open build of the newest revision. */
  build?: { id: string; revision: number };
  /** Absent until a first revision is built. */
  grid?: { anchor: number; every: number };
  /** Ticks after this instant are owed: the newest one in the ledger that does not wait and was not called off, or where the activation began. */
  after: number;
  /** Ticks that wait, oldest first. */
  pending: { id: string; scheduledAt: number }[];
}

/** Reads what a plan is made from; undefined when the workflow is gone. Ticks that an edit or a termination called off while they waited become CANCELED first. */
export async function readSchedule(pool: pg.Pool, workflowId: string): Promise<ScheduleState | undefined> {
  const { rows } = await pool.query<ScheduleRow>({ name: 'schedule', text: SCHEDULE, values: [workflowId] });
  const row = rows[0];
  if (row?.stale) await cancelWaitingTicks(pool, workflowId);
  return row && scheduleState(row);
}

interface ScheduleRow extends Pick<ScheduleState, 'state' | 'kind' | 'name' | 'activation' | 'pending'> {
  build: ScheduleState['build'] | null;
  anchor: number | null;
  owed_after: number | null;
  every: number;
  newest: number | null;
  /** There are ticks that were called off while they waited. */
  stale: boolean;
}

function scheduleState(row: ScheduleRow): ScheduleState {
  return {
    state: row.state,
    kind: row.kind,
    name: row.name,
    activation: row.activation,
    ...(row.build && { build: row.build }),
    ...(row.anchor !== null && { grid: { anchor: row.anchor, every: row.every } }),
    after: Math.max(row.owed_after ?? 0, row.newest ?? 0),
    pending: row.pending,
  };
}

const ms = (instant: string) => `(extract(epoch FROM ${instant}) * 1000)::float8`;

const SCHEDULE = `
SELECT w.state, w.kind, w.name, w.activation,
  (SELECT json_build_object('id', b.id, 'revision', b.revision) FROM builds b
    WHERE b.workflow_id = w.id AND b.revision = w.latest_revision AND b.${OPEN_BUILD}) AS build,
  ${ms('w.anchor_at')} AS anchor, ${ms('w.owed_after')} AS owed_after, r.every_ms::float8 AS every,
  (SELECT ${ms('max(j.scheduled_at)')} FROM jobs j WHERE j.workflow_id = w.id AND j.trigger = 'AUTOMATIC'
    AND j.status <> 'PENDING' AND NOT (j.cancel_reason IS NOT NULL AND j.started_at IS NULL)) AS newest,
  (SELECT COALESCE(json_agg(json_build_object('id', j.id, 'scheduledAt', ${ms('j.scheduled_at')}) ORDER BY j.scheduled_at), '[]')
    FROM jobs j WHERE j.workflow_id = w.id AND j.trigger = 'AUTOMATIC' AND j.status = 'PENDING' AND j.cancel_requested_at IS NULL) AS pending,
  EXISTS (SELECT FROM jobs j WHERE j.workflow_id = w.id AND j.trigger = 'AUTOMATIC' AND j.status = 'PENDING'
    AND j.cancel_requested_at IS NOT NULL) AS stale
FROM workflows w LEFT JOIN revisions r ON r.workflow_id = w.id AND r.number = w.current_revision
WHERE w.id = $1::uuid`;

/** Runs a statement and gives its rows, on a connection or within a transaction. */
export type Query = <Row extends pg.QueryResultRow>(text: string, values: unknown[]) => Promise<Row[]>;

/** Statements on any connection of the pool. */
export const onPool =
  (pool: pg.Pool): Query =>
  async <Row extends pg.QueryResultRow>(text: string, values: unknown[]) =>
    (await pool.query<Row>(text, values)).rows;

/**
 * Records as MISSED what a grid owed up to the instant at which an edit or a termination ends it, and nothing ran to plan: after this
 * nobody would know of those ticks. Usually there are none.
 */
export async function closeGrid(query: Query, workflowId: string, until: number): Promise<void> {
  const [row] = await query<ScheduleRow>(SCHEDULE, [workflowId]);
  const state = row && scheduleState(row);
  if (state?.state !== 'ACTIVE' || !state.grid) return;
  const { grid, activation, after, pending } = state;
  const planned = plannedUpTo(
    grid,
    after,
    pending.map((tick) => tick.scheduledAt),
  );
  await recordMissed(query, { id: workflowId, activation, every: grid.every }, missedBetween(grid, planned, until));
}

/** Ticks that carry a cancel intent while they wait: no execution has them, so they end here. */
export async function cancelWaitingTicks(pool: pg.Pool, workflowId: string): Promise<void> {
  await pool.query(
    `UPDATE jobs j SET status = 'CANCELED', completed_at = clock_timestamp(), reason_code = j.cancel_reason, reason_message = ${CANCEL_MESSAGE},
       updated_at = clock_timestamp()
     WHERE j.workflow_id = $1 AND j.trigger = 'AUTOMATIC' AND j.status = 'PENDING' AND j.cancel_requested_at IS NOT NULL`,
    [workflowId],
  );
}

/** Makes waiting ticks that are too late to run CANCELED with MISSED. */
export async function missWaiting(pool: pg.Pool, jobIds: string[]): Promise<void> {
  await pool.query(
    `UPDATE jobs SET status = 'CANCELED', completed_at = clock_timestamp(), reason_code = 'MISSED', reason_message = $2, updated_at = clock_timestamp()
     WHERE id = ANY($1::uuid[]) AND status = 'PENDING'`,
    [jobIds, MISSED_MESSAGE],
  );
}

const MISSED_MESSAGE = 'nothing could run at this instant';

/** Records ticks that were owed and will not run, each its own row; the gap, if there is one, as one row at its first instant. */
export async function recordMissed(
  query: Query,
  workflow: { id: string; activation: number; every: number },
  owed: Missed,
): Promise<void> {
  const gap = owed.gap && (await openGap(query, workflow, owed.gap));
  const ticks = [...(gap ? [gap.from] : []), ...owed.missed];
  if (ticks.length === 0) return;
  const told = gap && { from: new Date(gap.from).toISOString(), to: new Date(gap.to).toISOString(), count: gap.count };
  await query(
    `INSERT INTO jobs (id, workflow_id, team_id, activation, trigger, status, scheduled_at, completed_at, reason_code, reason_message, gap)
     SELECT i.id, w.id, w.team_id, $2::int, 'AUTOMATIC', 'CANCELED', i.at, clock_timestamp(), 'MISSED',
       CASE WHEN i.place = 1 AND $5::jsonb IS NOT NULL THEN 'nothing could run at these instants: this row stands for all of them' ELSE $6::text END,
       CASE WHEN i.place = 1 THEN $5::jsonb END
     FROM workflows w, unnest($3::uuid[], $4::timestamptz[]) WITH ORDINALITY AS i(id, at, place)
     WHERE w.id = $1::uuid
     ON CONFLICT DO NOTHING`,
    [
      workflow.id,
      workflow.activation,
      ticks.map(() => uuidv7()),
      ticks.map((at) => new Date(at).toISOString()),
      told ? JSON.stringify(told) : null,
      MISSED_MESSAGE,
    ],
  );
}

/** What a gap holds besides the ticks that have rows of their own, such as one that was called off; undefined when that is nothing, or recorded already. */
async function openGap(
  query: Query,
  { id, every }: { id: string; every: number },
  gap: NonNullable<Missed['gap']>,
): Promise<Missed['gap']> {
  const rows = await query<{ at: number; is_gap: boolean }>(
    `SELECT ${ms('scheduled_at')} AS at, gap IS NOT NULL AS is_gap FROM jobs
     WHERE workflow_id = $1::uuid AND trigger = 'AUTOMATIC' AND scheduled_at BETWEEN $2::timestamptz AND $3::timestamptz`,
    [id, new Date(gap.from).toISOString(), new Date(gap.to).toISOString()],
  );
  const taken = new Set(rows.map(({ at }) => at).filter((at) => (at - gap.from) % every === 0));
  const count = gap.count - taken.size;
  if (count === 0 || rows.some((row) => row.is_gap)) return undefined;
  let { from, to } = gap;
  while (taken.has(from)) from += every;
  while (taken.has(to)) to -= every;
  return { from, to, count };
}

/** What became of an attempt to plan a tick. */
export interface Planned {
  /** Its row, when the workflow is ACTIVE in this activation and the instant was free, or the tick waits there already. */
  jobId?: string;
  /** Whether the workflow was ACTIVE in this activation. */
  active: boolean;
  /** AUTOMATIC jobs due in the second up to this tick, or up to the one before it, whichever are more. */
  crowd: number;
}

/**
 * Inserts the PENDING row of a tick, if the workflow is still ACTIVE in this activation, or finds it when it waits already, and
 * counts who is due together with it.
 */
export async function planTick(
  pool: pg.Pool,
  tick: { workflowId: string; activation: number; at: number; every: number },
): Promise<Planned> {
  const { rows } = await pool.query({
    name: 'plan',
    text: PLAN,
    values: [uuidv7(), tick.workflowId, tick.activation, new Date(tick.at), new Date(tick.at - tick.every)],
  });
  return { jobId: rows[0].id ?? undefined, active: rows[0].active, crowd: rows[0].crowd };
}

/** Counting stops at what MAX_SPREAD_MS can spread. */
const crowdAt = (instant: string) => `(SELECT count(*) FROM (SELECT FROM jobs j WHERE j.trigger = 'AUTOMATIC'
    AND j.scheduled_at > ${instant}::timestamptz - interval '1 second' AND j.scheduled_at <= ${instant}::timestamptz LIMIT 1200) due)`;

// Updating a waiting row to what it is returns it, also when another plan has inserted it a moment ago.
const PLAN = `
WITH active AS (
  SELECT id, team_id, activation, current_revision FROM workflows WHERE id = $2 AND state = 'ACTIVE' AND activation = $3 FOR SHARE),
inserted AS (
  INSERT INTO jobs (id, workflow_id, team_id, activation, revision, trigger, scheduled_at)
  SELECT $1, id, team_id, activation, current_revision, 'AUTOMATIC', $4 FROM active
  ON CONFLICT (workflow_id, scheduled_at) WHERE trigger = 'AUTOMATIC' DO UPDATE SET scheduled_at = EXCLUDED.scheduled_at
    WHERE jobs.status = 'PENDING' AND jobs.cancel_requested_at IS NULL
  RETURNING id)
SELECT (SELECT id FROM inserted) AS id, EXISTS (SELECT FROM active) AS active, GREATEST(${crowdAt('$4')}, ${crowdAt('$5')})::int AS crowd`;
