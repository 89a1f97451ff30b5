import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { expectEveryTickOnce, expectRequestsCounted, type Grid, ledgerOnceOver } from './support/ledger.js';
import { deadOf, logOf, type PartName, type Product, startProduct } from './support/product.js';
import { startTarget, type Target } from './support/target.js';
import { instant, until } from './support/until.js';

const WORKFLOWS = 30;
const EVERY_MS = 5_000;
const AWAY_MS = 20_000;
/** Longer than a check takes here, so that some are in flight at any instant, as at the one of the kill. */
const ANSWER_MS = 400;
/** Recovery and what was owed meanwhile. */
const PATIENCE_MS = 60_000;

let product: Product;
let target: Target;
const grids: Grid[] = [];
/** Jobs that were in flight when a worker was killed: only these may have been sent more than once. */
const inFlight = new Set<string>();

beforeAll(async () => {
  [product, target] = await Promise.all([startProduct(), startTarget(ANSWER_MS)]);
  const base = Date.now() + 5_000;
  for (let i = 0; i < WORKFLOWS; i++) {
    const first = base + Math.floor((i * EVERY_MS) / WORKFLOWS);
    const { id } = await product.call('POST', '/v1/workflows', {
      name: `every five seconds ${i}`,
      kind: 'HEARTBEAT',
      payload: { endpoint: `${target.url}/${i}` },
      schedule: { every: '5s' },
      start_at: new Date(first).toISOString(),
    });
    grids.push({ workflowId: id, first, every: EVERY_MS });
  }
});
afterAll(async () => {
  await product?.end();
  await target?.close();
});

describe('killed, alone, and 20 s away: every tick has one row and runs once', () => {
  test.each<PartName>(['worker', 'api', 'temporal', 'postgres'])('%s', async (name) => {
    onTestFailed(() => console.error(logOf(product.parts.worker)));
    await until('every workflow runs', PATIENCE_MS, async () => {
      const { rows } = await product.pool.query(
        `SELECT count(DISTINCT workflow_id)::int AS count FROM jobs WHERE status = 'COMPLETED' AND completed_at > now() - interval '6 seconds'`,
      );
      return rows[0].count === WORKFLOWS;
    });

    await product.parts[name].kill();
    const killedAt = Date.now();
    if (name === 'worker') for (const id of await claimedAndOpen()) inFlight.add(id);
    await instant(killedAt + AWAY_MS);
    await product.parts[name].start();

    const end = Date.now() + 2 * EVERY_MS;
    const rows = await ledgerOnceOver(product.pool, end, PATIENCE_MS);
    expect(rows.filter((row) => row.status !== 'COMPLETED')).toEqual([]);
    expectEveryTickOnce(rows, grids, end);
    expectRequestsCounted(target, rows, inFlight);
    if (name === 'worker') expect(inFlight.size, 'jobs in flight at the kill').toBeGreaterThan(0);
    expect(deadOf(product), 'parts that ended though nobody killed them').toEqual([]);
    expect(target.arrivals.filter(({ jobId, at }) => at <= end && !rows.some((row) => row.id === jobId))).toEqual([]);
  });
});

/** Jobs that a runner has claimed and not recorded: in flight, as far as anybody can tell. */
async function claimedAndOpen(): Promise<string[]> {
  const { rows } = await product.pool.query<{ id: string }>(
    `SELECT id FROM jobs WHERE attempts > 0 AND status IN ('QUEUED', 'RUNNING')`,
  );
  return rows.map((row) => row.id);
}
