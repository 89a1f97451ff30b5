import { describe, expect, test } from 'vitest';
import { instant, until } from '../faults/support/until.js';
import { at, heartbeat, inSeconds, type Resource, useInstallation } from './installation.js';

const e2e = useInstallation();
const NEVER = Number.POSITIVE_INFINITY;

const idle = (url: string, payload = {}, changes = {}) =>
  heartbeat(url, { start_at: inSeconds(86_400), max_consecutive_job_failures_allowed: 100, ...changes }, payload);
/** Creates a workflow that does nothing by itself and runs it once. */
const runOnce = async (url: string, payload = {}): Promise<Resource> =>
  e2e.over(await e2e.run((await e2e.create(idle(url, payload))).id));
const lasted = (job: Resource) => at(job.completed_at) - at(job.started_at);
/** Its lines as numbers and messages, times and ports made equal. */
const logOf = async ({ id }: Resource): Promise<string[]> => {
  const { rows } = await e2e.product.pool.query(
    'SELECT sequence_num::int AS n, stream, message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num',
    [id],
  );
  return rows.map(({ n, stream, message }) => `${n} ${stream} ${message.replaceAll(/[\d.]+ ms/g, 'T ms')}`);
};
const failures = async (id: string) => (await e2e.workflow(id)).consecutive_job_failures_count;

describe.concurrent('a check', () => {
  test.each([
    [200, {}],
    [404, { expected_status_code: 404 }],
  ])('that is answered with the expected status %i is COMPLETED', async (status, payload) => {
    expect(await runOnce(e2e.target.answers(status), payload)).toMatchObject({
      status: 'COMPLETED',
      status_reason: null,
      http_status: status,
      latency_ms: expect.any(Number),
    });
  });

  test.each([
    [500, {}],
    [200, { expected_status_code: 404 }],
  ])('that is answered with another one, %i, is FAILED at once', async (status, payload) => {
    const url = e2e.target.answers(status);
    expect(await runOnce(url, payload)).toMatchObject({
      status: 'FAILED',
      status_reason: { code: 'UNEXPECTED_STATUS', message: expect.stringContaining(String(status)) },
      http_status: status,
      attempts: 1,
    });
    expect(e2e.target.to(url)).toHaveLength(1);
  });

  test('of a target that is down is FAILED at once, not retried as if we were at fault', async () => {
    const job = await runOnce('http://127.0.0.1:9/');
    expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'CONNECTION_FAILED' }, attempts: 1 });
    expect(lasted(job)).toBeLessThan(2_000);
  });
});

describe.concurrent('a check of an address that is not public', () => {
  test('and not allowed is FAILED with BLOCKED_ADDRESS, at once, and its log says what was refused', async () => {
    const job = await runOnce('http://192.0.2.1:8080/health');
    const why = 'documentation address (192.0.2.0/24), which EVERTICK_HTTP_ALLOW does not name';
    expect(job).toMatchObject({
      status: 'FAILED',
      status_reason: { code: 'BLOCKED_ADDRESS', message: `192.0.2.1:8080 is blocked: ${why}` },
      http_status: null,
      attempts: 1,
    });
    expect(await logOf(job)).toEqual([
      '0 system GET http://192.0.2.1:8080/health, attempt 1',
      `1 system refused 192.0.2.1: ${why}`,
      '2 system times: total T ms',
      `3 system FAILED, BLOCKED_ADDRESS: 192.0.2.1:8080 is blocked: ${why}`,
    ]);
  });

  test('and that no setting allows is refused when it is written down', async () => {
    const { status, body } = await e2e.ask('POST', '/v1/workflows', idle('http://169.254.169.254/latest/meta-data/'));
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      {
        path: 'payload.endpoint',
        code: 'not_allowed',
        message: 'must not lead to 169.254.169.254: link-local address (169.254.0.0/16), which no setting allows',
      },
    ]);
  });
});

describe.concurrent('the log of a check', () => {
  test('has its lines, numbered from 0 and within its times, as soon as it is over', async () => {
    const url = e2e.target.answers(200);
    const job = await runOnce(`${url}?token=hunter2`, { headers: { 'X-Key': 'hunter2' } });
    expect(await logOf(job)).toEqual([
      `0 system GET ${url}?token=…, attempt 1`,
      `1 system connected to ${new URL(url).host} in T ms`,
      '2 system status 404, first byte after T ms',
      expect.stringMatching(/^3 system times: connect T ms, first byte T ms(, headers T ms)?, total T ms$/),
      `4 system FAILED, UNEXPECTED_STATUS: ${job.status_reason.message}`,
    ]);
    const { rows } = await e2e.product.pool.query(
      'SELECT min(timestamp) AS first, max(timestamp) AS last FROM job_logs WHERE job_id = $1',
      [job.id],
    );
    expect(rows[0].first.getTime()).toBeGreaterThanOrEqual(at(job.started_at));
    expect(rows[0].last.getTime()).toBeLessThanOrEqual(at(job.completed_at) + 1);
  });

  test('says what a check did that was cancelled', async () => {
    const url = e2e.target.answers(200, NEVER);
    const job = await e2e.run((await e2e.create(idle(url, { timeout: '1m' }))).id);
    await until('the request is in flight', 10_000, () => e2e.target.to(url).length > 0);
    await e2e.ask('POST', `/v1/workflows/${job.workflow_id}/jobs/${job.id}/cancel`);
    expect(await e2e.over(job)).toMatchObject({ status: 'CANCELED' });
    expect((await logOf(job)).slice(-1)).toEqual(['3 system stopped: the job was cancelled']);
  });
});

describe.concurrent('the timeout of a check', () => {
  test.each(['1s', '6s'])('of %s ends it FAILED with TIMEOUT', async (timeout) => {
    const url = e2e.target.answers(200, NEVER);
    const job = await runOnce(url, { timeout });
    const limit = Number.parseInt(timeout, 10) * 1_000;
    expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' }, http_status: null, attempts: 1 });
    expect(lasted(job)).toBeGreaterThanOrEqual(limit - 5);
    expect(lasted(job)).toBeLessThan(limit + 2_000);
    expect(e2e.target.to(url)).toHaveLength(1);
  });

  test('is 10 seconds when none is given', async () => {
    const { id, payload } = await e2e.create(idle(e2e.target.answers(200, NEVER)));
    expect(payload.timeout).toBe('10s');
    const job = await e2e.over(await e2e.run(id));
    expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' } });
    expect(lasted(job)).toBeGreaterThanOrEqual(9_995);
    expect(lasted(job)).toBeLessThan(12_000);
  });

  test('does not end a check that is just quick enough', async () => {
    expect(await runOnce(e2e.target.answers(200, 1_500), { timeout: '3s' })).toMatchObject({ status: 'COMPLETED' });
  });

  test('may be 5 minutes and not more', async () => {
    expect((await e2e.create(idle(e2e.target.answers(200), { timeout: '5m' }))).payload.timeout).toBe('5m');
    const { status, body } = await e2e.ask('POST', '/v1/workflows', idle(e2e.target.answers(200), { timeout: '301s' }));
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ path: 'payload.timeout', message: expect.stringContaining('5m') }]);
  });

  test('is configured per workflow and can be edited', async () => {
    const url = e2e.target.answers(200, NEVER);
    const workflow = await e2e.create(idle(url, { timeout: '4m' }));
    await e2e.edit(workflow, { payload: { endpoint: url, timeout: '1s' } });
    expect(await e2e.over(await e2e.run(workflow.id))).toMatchObject({
      status: 'FAILED',
      revision: 2,
      status_reason: { code: 'TIMEOUT' },
    });
  });
});

describe.concurrent('consecutive failures', () => {
  test('are counted over both triggers, back to 0 after a success, untouched by a cancelled job and by edits', async () => {
    const url = e2e.target.answers(500, 300);
    const workflow = await e2e.create(
      heartbeat(url, { start_at: inSeconds(4), max_consecutive_job_failures_allowed: 9 }),
    );
    const counts: number[] = [];
    const count = async () => counts.push(await failures(workflow.id));
    await e2e.over(await e2e.firstTick(workflow.id));
    await count();
    await e2e.over(await e2e.run(workflow.id));
    await count();
    const later = await e2e.run(workflow.id, { scheduled_at: inSeconds(3_600) });
    await e2e.ask('POST', `/v1/workflows/${workflow.id}/jobs/${later.id}/cancel`);
    await e2e.over(later);
    await count();
    await e2e.edit(workflow, { name: 'renamed' });
    await count();
    e2e.target.change(url, 200);
    await e2e.over(await e2e.run(workflow.id));
    await count();
    expect(counts).toEqual([1, 2, 2, 2, 0]);
  });

  test('at the limit terminate the workflow: what is armed is cancelled and nothing more is asked of the target', async () => {
    const url = e2e.target.answers(500);
    const { id } = await e2e.create(
      heartbeat(url, { interval: undefined, schedule: { every: '2s' }, start_at: inSeconds(4) }),
    );
    const workflow = await e2e.workflowWhen(id, 'is terminated', ({ state }) => state === 'TERMINATED');
    expect(workflow).toMatchObject({
      terminated_reason: 'TOO_MANY_FAILURES',
      max_consecutive_job_failures_allowed: 3,
      consecutive_job_failures_count: 3,
    });
    await instant(at(workflow.terminated_at) + 3_000);
    const jobs = await Promise.all((await e2e.jobs(id)).map((job) => e2e.over(job)));
    const fates = jobs.map((job) => `${job.status} ${job.status_reason.code}`);
    expect(fates.slice(0, 3)).toEqual(Array(3).fill('FAILED UNEXPECTED_STATUS'));
    expect(new Set(fates.slice(3))).toEqual(new Set(['CANCELED WORKFLOW_TERMINATED']));
    expect(e2e.target.to(url)).toHaveLength(3);
  });

  test('below a larger limit leave the workflow as it is; at 1 the first ends it', async () => {
    const url = e2e.target.answers(500);
    const [patient, strict] = await Promise.all(
      [4, 1].map((max) => e2e.create(idle(url, {}, { max_consecutive_job_failures_allowed: max }))),
    );
    for (let i = 0; i < 3; i++) await e2e.over(await e2e.run(patient.id));
    expect(await e2e.workflow(patient.id)).toMatchObject({ state: 'ACTIVE', consecutive_job_failures_count: 3 });
    await e2e.over(await e2e.run(strict.id));
    expect(await e2e.workflow(strict.id)).toMatchObject({ state: 'TERMINATED' });
  });

  test('begin at 0 after a reactivation, and then end the workflow again', async () => {
    const { id } = await e2e.create(idle(e2e.target.answers(500), {}, { max_consecutive_job_failures_allowed: 2 }));
    for (const activation of [1, 2]) {
      for (const state of ['ACTIVE', 'TERMINATED']) {
        await e2e.over(await e2e.run(id));
        expect(await e2e.workflow(id)).toMatchObject({ state, activation });
      }
      await e2e.ask('POST', `/v1/workflows/${id}/reactivate`);
      expect(await failures(id)).toBe(0);
    }
  });
});

describe.concurrent('intervals', () => {
  test.each([1, 5, 60, 1_440, 10_080])(
    'of %i minutes can be had, the first tick one interval away',
    async (interval) => {
      const { id, created_at } = await e2e.create({ ...idle(e2e.target.answers(200)), interval, start_at: undefined });
      const { next_run_at } = await e2e.workflowWhen(id, 'is planned', (w) => w.next_run_at !== null);
      expect(at(next_run_at) - at(created_at)).toBe(interval * 60_000);
    },
  );

  test.each([0, 10_081, 1.5])('of %d minutes cannot', async (interval) => {
    const { status } = await e2e.ask('POST', '/v1/workflows', { ...idle(e2e.target.answers(200)), interval });
    expect([400, 422]).toContain(status);
  });
});

test('a finished job is never run again, nor its row changed, however long one looks', async () => {
  const url = e2e.target.answers(200);
  const done = await runOnce(url);
  await until('Temporal has closed its execution', 10_000, async () => {
    const { status } = await e2e.product.temporal.workflow.getHandle(`job/${done.id}`).describe();
    return status.name === 'COMPLETED';
  });
  await e2e.product.temporal.workflow
    .getHandle(`job/${done.id}`)
    .cancel()
    .catch(() => {});
  expect(await e2e.job(done)).toEqual(done);
  expect(e2e.target.to(url)).toHaveLength(1);
});

test('the lines of a second attempt come behind those of the first, which a worker that stops leaves behind', async () => {
  const url = e2e.target.answers(200, NEVER);
  const job = await e2e.run((await e2e.create(idle(url, { timeout: '1m' }))).id);
  await until('the request is in flight', 30_000, () => e2e.target.to(url).length > 0);
  await e2e.product.parts.worker.stop();
  e2e.target.change(url, 200);
  await e2e.product.parts.worker.start();
  expect(await e2e.over(job)).toMatchObject({ status: 'COMPLETED', attempts: 2 });
  expect(await logOf(job)).toEqual([
    `0 system GET ${url}, attempt 1`,
    `1 system connected to ${new URL(url).host} in T ms`,
    '2 system times: connect T ms, first byte T ms, total T ms',
    '3 system stopped: its runner shuts down, and the next attempt repeats the request',
    `4 system GET ${url}, attempt 2`,
    `5 system connected to ${new URL(url).host} in T ms`,
    '6 system status 200, first byte after T ms',
    expect.stringMatching(/^7 system times: connect T ms, first byte T ms(, headers T ms)?, total T ms$/),
    '8 system COMPLETED: the status is as expected',
  ]);
});
