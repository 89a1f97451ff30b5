import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, onTestFailed, onTestFinished, test } from 'vitest';
import { remove } from '../../src/docker/container.js';
import { openEngine } from '../../src/docker/engine.js';
import { containerName } from '../../src/docker/spec.js';
import { jobExecutionId } from '../../src/temporal/names.js';
import { describeWithDocker } from '../setup/docker.js';
import { expectEveryTickOnce, expectRequestsCounted, ledgerOnceOver } from './support/ledger.js';
import { logOf, type PartName, type Product, startProduct } from './support/product.js';
import { startTarget, type Target } from './support/target.js';
import { until } from './support/until.js';

const EVERY_MS = 5_000;
const LINES = 40;
/** Says a word of its own first, so that a second run shows, then a line a second. */
const SCRIPT = `echo run $(cat /proc/sys/kernel/random/uuid); i=1; while [ $i -lt ${LINES} ]; do echo line $i; i=$((i+1)); sleep 0.7; done`;
const PATIENCE_MS = 60_000;

const engine = openEngine(process.env.DOCKER_HOST);
let product: Product;
let target: Target;

beforeAll(async () => {
  const env = inject('DOCKER_FAULT') === '' ? { DOCKER_HOST: process.env.DOCKER_HOST ?? '' } : undefined;
  [product, target] = await Promise.all([startProduct({ env }), startTarget()]);
});
afterAll(async () => {
  await product?.end();
  await target?.close();
});

test.each<[string, PartName[]]>([
  ['and all else is started anew', ['worker', 'api', 'temporal']],
  ['under a worker and an API that live on', ['temporal']],
])("Temporal's data is lost %s: schedules go on, manual jobs of the future run, history stays", async (_, killed) => {
  onTestFailed(() => console.error(logOf(product.parts.worker)));
  const first = Date.now() + 2_000;
  const { id } = await check('active', { every: '5s', start_at: new Date(first).toISOString() });
  const ended = await check('terminated', { every: '1h' });
  await product.call('POST', `/v1/workflows/${ended.id}/terminate`);
  const soon = await manualJob(ended.id, 20_000);
  const later = await manualJob(ended.id, 3_600_000);
  await until('two ticks are over', PATIENCE_MS, async () => (await history(id)).length >= 2);
  const counted = await lossesCounted();

  await loseTemporal(killed);
  const inFlight = killed.includes('worker') ? await openClaims() : undefined;
  const before = await history(id);
  await startAgain(killed);

  await until('the manual job is over', PATIENCE_MS, async () => (await job(ended.id, soon)).status === 'COMPLETED');
  expect(target.of(soon)).toMatchObject([{ attempt: 1 }]);
  expect((await job(ended.id, later)).status).toBe('PENDING');
  expect((await product.temporal.workflow.getHandle(jobExecutionId(later)).describe()).status.name).toBe('RUNNING');

  const end = Date.now() + EVERY_MS;
  const rows = await ledgerOnceOver(product.pool, end, PATIENCE_MS);
  const ticks = rows.filter((row) => row.workflowId === id);
  expect(ticks.filter((row) => row.status !== 'COMPLETED')).toEqual([]);
  expectEveryTickOnce(ticks, [{ workflowId: id, first, every: EVERY_MS }], end);
  expectRequestsCounted(target, ticks, inFlight);
  expect((await history(id)).slice(0, before.length)).toEqual(before);
  expect((await product.call('GET', `/v1/workflows/${ended.id}`)).state).toBe('TERMINATED');
  expect(await lossesCounted()).toBe(counted + 1);
});

describeWithDocker("Temporal's data is lost while a container runs", () => {
  test('it is taken up again: it runs once, and no line is lost or stored twice', async () => {
    onTestFailed(() => console.error(logOf(product.parts.worker)));
    const { id } = await product.call('POST', '/v1/workflows', {
      name: 'talks for half a minute',
      kind: 'CONTAINER',
      payload: { image: 'busybox', cmd: ['sh', '-c', SCRIPT], timeout: '5m' },
      interval: 60,
    });
    const jobId = await manualJob(id);
    onTestFinished(() => remove(engine, jobId));
    const lines = async () =>
      (
        await product.pool.query('SELECT message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num', [jobId])
      ).rows.map((row) => row.message);
    await until('the container talks', PATIENCE_MS, async () => (await lines()).length >= 4);
    const { Id: containerId } = await engine.getContainer(containerName(jobId)).inspect();
    const counted = await lossesCounted();

    await loseTemporal(['worker', 'api', 'temporal']);
    await startAgain(['worker', 'api', 'temporal']);
    expect((await engine.getContainer(containerName(jobId)).inspect()).Id).toBe(containerId);
    expect((await job(id, jobId)).status).toBe('RUNNING');

    const over = await until('the job is over', PATIENCE_MS, async () => {
      const now = await job(id, jobId);
      return now.completed_at !== null && now;
    });
    expect(over).toMatchObject({ status: 'COMPLETED', exit_code: 0, attempts: 2 });
    expect(await lines()).toEqual([
      expect.stringMatching(/^run /),
      ...Array.from({ length: LINES - 1 }, (_, i) => `line ${i + 1}`),
    ]);
    await until('the container is removed', PATIENCE_MS, async () =>
      engine
        .getContainer(containerName(jobId))
        .inspect()
        .then(
          () => false,
          () => true,
        ),
    );
    expect(await lossesCounted()).toBe(counted + 1);
  });
});

function check(name: string, { every, start_at }: { every: string; start_at?: string }) {
  const payload = { endpoint: `${target.url}/${name}` };
  return product.call('POST', '/v1/workflows', { name, kind: 'HEARTBEAT', payload, schedule: { every }, start_at });
}

async function manualJob(workflowId: string, ahead?: number): Promise<string> {
  const body = ahead === undefined ? {} : { scheduled_at: new Date(Date.now() + ahead).toISOString() };
  return (await product.call('POST', `/v1/workflows/${workflowId}/jobs`, body)).id;
}

function job(workflowId: string, id: string) {
  return product.call('GET', `/v1/workflows/${workflowId}/jobs/${id}`);
}

/** Rows of a workflow's jobs that are over, oldest first, whole. */
async function history(workflowId: string): Promise<unknown[]> {
  const { rows } = await product.pool.query(
    'SELECT * FROM jobs WHERE workflow_id = $1 AND completed_at IS NOT NULL ORDER BY scheduled_at',
    [workflowId],
  );
  return rows;
}

/** These are killed, and when they start again Temporal knows nothing. */
async function loseTemporal(killed: readonly PartName[]): Promise<void> {
  await Promise.all(killed.map((name) => product.parts[name].kill()));
  const files = (await readdir(product.folder)).filter((name) => name.startsWith('temporal.sqlite'));
  expect(files).toContain('temporal.sqlite');
  for (const name of files) await rm(join(product.folder, name));
}

async function startAgain(killed: readonly PartName[]): Promise<void> {
  await product.parts.temporal.start();
  await Promise.all(killed.filter((name) => name !== 'temporal').map((name) => product.parts[name].start()));
}

/** Jobs that a runner, dead by now, has claimed and not recorded. */
async function openClaims(): Promise<Set<string>> {
  const { rows } = await product.pool.query('SELECT id FROM jobs WHERE attempts > 0 AND completed_at IS NULL');
  return new Set(rows.map((row) => row.id));
}

async function lossesCounted(): Promise<number> {
  return (await product.pool.query(`SELECT FROM drift WHERE kind = 'TEMPORAL_DATA_LOST'`)).rows.length;
}
