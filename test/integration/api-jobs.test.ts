import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Api,
  container,
  create,
  expectProblem,
  heartbeat,
  insertJob,
  notified,
  over,
  row,
  snapshot,
  startApi,
} from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(() => {
  api.told.length = 0;
});

const NOBODY = '01a20991-2018-7563-bded-8e06afcca9d7';
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString();

describe('POST /v1/workflows/{id}/jobs', () => {
  const run = (id: string, body?: unknown) => api.call('POST', `/v1/workflows/${id}/jobs`, body);

  it.each([undefined, {}, { scheduled_at: null }])('runs now with the body %j', async (body) => {
    const { id } = await create(api, heartbeat({ name: 'site' }));
    const before = Date.now();
    const answer = await run(id, body);
    expect(answer.status).toBe(201);
    const job = answer.body;
    expect(answer.headers.get('location')).toBe(`/v1/workflows/${id}/jobs/${job.id}`);
    expect(job).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      workflow_id: id,
      revision: null,
      status: 'PENDING',
      status_reason: null,
      trigger: 'MANUAL',
      scheduled_at: expect.any(String),
      queued_at: null,
      started_at: null,
      completed_at: null,
      exit_code: null,
      http_status: null,
      latency_ms: null,
      image_digest: null,
      runner_id: null,
      attempts: 0,
      log_lines: 0,
      cancel_requested_at: null,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    });
    expect(Date.parse(job.scheduled_at)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(job.scheduled_at)).toBeLessThanOrEqual(Date.now());
    expect((await api.call('GET', `/v1/workflows/${id}/jobs/${job.id}`)).body).toEqual(job);
    expect(api.told).toEqual([`sync ${id} 1`, `start ${job.id} HEARTBEAT site MANUAL`]);
  });

  it.each([-50, 3_600, 365 * 86_400])('runs at an instant %d s from now', async (seconds) => {
    const { id } = await create(api);
    const scheduled_at = inSeconds(seconds);
    expect((await run(id, { scheduled_at })).body.scheduled_at).toBe(scheduled_at);
  });

  it('works on a terminated workflow, in its activation', async () => {
    const { id } = await create(api);
    await api.call('POST', `/v1/workflows/${id}/terminate`);
    await api.call('POST', `/v1/workflows/${id}/reactivate`);
    await api.call('POST', `/v1/workflows/${id}/terminate`);
    const { status, body } = await run(id);
    expect(status).toBe(201);
    expect(await row(api, 'jobs', body.id)).toMatchObject({ activation: 2, cancel_requested_at: null });
  });

  it('may share an instant with another manual job', async () => {
    const { id } = await create(api);
    const scheduled_at = inSeconds(60);
    expect((await run(id, { scheduled_at })).status).toBe(201);
    expect((await run(id, { scheduled_at })).status).toBe(201);
  });

  it.each([
    ['2026-01-01T00:00:00', 400],
    ['tomorrow', 400],
    [1_700_000_000, 400],
    [inSeconds(-61), 422],
    [inSeconds(366 * 86_400 + 600), 422],
  ])('refuses %s with %d', async (scheduled_at, status) => {
    const { id } = await create(api);
    const before = await snapshot(api);
    expectProblem(await run(id, { scheduled_at }), status, 'scheduled_at');
    expect(await snapshot(api)).toEqual(before);
    expect(api.told).toHaveLength(1);
  });

  it.each(['FAILED', 'CANCELED'])('is 409 while nothing of it was ever built and the build %s', async (status) => {
    const { id } = await create(api, container());
    expect((await run(id)).status).toBe(201);
    await api.database.pool.query(
      `UPDATE workflows SET build_status = $2, build_message = 'no such image' WHERE id = $1`,
      [id, status],
    );
    const before = await snapshot(api);
    expectProblem(await run(id), 409, 'no such image');
    await api.database.pool.query('UPDATE workflows SET current_revision = 1 WHERE id = $1', [id]);
    expect((await run(id)).status).toBe(201);
    expect(before).not.toEqual(await snapshot(api));
  });

  it('is 404 for nobody', async () => {
    expectProblem(await run(NOBODY), 404, NOBODY);
  });
});

describe('GET /v1/workflows/{id}/jobs/{job_id}', () => {
  it('says how a job ended', async () => {
    const { id } = await create(api);
    const at = new Date('2026-01-02T03:04:05.678Z');
    const job = await insertJob(api, id, {
      revision: 1,
      status: 'FAILED',
      reason_code: 'UNEXPECTED_STATUS',
      reason_message: 'the target answered 503',
      scheduled_at: at,
      queued_at: at,
      started_at: at,
      completed_at: at,
      http_status: 503,
      latency_ms: 12,
      exit_code: 1,
      attempts: 2,
    });
    const time = at.toISOString();
    expect((await api.call('GET', `/v1/workflows/${id}/jobs/${job}`)).body).toMatchObject({
      status: 'FAILED',
      status_reason: { code: 'UNEXPECTED_STATUS', message: 'the target answered 503' },
      trigger: 'AUTOMATIC',
      revision: 1,
      scheduled_at: time,
      queued_at: time,
      started_at: time,
      completed_at: time,
      http_status: 503,
      latency_ms: 12,
      exit_code: 1,
      attempts: 2,
    });
  });

  it('shows the gap that a row stands for', async () => {
    const { id } = await create(api);
    const gap = { from: '2025-01-01T00:00:00.000Z', to: '2025-02-01T00:00:00.000Z', count: 8_929 };
    const job = await insertJob(api, id, {
      status: 'CANCELED',
      completed_at: new Date(),
      reason_code: 'MISSED',
      reason_message: 'm',
      gap,
    });
    const { body } = await api.call('GET', `/v1/workflows/${id}/jobs/${job}`);
    expect(body.status_reason).toEqual({ code: 'MISSED', message: 'm', gap });
  });

  it('is 404 for nobody, and for a job of another workflow', async () => {
    const one = await create(api);
    const other = await create(api);
    const job = await insertJob(api, one.id);
    expectProblem(await api.call('GET', `/v1/workflows/${other.id}/jobs/${job}`), 404, job);
    expectProblem(await api.call('GET', `/v1/workflows/${one.id}/jobs/${NOBODY}`), 404, NOBODY);
    expectProblem(await api.call('GET', `/v1/workflows/${one.id}/jobs/x`), 404, 'job_id');
  });
});

describe('POST /v1/workflows/{id}/jobs/{job_id}/cancel', () => {
  const cancel = (id: string, job: string) => api.call('POST', `/v1/workflows/${id}/jobs/${job}/cancel`);
  const queued = { status: 'QUEUED' };
  const running = { status: 'RUNNING' };
  const manual = { trigger: 'MANUAL' };

  it.each([
    ['a MANUAL job that is PENDING', { ...manual }],
    ['a MANUAL job that is QUEUED', { ...manual, ...queued }],
    ['a MANUAL job that is RUNNING', { ...manual, ...running }],
    ['an AUTOMATIC job that is RUNNING', { ...running }],
  ])('asks %s to end; its execution does the rest', async (_, columns) => {
    const { id } = await create(api);
    const job = await insertJob(api, id, { ...columns, delivered: true });
    const { status: was } = await row(api, 'jobs', job);
    const heard = await notified(api, async () => {
      const { status, body } = await cancel(id, job);
      expect(status).toBe(202);
      expect(body).toMatchObject({
        id: job,
        status: was,
        cancel_requested_at: expect.any(String),
      });
    });
    expect(heard).toEqual(was === 'PENDING' ? [] : [job]);
    expect(await row(api, 'jobs', job)).toMatchObject({
      cancel_reason: 'CANCELED_BY_USER',
      delivered: false,
      completed_at: null,
    });
    expect(api.told).toEqual([`sync ${id} 1`, `cancel ${job}`]);
  });

  it('is 202 again, and keeps the first wish', async () => {
    const { id } = await create(api);
    const job = await insertJob(api, id, { ...manual, ...running });
    const first = await cancel(id, job);
    expect(await cancel(id, job)).toMatchObject({ status: 202, body: first.body });
  });

  it.each([
    ['PENDING', {}, 'terminate the workflow'],
    ['QUEUED', queued, 'terminate the workflow'],
    ['COMPLETED', over, 'over'],
  ])('is 409 for an AUTOMATIC job that is %s, and says why', async (_, columns, words) => {
    const { id } = await create(api);
    const job = await insertJob(api, id, columns);
    const before = await snapshot(api);
    expectProblem(await cancel(id, job), 409, words);
    expect(await snapshot(api)).toEqual(before);
    expect(api.told).toHaveLength(1);
  });

  it.each(['COMPLETED', 'FAILED', 'CANCELED'])('is 409 for a MANUAL job that is %s', async (status) => {
    const { id } = await create(api);
    const reason = status === 'COMPLETED' ? {} : { reason_code: 'TIMEOUT', reason_message: 'late' };
    const job = await insertJob(api, id, { ...manual, status, completed_at: new Date(), ...reason });
    expectProblem(await cancel(id, job), 409, status);
  });

  it('is 404 for nobody, and for a job of another workflow', async () => {
    const one = await create(api);
    const other = await create(api);
    const job = await insertJob(api, one.id, running);
    expectProblem(await cancel(other.id, job), 404, job);
    expectProblem(await cancel(one.id, NOBODY), 404, NOBODY);
  });
});
