import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { installationId } from '../../src/db/installation.js';
import { upkeepExecutionId } from '../../src/temporal/names.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { until } from './support/until.js';

/** Events after which the server suggests to continue as new: one pass of upkeep has as many. */
const SUGGESTED_AFTER = 10;
/** More than the minute after which upkeep tries again. */
const PATIENCE_MS = 120_000;

let product: Product;
beforeAll(async () => {
  product = await startProduct({ temporalConfig: [`limit.historyCount.suggestContinueAsNew=${SUGGESTED_AFTER}`] });
});
afterAll(() => product?.end());

test('a table that is being read is dropped when it no longer is; an execution that continued as new knows what went before', async () => {
  onTestFailed(() => console.error(logOf(product.parts.worker)));
  const { pool, temporal } = product;
  const id = upkeepExecutionId(await installationId(pool));
  const handle = temporal.workflow.getHandle(id);
  const details = async () =>
    ((await handle.query('__temporal_workflow_metadata')) as { currentDetails?: string }).currentDetails ?? '';
  const says = (words: string) =>
    until(`upkeep says "${words}"`, PATIENCE_MS, async () => {
      const text = await details();
      return text.includes(words) && text;
    });
  const tables = async () =>
    (
      await pool.query(
        "SELECT relname FROM pg_class WHERE relname IN ('job_log_chunks_20200101', 'job_log_chunks_20200102') AND relkind = 'r'",
      )
    ).rows;

  await says('Nothing was removed yet');
  for (const [first, end] of [
    ['2020-01-01', '2020-01-02'],
    ['2020-01-02', '2020-01-03'],
  ] as const)
    await pool.query(
      `CREATE TABLE job_log_chunks_${first.replaceAll('-', '')} PARTITION OF job_log_chunks FOR VALUES FROM ('${first}') TO ('${end}')`,
    );
  const reader = await pool.connect();
  try {
    await reader.query('BEGIN; SELECT FROM job_log_chunks_20200102');
    await handle.terminate();
    const first = await says('In use, tried again in a minute: job_log_chunks_20200102.');
    expect(first).toMatch(/Removed at .*: job_log_chunks_20200101\./);
    expect(await tables()).toEqual([{ relname: 'job_log_chunks_20200102' }]);
    const { runId } = await handle.describe();

    const [, lookedAt] = /at (\S+)\.$/m.exec(first) ?? [];
    const later = await until('upkeep has tried again', PATIENCE_MS, async () => {
      const text = await details();
      return text !== '' && !text.includes(`looked after at ${lookedAt}.`) && text;
    });
    expect(later).toContain(`Removed at ${lookedAt}: job_log_chunks_20200101.`);
    expect(later).toContain('In use, tried again in a minute: job_log_chunks_20200102.');
    expect((await handle.describe()).runId).not.toBe(runId);
  } finally {
    await reader.query('ROLLBACK');
    reader.release();
  }

  await until('the table is gone', PATIENCE_MS, async () => (await tables()).length === 0);
  expect((await pool.query('SELECT kind FROM drift')).rows).toEqual([]);
});
