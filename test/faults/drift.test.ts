import { afterAll, beforeAll, describe, onTestFailed, test } from 'vitest';
import { parseDuration } from '../../src/domain/rules/duration.js';
import { jobExecutionId, workflowExecutionId } from '../../src/temporal/names.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { startTarget, type Target } from './support/target.js';
import { instant, until } from './support/until.js';

/** How soon what differs is mended, and how soon what an operator did in Temporal shows. */
const MENDED_MS = 30_000;
const SHOWN_MS = 15_000;
const QUIET_MS = quietTime(process.env.EVERTICK_TEST_QUIET ?? '60s');

let product: Product;
let target: Target;

beforeAll(async () => {
  [product, target] = await Promise.all([startProduct(), startTarget()]);
});
afterAll(async () => {
  await product?.end();
  await target?.close();
});

describe.concurrent('rows deleted by hand', () => {
  test('the next tick of a workflow: planned again for its instant, and it runs', async ({ expect }) => {
    const { id, first } = await workflow({ in: 32_000 });
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'PENDING');
    await deleteRow('jobs', tick?.id);
    const [again] = await ticksOnce(id, (rows) => rows[0]?.status === 'PENDING');
    expect(again).toMatchObject({ scheduledAt: first });
    const [run] = await ticksOnce(id, (rows) => rows[0]?.status === 'COMPLETED');
    expect(target.of(run?.id ?? '').length).toBe(1);
    expect(await driftOf(id, tick?.id, again?.id)).toEqual(['TICK_MISSING']);
  });

  test('the next tick of a workflow that is due in seconds: it runs', async ({ expect }) => {
    const { id } = await workflow({ in: 5_000 });
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'PENDING');
    await deleteRow('jobs', tick?.id);
    await ticksOnce(id, (rows) => rows[0]?.status === 'COMPLETED' && rows.length === 2);
    expect(target.of(tick?.id ?? '').length).toBe(1);
    expect(await driftOf(id, tick?.id)).toEqual(['ROW_MISSING']);
  });

  test('an armed job: put back, and it runs once', async ({ expect }) => {
    const { id } = await workflow({ in: 6_000 });
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'QUEUED');
    await deleteRow('jobs', tick?.id);
    await ticksOnce(id, (rows) => rows[0]?.status === 'COMPLETED' && rows.length === 2);
    expect(target.of(tick?.id ?? '').length).toBe(1);
    expect(await driftOf(id, tick?.id)).toEqual(['ROW_MISSING']);
  });

  test('a running job: put back with its outcome', async ({ expect }) => {
    const { id, path } = await workflow({ in: 5_000 });
    const answer = target.hold(path);
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'RUNNING');
    await deleteRow('jobs', tick?.id);
    answer.release();
    await ticksOnce(id, (rows) => rows[0]?.status === 'COMPLETED' && rows.length === 2);
    expect(target.of(tick?.id ?? '').length).toBe(1);
    expect(await driftOf(id, tick?.id)).toEqual(['ROW_MISSING']);
  });

  test('a workflow: its schedule execution ends, and nothing of it runs', async ({ expect }) => {
    const { id } = await workflow({ in: 20_000 });
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'PENDING');
    await deleteRow('workflows', id);
    await until('its schedule execution is over', MENDED_MS, async () => (await statusOf(id)) === 'COMPLETED');
    expect(await driftOf(id, tick?.id)).toEqual(['SCHEDULE_LEFT']);
  });
});

describe.concurrent('ended in Temporal', () => {
  test('a workflow, terminated: TERMINATED in the mirror, its tick CANCELED', async ({ expect }) => {
    const { id } = await workflow({ in: 60_000 });
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'PENDING');
    await product.temporalCommand('workflow', 'terminate', '--workflow-id', workflowExecutionId(id));
    await until('the workflow is TERMINATED', SHOWN_MS, async () => (await shown(id)).state === 'TERMINATED');
    const [ended] = await ticksOnce(id, (rows) => rows[0]?.status === 'CANCELED');
    expect(ended?.reason).toBe('WORKFLOW_TERMINATED');
    expect(await driftOf(id, tick?.id)).toEqual(['SCHEDULE_ENDED']);
  });

  test('a workflow, cancelled: its execution terminates it, which is no drift', async ({ expect }) => {
    const { id } = await workflow({ in: 60_000 });
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'PENDING');
    await product.temporalCommand('workflow', 'cancel', '--workflow-id', workflowExecutionId(id));
    await until('the workflow is TERMINATED', SHOWN_MS, async () => (await shown(id)).state === 'TERMINATED');
    await ticksOnce(id, (rows) => rows[0]?.status === 'CANCELED');
    await until('its execution is cancelled', SHOWN_MS, async () => (await statusOf(id)) === 'CANCELLED');
    expect(await driftOf(id, tick?.id)).toEqual([]);
  });

  test('a running job, terminated: CANCELED in the mirror, its workflow goes on', async ({ expect }) => {
    const { id, path } = await workflow({ in: 5_000, every: '15s' });
    const answer = target.hold(path);
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'RUNNING');
    await product.temporalCommand('workflow', 'terminate', '--workflow-id', jobExecutionId(tick?.id ?? ''));
    const [ended] = await ticksOnce(id, (rows) => rows[0]?.status === 'CANCELED', SHOWN_MS);
    answer.release();
    expect(ended?.reason).toBe('ENGINE_TERMINATED');
    await ticksOnce(id, (rows) => rows[1]?.status === 'COMPLETED', 2 * MENDED_MS);
    expect(await driftOf(id, tick?.id)).toEqual(['JOB_ENDED']);
  });

  test('a running job, cancelled: CANCELED in the mirror, which is no drift', async ({ expect }) => {
    const { id, path } = await workflow({ in: 5_000 });
    const answer = target.hold(path);
    const [tick] = await ticksOnce(id, (rows) => rows[0]?.status === 'RUNNING');
    await product.temporalCommand('workflow', 'cancel', '--workflow-id', jobExecutionId(tick?.id ?? ''));
    const [ended] = await ticksOnce(id, (rows) => rows[0]?.status === 'CANCELED', SHOWN_MS);
    answer.release();
    expect(ended?.reason).toBe('CANCELED_BY_USER');
    expect(await driftOf(id, tick?.id)).toEqual([]);
  });

  test('a manual job of the future, terminated: CANCELED in the mirror', async ({ expect }) => {
    const { id } = await workflow({ in: 60_000 });
    const job = await manualJob(id, 120_000);
    await until('its execution runs', SHOWN_MS, async () => (await statusOf(job, jobExecutionId)) === 'RUNNING');
    await product.temporalCommand('workflow', 'terminate', '--workflow-id', jobExecutionId(job));
    const ended = await jobOnce(id, job, (row) => row.status === 'CANCELED', SHOWN_MS);
    expect(ended.status_reason.code).toBe('ENGINE_TERMINATED');
    expect(await driftOf(job)).toEqual(['JOB_ENDED']);
  });
});

test('commands given while Temporal is away: accepted, and carried out once it is back', async ({ expect }) => {
  onTestFailed(() => console.error(logOf(product.parts.worker)));
  const { temporal } = product.parts;
  const toTerminate = await workflow({ in: 120_000 });
  const other = await workflow({ in: 120_000 });
  const toCancel = await manualJob(other.id, 120_000);
  const [tick] = await ticksOnce(toTerminate.id, (rows) => rows[0]?.status === 'PENDING');
  await ticksOnce(other.id, (rows) => rows[0]?.status === 'PENDING');

  await temporal.kill();
  const created = await workflow({ in: 120_000 });
  await product.call('POST', `/v1/workflows/${toTerminate.id}/terminate`);
  const [now, later] = [await manualJob(other.id), await manualJob(other.id, 25_000)];
  await product.call('POST', `/v1/workflows/${other.id}/jobs/${toCancel}/cancel`);
  for (const path of ['/v1/workflows', `/v1/workflows/${other.id}/jobs`, `/v1/workflows/${other.id}/jobs/${now}/logs`])
    await product.call('GET', path);
  const ready = await fetch(`${product.apiUrl}/readyz`);
  expect(await ready.json()).toMatchObject({ checks: { database: 'ok', temporal: 'unavailable' } });
  await temporal.start();

  const [plannedTick] = await ticksOnce(created.id, (rows) => rows[0]?.status === 'PENDING');
  await until(
    'the schedule execution is over',
    MENDED_MS,
    async () => (await statusOf(toTerminate.id)) === 'COMPLETED',
  );
  await ticksOnce(toTerminate.id, (rows) => rows[0]?.status === 'CANCELED');
  await jobOnce(other.id, now, (row) => row.status === 'COMPLETED');
  await jobOnce(other.id, toCancel, (row) => row.status === 'CANCELED');
  await until(
    'its execution is cancelled',
    MENDED_MS,
    async () => (await statusOf(toCancel, jobExecutionId)) === 'CANCELLED',
  );
  await jobOnce(other.id, later, (row) => row.status === 'COMPLETED', 2 * MENDED_MS);
  expect([target.of(now).length, target.of(later).length, target.of(toCancel).length]).toEqual([1, 1, 0]);

  expect(await driftOf(created.id, plannedTick?.id)).toEqual(['INTENT_UNDELIVERED']);
  expect(await driftOf(toTerminate.id, tick?.id)).toEqual(['INTENT_UNDELIVERED']);
  expect(await driftOf(now)).toEqual(['JOB_UNDELIVERED']);
  expect(await driftOf(later)).toEqual(['JOB_UNDELIVERED']);
  expect(await driftOf(toCancel)).toEqual(['CANCEL_UNDELIVERED']);
});

test(
  'a quiet time, with jobs that run, workflows that come and go, and all of the above repaired: none is counted',
  async ({ expect }) => {
    await workflow({ in: 1_000, every: '5s' });
    const count = async () => (await product.pool.query('SELECT kind, subject, detail FROM drift ORDER BY id')).rows;
    const before = await count();
    const subjects = before.map(({ kind, subject }) => `${kind} ${subject}`);
    expect(subjects, 'counted so far').toEqual([...new Set(subjects)]);
    const end = Date.now() + QUIET_MS;
    while (Date.now() < end) {
      const { id } = await workflow({ in: 2_000, every: '2s' });
      await ticksOnce(id, (rows) => rows.filter((row) => row.status === 'COMPLETED').length === 2);
      await product.call('POST', `/v1/workflows/${id}/terminate`);
      await instant(Math.min(end, Date.now() + 5_000));
    }
    expect((await count()).slice(before.length)).toEqual([]);
  },
  QUIET_MS + 60_000,
);

function quietTime(text: string): number {
  const ms = parseDuration(text);
  if (ms === undefined) throw new Error(`EVERTICK_TEST_QUIET is "${text}"; write a duration such as 60s or 5m`);
  return ms;
}

let workflows = 0;

/** A check on a path of its own whose first tick lies so far ahead; the next ones are an hour apart. */
async function workflow({ in: ahead, every = '1h' }: { in: number; every?: string }) {
  const path = `/${++workflows}`;
  const first = Date.now() + ahead;
  const { id } = await product.call('POST', '/v1/workflows', {
    name: `drift ${workflows}`,
    kind: 'HEARTBEAT',
    payload: { endpoint: target.url + path },
    schedule: { every },
    start_at: new Date(first).toISOString(),
  });
  return { id: id as string, path, first };
}

async function manualJob(workflowId: string, ahead?: number): Promise<string> {
  const at = ahead === undefined ? {} : { scheduled_at: new Date(Date.now() + ahead).toISOString() };
  return (await product.call('POST', `/v1/workflows/${workflowId}/jobs`, at)).id;
}

async function shown(workflowId: string) {
  return product.call('GET', `/v1/workflows/${workflowId}`);
}

function jobOnce(workflowId: string, id: string, isSo: (job: { status: string }) => boolean, patienceMs = MENDED_MS) {
  return until(`job ${id}: ${isSo}`, patienceMs, async () => {
    const job = await product.call('GET', `/v1/workflows/${workflowId}/jobs/${id}`);
    return isSo(job) && job;
  });
}

interface Tick {
  id: string;
  status: string;
  reason: string | null;
  scheduledAt: number;
}

/** The AUTOMATIC jobs of a workflow, oldest first, once they are as wanted. */
function ticksOnce(workflowId: string, isSo: (rows: Tick[]) => boolean, patienceMs = MENDED_MS): Promise<Tick[]> {
  return until(`ticks of ${workflowId}: ${isSo}`, patienceMs, async () => {
    const { rows } = await product.pool.query<Tick>(
      `SELECT id, status, reason_code AS reason, (extract(epoch FROM scheduled_at) * 1000)::float8 AS "scheduledAt"
       FROM jobs WHERE workflow_id = $1 AND trigger = 'AUTOMATIC' ORDER BY scheduled_at`,
      [workflowId],
    );
    return isSo(rows) && rows;
  });
}

async function deleteRow(table: 'jobs' | 'workflows', id: string | undefined): Promise<void> {
  const { rowCount } = await product.pool.query(`DELETE FROM ${table} WHERE id = $1`, [id]);
  if (rowCount !== 1) throw new Error(`${table} had no row ${id} to delete`);
}

async function statusOf(id: string, executionId: (id: string) => string = workflowExecutionId): Promise<string> {
  return (await product.temporal.workflow.getHandle(executionId(id)).describe()).status.name;
}

/** Kinds of what was counted about these subjects, in order. */
async function driftOf(...subjects: (string | undefined)[]): Promise<string[]> {
  const { rows } = await product.pool.query('SELECT kind FROM drift WHERE subject = ANY($1) ORDER BY id', [subjects]);
  return rows.map((row) => row.kind);
}
