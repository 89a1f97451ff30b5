import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { KIND_RULES } from '../domain/kinds.js';
import type { Position } from '../domain/rules/cursor.js';
import type { PullProgress } from '../domain/rules/pull.js';
import type { Kind, WorkflowState } from '../domain/rules/status.js';
import { Refusal } from '../domain/schemas/faults.js';
import { type Actor, audit } from './audit.js';
import type { Database } from './client.js';
import type { Build } from './generated/client.js';
import { noWorkflow } from './jobs.js';
import { type Transaction, transact } from './transaction.js';

/** A build that has begun, and what it is to make runnable. */
export interface StartedBuild {
  teamId: string;
  workflowId: string;
  revision: number;
  payload: unknown;
}

/** An open build in SQL. */
export const OPEN_BUILD = `status IN ('QUEUED', 'STARTED')`;

/** Adds a QUEUED build of a workflow's newest revision and shows it in the workflow. */
export async function addBuild(
  tx: Transaction,
  workflowId: string,
  revision: number,
  now: Date,
  id = uuidv7(),
): Promise<Build> {
  await tx.workflow.update({ where: { id: workflowId }, data: { buildStatus: 'QUEUED', buildMessage: null } });
  return tx.build.create({ data: { id, workflowId, revision, createdAt: now } });
}

/** Marks a build STARTED; undefined when there is nothing (left) to build. */
export async function startBuild(pool: pg.Pool, buildId: string): Promise<StartedBuild | undefined> {
  const { rows } = await pool.query<StartedBuild>(
    `WITH started AS (
       UPDATE builds SET status = 'STARTED', started_at = COALESCE(started_at, clock_timestamp())
       WHERE id = $1 AND ${OPEN_BUILD} RETURNING workflow_id, revision),
     shown AS (
       UPDATE workflows w SET build_status = 'STARTED', build_message = NULL, updated_at = clock_timestamp()
       FROM started s WHERE w.id = s.workflow_id AND w.latest_revision = s.revision AND w.build_status <> 'STARTED')
     SELECT w.team_id AS "teamId", s.workflow_id AS "workflowId", s.revision, r.payload
     FROM started s JOIN workflows w ON w.id = s.workflow_id JOIN revisions r ON r.workflow_id = s.workflow_id AND r.number = s.revision`,
    [buildId],
  );
  return rows[0];
}

/** Shows how far the pull of a build has come. */
export async function showProgress(pool: pg.Pool, buildId: string, progress: PullProgress): Promise<void> {
  const { layersTotal, layersDone, bytesTotal, bytesDone } = progress;
  await pool.query(
    `UPDATE builds SET layers_total = $2, layers_done = $3, bytes_total = $4, bytes_done = $5 WHERE id = $1 AND ${OPEN_BUILD}`,
    [buildId, layersTotal, layersDone, bytesTotal, bytesDone],
  );
}

/** Shows why a build has not come further; it goes on. */
export async function showDelay(pool: pg.Pool, buildId: string, message: string): Promise<void> {
  await pool.query(
    `WITH shown AS (UPDATE builds SET message = $2 WHERE id = $1 AND ${OPEN_BUILD} RETURNING workflow_id, revision)
     UPDATE workflows w SET build_message = $2 FROM shown s WHERE w.id = s.workflow_id AND w.latest_revision = s.revision`,
    [buildId, message],
  );
}

/** Ends a build that is not over, with the sentence that its user will read; false when it was over. */
export async function endBuild(
  pool: pg.Pool,
  buildId: string,
  status: 'FAILED' | 'CANCELED',
  message: string,
): Promise<boolean> {
  const { rows } = await pool.query(
    `WITH ended AS (
       UPDATE builds SET status = $2::"BuildStatus", message = $3, completed_at = clock_timestamp()
       WHERE id = $1 AND ${OPEN_BUILD} RETURNING id, workflow_id, revision),
     shown AS (
       UPDATE workflows w SET build_status = $2::"BuildStatus", build_message = $3, updated_at = clock_timestamp()
       FROM ended e WHERE w.id = e.workflow_id AND w.latest_revision = e.revision)
     SELECT id FROM ended`,
    [buildId, status, message],
  );
  return rows.length === 1;
}

/** Builds of a workflow, newest first, at most `count`, after a position. @throws {Refusal} not_found */
export async function listBuilds(
  database: Database,
  teamId: string,
  workflowId: string,
  count: number,
  after?: Position,
): Promise<Build[]> {
  if ((await database.prisma.workflow.count({ where: { id: workflowId, teamId } })) === 0) throw noWorkflow(workflowId);
  return database.prisma.build.findMany({
    where: {
      workflowId,
      // The first condition follows from the second; it lets the index begin there.
      ...(after && {
        createdAt: { lte: after.at },
        OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }],
      }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: count,
  });
}

/** A build of a team's workflow. @throws {Refusal} not_found */
export async function getBuild(database: Database, teamId: string, workflowId: string, id: string): Promise<Build> {
  const build = await database.prisma.build.findFirst({
    where: { id, workflowId, definition: { workflow: { teamId } } },
  });
  if (!build) throw new Refusal('not_found', `workflow ${workflowId} has no build ${id}`);
  return build;
}

/** A build that was asked for, and what Temporal needs to be told when it is a new one. */
export interface RequestedBuild {
  build: Build;
  workflow: { id: string; name: string; kind: Kind; intent: number };
  added: boolean;
}

/**
 * Asks for another build of the newest revision, which gets this id; one that is under way already is as good. What was built runs until the new one is.
 * @throws {Refusal} not_found, or conflict when the workflow is TERMINATED or of a kind that needs no build
 */
export async function requestBuild(
  database: Database,
  by: Actor,
  workflowId: string,
  now: Date,
  buildId = uuidv7(),
): Promise<RequestedBuild> {
  return transact(database, async (tx) => {
    const [row] = await tx.$queryRaw<
      { id: string; name: string; kind: Kind; state: WorkflowState; intent: number; latest_revision: number }[]
    >`SELECT id, name, kind, state, intent, latest_revision FROM workflows WHERE id = ${workflowId}::uuid AND team_id = ${by.teamId}::uuid FOR UPDATE`;
    if (!row) throw noWorkflow(workflowId);
    const { id, name, kind, latest_revision: revision } = row;
    if (!KIND_RULES[kind].builds) throw new Refusal('conflict', `workflow ${id} is a ${kind}, which needs no build`);
    if (row.state !== 'ACTIVE')
      throw new Refusal('conflict', `workflow ${id} is ${row.state}: reactivate it to build it`);
    const open = await tx.build.findFirst({
      where: { workflowId, revision, status: { in: ['QUEUED', 'STARTED'] } },
    });
    if (open) return { build: open, workflow: { id, name, kind, intent: row.intent }, added: false };
    const build = await addBuild(tx, id, revision, now, buildId);
    await audit(tx, by, { action: 'workflow.build', resourceId: id, resourceName: name }, now);
    const { intent } = await tx.workflow.update({
      where: { id },
      data: { intent: { increment: 1 }, updatedAt: now },
    });
    return { build, workflow: { id, name, kind, intent }, added: true };
  });
}
