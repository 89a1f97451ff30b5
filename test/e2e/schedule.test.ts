import { describe, expect, test } from 'vitest';
import { instant, until } from '../faults/support/until.js';
import { at, heartbeat, inSeconds, type Resource, useInstallation } from './installation.js';

const PATIENCE_MS = 30_000;
/** "May drift slightly": lateness at the target that these tests, all at once on a shared machine, still accept. */
const SLIGHTLY_MS = 1_000;

const e2e = useInstallation({ EVERTICK_LEAD: '5s' });

/** The arrivals at a URL once there are so many. */
const arrivals = (url: string, count: number) =>
  until(`${count} requests to ${url}`, PATIENCE_MS, () => {
    const to = e2e.target.to(url);
    return to.length >= count && to;
  });
/** A job that was armed: QUEUED, and its instant still ahead. */
const armed = async (workflow: Resource) => {
  const job = await e2e.jobIn(await e2e.firstTick(workflow.id), ['QUEUED']);
  expect(Date.now(), 'the look at the armed job').toBeLessThan(at(job.scheduled_at));
  return job;
};

describe.concurrent('an automatic job', () => {
  test('waits PENDING for its time, is QUEUED shortly before it, RUNNING while its check is in progress, then COMPLETED', async () => {
    const url = e2e.target.answers(200, 1_500);
    const workflow = await e2e.create(heartbeat(url, { start_at: inSeconds(9) }));
    const tick = await e2e.firstTick(workflow.id);
    expect(tick).toMatchObject({
      trigger: 'AUTOMATIC',
      scheduled_at: workflow.start_at,
      started_at: null,
      attempts: 0,
    });

    const seen: string[] = [];
    const job = await e2e.over(tick, seen);
    expect(seen).toEqual(['PENDING', 'QUEUED', 'RUNNING', 'COMPLETED']);
    expect(job).toMatchObject({ status_reason: null, http_status: 200, exit_code: null, attempts: 1, revision: 1 });
    expect(job.latency_ms).toBeGreaterThanOrEqual(1_490);
    const times = [job.created_at, job.queued_at, job.scheduled_at, job.started_at, job.completed_at].map(at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(e2e.target.to(url)).toMatchObject([{ jobId: job.id }]);
  });

  test('is scheduled from the scheduled_at of the one before, not from its end: slow jobs overlap', async () => {
    const url = e2e.target.answers(200, 3_000);
    const first = inSeconds(7);
    const { id } = await e2e.create(
      heartbeat(url, { interval: undefined, schedule: { every: '2s' }, start_at: first }),
    );
    await arrivals(url, 3);
    const jobs = (await e2e.jobs(id)).slice(0, 3);
    expect(jobs.map((job) => at(job.scheduled_at) - at(first))).toEqual([0, 2_000, 4_000]);
    const done = await Promise.all(jobs.map((job) => e2e.over(job)));
    for (const [i, job] of done.slice(1).entries())
      expect(at(job.started_at), 'the start of a job before the end of the one before').toBeLessThan(
        at(done[i].completed_at),
      );
    await e2e.ask('POST', `/v1/workflows/${id}/terminate`);
  });

  test('comes at fixed intervals, also those shorter than the lead: each tick once, at its instant or slightly after', async () => {
    const url = e2e.target.answers(200);
    const first = inSeconds(7);
    const { id } = await e2e.create(
      heartbeat(url, { interval: undefined, schedule: { every: '1s' }, start_at: first }),
    );
    await arrivals(url, 8);
    const jobs = (await e2e.jobs(id)).slice(0, 8);
    for (const [i, job] of jobs.entries()) {
      expect(at(job.scheduled_at)).toBe(at(first) + i * 1_000);
      const requests = e2e.target.to(url).filter(({ jobId }) => jobId === job.id);
      expect(requests).toHaveLength(1);
      const lag = (requests[0]?.at as number) - at(job.scheduled_at);
      expect(lag).toBeGreaterThanOrEqual(0);
      expect(lag).toBeLessThan(SLIGHTLY_MS);
    }
    await e2e.ask('POST', `/v1/workflows/${id}/terminate`);
  });

  test('is first due one interval after the build when the user named no first tick', async () => {
    const url = e2e.target.answers(200);
    const workflow = await e2e.create(heartbeat(url, { interval: undefined, schedule: { every: '4s' } }));
    const job = await e2e.over(await e2e.firstTick(workflow.id));
    expect(at(job.scheduled_at) - at(workflow.created_at)).toBe(4_000);
    expect(job.status).toBe('COMPLETED');
    await e2e.ask('POST', `/v1/workflows/${workflow.id}/terminate`);
  });

  test('cannot be skipped alone: cancelling one that has not begun is refused and it runs', async () => {
    const url = e2e.target.answers(200);
    const workflow = await e2e.create(heartbeat(url, { start_at: inSeconds(9) }));
    const tick = await e2e.firstTick(workflow.id);
    const cancel = () => e2e.ask('POST', `/v1/workflows/${workflow.id}/jobs/${tick.id}/cancel`);
    for (const state of ['PENDING', 'QUEUED']) {
      await e2e.jobIn(tick, [state]);
      const { status, body } = await cancel();
      expect([status, body.detail]).toEqual([409, expect.stringContaining('terminate the workflow')]);
    }
    expect(await e2e.over(tick)).toMatchObject({ status: 'COMPLETED', cancel_requested_at: null });
  });

  test('can be cancelled while it is RUNNING, and the schedule goes on', async () => {
    const url = e2e.target.answers(200, Number.POSITIVE_INFINITY);
    const workflow = await e2e.create(heartbeat(url, { start_at: inSeconds(8) }));
    const running = await e2e.jobIn(await e2e.firstTick(workflow.id), ['RUNNING']);
    expect((await e2e.ask('POST', `/v1/workflows/${workflow.id}/jobs/${running.id}/cancel`)).status).toBe(202);
    const job = await e2e.over(running);
    expect(job).toMatchObject({ status: 'CANCELED', status_reason: { code: 'CANCELED_BY_USER' }, attempts: 1 });
    expect(at(job.completed_at) - at(job.cancel_requested_at)).toBeLessThan(5_000);
    const { state, next_run_at } = await e2e.workflow(workflow.id);
    expect([state, at(next_run_at)]).toEqual(['ACTIVE', at(workflow.start_at) + 3_600_000]);
  });
});

describe.concurrent('an edit while a tick is armed', () => {
  test('makes it run the new revision, at its old instant', async () => {
    const [before, after] = [e2e.target.answers(200), e2e.target.answers(200)];
    const workflow = await e2e.create(heartbeat(before, { start_at: inSeconds(8) }));
    const tick = await armed(workflow);
    await e2e.edit(workflow, { payload: { endpoint: after } });
    const job = await e2e.over(tick);
    expect(job).toMatchObject({ status: 'COMPLETED', revision: 2, scheduled_at: workflow.start_at });
    expect(e2e.target.to(before)).toEqual([]);
    expect(e2e.target.to(after)).toMatchObject([{ jobId: job.id }]);
    expect((await e2e.workflow(workflow.id)).next_run_at).toBe(
      new Date(at(workflow.start_at) + 3_600_000).toISOString(),
    );
  });

  test('to a schedule without its instant ends it as WORKFLOW_UPDATED, and the new grid begins', async () => {
    const url = e2e.target.answers(200);
    const workflow = await e2e.create(heartbeat(url, { start_at: inSeconds(8) }));
    const tick = await armed(workflow);
    const start = new Date(at(workflow.start_at) + 3_500).toISOString();
    await e2e.edit(workflow, { start_at: start });
    expect(await e2e.over(tick)).toMatchObject({
      status: 'CANCELED',
      status_reason: { code: 'WORKFLOW_UPDATED' },
      started_at: null,
    });
    const [arrival] = await arrivals(url, 1);
    await e2e.over({ workflow_id: workflow.id, id: arrival?.jobId });
    expect((await e2e.jobs(workflow.id, { status: 'COMPLETED' })).map((job) => job.scheduled_at)).toEqual([start]);
    expect(arrival?.at).toBeGreaterThanOrEqual(at(start));
  });
});

describe.concurrent('termination', () => {
  test('while a tick is armed starts nothing at the target', async () => {
    const url = e2e.target.answers(200);
    const workflow = await e2e.create(
      heartbeat(url, { interval: undefined, schedule: { every: '1s' }, start_at: inSeconds(8) }),
    );
    await armed(workflow);
    const { body } = await e2e.ask('POST', `/v1/workflows/${workflow.id}/terminate`);
    expect(body.state).toBe('TERMINATED');
    await instant(at(workflow.start_at) + 2_500);
    const jobs = await Promise.all((await e2e.jobs(workflow.id)).map((job) => e2e.over(job)));
    expect(jobs.length).toBeGreaterThan(0);
    for (const job of jobs)
      expect(job).toMatchObject({
        status: 'CANCELED',
        status_reason: { code: 'WORKFLOW_TERMINATED' },
        started_at: null,
      });
    expect(e2e.target.to(url)).toEqual([]);
  });

  test('stops future automatic jobs and what runs; reactivation goes on, on the old grid', async () => {
    const url = e2e.target.answers(200, 1_200);
    const workflow = await e2e.create(
      heartbeat(url, { interval: undefined, schedule: { every: '2s' }, start_at: inSeconds(8) }),
    );
    const running = await e2e.jobIn(await e2e.firstTick(workflow.id), ['RUNNING']);
    await e2e.ask('POST', `/v1/workflows/${workflow.id}/terminate`);
    expect(await e2e.over(running)).toMatchObject({
      status: 'CANCELED',
      status_reason: { code: 'WORKFLOW_TERMINATED' },
    });
    await instant(at(workflow.start_at) + 4_500);
    expect(e2e.target.to(url)).toHaveLength(1);
    expect((await e2e.workflow(workflow.id)).next_run_at).toBeNull();

    const { body } = await e2e.ask('POST', `/v1/workflows/${workflow.id}/reactivate`);
    expect(body).toMatchObject({ state: 'ACTIVE', activation: 2, consecutive_job_failures_count: 0 });
    const [, again] = await arrivals(url, 2);
    const jobs = await e2e.jobs(workflow.id);
    const job = jobs.find(({ id }) => id === again?.jobId);
    expect((at(job.scheduled_at) - at(workflow.start_at)) % 2_000).toBe(0);
    expect(at(job.scheduled_at)).toBeGreaterThan(at(body.updated_at));
    expect(jobs.filter((job) => job.status_reason?.code === 'MISSED')).toEqual([]);
    await e2e.ask('POST', `/v1/workflows/${workflow.id}/terminate`);
  });
});
