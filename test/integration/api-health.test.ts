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
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 200,
      body: { status: 'ok', checks: { database: 'ok', temporal: 'ok', worker: 'ok' } },
    });
  });

  it('is 503 without Temporal', async () => {
    api.ready.temporal = false;
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { status: 'unavailable', checks: { database: 'ok', temporal: 'unavailable', worker: 'ok' } },
    });
  });

  it('is 503 without a worker; a runner of long ago is none', async () => {
    api.ready.worker = false;
    await seen(16);
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { checks: { worker: 'unavailable' } },
    });
  });

  it('takes a runner seen lately for a worker', async () => {
    api.ready.worker = false;
    await seen(10);
    expect(await api.call('GET', '/readyz')).toMatchObject({ status: 200, body: { checks: { worker: 'ok' } } });
  });
});
