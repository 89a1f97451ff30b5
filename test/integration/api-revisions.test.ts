import { beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../../src/db/transaction.js';
import { type Api, container, create, insertJob, notified, over, row, startApi } from './api.helper.js';
import { built } from './builds.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const MINUTE = 60_000;
const now = new Date('2026-03-01T12:00:00.000Z');
const at = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const build = (id: string, number: number, digest?: string) => built(api.database, id, number, now, digest);
const edit = async (id: string, changes: object) => {
  const { status, body } = await api.call('PUT', `/v1/workflows/${id}`, container(changes));
  expect(status, JSON.stringify(body)).toBe(200);
};
const revision = async (id: string, number: number) => {
  const { rows } = await api.database.pool.query('SELECT * FROM revisions WHERE workflow_id = $1 AND number = $2', [
    id,
    number,
  ]);
  return rows[0];
};

describe('a build that is COMPLETED', () => {
  it('starts the grid one interval after the first build', async () => {
    const { id } = await create(api, container());
    await build(id, 1, 'sha256:abc');
    expect(await row(api, 'workflows', id)).toMatchObject({
      current_revision: 1,
      build_status: 'COMPLETED',
      anchor_at: at(5),
      owed_after: new Date(at(5).getTime() - 1),
    });
    expect(await revision(id, 1)).toMatchObject({ built_at: now, image_digest: 'sha256:abc' });
  });

  it('owes the ticks since start_at, though the build took longer', async () => {
    const start = new Date(Date.now() - 30_000);
    const { id } = await create(api, container({ start_at: start.toISOString() }));
    await build(id, 1);
    expect(await row(api, 'workflows', id)).toMatchObject({
      anchor_at: start,
      owed_after: new Date(start.getTime() - 1),
    });
  });

  it('leaves the workflow waiting for the newest revision when an older one is built', async () => {
    const { id } = await create(api, container());
    await edit(id, { name: 'second' });
    await build(id, 1);
    expect(await row(api, 'workflows', id)).toMatchObject({
      current_revision: 1,
      build_status: 'QUEUED',
      latest_revision: 2,
    });
  });

  it('never goes back', async () => {
    const { id } = await create(api, container());
    await edit(id, { name: 'second' });
    await build(id, 2, 'sha256:two');
    const before = await row(api, 'workflows', id);
    await build(id, 1, 'sha256:one');
    await build(id, 2, 'sha256:other');
    await build(id, 7);
    expect(await row(api, 'workflows', id)).toEqual(before);
    expect(await revision(id, 1)).toMatchObject({ image_digest: 'sha256:one' });
    expect(await revision(id, 2)).toMatchObject({ image_digest: 'sha256:two' });
  });

  it('keeps the grid when the schedule did not change', async () => {
    const { id } = await create(api, container());
    await build(id, 1);
    await edit(id, { payload: { image: 'alpine' } });
    const job = await insertJob(api, id, { scheduled_at: at(7) });
    await build(id, 2);
    expect(await row(api, 'workflows', id)).toMatchObject({ anchor_at: at(5), current_revision: 2 });
    expect(await row(api, 'jobs', job)).toMatchObject({ cancel_requested_at: null });
  });

  it('is needed for an edit of what is kept of logs too; the grid stays', async () => {
    const { id } = await create(api, container());
    await build(id, 1);
    await edit(id, { log_retention: 7, log_max_bytes: 100_000 });
    expect(await row(api, 'workflows', id)).toMatchObject({ build_status: 'QUEUED', current_revision: 1 });
    await build(id, 2);
    expect(await row(api, 'workflows', id)).toMatchObject({ anchor_at: at(5), current_revision: 2 });
    expect(await revision(id, 1)).toMatchObject({ log_retention_days: null, log_max_bytes: null });
    expect(await revision(id, 2)).toMatchObject({ log_retention_days: 7, log_max_bytes: 100_000 });
  });

  it('starts the grid that an edit asked for, also when only a later edit could be built', async () => {
    const { id } = await create(api, container());
    await build(id, 1);
    await edit(id, { interval: 7, payload: { image: 'broken' } });
    await edit(id, { interval: 7, payload: { image: 'repaired' } });
    await build(id, 3);
    expect(await row(api, 'workflows', id)).toMatchObject({ anchor_at: at(7), current_revision: 3 });
  });

  it('starts the first grid, whichever revision is the first to be built', async () => {
    const start = new Date(Date.now() + 60 * MINUTE);
    const { id } = await create(api, container({ start_at: start.toISOString() }));
    await edit(id, { payload: { image: 'repaired' } });
    await build(id, 2);
    expect(await row(api, 'workflows', id)).toMatchObject({ anchor_at: start, current_revision: 2 });
  });

  it('owes nothing of a new grid from before the edit', async () => {
    const start = new Date(Date.now() - 30_000);
    const { id } = await create(api, container({ start_at: start.toISOString() }));
    await build(id, 1);
    await edit(id, { start_at: start.toISOString(), interval: 1 });
    const later = new Date(start.getTime() + 10 * MINUTE);
    await built(api.database, id, 2, later);
    expect(await row(api, 'workflows', id)).toMatchObject({ anchor_at: start, owed_after: later });
  });

  it('calls off the waiting ticks that the new grid lacks, and nothing else', async () => {
    const { id } = await create(api, container());
    await build(id, 1);
    await edit(id, { interval: 10 });
    const job = (minutes: number, columns: object = {}) =>
      insertJob(api, id, { scheduled_at: at(minutes), ...columns });
    const off = [await job(5), await job(15, { status: 'QUEUED' }), await job(25, { delivered: true })];
    const kept = [
      await job(10),
      await job(20, { status: 'QUEUED' }),
      await job(0),
      await job(-5, { status: 'QUEUED' }),
      await job(35, { status: 'QUEUED', claimed_by: id }),
      await job(45, { status: 'RUNNING' }),
      await job(55, over),
      await job(5, { trigger: 'MANUAL' }),
    ];
    const heard = await notified(api, () => build(id, 2));
    expect(heard).toEqual([off[1]]);
    for (const one of off)
      expect(await row(api, 'jobs', one)).toMatchObject({
        cancel_reason: 'WORKFLOW_UPDATED',
        cancel_requested_at: now,
        delivered: false,
      });
    for (const one of kept) expect(await row(api, 'jobs', one)).toMatchObject({ cancel_requested_at: null });
  });

  it('does nothing for a workflow that is gone', async () => {
    await expect(build('01a20991-2018-7563-bded-8e06afcca9d7', 1)).resolves.toBeUndefined();
  });
});

describe('transact', () => {
  it("runs a deadlock's victim again", async () => {
    const one = await create(api, container());
    const two = await create(api, container());
    let arrived = 0;
    let both = () => {};
    const meet = new Promise<void>((resolve) => {
      both = resolve;
    });
    const rename = (first: string, second: string, name: string) =>
      transact(api.database, async (tx) => {
        await tx.workflow.update({ where: { id: first }, data: { name } });
        arrived += 1;
        if (arrived === 2) both();
        await meet;
        await tx.workflow.update({ where: { id: second }, data: { name } });
      });
    await Promise.all([rename(one.id, two.id, 'left'), rename(two.id, one.id, 'right')]);
    expect(arrived).toBe(3);
    const names = [(await row(api, 'workflows', one.id)).name, (await row(api, 'workflows', two.id)).name];
    expect(new Set(names).size).toBe(1);
  });
});
