import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endBuild } from '../../src/db/builds.js';
import { JobLogs } from '../../src/db/logs.js';
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
  api.onCancel = async () => {};
});

const NOBODY = '01a20991-2018-7563-bded-8e06afcca9d7';
const post = (id: string, command: string) => api.call('POST', `/v1/workflows/${id}/${command}`);
const CANCELED = `status = 'CANCELED', completed_at = now(), reason_code = cancel_reason, reason_message = 'over'`;

/** A workflow that was terminated, with a job that is still open. */
async function terminatedWithOpenJob() {
  const { id } = await create(api);
  await post(id, 'terminate');
  const job = await insertJob(api, id, { status: 'RUNNING', started_at: new Date() });
  api.told.length = 0;
  return { id, job };
}

describe('terminate', () => {
  it('stops the schedule and asks all that is open to end', async () => {
    const { id } = await create(api);
    const done = await insertJob(api, id, { ...over, scheduled_at: new Date(0) });
    const pending = await insertJob(api, id, { scheduled_at: new Date(1) });
    const queued = await insertJob(api, id, { scheduled_at: new Date(2), status: 'QUEUED' });
    const running = await insertJob(api, id, { trigger: 'MANUAL', status: 'RUNNING' });
    const called = new Date(5);
    const canceling = await insertJob(api, id, {
      trigger: 'MANUAL',
      cancel_requested_at: called,
      cancel_reason: 'CANCELED_BY_USER',
      delivered: true,
    });

    const heard = await notified(api, async () => {
      const answer = await post(id, 'terminate');
      expect(answer.status).toBe(200);
      expect(answer.body).toMatchObject({ state: 'TERMINATED', terminated_reason: 'CANCELED_BY_USER' });
      expect(Date.parse(answer.body.terminated_at)).toBeGreaterThan(Date.now() - 10_000);
    });

    expect(heard.sort()).toEqual([queued, running].sort());
    for (const job of [pending, queued, running])
      expect(await row(api, 'jobs', job)).toMatchObject({ cancel_reason: 'WORKFLOW_TERMINATED', delivered: false });
    expect(await row(api, 'jobs', running)).toMatchObject({ status: 'RUNNING', completed_at: null });
    expect(await row(api, 'jobs', canceling)).toMatchObject({
      cancel_requested_at: called,
      cancel_reason: 'CANCELED_BY_USER',
    });
    expect(await row(api, 'jobs', done)).toMatchObject({ cancel_requested_at: null, status: 'COMPLETED' });
    expect(api.told).toEqual([`sync ${id} 1`, `sync ${id} 2`]);
  });

  it('changes nothing the second time', async () => {
    const { id } = await create(api);
    const first = await post(id, 'terminate');
    const before = await snapshot(api);
    expect(await post(id, 'terminate')).toMatchObject({ status: 200, body: first.body });
    expect(await snapshot(api)).toEqual(before);
    expect(api.told).toHaveLength(2);
  });

  it('counts once however many ask at once', async () => {
    const { id } = await create(api);
    await Promise.all(Array.from({ length: 6 }, () => post(id, 'terminate')));
    expect((await row(api, 'workflows', id)).intent).toBe(2);
  });
});

describe('reactivate', () => {
  it('begins a new activation that owes nothing of the pause', async () => {
    const { id } = await create(api);
    await post(id, 'terminate');
    await api.database.pool.query('UPDATE workflows SET consecutive_job_failures_count = 3 WHERE id = $1', [id]);
    const { anchor_at } = await row(api, 'workflows', id);
    const before = Date.now();
    const answer = await post(id, 'reactivate');
    expect(answer).toMatchObject({
      status: 200,
      body: {
        state: 'ACTIVE',
        activation: 2,
        consecutive_job_failures_count: 0,
        terminated_at: null,
        terminated_reason: null,
        build_status: 'COMPLETED',
      },
    });
    const after = await row(api, 'workflows', id);
    expect(after.anchor_at).toEqual(anchor_at);
    expect(after.owed_after.getTime()).toBeGreaterThanOrEqual(before);
    expect(api.told.at(-1)).toBe(`sync ${id} 3`);
  });

  it.each(['FAILED', 'CANCELED'] as const)('tries a build again that was %s', async (status) => {
    const { id } = await create(api, container());
    await post(id, 'terminate');
    const { rows: before } = await api.database.pool.query('SELECT id FROM builds WHERE workflow_id = $1', [id]);
    await endBuild(api.database.pool, before[0].id, status, 'no');
    const { body } = await post(id, 'reactivate');
    expect(body).toMatchObject({ build_status: 'QUEUED', build_message: null });
    const { rows } = await api.database.pool.query(
      'SELECT status, message FROM builds WHERE workflow_id = $1 ORDER BY created_at',
      [id],
    );
    expect(rows).toEqual([
      { status, message: 'no' },
      { status: 'QUEUED', message: null },
    ]);
    expect((await row(api, 'workflows', id)).owed_after).toBeNull();
  });

  it('changes nothing while it is ACTIVE', async () => {
    const { id } = await create(api);
    const before = await snapshot(api);
    expect(await post(id, 'reactivate')).toMatchObject({ status: 200, body: { activation: 1 } });
    expect(await snapshot(api)).toEqual(before);
    expect(api.told).toHaveLength(1);
  });
});

describe('both', () => {
  it.each(['terminate', 'reactivate'])('%s is 404 for nobody and takes no body', async (command) => {
    expectProblem(await post(NOBODY, command), 404, NOBODY);
    const { id } = await create(api);
    expectProblem(await api.call('POST', `/v1/workflows/${id}/${command}`, { force: true }), 400, 'force');
    expect(await api.call('POST', `/v1/workflows/${id}/${command}`, {})).toMatchObject({ status: 200 });
  });
});

describe('DELETE /v1/workflows/{id}', () => {
  const remove = (id: string, query = '') => api.call('DELETE', `/v1/workflows/${id}${query}`);

  it('removes a terminated workflow with all that belongs to it', async () => {
    const { id } = await create(api);
    const job = await insertJob(api, id, { trigger: 'MANUAL', status: 'RUNNING' });
    const logs = new JobLogs(api.database.pool, { retentionDays: 30, maxBytes: 2 ** 20 });
    await logs.append(job, [{ timestamp: new Date().toISOString(), stream: 'stdout', message: 'x' }]);
    await api.database.pool.query(`UPDATE jobs SET status = 'COMPLETED', completed_at = now() WHERE id = $1`, [job]);
    await post(id, 'terminate');
    expect(await remove(id)).toMatchObject({ status: 204, body: '' });
    expectProblem(await api.call('GET', `/v1/workflows/${id}`), 404);
    const { rows } = await api.database.pool.query(
      `SELECT (SELECT count(*) FROM jobs WHERE workflow_id = $1) + (SELECT count(*) FROM revisions WHERE workflow_id = $1)
         AS left, (SELECT count(*) FROM job_log_leftovers WHERE job_id = $2) AS logs`,
      [id, job],
    );
    expect(rows).toEqual([{ left: '0', logs: '1' }]);
    expectProblem(await remove(id), 404);
  });

  it('is 409 while it is ACTIVE', async () => {
    const { id } = await create(api);
    const before = await snapshot(api);
    expectProblem(await remove(id), 409, 'terminate');
    expectProblem(await remove(id, '?cancel_open=true'), 409, 'terminate');
    expect(await snapshot(api)).toEqual(before);
  });

  it('is 409 and names what is open, at most 20 of them', async () => {
    const { id, job } = await terminatedWithOpenJob();
    for (let i = 0; i < 22; i++)
      await insertJob(api, id, { trigger: 'MANUAL', scheduled_at: new Date(Date.now() + 1_000 * i) });
    const before = await snapshot(api);
    const answer = await remove(id);
    expectProblem(answer, 409, job, 'and 3 more', 'cancel_open=true');
    expect(answer.body.detail.match(/[0-9a-f]{8}-/g)).toHaveLength(21);
    expect(await snapshot(api)).toEqual(before);
    expect(api.told).toEqual([]);
  });

  it('cancels what is open first when asked to, and waits for it', async () => {
    const { id, job } = await terminatedWithOpenJob();
    api.onCancel = async (jobId) => {
      setTimeout(() => api.database.pool.query(`UPDATE jobs SET ${CANCELED} WHERE id = $1`, [jobId]), 150);
    };
    const heard = await notified(api, async () =>
      expect(await remove(id, '?cancel_open=true')).toMatchObject({ status: 204 }),
    );
    expect(heard).toEqual([job]);
    expect(api.told).toEqual([`cancel ${job}`]);
    expect(await row(api, 'workflows', id)).toBeUndefined();
  });

  it('is 409 when they do not end in 10 s, and goes through later', { timeout: 20_000 }, async () => {
    const { id, job } = await terminatedWithOpenJob();
    expectProblem(await remove(id, '?cancel_open=true'), 409, 'try again');
    expect(await row(api, 'jobs', job)).toMatchObject({ status: 'RUNNING', cancel_reason: 'CANCELED_BY_USER' });
    await api.database.pool.query(`UPDATE jobs SET ${CANCELED} WHERE id = $1`, [job]);
    expect(await remove(id)).toMatchObject({ status: 204 });
  });

  it('is 404 for nobody', async () => {
    expectProblem(await remove(NOBODY), 404, NOBODY);
    expectProblem(await remove(NOBODY, '?cancel_open=true'), 404, NOBODY);
    expectProblem(await remove(NOBODY, '?cancel_open=yes'), 400, 'cancel_open');
  });

  it('never removes a job that was accepted meanwhile', async () => {
    const { id } = await create(api, heartbeat());
    await post(id, 'terminate');
    const answers = await Promise.all([
      remove(id),
      ...Array.from({ length: 5 }, () => api.call('POST', `/v1/workflows/${id}/jobs`)),
    ]);
    const accepted = answers.filter(({ status }) => status === 201).length;
    expect(answers[0]?.status).toBe(accepted > 0 ? 409 : 204);
  });
});
