import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, container, create, expectProblem, heartbeat, insertJob, over, startApi } from './api.helper.js';

let api: Api;
const ids: Record<string, string> = {};
const jobs: string[] = [];
const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n));

beforeAll(async () => {
  api = await startApi();
  const every = (text: string) => ({ interval: undefined, schedule: { every: text } });
  for (const definition of [
    heartbeat({ name: 'Shop 100%', ...every('60s') }),
    heartbeat({ name: 'shop_1001', ...every('90s') }),
    container({ name: 'Nightly \\ backup', interval: 10_080 }),
    heartbeat({ name: 'SHÖP', interval: 2 }),
  ])
    ids[String(definition.name)] = (await create(api, definition)).id;
  await api.call('POST', `/v1/workflows/${ids.SHÖP}/terminate`);
  const shop = ids['Shop 100%'] as string;
  for (let i = 0; i < 10; i++)
    jobs.unshift(await insertJob(api, shop, { scheduled_at: minute(i), ...(i % 2 ? over : { status: 'QUEUED' }) }));
  jobs.unshift(await insertJob(api, shop, { scheduled_at: minute(20), trigger: 'MANUAL' }));
  for (const at of [5, 5, 5])
    await insertJob(api, ids.shop_1001 as string, { scheduled_at: minute(at), trigger: 'MANUAL' });
});

const names = async (query: string) => {
  const { status, body } = await api.call('GET', `/v1/workflows${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.workflows.map(({ name }: { name: string }) => name);
};

describe('GET /v1/workflows', () => {
  it.each([
    ['', ['SHÖP', 'Nightly \\ backup', 'shop_1001', 'Shop 100%']],
    ['?query=SHOP', ['shop_1001', 'Shop 100%']],
    ['?query=sh%C3%B6p', ['SHÖP']],
    ['?query=0%25', ['Shop 100%']],
    ['?query=p_1', ['shop_1001']],
    ['?query=%5C', ['Nightly \\ backup']],
    ["?query='--", []],
    ['?query=', ['SHÖP', 'Nightly \\ backup', 'shop_1001', 'Shop 100%']],
    ['?kind=CONTAINER', ['Nightly \\ backup']],
    ['?build_status=QUEUED', ['Nightly \\ backup']],
    ['?state=TERMINATED', ['SHÖP']],
    ['?interval_min=2', ['SHÖP', 'Nightly \\ backup']],
    ['?interval_max=2', ['SHÖP', 'shop_1001', 'Shop 100%']],
    ['?interval_max=0', []],
    ['?interval_min=1&interval_max=1&kind=HEARTBEAT&state=ACTIVE&build_status=COMPLETED&query=s', ['Shop 100%']],
    ['?interval_min=10080&interval_max=1', []],
  ])('with %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  it.each([
    ['?kind=heartbeat', 400, 'kind'],
    ['?state=PAUSED', 400, 'state'],
    ['?build_status=', 400, 'build_status'],
    ['?interval_min=1.5', 400, 'interval_min'],
    ['?interval_min=-1', 400, 'interval_min'],
    ['?interval_max=10081', 422, '10080'],
    ['?limit=0', 422, 'at least 1'],
    ['?limit=201', 422, 'at most 200'],
    ['?limit=ten', 400, 'limit'],
    ['?state=ACTIVE&state=TERMINATED', 400, 'state'],
    ['?query=a&query=b', 400, 'query'],
    ['?query=%00', 422, 'NUL'],
    [`?query=${'a'.repeat(256)}`, 422, '255'],
    ['?sort=name', 400, 'sort'],
    ['?__proto__=1', 400, '__proto__'],
    ['?query[a]=1', 400, 'query[a]'],
  ])('refuses %s with %d', async (query, status, words) => {
    expectProblem(await api.call('GET', `/v1/workflows${query}`), status, words);
  });

  it('is paged: every row once, in order, also while rows are added', async () => {
    const seen: string[] = [];
    let cursor = '';
    for (let i = 0; i < 4; i++) {
      const { body } = await api.call('GET', `/v1/workflows?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.workflows.map(({ name }: { name: string }) => name));
      cursor = body.cursor;
      if (i === 1) ids.late = (await create(api, heartbeat({ name: 'late' }))).id;
    }
    expect(seen).toEqual(['SHÖP', 'Nightly \\ backup', 'shop_1001', 'Shop 100%']);
    expect(cursor).toBeNull();
  });
});

describe('GET /v1/workflows/{id}/jobs', () => {
  const list = (query: string) => api.call('GET', `/v1/workflows/${ids['Shop 100%']}/jobs${query}`);
  const found = async (query: string) => (await list(query)).body.jobs.map(({ id }: { id: string }) => id);

  it('is newest instant first', async () => {
    expect(await found('')).toEqual(jobs);
  });

  it('filters by status, trigger and instant: from inclusive, to exclusive', async () => {
    expect(await found('?trigger=MANUAL')).toEqual([jobs[0]]);
    expect(await found('?status=COMPLETED')).toHaveLength(5);
    expect(await found('?status=PENDING&trigger=AUTOMATIC')).toEqual([]);
    const range = `?scheduled_from=${minute(3).toISOString()}&scheduled_to=${minute(5).toISOString()}`;
    expect(await found(range)).toEqual([jobs[6], jobs[7]]);
    expect(await found('?scheduled_from=2026-01-01T01:20:00%2B01:00')).toEqual([jobs[0]]);
    expect(await found(`${range}&status=COMPLETED`)).toEqual([jobs[7]]);
  });

  it.each([
    ['?status=pending', 'status'],
    ['?status=PENDING&status=QUEUED', 'status'],
    ['?trigger=CRON', 'trigger'],
    ['?scheduled_from=2026-01-01', 'scheduled_from'],
    ['?scheduled_to=now', 'scheduled_to'],
    ['?cursor=', 'cursor'],
    ['?cursor=abc', 'cursor'],
    ['?cursor=%00', 'cursor'],
    ['?query=a', 'query'],
  ])('refuses %s', async (query, words) => {
    expectProblem(await list(query), 400, words);
  });

  it('is empty for a workflow without jobs and 404 for nobody', async () => {
    expect((await api.call('GET', `/v1/workflows/${ids.SHÖP}/jobs`)).body).toEqual({ jobs: [], cursor: null });
    expectProblem(await api.call('GET', '/v1/workflows/01a20991-2018-7563-bded-8e06afcca9d7/jobs'), 404);
  });
});

describe('GET /v1/jobs', () => {
  it('goes over all workflows, page by page, also where many share an instant', async () => {
    const seen: { id: string; scheduled_at: string }[] = [];
    for (let cursor = ''; cursor !== null; ) {
      const { body } = await api.call('GET', `/v1/jobs?limit=2${cursor && `&cursor=${cursor}`}`);
      expect(body.jobs.length).toBeLessThanOrEqual(2);
      seen.push(...body.jobs);
      cursor = body.cursor;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(14);
    const keys = seen.map(({ id, scheduled_at }) => scheduled_at + id);
    expect(keys).toEqual([...keys].sort().reverse());
  });

  it('has the same filters', async () => {
    expect((await api.call('GET', '/v1/jobs?trigger=MANUAL&limit=200')).body.jobs).toHaveLength(4);
  });

  it('refuses a cursor of another list, and a damaged one', async () => {
    const { cursor } = (await api.call('GET', '/v1/workflows?limit=1')).body;
    expectProblem(await api.call('GET', `/v1/jobs?cursor=${cursor}`), 400, 'cursor');
    const mine = (await api.call('GET', '/v1/jobs?limit=1')).body.cursor;
    expect((await api.call('GET', `/v1/jobs?cursor=${mine}`)).status).toBe(200);
    expectProblem(await api.call('GET', `/v1/jobs?cursor=${mine.slice(0, -2)}`), 400, 'cursor');
  });
});
