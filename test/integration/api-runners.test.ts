import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { type Api, container, create, insertJob, over, startApi } from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const runner = (id: string, columns = '{HEARTBEAT,CONTAINER}') =>
  api.database.pool.query(
    `INSERT INTO runners (id, boot_id, host, kinds, engine_version, capacity, memory_bytes) VALUES ($1, $2, 'host', $3, '20.10', 3, 1073741824)`,
    [id, randomUUID(), columns],
  );

it('lists every runner with what it holds', async () => {
  await runner('b');
  await runner('a', '{HEARTBEAT}');
  const { id } = await create(api, container());
  await insertJob(api, id, { trigger: 'MANUAL', runner_id: 'b', status: 'QUEUED' });
  await insertJob(api, id, { trigger: 'MANUAL', runner_id: 'b', status: 'RUNNING' });
  await insertJob(api, id, { trigger: 'MANUAL', runner_id: 'b', ...over });
  const { status, body } = await api.call('GET', '/v1/runners');
  expect(status).toBe(200);
  const time = expect.stringMatching(/^\d{4}-.*Z$/);
  const known = {
    host: 'host',
    engine_version: '20.10',
    capacity: 3,
    memory_bytes: 1_073_741_824,
    draining: false,
    labels: {},
  };
  expect(body).toEqual({
    runners: [
      {
        id: 'a',
        kinds: ['HEARTBEAT'],
        running: 0,
        placed: 0,
        swept: 0,
        started_at: time,
        last_seen_at: time,
        ...known,
      },
      {
        id: 'b',
        kinds: ['HEARTBEAT', 'CONTAINER'],
        running: 1,
        placed: 2,
        swept: 0,
        started_at: time,
        last_seen_at: time,
        ...known,
      },
    ],
  });
});

it('takes no query', async () => {
  expect((await api.call('GET', '/v1/runners?limit=1')).status).toBe(400);
});
