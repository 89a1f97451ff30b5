import { isTick } from '../domain/rules/grid.js';
import { requestCancel } from './jobs.js';
import { closeGrid } from './plans.js';
import { type Transaction, within } from './transaction.js';

interface WorkflowToBuild {
  every_ms: bigint;
  latest_revision: number;
  current_revision: number | null;
}

/**
 * Ends a build as COMPLETED and makes its revision the one that jobs run, unless a newer one is. Ignored when it was over already.
 * @param imageDigest what the image was resolved to
 */
export async function completeBuild(tx: Transaction, buildId: string, now: Date, imageDigest: string): Promise<void> {
  const [build] = await tx.$queryRaw<{ workflow_id: string; revision: number }[]>`
    SELECT b.workflow_id, b.revision FROM builds b JOIN workflows w ON w.id = b.workflow_id
    WHERE b.id = ${buildId}::uuid AND b.status IN ('QUEUED', 'STARTED') FOR UPDATE`;
  if (!build) return;
  const { workflow_id: workflowId, revision: number } = build;
  await tx.build.update({
    where: { id: buildId },
    data: { status: 'COMPLETED', message: null, imageDigest, completedAt: now },
  });
  await tx.workflow.updateMany({
    where: { id: workflowId, latestRevision: number },
    data: { buildStatus: 'COMPLETED', buildMessage: null, updatedAt: now },
  });
  await makeCurrent(tx, workflowId, number, now, imageDigest);
}

/**
 * Makes a runnable revision the one that jobs run, unless it or a newer one is.
 * Where a new grid begins, waiting ticks that are not on it are called off as WORKFLOW_UPDATED.
 * @param imageDigest what a CONTAINER's image was resolved to
 */
export async function makeCurrent(
  tx: Transaction,
  workflowId: string,
  number: number,
  now: Date,
  imageDigest?: string,
): Promise<void> {
  const [workflow] = await tx.$queryRaw<WorkflowToBuild[]>`
    SELECT r.every_ms, w.latest_revision, w.current_revision
    FROM workflows w JOIN revisions r ON r.workflow_id = w.id AND r.number = ${number}
    WHERE w.id = ${workflowId}::uuid FOR UPDATE OF w`;
  if (!workflow) return;
  await tx.revision.update({
    where: { workflowId_number: { workflowId, number } },
    data: { builtAt: now, imageDigest },
  });
  const current = workflow.current_revision ?? 0;
  if (number <= current) return;

  // A revision between that was never built may have asked for the new grid: its wish stands.
  const regrid = await tx.revision.findFirst({
    where: { workflowId, number: { gt: current, lte: number }, newGrid: true },
    orderBy: { number: 'desc' },
  });
  const every = Number(workflow.every_ms);
  const anchor = regrid && (regrid.startAt?.getTime() ?? now.getTime() + every);
  if (anchor && current > 0) await closeGrid(within(tx), workflowId, now.getTime());
  await tx.workflow.update({
    where: { id: workflowId },
    data: {
      currentRevision: number,
      updatedAt: now,
      ...(number === workflow.latest_revision && { buildStatus: 'COMPLETED', buildMessage: null }),
      // Before an edit took effect, only the old grid was owed.
      ...(anchor && {
        anchorAt: new Date(anchor),
        owedAfter: new Date(Math.max(anchor - 1, current > 0 ? now.getTime() : 0)),
      }),
    },
  });
  if (anchor) await callOffTicksOutside(tx, workflowId, { anchor, every }, now);
}

async function callOffTicksOutside(
  tx: Transaction,
  workflowId: string,
  grid: { anchor: number; every: number },
  now: Date,
): Promise<void> {
  // Locked, so that none is claimed between the look and the cancel intent.
  const waiting = await tx.$queryRaw<{ id: string; at: number }[]>`
    SELECT id, (extract(epoch FROM scheduled_at) * 1000)::float8 AS at FROM jobs
    WHERE workflow_id = ${workflowId}::uuid AND trigger = 'AUTOMATIC' AND status IN ('PENDING', 'QUEUED')
      AND claimed_by IS NULL AND cancel_requested_at IS NULL AND scheduled_at > ${now} ORDER BY id FOR UPDATE`;
  const outside = waiting.filter((job) => !isTick(grid, job.at));
  await requestCancel(
    tx,
    outside.map((job) => job.id),
    'WORKFLOW_UPDATED',
    now,
  );
}
