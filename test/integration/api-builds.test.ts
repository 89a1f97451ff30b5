import { beforeAll, describe, expect, it } from 'vitest';
import { endBuild, showProgress, startBuild } from '../../src/db/builds.js';
import { type Api, container, create, row, snapshot, startApi } from './api.helper.js';
import { built } from './builds.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const time = expect.stringMatching(/^\d{4}-.*Z$/);
const builds = async (id: string, query = '') => (await api.call('GET', `/v1/workflows/${id}/builds${query}`)).body;
const ask = (id: string) => api.call('POST', `/v1/workflows/${id}/builds`);

describe('builds', () => {
  it('are listed newest first, with status, times, digest, message and progress', async () => {
    const { id } = await create(api, container());
    const [{ id: first }] = (await builds(id)).builds;
    await startBuild(api.database.pool, first);
    await showProgress(api.database.pool, first, { layersTotal: 3, layersDone: 1, bytesTotal: 900, bytesDone: 400 });
    await endBuild(api.database.pool, first, 'FAILED', 'manifest unknown');
    await ask(id);
    await built(api.database, id, 1, new Date(), 'sha256:abc');
    expect(await builds(id)).toEqual({
      builds: [
        {
          id: expect.any(String),
          workflow_id: id,
          revision: 1,
          status: 'COMPLETED',
          message: null,
          image_digest: 'sha256:abc',
          progress: null,
          created_at: time,
          started_at: null,
          completed_at: time,
        },
        {
          id: first,
          workflow_id: id,
          revision: 1,
          status: 'FAILED',
          message: 'manifest unknown',
          image_digest: null,
          progress: { layers_total: 3, layers_done: 1, bytes_total: 900, bytes_done: 400 },
          created_at: time,
          started_at: time,
          completed_at: time,
        },
      ],
      cursor: null,
    });
  });

  it('are paged', async () => {
    const { id } = await create(api, container());
    for (let i = 0; i < 2; i++) {
      await built(api.database, id, 1, new Date());
      await ask(id);
    }
    const all = (await builds(id)).builds;
    const first = await builds(id, '?limit=2');
    const second = await builds(id, `?limit=2&cursor=${first.cursor}`);
    expect(first.builds).toEqual(all.slice(0, 2));
    expect(second).toEqual({ builds: all.slice(2), cursor: null });
  });

  it('of a HEARTBEAT are none, and of nothing 404', async () => {
    const { id } = await create(api);
    expect(await builds(id)).toEqual({ builds: [], cursor: null });
    expect((await api.call('GET', '/v1/workflows/00000000-0000-7000-8000-000000000000/builds')).status).toBe(404);
  });
});

describe('asking for a build', () => {
  it('adds one that Temporal is told of; what was built stays current until it is over', async () => {
    const { id } = await create(api, container());
    await built(api.database, id, 1, new Date(), 'sha256:old');
    const { status, body } = await ask(id);
    expect([status, body]).toMatchObject([201, { status: 'QUEUED', revision: 1, workflow_id: id }]);
    expect(api.told.at(-1)).toBe(`sync ${id} 2`);
    expect(await row(api, 'workflows', id)).toMatchObject({ build_status: 'QUEUED', current_revision: 1, intent: 2 });
    const digest = async () =>
      (await api.database.pool.query('SELECT image_digest FROM revisions WHERE workflow_id = $1', [id])).rows[0]
        .image_digest;
    expect(await digest()).toBe('sha256:old');
    await built(api.database, id, 1, new Date(), 'sha256:new');
    expect(await digest()).toBe('sha256:new');
    expect(await row(api, 'workflows', id)).toMatchObject({ build_status: 'COMPLETED', current_revision: 1 });
  });

  it('while one is under way gives that one', async () => {
    const { id } = await create(api, container());
    const [open] = (await builds(id)).builds;
    const before = await snapshot(api);
    const { status, body } = await ask(id);
    expect([status, body.id]).toEqual([200, open.id]);
    expect(await snapshot(api)).toEqual(before);
  });

  it('is refused for a HEARTBEAT and a TERMINATED workflow, and changes nothing', async () => {
    const { id: check } = await create(api);
    const { id: terminated } = await create(api, container());
    await api.call('POST', `/v1/workflows/${terminated}/terminate`);
    const before = await snapshot(api);
    for (const [id, words] of [
      [check, 'needs no build'],
      [terminated, 'reactivate it'],
    ]) {
      const { status, body } = await ask(id as string);
      expect([status, body.detail]).toEqual([409, expect.stringContaining(words as string)]);
    }
    expect((await ask('00000000-0000-7000-8000-000000000000')).status).toBe(404);
    expect(await snapshot(api)).toEqual(before);
  });
});
