import type pg from 'pg';
import { expect } from 'vitest';
import type { Target } from './target.js';
import { until } from './until.js';

/** A row of the ledger; instants are epoch milliseconds. */
export interface Row {
  id: string;
  workflowId: string;
  scheduledAt: number;
  status: string;
  reason: string | null;
  attempts: number;
}

/** AUTOMATIC jobs due up to an instant, oldest first, once all of them are over and every ACTIVE workflow is planned beyond it. */
export function ledgerOnceOver(pool: pg.Pool, end: number, patienceMs: number): Promise<Row[]> {
  return until(`every tick up to ${new Date(end).toISOString()} is over`, patienceMs, async () => {
    const { rows } = await pool.query(
      `SELECT (SELECT count(*) FROM jobs WHERE trigger = 'AUTOMATIC' AND scheduled_at <= $1 AND completed_at IS NULL) AS open,
         (SELECT count(*) FROM workflows w WHERE w.state = 'ACTIVE' AND NOT EXISTS
           (SELECT FROM jobs j WHERE j.workflow_id = w.id AND j.trigger = 'AUTOMATIC' AND j.scheduled_at > $1)) AS behind`,
      [new Date(end)],
    );
    return rows[0].open === '0' && rows[0].behind === '0' && ticksUpTo(pool, end);
  });
}

async function ticksUpTo(pool: pg.Pool, end: number): Promise<Row[]> {
  const { rows } = await pool.query<Row>(
    `SELECT id, workflow_id AS "workflowId", (extract(epoch FROM scheduled_at) * 1000)::float8 AS "scheduledAt", status,
       reason_code AS reason, attempts
     FROM jobs WHERE trigger = 'AUTOMATIC' AND scheduled_at <= $1 ORDER BY scheduled_at, id`,
    [new Date(end)],
  );
  return rows;
}

/** A workflow's grid as a test made it, epoch milliseconds. */
export interface Grid {
  workflowId: string;
  first: number;
  every: number;
}

/** Expects that each grid's instants up to `end` have exactly one row each, and that there are no others. */
export function expectEveryTickOnce(rows: Row[], grids: Grid[], end: number): void {
  const owed = grids.flatMap(({ workflowId, first, every }) =>
    Array.from({ length: Math.max(0, Math.floor((end - first) / every) + 1) }, (_, i) =>
      nameOf(workflowId, first + i * every),
    ),
  );
  expect(rows.map((row) => nameOf(row.workflowId, row.scheduledAt)).sort()).toEqual(owed.sort());
}

function nameOf(workflowId: string, at: number): string {
  return `${workflowId} ${new Date(at).toISOString()}`;
}

/**
 * Expects that the target saw each of these jobs once; those in `repeatable`, whose runner died while they were in flight, perhaps more
 * often, each request with an attempt of its own that the row has counted.
 */
export function expectRequestsCounted(target: Target, rows: Row[], repeatable: ReadonlySet<string> = new Set()): void {
  const seen = rows.map((row) => ({ ...row, attemptsSeen: target.of(row.id).map((arrival) => arrival.attempt) }));
  const wrong = seen.filter(({ id, attempts, attemptsSeen }) => {
    const distinct = new Set(attemptsSeen).size === attemptsSeen.length;
    const counted = attemptsSeen.every((attempt) => attempt >= 1 && attempt <= attempts);
    const oftenEnough = attemptsSeen.length === 1 || (attemptsSeen.length > 1 && repeatable.has(id));
    return !(distinct && counted && oftenEnough);
  });
  expect(wrong).toEqual([]);
}
