import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { CancelReason } from '../domain/rules/reasons.js';
import { cancelRefusal, type JobStatus, type Kind, type Trigger } from '../domain/rules/status.js';
import { Refusal } from '../domain/schemas/faults.js';
import { type Actor, audit } from './audit.js';
import type { Database } from './client.js';
import * as fragments from './fragments.js';
import { type Job, Prisma } from './generated/client.js';
import { type Transaction, transact } from './transaction.js';

const NOT_FINAL = Prisma.raw(fragments.NOT_FINAL);

/** A new manual job and what Temporal needs to be told of its workflow. */
export interface NewJob {
  job: Job;
  workflow: { name: string; kind: Kind };
}

/** Inserts a PENDING manual job of this id. @throws {Refusal} not_found, or conflict when the workflow has nothing that could run */
export async function createManualJob(
  database: Database,
  by: Actor,
  workflowId: string,
  scheduledAt: Date,
  id = uuidv7(),
): Promise<NewJob> {
  const { rows } = await database.pool.query({
    name: 'manual',
    text: INSERT_MANUAL,
    values: [
      id,
      workflowId,
      scheduledAt,
      by.teamId,
      uuidv7(),
      by.userId,
      by.email,
      by.key?.id,
      by.key?.name,
      by.address,
      by.requestId,
    ],
  });
  const row = rows[0];
  if (!row) throw noWorkflow(workflowId);
  if (row.unrunnable)
    throw new Refusal(
      'conflict',
      `workflow ${workflowId} has nothing to run: no revision of it was built (${row.build_message ?? 'no reason is known'}); edit or reactivate it first`,
    );
  const job: Job = {
    ...UNBEGUN,
    id,
    workflowId,
    teamId: by.teamId,
    scheduledAt,
    activation: row.activation,
    createdAt: row.at,
    updatedAt: row.at,
  };
  return { job, workflow: { name: row.name, kind: row.kind } };
}

const INSERT_MANUAL = `
WITH workflow AS (
  SELECT id, name, kind, activation, build_message, current_revision IS NULL AND build_status IN ('FAILED', 'CANCELED') AS unrunnable
  FROM workflows WHERE id = $2 AND team_id = $4::uuid FOR KEY SHARE),
inserted AS (
  INSERT INTO jobs (id, workflow_id, team_id, activation, trigger, scheduled_at)
  SELECT $1, id, $4::uuid, activation, 'MANUAL', $3 FROM workflow WHERE NOT unrunnable RETURNING created_at),
audited AS (
  INSERT INTO audit_entries (id, team_id, at, user_id, actor, key_id, key_name, action, resource_type, resource_id, resource_name, address, request_id)
  SELECT $5::uuid, $4::uuid, i.created_at, $6::uuid, $7, $8::uuid, $9, 'job.create', 'job', $1::text, w.name, $10, $11 FROM workflow w, inserted i)
SELECT w.name, w.kind, w.activation, w.build_message, w.unrunnable, i.created_at AS at FROM workflow w LEFT JOIN inserted i ON true`;

/** What INSERT_MANUAL leaves to the columns' defaults. */
const UNBEGUN = {
  logLines: 0n,
  logExpiresOn: null,
  logMaxBytes: null,
  revision: null,
  trigger: 'MANUAL',
  status: 'PENDING',
  reasonCode: null,
  reasonMessage: null,
  gap: null,
  queuedAt: null,
  startedAt: null,
  completedAt: null,
  exitCode: null,
  httpStatus: null,
  latencyMs: null,
  attempts: 0,
  askedAt: null,
  memoryBytes: null,
  runnerLabels: null,
  imageDigest: null,
  runnerId: null,
  claimedBy: null,
  cancelRequestedAt: null,
  cancelReason: null,
  delivered: false,
} as const;

/** A user's wish to cancel a job; asking again changes nothing. @throws {Refusal} not_found, or conflict when the job's state does not allow it */
export async function cancelJob(
  database: Database,
  by: Actor,
  workflowId: string,
  id: string,
  now: Date,
): Promise<Job> {
  await transact(database, async (tx) => {
    const [job] = await tx.$queryRaw<{ trigger: Trigger; status: JobStatus }[]>`
      SELECT trigger, status FROM jobs
      WHERE id = ${id}::uuid AND workflow_id = ${workflowId}::uuid AND team_id = ${by.teamId}::uuid FOR UPDATE`;
    if (!job) throw noJob(workflowId, id);
    const refusal = cancelRefusal(job.trigger, job.status);
    if (refusal) throw new Refusal('conflict', refusal);
    const asked = await requestCancel(tx, [id], 'CANCELED_BY_USER', now);
    for (const resourceId of asked) await audit(tx, by, { action: 'job.cancel', resourceId }, now);
  });
  return database.prisma.job.findUniqueOrThrow({ where: { id } });
}

/** Notes which image a job's container is created from. */
export async function recordImage(pool: pg.Pool, jobId: string, imageDigest: string): Promise<void> {
  await pool.query('UPDATE jobs SET image_digest = $2 WHERE id = $1 AND image_digest IS DISTINCT FROM $2', [
    jobId,
    imageDigest,
  ]);
}

/** Writes the cancel intent on open jobs that carry none yet, and tells the runners that may hold them; which jobs these were. */
export async function requestCancel(
  tx: Transaction,
  ids: string[],
  reason: CancelReason,
  now: Date,
): Promise<string[]> {
  if (ids.length === 0) return [];
  const asked = await tx.$queryRaw<{ id: string }[]>`
    WITH open AS (
      SELECT id FROM jobs WHERE id = ANY(${ids}::uuid[]) AND ${NOT_FINAL} AND cancel_requested_at IS NULL
      ORDER BY id FOR UPDATE)
    UPDATE jobs j SET cancel_requested_at = ${now}, cancel_reason = ${reason}, delivered = false, updated_at = ${now}
    FROM open WHERE j.id = open.id
    RETURNING j.id, CASE WHEN j.status <> 'PENDING' THEN pg_notify('evertick_cancel', j.id::text)::text END`;
  return asked.map(({ id }) => id);
}

/** The ids of a workflow's jobs that are not over, oldest instant first. */
export async function openJobIds(tx: Transaction, workflowId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM jobs WHERE workflow_id = ${workflowId}::uuid AND ${NOT_FINAL} ORDER BY scheduled_at, id`;
  return rows.map((row) => row.id);
}

export function noWorkflow(id: string): Refusal {
  return new Refusal('not_found', `there is no workflow ${id}`);
}

export function noJob(workflowId: string, id: string): Refusal {
  return new Refusal('not_found', `workflow ${workflowId} has no job ${id}`);
}

/** Notes which jobs of a workflow have logs, before they are deleted: upkeep removes those. */
export async function leaveLogs(tx: Transaction, workflowId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO job_log_leftovers (job_id, expires_on) SELECT id, log_expires_on FROM jobs WHERE workflow_id = ${workflowId}::uuid AND log_lines > 0 FOR UPDATE`;
}
