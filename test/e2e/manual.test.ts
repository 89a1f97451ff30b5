import { describe, expect, test } from 'vitest';
import { instant } from '../faults/support/until.js';
import { at, heartbeat, inSeconds, type Resource, useInstallation } from './installation.js';

const e2e = useInstallation();
const NEVER = Number.POSITIVE_INFINITY;

const idle = (url: string, changes = {}, payload = {}) =>
  heartbeat(url, { start_at: inSeconds(86_400), ...changes }, payload);
const cancel = (job: Resource) => e2e.ask('POST', `/v1/workflows/${job.workflow_id}/jobs/${job.id}/cancel`);
const terminated = async (url: string) => {
  const { id } = await e2e.create(idle(url));
  expect((await e2e.ask('POST', `/v1/workflows/${id}/terminate`)).status).toBe(200);
  return id;
};

describe.concurrent('a manual job', () => {
  test('is made by a call and runs at once, before any automatic one and without disturbing it', async () => {
    const url = e2e.target.answers(200, 600);
    const workflow = await e2e.create(idle(url));
    const { next_run_at } = await e2e.workflowWhen(workflow.id, 'is planned', (w) => w.next_run_at !== null);
    const asked = Date.now();
    const job = await e2e.run(workflow.id);
    expect(job).toMatchObject({ trigger: 'MANUAL', status: 'PENDING', workflow_id: workflow.id });
    expect(at(job.scheduled_at) - asked).toBeLessThan(1_000);

    const done = await e2e.over(job);
    expect(done).toMatchObject({ status: 'COMPLETED', http_status: 200, attempts: 1, revision: 1 });
    expect(at(done.completed_at) - asked).toBeLessThan(5_000);
    expect(e2e.target.to(url)).toMatchObject([{ jobId: job.id }]);
    expect(await e2e.workflow(workflow.id)).toMatchObject({ next_run_at });
    expect(await e2e.jobs(workflow.id, { trigger: 'AUTOMATIC', status: 'PENDING' })).toHaveLength(1);
  });

  test('of a later instant is PENDING until shortly before it, QUEUED, RUNNING at it, then COMPLETED', async () => {
    const url = e2e.target.answers(200, 1_500);
    const { id } = await e2e.create(idle(url));
    const scheduled_at = inSeconds(6);
    const seen: string[] = [];
    const job = await e2e.over(await e2e.run(id, { scheduled_at }), seen);
    expect(seen).toEqual(['PENDING', 'QUEUED', 'RUNNING', 'COMPLETED']);
    expect(job.scheduled_at).toBe(scheduled_at);
    const lag = (e2e.target.to(url)[0]?.at as number) - at(scheduled_at);
    expect(lag).toBeGreaterThanOrEqual(0);
    expect(lag).toBeLessThan(1_000);
  });

  test.each([0, 5])('of a terminated workflow runs, now and later (in %i s)', async (seconds) => {
    const url = e2e.target.answers(200);
    const id = await terminated(url);
    const job = await e2e.run(id, seconds === 0 ? {} : { scheduled_at: inSeconds(seconds) });
    expect(await e2e.over(job)).toMatchObject({ status: 'COMPLETED', trigger: 'MANUAL' });
    expect(e2e.target.to(url)).toHaveLength(1);
    expect(await e2e.workflow(id)).toMatchObject({ state: 'TERMINATED', next_run_at: null });
  });

  test('runs by the same rules as an automatic one: the same payload, timeout and reasons', async () => {
    const url = e2e.target.answers(200, NEVER);
    const workflow = await e2e.create(
      heartbeat(url, { start_at: inSeconds(5) }, { timeout: '1s', expected_status_code: 204 }),
    );
    const [automatic, manual] = await Promise.all([
      e2e.over(await e2e.firstTick(workflow.id)),
      e2e.over(await e2e.run(workflow.id)),
    ]);
    const { status, status_reason, revision, attempts } = automatic;
    expect(status_reason.code).toBe('TIMEOUT');
    expect(manual).toMatchObject({ status, status_reason, revision, attempts });
  });

  test('of a revision that is edited while it waits runs what is current at its instant', async () => {
    const [before, after] = [e2e.target.answers(200), e2e.target.answers(200)];
    const workflow = await e2e.create(idle(before));
    const job = await e2e.jobIn(await e2e.run(workflow.id, { scheduled_at: inSeconds(8) }), ['QUEUED']);
    await e2e.edit(workflow, { payload: { endpoint: after } });
    expect(await e2e.over(job)).toMatchObject({ status: 'COMPLETED', revision: 2 });
    expect([e2e.target.to(before).length, e2e.target.to(after).length]).toEqual([0, 1]);
  });
});

describe.concurrent('a manual job is cancelled', () => {
  test('while it is PENDING: it never runs', async () => {
    const { id } = await e2e.create(idle(e2e.target.answers(200)));
    const job = await e2e.run(id, { scheduled_at: inSeconds(3_600) });
    expect((await cancel(job)).status).toBe(202);
    expect(await e2e.over(job)).toMatchObject({
      status: 'CANCELED',
      status_reason: { code: 'CANCELED_BY_USER' },
      started_at: null,
      attempts: 0,
    });
  });

  test('while it is QUEUED, armed: it starts nothing at the target', async () => {
    const url = e2e.target.answers(200);
    const { id } = await e2e.create(idle(url));
    const scheduled_at = inSeconds(5);
    const job = await e2e.jobIn(await e2e.run(id, { scheduled_at }), ['QUEUED']);
    expect((await cancel(job)).status).toBe(202);
    expect(await e2e.over(job)).toMatchObject({ status: 'CANCELED', started_at: null });
    await instant(at(scheduled_at) + 1_000);
    expect(e2e.target.to(url)).toEqual([]);
  });

  test.each(['10s', '3s'])('while it is RUNNING: the request is given up (timeout %s)', async (timeout) => {
    const url = e2e.target.answers(200, NEVER);
    const { id } = await e2e.create(idle(url, {}, { timeout }));
    const job = await e2e.jobIn(await e2e.run(id), ['RUNNING']);
    expect((await cancel(job)).status).toBe(202);
    const over = await e2e.over(job);
    expect(over).toMatchObject({ status: 'CANCELED', status_reason: { code: 'CANCELED_BY_USER' }, attempts: 1 });
    expect(await e2e.workflow(id)).toMatchObject({ consecutive_job_failures_count: 0 });
  });

  test('not when it is over: 409, and nothing of it changes any more', async () => {
    const { id } = await e2e.create(idle(e2e.target.answers(200)));
    const done = await e2e.over(await e2e.run(id));
    const { status, body } = await cancel(done);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('COMPLETED')]);
    await e2e.ask('POST', `/v1/workflows/${id}/terminate`);
    expect(await e2e.job(done)).toEqual(done);
  });
});

describe.concurrent("a manual job's scheduled_at", () => {
  test.each([
    ['is no time', 'tomorrow', 400],
    ['has no zone', '2026-01-31T08:00:00', 400],
    ['is a number', 1_767_225_600_000, 400],
    ['is more than 60 s past', () => inSeconds(-62), 422],
    ['is more than 366 days ahead', () => inSeconds(366 * 86_400 + 60), 422],
  ])('that %s is refused and nothing is made', async (_, scheduledAt, refused) => {
    const { id } = await e2e.create(idle(e2e.target.answers(200)));
    const scheduled_at = typeof scheduledAt === 'function' ? scheduledAt() : scheduledAt;
    const { status, body } = await e2e.ask('POST', `/v1/workflows/${id}/jobs`, { scheduled_at });
    expect(status).toBe(refused);
    expect(body.errors).toMatchObject([{ path: 'scheduled_at' }]);
    expect(await e2e.jobs(id, { trigger: 'MANUAL' })).toEqual([]);
  });

  test.each([
    ['null', null],
    ['a moment ago', () => inSeconds(-50)],
  ])('of %s means now', async (_, scheduledAt) => {
    const { id } = await e2e.create(idle(e2e.target.answers(200)));
    const scheduled_at = typeof scheduledAt === 'function' ? scheduledAt() : scheduledAt;
    const job = await e2e.over(await e2e.run(id, { scheduled_at }));
    expect(job.status).toBe('COMPLETED');
    if (scheduled_at) expect(job.scheduled_at).toBe(scheduled_at);
  });
});
