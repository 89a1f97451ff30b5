import { isDeepStrictEqual } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import { KIND_RULES } from '../domain/kinds.js';
import { changesBetween } from '../domain/rules/changes.js';
import type { BuildStatus, Kind, WorkflowState } from '../domain/rules/status.js';
import type { Definition } from '../domain/schemas/definition.js';
import { Refusal } from '../domain/schemas/faults.js';
import { mustHold, type Precondition } from '../domain/schemas/precondition.js';
import { type Actor, audit, auditEach } from './audit.js';
import { addBuild } from './builds.js';
import type { Database } from './client.js';
import type { Prisma } from './generated/client.js';
import { leaveLogs, noWorkflow, openJobIds, requestCancel } from './jobs.js';
import { closeGrid } from './plans.js';
import { makeCurrent } from './revisions.js';
import { type Transaction, transact, within } from './transaction.js';

/** A workflow with its newest revision's payload, its columns as the database names them. */
export interface WorkflowRow {
  id: string;
  name: string;
  kind: Kind;
  state: WorkflowState;
  terminated_reason: string | null;
  terminated_at: Date | null;
  build_status: BuildStatus;
  build_message: string | null;
  latest_revision: number;
  current_revision: number | null;
  activation: number;
  every_ms: number;
  anchor_at: Date | null;
  max_consecutive_job_failures_allowed: number;
  /** Days, 0: for ever; null: the installation's default. */
  log_retention_days: number | null;
  /** Null: the installation's limit. */
  log_max_bytes: number | null;
  consecutive_job_failures_count: number;
  intent: number;
  created_at: Date;
  updated_at: Date;
  payload: Record<string, unknown>;
  start_at: Date | null;
  /** Instant of the next tick that waits, if one is planned. */
  next_run_at: Date | null;
}

/** A command's result: the workflow, and whether the command changed it, so that Temporal has to be told. */
export interface Commanded {
  workflow: WorkflowRow;
  changed: boolean;
}

/**
 * Reads the rows that `workflows`, SQL of a table or query, gives.
 * OFFSET 0 keeps the planner from walking the whole history in order of time to find the least open instant, LIMIT 1 from reading all
 * revisions for a page of workflows.
 */
export const selectWorkflows = (workflows: string) => `
SELECT w.id, w.name, w.kind, w.state, w.terminated_reason, w.terminated_at, w.build_status, w.build_message, w.latest_revision, w.current_revision,
  w.activation, w.every_ms::float8 AS every_ms, w.anchor_at, w.max_consecutive_job_failures_allowed, w.log_retention_days, w.log_max_bytes,
  w.consecutive_job_failures_count, w.intent, w.created_at, w.updated_at, r.payload, r.start_at, (
  SELECT min(open.scheduled_at) FROM (
    SELECT j.scheduled_at FROM jobs j
    WHERE j.workflow_id = w.id AND j.trigger = 'AUTOMATIC' AND j.status IN ('PENDING', 'QUEUED') AND j.cancel_requested_at IS NULL
    OFFSET 0) open) AS next_run_at
FROM ${workflows} w CROSS JOIN LATERAL (
  SELECT payload, start_at FROM revisions WHERE workflow_id = w.id AND number = w.latest_revision LIMIT 1) r`;

/** Stores a new workflow, of this id, and its first revision; a kind that needs no build is runnable at once. */
export async function createWorkflow(
  database: Database,
  by: Actor,
  definition: Definition,
  now: Date,
  id = uuidv7(),
): Promise<WorkflowRow> {
  const { name, kind, everyMs, maxConsecutiveJobFailures, logRetentionDays, logMaxBytes } = definition;
  return transact(database, async (tx) => {
    await tx.workflow.create({
      data: {
        id,
        teamId: by.teamId,
        name,
        kind,
        everyMs,
        maxConsecutiveJobFailures,
        logRetentionDays,
        logMaxBytes,
        createdAt: now,
        updatedAt: now,
      },
    });
    await addRevision(tx, id, 1, definition, true, now);
    await audit(tx, by, { action: 'workflow.create', resourceId: id, resourceName: name }, now);
    return getWorkflow(tx, by.teamId, id);
  });
}

/**
 * A workflow's entity tag: it changes with what an edit replaces and with what people decide, not with what happens by itself, such as
 * `next_run_at`.
 */
export function workflowTag({ latest_revision, activation, state }: WorkflowRow): string {
  return `"${latest_revision}-${activation}-${state.toLowerCase()}"`;
}

/** Reads a workflow of a team. */
export function workflowStatement(teamId: string, id: string): { name: string; text: string; values: unknown[] } {
  return {
    name: 'workflow',
    text: `${selectWorkflows('workflows')} WHERE w.id = $1::uuid AND w.team_id = $2::uuid`,
    values: [id, teamId],
  };
}

/** @throws {Refusal} not_found */
export async function getWorkflow(tx: Transaction, teamId: string, id: string): Promise<WorkflowRow> {
  const { text, values } = workflowStatement(teamId, id);
  const [row] = await within(tx)<WorkflowRow>(text, values);
  if (!row) throw noWorkflow(id);
  return row;
}

/**
 * Replaces the definition: the next revision, or nothing when it is the newest one's already. The grid stays unless the interval
 * changed or another first tick is asked for.
 * @throws {Refusal} not_found, or precondition_failed
 */
export async function editWorkflow(
  database: Database,
  by: Actor,
  id: string,
  definition: Definition,
  now: Date,
  condition: Precondition = {},
): Promise<Commanded> {
  return transact(database, async (tx) => {
    const before = await lockWorkflow(tx, by.teamId, id, condition);
    const sameStart = !definition.startAt || definition.startAt.getTime() === before.start_at?.getTime();
    const sameEvery = definition.everyMs === Number(before.every_ms);
    const same =
      sameStart &&
      sameEvery &&
      definition.name === before.name &&
      definition.maxConsecutiveJobFailures === before.max_consecutive_job_failures_allowed &&
      (definition.logRetentionDays ?? null) === before.log_retention_days &&
      (definition.logMaxBytes ?? null) === before.log_max_bytes &&
      isDeepStrictEqual(definition.payload, before.payload);
    if (same) return { workflow: before, changed: false };
    const number = before.latest_revision + 1;
    await tx.workflow.update({
      where: { id },
      data: {
        name: definition.name,
        everyMs: definition.everyMs,
        maxConsecutiveJobFailures: definition.maxConsecutiveJobFailures,
        logRetentionDays: definition.logRetentionDays ?? null,
        logMaxBytes: definition.logMaxBytes ?? null,
        latestRevision: number,
        intent: { increment: 1 },
        updatedAt: now,
      },
    });
    await addRevision(
      tx,
      id,
      number,
      { ...definition, startAt: definition.startAt ?? before.start_at ?? undefined },
      !(sameStart && sameEvery),
      now,
    );
    const workflow = await getWorkflow(tx, by.teamId, id);
    const changes = changesBetween(definitionOf(before), definitionOf(workflow));
    await audit(tx, by, { action: 'workflow.update', resourceId: id, resourceName: workflow.name, changes }, now);
    return { workflow, changed: true };
  });
}

/** What a revision says, as the API names it. */
function definitionOf(row: WorkflowRow): Record<string, unknown> {
  const { name, payload, start_at, max_consecutive_job_failures_allowed, log_retention_days, log_max_bytes } = row;
  return {
    revision: row.latest_revision,
    name,
    payload,
    every_ms: Number(row.every_ms),
    start_at,
    max_consecutive_job_failures_allowed,
    log_retention_days,
    log_max_bytes,
  };
}

/** Stops the schedule and asks every open job to end. Nothing changes when it is TERMINATED already. @throws {Refusal} not_found */
export async function terminateWorkflow(database: Database, by: Actor, id: string, now: Date): Promise<Commanded> {
  return transact(database, async (tx) => {
    const before = await lockWorkflow(tx, by.teamId, id);
    if (before.state === 'TERMINATED') return { workflow: before, changed: false };
    await closeGrid(within(tx), id, now.getTime());
    await tx.workflow.update({
      where: { id },
      data: {
        state: 'TERMINATED',
        terminatedAt: now,
        terminatedReason: 'CANCELED_BY_USER',
        intent: { increment: 1 },
        updatedAt: now,
      },
    });
    await requestCancel(tx, await openJobIds(tx, id), 'WORKFLOW_TERMINATED', now);
    await audit(tx, by, { action: 'workflow.terminate', resourceId: id, resourceName: before.name }, now);
    return { workflow: await getWorkflow(tx, by.teamId, id), changed: true };
  });
}

/**
 * Starts the schedule again in a new activation: ticks are owed from now on, failures count from 0, a build that failed is tried again.
 * Nothing changes when it is ACTIVE already.
 * @throws {Refusal} not_found
 */
export async function reactivateWorkflow(database: Database, by: Actor, id: string, now: Date): Promise<Commanded> {
  return transact(database, async (tx) => {
    const before = await lockWorkflow(tx, by.teamId, id);
    if (before.state === 'ACTIVE') return { workflow: before, changed: false };
    const rebuild = before.build_status === 'FAILED' || before.build_status === 'CANCELED';
    await tx.workflow.update({
      where: { id },
      data: {
        state: 'ACTIVE',
        terminatedAt: null,
        terminatedReason: null,
        activation: { increment: 1 },
        consecutiveJobFailuresCount: 0,
        intent: { increment: 1 },
        updatedAt: now,
        ...(before.anchor_at && { owedAfter: now }),
      },
    });
    if (rebuild) await addBuild(tx, id, before.latest_revision, now);
    await audit(tx, by, { action: 'workflow.reactivate', resourceId: id, resourceName: before.name }, now);
    return { workflow: await getWorkflow(tx, by.teamId, id), changed: true };
  });
}

/**
 * Asks every open job of a TERMINATED workflow to end, and says which they are.
 * @throws {Refusal} not_found, precondition_failed, or conflict while it is ACTIVE
 */
export async function cancelOpenJobs(
  database: Database,
  by: Actor,
  id: string,
  now: Date,
  condition: Precondition = {},
): Promise<string[]> {
  return transact(database, async (tx) => {
    mustBeTerminated(await lockWorkflow(tx, by.teamId, id, condition));
    const open = await openJobIds(tx, id);
    const asked = await requestCancel(tx, open, 'CANCELED_BY_USER', now);
    await auditEach(tx, by, 'job.cancel', asked, now);
    return open;
  });
}

/**
 * Removes a TERMINATED workflow with its jobs and logs.
 * @throws {Refusal} not_found, precondition_failed, or conflict while it is ACTIVE or has open jobs
 */
export async function deleteWorkflow(
  database: Database,
  by: Actor,
  id: string,
  now: Date,
  condition: Precondition = {},
): Promise<void> {
  await transact(database, async (tx) => {
    const workflow = await lockWorkflow(tx, by.teamId, id, condition);
    mustBeTerminated(workflow);
    const open = await openJobIds(tx, id);
    if (open.length > 0) throw stillOpen(id, open);
    await leaveLogs(tx, id);
    await audit(tx, by, { action: 'workflow.delete', resourceId: id, resourceName: workflow.name }, now);
    await tx.workflow.delete({ where: { id } });
  });
}

const NAMED_JOBS = 20;

function stillOpen(id: string, open: string[]): Refusal {
  const rest = open.length > NAMED_JOBS ? ` and ${open.length - NAMED_JOBS} more` : '';
  return new Refusal(
    'conflict',
    `workflow ${id} has open jobs: ${open.slice(0, NAMED_JOBS).join(', ')}${rest}; cancel them, or delete with cancel_open=true`,
  );
}

function mustBeTerminated(workflow: WorkflowRow): void {
  if (workflow.state !== 'TERMINATED')
    throw new Refusal('conflict', `workflow ${workflow.id} is ${workflow.state}: terminate it before deleting it`);
}

async function lockWorkflow(
  tx: Transaction,
  teamId: string,
  id: string,
  condition: Precondition = {},
): Promise<WorkflowRow> {
  await tx.$queryRaw`SELECT id FROM workflows WHERE id = ${id}::uuid AND team_id = ${teamId}::uuid FOR UPDATE`;
  const workflow = await getWorkflow(tx, teamId, id);
  mustHold(condition, workflowTag(workflow), `workflow ${id}`);
  return workflow;
}

async function addRevision(
  tx: Transaction,
  workflowId: string,
  number: number,
  definition: Definition,
  newGrid: boolean,
  now: Date,
): Promise<void> {
  const { name, kind, everyMs, maxConsecutiveJobFailures, logRetentionDays, logMaxBytes, startAt } = definition;
  const payload = definition.payload as Prisma.InputJsonObject;
  await tx.revision.create({
    data: {
      workflowId,
      number,
      name,
      payload,
      everyMs,
      maxConsecutiveJobFailures,
      logRetentionDays,
      logMaxBytes,
      startAt,
      newGrid,
      createdAt: now,
    },
  });
  if (KIND_RULES[kind].builds) await addBuild(tx, workflowId, number, now);
  else await makeCurrent(tx, workflowId, number, now);
}
