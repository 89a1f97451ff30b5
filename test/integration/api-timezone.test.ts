import pg from 'pg';
import { expect, it } from 'vitest';
import { freshDatabase } from '../setup/database.js';
import { create, heartbeat, row, startApi } from './api.helper.js';

it('means the same instants whatever the time zone of the database', async () => {
  const url = await freshDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`ALTER DATABASE ${client.database} SET timezone = 'Asia/Kolkata'`);
  await client.end();
  const api = await startApi({}, url);

  const before = Date.now();
  const made = await create(api, heartbeat({ start_at: new Date(before + 60_000).toISOString() }));
  expect(Date.parse(made.created_at)).toBeGreaterThanOrEqual(before);
  expect(Date.parse(made.created_at)).toBeLessThanOrEqual(Date.now());
  const { anchor_at, created_at } = await row(api, 'workflows', made.id);
  expect(anchor_at.toISOString()).toBe(made.start_at);
  expect(created_at.toISOString()).toBe(made.created_at);
  const { body } = await api.call('POST', `/v1/workflows/${made.id}/jobs`);
  expect((await api.call('GET', `/v1/workflows/${made.id}/jobs/${body.id}`)).body).toEqual(body);
  const since = `/v1/jobs?scheduled_from=${new Date(before).toISOString()}&limit=1`;
  expect((await api.call('GET', since)).body.jobs).toEqual([body]);
});
