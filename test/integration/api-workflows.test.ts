import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Api,
  container,
  create,
  expectProblem,
  heartbeat,
  insertJob,
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

describe('POST /v1/workflows', () => {
  it('stores a check, which is runnable at once, and tells Temporal', async () => {
    const before = Date.now();
    const answer = await api.call('POST', '/v1/workflows', heartbeat({ name: ' site ' }));
    expect(answer.status).toBe(201);
    const { id } = answer.body;
    expect(answer.headers.get('location')).toBe(`/v1/workflows/${id}`);
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      name: 'site',
      kind: 'HEARTBEAT',
      payload: { endpoint: 'http://127.0.0.1:9/', timeout: '10s', expected_status_code: 200, headers: {} },
      interval: 5,
      schedule: { every: '5m' },
      start_at: null,
      state: 'ACTIVE',
      terminated_reason: null,
      terminated_at: null,
      build_status: 'COMPLETED',
      build_message: null,
      revision: 1,
      current_revision: 1,
      activation: 1,
      max_consecutive_job_failures_allowed: 3,
      log_retention: null,
      log_max_bytes: null,
      consecutive_job_failures_count: 0,
      next_run_at: null,
      created_at: expect.stringMatching(/Z$/),
      updated_at: expect.stringMatching(/Z$/),
    });
    expect(api.told).toEqual([`sync ${id} 1`]);
    const { anchor_at, owed_after, intent } = await row(api, 'workflows', id);
    expect(anchor_at.getTime()).toBeGreaterThanOrEqual(before + 300_000);
    expect(anchor_at.getTime()).toBeLessThanOrEqual(Date.now() + 300_000);
    expect(owed_after.getTime()).toBe(anchor_at.getTime() - 1);
    expect(intent).toBe(1);
  });

  it('begins the grid at start_at', async () => {
    const start = new Date(Date.now() + 3_600_000);
    const { id, start_at } = await create(api, heartbeat({ start_at: start.toISOString() }));
    expect(start_at).toBe(start.toISOString());
    expect((await row(api, 'workflows', id)).anchor_at).toEqual(start);
  });

  it('leaves a container to be built', async () => {
    const made = await create(
      api,
      container({ payload: { image: 'busybox', cmd: ['true'] }, interval: undefined, schedule: { every: '90s' } }),
    );
    expect(made).toMatchObject({
      payload: { image: 'busybox', cmd: ['true'], env: {}, timeout: '30s' },
      interval: null,
      schedule: { every: '90s' },
      build_status: 'QUEUED',
      revision: 1,
      current_revision: null,
    });
    expect(await row(api, 'workflows', made.id)).toMatchObject({ anchor_at: null, owed_after: null });
  });

  it('stores hostile text as it is', async () => {
    const name = `'; DROP TABLE jobs; -- $1 \\ %_ 🕰`;
    expect((await create(api, heartbeat({ name }))).name).toBe(name);
  });

  it('changes nothing when it is refused', async () => {
    const before = await snapshot(api);
    expectProblem(
      await api.call('POST', '/v1/workflows', heartbeat({ extra: 1, interval: 0 })),
      400,
      '"extra"',
      '"interval"',
    );
    expectProblem(await api.call('POST', '/v1/workflows', heartbeat({ interval: 10_081 })), 422, 'interval', '10080');
    expectProblem(
      await api.call('POST', '/v1/workflows', heartbeat({ log_retention: 0, log_max_bytes: 67_108_865 })),
      422,
      'log_retention',
      'log_max_bytes',
      '67108864',
    );
    expectProblem(
      await api.call('POST', '/v1/workflows', heartbeat({ payload: { endpoint: 'http://a/', timeout: '6m' } })),
      422,
      'payload.timeout',
      '5m',
    );
    expect(await snapshot(api)).toEqual(before);
    expect(api.told).toEqual([]);
  });
});

describe('GET /v1/workflows/{id}', () => {
  it('shows the workflow and its next tick: the earliest that waits and is not called off', async () => {
    const made = await create(api);
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    const next = at(10);
    await insertJob(api, made.id, { scheduled_at: at(-5), ...over });
    await insertJob(api, made.id, { scheduled_at: at(1), trigger: 'MANUAL' });
    await insertJob(api, made.id, {
      scheduled_at: at(5),
      cancel_requested_at: at(0),
      cancel_reason: 'WORKFLOW_UPDATED',
    });
    await insertJob(api, made.id, { scheduled_at: next, status: 'QUEUED' });
    await insertJob(api, made.id, { scheduled_at: at(15) });
    const answer = await api.call('GET', `/v1/workflows/${made.id.toUpperCase()}`);
    expect(answer.body).toEqual({ ...made, next_run_at: next.toISOString() });
  });

  it('is 404 for an id of nobody and for what is no id', async () => {
    expectProblem(await api.call('GET', `/v1/workflows/${NOBODY}`), 404, NOBODY);
    expectProblem(await api.call('GET', '/v1/workflows/1'), 404, 'UUID');
  });
});

describe('PUT /v1/workflows/{id}', () => {
  it('makes the next revision; the grid stays when the interval does', async () => {
    const made = await create(api);
    const grid = await row(api, 'workflows', made.id);
    const answer = await api.call(
      'PUT',
      `/v1/workflows/${made.id}`,
      heartbeat({ name: 'new', payload: { endpoint: 'http://b/' }, max_consecutive_job_failures_allowed: 7 }),
    );
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      name: 'new',
      payload: { endpoint: 'http://b/' },
      max_consecutive_job_failures_allowed: 7,
      revision: 2,
      current_revision: 2,
      build_status: 'COMPLETED',
    });
    expect(await row(api, 'workflows', made.id)).toMatchObject({
      anchor_at: grid.anchor_at,
      owed_after: grid.owed_after,
      intent: 2,
    });
    expect(api.told).toEqual([`sync ${made.id} 1`, `sync ${made.id} 2`]);
  });

  it('begins a new grid with another interval', async () => {
    const made = await create(api);
    const before = Date.now();
    await api.call('PUT', `/v1/workflows/${made.id}`, heartbeat({ interval: 7 }));
    const { anchor_at, owed_after } = await row(api, 'workflows', made.id);
    expect(anchor_at.getTime()).toBeGreaterThanOrEqual(before + 7 * 60_000);
    expect(owed_after.getTime()).toBe(anchor_at.getTime() - 1);
  });

  it('makes no revision of the same definition', async () => {
    const start_at = new Date(Date.now() - 30_000).toISOString();
    const made = await create(api, heartbeat({ start_at }));
    const before = await snapshot(api);
    for (const body of [
      heartbeat(),
      heartbeat({ start_at }),
      heartbeat({ interval: undefined, schedule: { every: '300s' } }),
    ]) {
      const answer = await api.call('PUT', `/v1/workflows/${made.id}`, body);
      expect(answer).toMatchObject({ status: 200, body: made });
    }
    expect(await snapshot(api)).toEqual(before);
    expect(api.told).toHaveLength(1);
  });

  it('makes a revision of what is kept of logs, also when nothing else changes', async () => {
    const made = await create(api, heartbeat({ log_retention: 7, log_max_bytes: 100_000 }));
    expect(made).toMatchObject({ log_retention: 7, log_max_bytes: 100_000, revision: 1 });
    const edit = async (changes: object) =>
      (await api.call('PUT', `/v1/workflows/${made.id}`, heartbeat({ ...changes }))).body;
    expect(await edit({ log_retention: 7, log_max_bytes: 100_000 })).toEqual(made);
    expect(await edit({ log_retention: 'none', log_max_bytes: 100_000 })).toMatchObject({
      log_retention: 'none',
      revision: 2,
    });
    expect(await edit({ log_retention: 'none' })).toMatchObject({ log_max_bytes: null, revision: 3 });
    expect(await edit({})).toMatchObject({ log_retention: null, log_max_bytes: null, revision: 4 });
    const { rows } = await api.database.pool.query(
      'SELECT log_retention_days AS days, log_max_bytes AS bytes FROM revisions WHERE workflow_id = $1 ORDER BY number',
      [made.id],
    );
    expect(rows).toEqual([
      { days: 7, bytes: 100_000 },
      { days: 0, bytes: 100_000 },
      { days: 0, bytes: null },
      { days: null, bytes: null },
    ]);
  });

  it('keeps failures, and runs what was built until the new one is', async () => {
    const made = await create(api, container());
    await api.database.pool.query(
      `UPDATE workflows SET current_revision = 1, build_status = 'COMPLETED', anchor_at = now(), owed_after = now(),
         consecutive_job_failures_count = 2 WHERE id = $1`,
      [made.id],
    );
    const { body } = await api.call('PUT', `/v1/workflows/${made.id}`, container({ payload: { image: 'alpine' } }));
    expect(body).toMatchObject({
      revision: 2,
      current_revision: 1,
      build_status: 'QUEUED',
      consecutive_job_failures_count: 2,
    });
  });

  it('works on a terminated workflow, which stays so', async () => {
    const made = await create(api);
    await api.call('POST', `/v1/workflows/${made.id}/terminate`);
    const { body } = await api.call('PUT', `/v1/workflows/${made.id}`, heartbeat({ name: 'late' }));
    expect(body).toMatchObject({ state: 'TERMINATED', name: 'late', revision: 2 });
  });

  it('changes nothing when it is refused', async () => {
    const made = await create(api);
    const before = await snapshot(api);
    const put = (body: unknown) => api.call('PUT', `/v1/workflows/${made.id}`, body);
    expectProblem(await put(container()), 422, 'kind', 'HEARTBEAT');
    expectProblem(await put(heartbeat({ kind: 'CONTAINER' })), 422, 'kind', 'HEARTBEAT');
    expectProblem(await put(heartbeat({ name: '' })), 422, 'name');
    expectProblem(await put(heartbeat({ start_at: '2020-01-01T00:00:00Z' })), 422, 'start_at');
    expectProblem(await put(undefined), 400);
    expectProblem(await api.call('PUT', `/v1/workflows/${NOBODY}`, heartbeat()), 404, NOBODY);
    expect(await snapshot(api)).toEqual(before);
  });

  it('gives each of many edits at once its own revision', async () => {
    const made = await create(api);
    const names = Array.from({ length: 8 }, (_, i) => `edit ${i}`);
    await Promise.all(names.map((name) => api.call('PUT', `/v1/workflows/${made.id}`, heartbeat({ name }))));
    const { rows } = await api.database.pool.query('SELECT name FROM revisions WHERE workflow_id = $1 AND number > 1', [
      made.id,
    ]);
    expect(rows.map(({ name }) => name).sort()).toEqual(names);
    expect((await row(api, 'workflows', made.id)).intent).toBe(9);
  });
});
