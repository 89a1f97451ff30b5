import proto from '@temporalio/proto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { jobExecutionId } from '../../src/temporal/names.js';
import { holdRow } from './support/hold.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { startTarget, type Target } from './support/target.js';
import { instant, until } from './support/until.js';

/** To be armed, and for a worker to be started anew. */
const PATIENCE_MS = 30_000;
const STARTED = proto.temporal.api.enums.v1.PendingActivityState.PENDING_ACTIVITY_STATE_STARTED;
const HOUR_MS = 3_600_000;
/** Earlier than this before its instant nobody claims a job; see CLAIM_LEAD_MS. */
const BEFORE_CLAIM_MS = 300;

/** After it without a sign of life Temporal gives an attempt up; see workflows/job.ts. */
const HEARTBEAT_TIMEOUT_MS = 10_000;
/** A worker that stops lets a check end that takes no longer. */
const SOON_MS = 1_500;

/** The beginnings of the worker's statements that a held row stops. */
const CLAIM = 'UPDATE jobs j SET claimed_by';
const RECORD = 'WITH input AS';

let product: Product;
let target: Target;
let workflowId: string;
let path: string;
let first: number;
let tests = 0;

beforeAll(async () => {
  [product, target] = await Promise.all([startProduct(), startTarget()]);
});
afterAll(async () => {
  await product?.end();
  await target?.close();
});

beforeEach(async () => {
  path = `/${++tests}`;
  first = Date.now() + 6_000;
  const workflow = await product.call('POST', '/v1/workflows', {
    name: `killed ${tests}`,
    kind: 'HEARTBEAT',
    payload: { endpoint: target.url + path, timeout: '1m' },
    interval: 60,
    start_at: new Date(first).toISOString(),
  });
  workflowId = workflow.id;
});
afterEach(async () => {
  if (!product.parts.worker.isRunning()) await product.parts.worker.start();
  await product.call('POST', `/v1/workflows/${workflowId}/terminate`);
});

describe('a worker killed at a point of a job: the job still ends once', () => {
  test('armed: it runs, as if nothing had been', async () => {
    onTestFailed(() => console.error(logOf(product.parts.worker)));
    const id = await tickOnce((row) => row.status === 'QUEUED');
    await product.parts.worker.kill();
    expect(Date.now(), 'the instant of the kill').toBeLessThan(first - BEFORE_CLAIM_MS);
    await product.parts.worker.start();
    await expectEnd(id, { attempts: 1, requests: [1] });
  });

  test('claimed, not started: the claim of the dead runner is taken over and counted', async () => {
    onTestFailed(() => console.error(logOf(product.parts.worker)));
    const id = await tickOnce((row) => row.status === 'QUEUED');
    const held = await holdRow(product.pool, 'jobs', id);
    await held.waiter(CLAIM);
    await product.parts.worker.kill();
    await held.release();
    await tickOnce((row) => row.claimed_by !== null);
    expect(target.of(id)).toEqual([]);
    await product.parts.worker.start();
    await expectEnd(id, { attempts: 2, requests: [2] });
  });

  test('in flight: the request is repeated as a second attempt', async () => {
    onTestFailed(() => console.error(logOf(product.parts.worker)));
    const answer = target.hold(path);
    const { jobId } = await arrival();
    await product.parts.worker.kill();
    answer.release();
    await product.parts.worker.start();
    await expectEnd(jobId, { attempts: 2, requests: [1, 2] });
  });

  test('the outcome on its way to PostgreSQL: it arrives and nothing is repeated', async () => {
    onTestFailed(() => console.error(logOf(product.parts.worker)));
    const answer = target.hold(path);
    const { jobId } = await arrival();
    await tickOnce((row) => row.status === 'RUNNING');
    const held = await holdRow(product.pool, 'jobs', jobId);
    answer.release();
    await held.waiter(RECORD);
    await product.parts.worker.kill();
    await held.release();
    await product.parts.worker.start();
    await expectEnd(jobId, { attempts: 1, requests: [1] });
  });

  test('the outcome lost on its way to PostgreSQL: the request is repeated as a second attempt', async () => {
    onTestFailed(() => console.error(logOf(product.parts.worker)));
    const answer = target.hold(path);
    const { jobId } = await arrival();
    await tickOnce((row) => row.status === 'RUNNING');
    const held = await holdRow(product.pool, 'jobs', jobId);
    answer.release();
    const backend = await held.waiter(RECORD);
    await product.parts.worker.kill();
    await held.drop(backend);
    await held.release();
    await product.parts.worker.start();
    await expectEnd(jobId, { attempts: 2, requests: [1, 2] });
  });
});

describe('Temporal killed while a check is in flight', () => {
  test('and away until it takes the runner for dead: the next attempt joins the request instead of repeating it', async () => {
    const answer = target.hold(path);
    const { jobId } = await arrival();
    // A runner that is heard as soon as Temporal is back is not taken for dead: then once more.
    while ((await afterAway(jobId)) === 'heard');
    answer.release();
    await expectEnd(jobId, { attempts: 1, requests: [1] });
  });
});

/** Takes Temporal away for as long as it waits for a runner. Whether it starts the next attempt when it is back, or hears of the first one. */
async function afterAway(jobId: string): Promise<'next' | 'heard'> {
  await product.parts.temporal.kill();
  await instant(Date.now() + HEARTBEAT_TIMEOUT_MS);
  const back = Date.now();
  await product.parts.temporal.start();
  return until('Temporal starts the next attempt or hears of the first', PATIENCE_MS, async () => {
    const { raw } = await product.temporal.workflow.getHandle(jobExecutionId(jobId)).describe();
    const [activity] = raw.pendingActivities ?? [];
    if (Number(activity?.attempt) > 1) return activity?.state === STARTED && 'next';
    return Number(activity?.lastHeartbeatTime?.seconds) * 1_000 > back && 'heard';
  });
}

describe('a worker told to stop, as by a deploy: no job is failed', () => {
  test('in flight and answered soon: the outcome is stored before the worker ends', async () => {
    const answer = target.hold(path);
    const { jobId } = await arrival();
    const stopped = product.parts.worker.stop();
    await instant(Date.now() + SOON_MS);
    answer.release();
    expect(await stopped).toEqual({ code: 0, signal: null });
    expect(await tickOnce((row) => row.status === 'COMPLETED')).toBe(jobId);
    await product.parts.worker.start();
    await expectEnd(jobId, { attempts: 1, requests: [1] });
  });

  test('in flight and not answered: the next worker repeats the request', async () => {
    const answer = target.hold(path);
    const { jobId } = await arrival();
    expect(await product.parts.worker.stop()).toEqual({ code: 0, signal: null });
    answer.release();
    await product.parts.worker.start();
    await expectEnd(jobId, { attempts: 2, requests: [1, 2], logged: [1, 2] });
  });
});

interface TickRow {
  id: string;
  status: string;
  claimed_by: string | null;
}

/** Id of the workflow's first job, once its row is as wanted. */
function tickOnce(isSo: (row: TickRow) => boolean): Promise<string> {
  return until(`the job's row is so: ${isSo}`, PATIENCE_MS, async () => {
    const { rows } = await product.pool.query<TickRow>(
      'SELECT id, status, claimed_by FROM jobs WHERE workflow_id = $1 AND scheduled_at = $2',
      [workflowId, new Date(first)],
    );
    return rows[0] && isSo(rows[0]) && rows[0].id;
  });
}

function arrival() {
  return until('a request is in flight', PATIENCE_MS, () => target.arrivals.find((request) => request.path === path));
}

/**
 * Expects that the job completes with these attempts, that the target saw these of them, that the log has the lines of these, once, and
 * that the next tick waits. What a killed worker saw is in no log.
 */
async function expectEnd(
  jobId: string,
  { attempts, requests, logged = [attempts] }: { attempts: number; requests: number[]; logged?: number[] },
) {
  const rows = await until('the job is over and the next tick planned', PATIENCE_MS, async () => {
    const found = await product.pool.query(
      `SELECT id, status, attempts, scheduled_at FROM jobs WHERE workflow_id = $1 ORDER BY scheduled_at`,
      [workflowId],
    );
    return (
      found.rows.length > 1 && found.rows[0].status !== 'QUEUED' && found.rows[0].status !== 'RUNNING' && found.rows
    );
  });
  expect(rows).toEqual([
    { id: jobId, status: 'COMPLETED', attempts, scheduled_at: new Date(first) },
    { id: expect.any(String), status: 'PENDING', attempts: 0, scheduled_at: new Date(first + HOUR_MS) },
  ]);
  expect(target.arrivals.filter((request) => request.path === path).map(({ attempt }) => attempt)).toEqual(requests);
  const log = await product.pool.query<{ n: number; message: string }>(
    'SELECT sequence_num::int AS n, message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num',
    [jobId],
  );
  expect(log.rows.map(({ n }) => n)).toEqual(log.rows.map((_line, n) => n));
  expect(
    log.rows.flatMap(({ message }) => /^GET .*, attempt (\d+)$/.exec(message)?.slice(1).map(Number) ?? []),
  ).toEqual(logged);
  expect(log.rows.at(-1)?.message).toMatch(/^COMPLETED: /);
}
