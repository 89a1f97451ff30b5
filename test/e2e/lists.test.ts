import { beforeAll, describe, expect, test } from 'vitest';
import { heartbeat, inSeconds, type Resource, useInstallation } from './installation.js';

const e2e = useInstallation();
let workflow: Resource;
let url: string;

/** One workflow with jobs in every state, of both triggers. */
beforeAll(async () => {
  url = e2e.target.answers(200);
  const definition = { start_at: inSeconds(3), max_consecutive_job_failures_allowed: 100 };
  workflow = await e2e.create(heartbeat(url, definition));
  await e2e.over(await e2e.firstTick(workflow.id));
  for (let i = 0; i < 5; i++) await e2e.over(await e2e.run(workflow.id));
  e2e.target.change(url, 500);
  for (let i = 0; i < 3; i++) await e2e.over(await e2e.run(workflow.id));
  const later = await Promise.all(
    [1, 2, 3, 4].map((hours) => e2e.run(workflow.id, { scheduled_at: inSeconds(hours * 3_600) })),
  );
  for (const job of later.slice(0, 2)) {
    await e2e.ask('POST', `/v1/workflows/${workflow.id}/jobs/${job.id}/cancel`);
    await e2e.over(job);
  }
  const hanging = await e2e.create(
    heartbeat(e2e.target.answers(200, Number.POSITIVE_INFINITY), { start_at: inSeconds(3_600) }, { timeout: '5m' }),
  );
  await e2e.jobIn(await e2e.run(hanging.id), ['RUNNING']);
  await e2e.run(hanging.id, { scheduled_at: inSeconds(2) });
});

const list = async (query: string, path = `/v1/workflows/${workflow.id}/jobs`) => {
  const { status, body } = await e2e.ask('GET', `${path}?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

describe('the list of jobs', () => {
  test.each([
    ['PENDING', 3],
    ['COMPLETED', 6],
    ['FAILED', 3],
    ['CANCELED', 2],
    ['RUNNING', 0],
    ['QUEUED', 0],
  ])('narrowed to %s has these and no others', async (status, count) => {
    const { jobs } = await list(`status=${status}`);
    expect(jobs.map((job: Resource) => job.status)).toEqual(Array(count).fill(status));
  });

  test.each([
    ['AUTOMATIC', 2],
    ['MANUAL', 12],
  ])('narrowed to the trigger %s has these and no others', async (trigger, count) => {
    const { jobs } = await list(`trigger=${trigger}`);
    expect(jobs.map((job: Resource) => job.trigger)).toEqual(Array(count).fill(trigger));
  });

  test('narrowed by several filters has what matches all of them, within the times asked for', async () => {
    expect((await list('status=PENDING&trigger=AUTOMATIC')).jobs).toHaveLength(1);
    expect((await list('status=FAILED&trigger=AUTOMATIC')).jobs).toEqual([]);
    const [first, second] = (await list('status=PENDING&trigger=MANUAL')).jobs.reverse();
    const between = await list(`scheduled_from=${first.scheduled_at}&scheduled_to=${second.scheduled_at}`);
    expect(between.jobs).toEqual([first]);
  });

  test('comes newest instant first, in pages that hold each job once, also while others are added', async () => {
    const whole = await list('limit=200');
    expect(Object.keys(whole)).toEqual(['jobs', 'cursor']);
    expect(whole.cursor).toBeNull();
    const instants = whole.jobs.map((job: Resource) => job.scheduled_at);
    expect(instants).toEqual([...instants].sort().reverse());

    const paged: Resource[] = [];
    let cursor = '';
    do {
      const page = await list(`limit=4&${cursor && `cursor=${cursor}`}`);
      expect(page.jobs.length).toBeLessThanOrEqual(4);
      paged.push(...page.jobs);
      cursor = page.cursor;
      const added = await e2e.run(workflow.id, { scheduled_at: inSeconds(86_400) });
      await e2e.ask('POST', `/v1/workflows/${workflow.id}/jobs/${added.id}/cancel`);
    } while (cursor);
    expect(paged.map((job) => job.id)).toEqual(whole.jobs.map((job: Resource) => job.id));
  });

  test('refuses a status, a trigger or a cursor that it does not know', async () => {
    for (const query of ['status=DONE', 'trigger=CRON', 'cursor=abc', 'status=FAILED&status=PENDING', 'order=asc'])
      expect((await e2e.ask('GET', `/v1/workflows/${workflow.id}/jobs?${query}`)).status, query).toBe(400);
  });

  test('goes over all workflows too', async () => {
    const { jobs } = await list('status=RUNNING', '/v1/jobs');
    expect(new Set(jobs.map((job: Resource) => job.workflow_id)).has(workflow.id)).toBe(false);
    expect(jobs.length).toBeGreaterThan(0);
  });
});
