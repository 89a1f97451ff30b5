import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, startApi } from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  Object.assign(api.ready, { temporal: true, worker: true });
  await api.database.pool.query('DELETE FROM runners');
});

/** A runner that was last seen so many seconds ago. */
const seen = (seconds: number) =>
  api.database.pool.query(
    `INSERT INTO runners (id, boot_id, host, capacity, last_seen_at)
     VALUES ('r', gen_random_uuid(), 'h', 1, now() - make_interval(secs => $1))`,
    [seconds],
  );

it('/healthz says that the process is alive', async () => {
  expect(await api.call('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
});

describe('/readyz', () => {
  it('is 200 with database, Temporal and a worker', async () => {
    await seen(0);
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 200,
      body: { status: 'ok', checks: { database: 'ok', temporal: 'ok', worker: 'ok' } },
    });
  });

  it('is 503 without Temporal', async () => {
    await seen(0);
    api.ready.temporal = false;
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { status: 'unavailable', checks: { database: 'ok', temporal: 'unavailable', worker: 'ok' } },
    });
  });

  it('is 503 when nobody polls, although a runner was seen lately', async () => {
    await seen(10);
    api.ready.worker = false;
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { checks: { worker: 'unavailable' } },
    });
  });

  it('is 503 when the poller of a moment ago is a runner seen long ago: a killed worker', async () => {
    await seen(16);
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { checks: { worker: 'unavailable' } },
    });
  });
});
