import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { workflowExecutionId } from '../../src/temporal/names.js';
import { holdRow } from './support/hold.js';
import { expectEveryTickOnce, expectRequestsCounted, ledgerOnceOver } from './support/ledger.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { startTarget, type Target } from './support/target.js';
import { until } from './support/until.js';

const EVERY_MS = 1_000;
/** Events after which the server suggests to continue as new: reached every few ticks. */
const SUGGESTED_AFTER = 20;
const PATIENCE_MS = 60_000;
/** The beginning of the statement by which a schedule execution plans its next tick. */
const PLAN = 'WITH active AS';

let product: Product;
let target: Target;

beforeAll(async () => {
  const temporalConfig = [`limit.historyCount.suggestContinueAsNew=${SUGGESTED_AFTER}`];
  [product, target] = await Promise.all([startProduct({ temporalConfig }), startTarget()]);
});
afterAll(async () => {
  await product?.end();
  await target?.close();
});

test('a worker killed in the task that continues a schedule as new, and right after it: no tick is lost or doubled', async () => {
  onTestFailed(() => console.error(logOf(product.parts.worker)));
  const { worker } = product.parts;
  const first = Date.now() + 2_000;
  const { id } = await product.call('POST', '/v1/workflows', {
    name: 'every second',
    kind: 'HEARTBEAT',
    payload: { endpoint: target.url },
    schedule: { every: '1s' },
    start_at: new Date(first).toISOString(),
  });
  const inFlight = new Set<string>();
  const killWorker = async () => {
    await worker.kill();
    const { rows } = await product.pool.query(`SELECT id FROM jobs WHERE attempts > 0 AND completed_at IS NULL`);
    for (const row of rows) inFlight.add(row.id);
  };
  const execution = async () => {
    const { runId, historyLength } = await product.temporal.workflow.getHandle(workflowExecutionId(id)).describe();
    return { runId, historyLength };
  };

  const held = await until('the task that is to continue as new is held', PATIENCE_MS, async () => {
    const row = await holdRow(product.pool, 'workflows', id);
    await row.waiter(PLAN);
    if ((await execution()).historyLength >= SUGGESTED_AFTER) return row;
    await row.release();
    return false;
  });
  const during = await execution();
  await killWorker();
  await held.release();
  await worker.start();
  const next = await until('the schedule continued as new', PATIENCE_MS, async () => {
    const now = await execution();
    return now.runId !== during.runId && now;
  });

  await killWorker();
  await worker.start();
  await until('the schedule continued as new once more', PATIENCE_MS, async () => {
    const now = await execution();
    return now.runId !== next.runId;
  });

  const end = Date.now() + EVERY_MS;
  const rows = await ledgerOnceOver(product.pool, end, PATIENCE_MS);
  expect(rows.filter((row) => row.status !== 'COMPLETED')).toEqual([]);
  expectEveryTickOnce(rows, [{ workflowId: id, first, every: EVERY_MS }], end);
  expectRequestsCounted(target, rows, inFlight);
});
