import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unlessAway } from '../../src/api/away.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { freshDatabase } from '../setup/database.js';
import { addPerson, addTeam } from './accounts.helper.js';
import { type Api, create, expectProblem, heartbeat, row, snapshot, startApi } from './api.helper.js';

let api: Api;
let server: Server;
const sockets = new Set<Socket>();
/** What the way to PostgreSQL does: pass on, refuse, accept and stay silent, or break when a transaction is to be committed. */
let way: 'open' | 'refused' | 'silent' | 'breaking' = 'open';
/** Connections that were opened so far. */
let opened = 0;

beforeAll(async () => {
  const target = new URL(await freshDatabase());
  server = createServer((near) => {
    opened++;
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    if (way === 'refused') near.destroy();
    const passes = () => way === 'open' || way === 'breaking';
    near.on('data', (bytes) => {
      if (way === 'breaking' && bytes.includes('COMMIT')) {
        near.destroy();
        far.destroy();
      } else if (passes()) far.write(bytes);
    });
    far.on('data', (bytes) => passes() && near.write(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const url = new URL(target);
  url.host = `127.0.0.1:${port}`;
  api = await startApi({}, url.href);
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});

function cut(): void {
  for (const socket of sockets) socket.destroy();
}

type Call = [method: string, path: string, body?: unknown];
/** A workflow, and calls that would change something of each kind. */
async function prepared(): Promise<{ id: string; commands: Call[] }> {
  way = 'open';
  const { id } = await create(api);
  const { id: over } = await create(api);
  await api.call('POST', `/v1/workflows/${over}/terminate`);
  const { email } = await addPerson(api, 'viewer', await addTeam(api));
  const { kind, ...definition } = heartbeat({ name: 'x' });
  const team = `/v1/teams/${FIRST_TEAM_ID}`;
  const commands: Call[] = [
    ['POST', '/v1/workflows', heartbeat()],
    ['PUT', `/v1/workflows/${id}`, definition],
    ['POST', `/v1/workflows/${id}/jobs`],
    ['POST', `/v1/workflows/${id}/terminate`],
    ['DELETE', `/v1/workflows/${over}`],
    ['PUT', '/v1/secrets/NEW', { value: 'a value' }],
    ['PUT', '/v1/registries/127.0.0.1:5000', { username: 'a', password: 'b' }],
    ['POST', '/v1/api-keys', { name: 'ci', scope: 'read' }],
    ['PUT', team, { name: 'another name' }],
    ['POST', `${team}/members`, { email, role: 'viewer' }],
  ];
  return { id, commands };
}

describe.each(['refused', 'silent'] as const)('while the way to PostgreSQL is %s', (state) => {
  it('every call is 503 within 3 s, and all is well afterwards', async () => {
    const { id, commands } = await prepared();
    const before = await snapshot(api);
    way = state;
    if (state === 'refused') cut();
    const calls: Call[] = [['GET', '/v1/workflows'], ['GET', `/v1/workflows/${id}`], ['GET', '/v1/jobs'], ...commands];
    await Promise.all(
      calls.map(async ([method, path, body]) => {
        const begun = performance.now();
        const answer = await api.call(method, path, body);
        expectProblem(answer, 503, 'PostgreSQL');
        expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
        expect(performance.now() - begun).toBeLessThan(3_000);
      }),
    );
    expect(await api.call('GET', '/healthz')).toMatchObject({ status: 200 });
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { checks: { database: 'unavailable' } },
    });
    way = 'open';
    cut();
    await expect.poll(async () => (await api.call('GET', `/v1/workflows/${id}`)).status, { timeout: 10_000 }).toBe(200);
    expect(await snapshot(api)).toEqual(before);
  });
});

it('what breaks before it is committed is not done by half', async () => {
  const { commands } = await prepared();
  const before = await snapshot(api);
  // A job is begun by one statement.
  for (const [method, path, body] of commands.filter(([, path]) => !path.endsWith('/jobs'))) {
    way = 'breaking';
    expectProblem(await api.call(method, path, body), 503, 'PostgreSQL');
    way = 'open';
    expect(await snapshot(api), `${method} ${path}`).toEqual(before);
  }
});

it('while PostgreSQL hangs, 200 requests at once are 503 within 3 s, and few ask whether it answers', async () => {
  const { id, commands } = await prepared();
  // As many connections as the pool has, so that those opened from now on are others.
  await Promise.all(Array.from({ length: 50 }, () => api.call('GET', '/v1/jobs')));
  const before = await snapshot(api);
  const calls = commands.flatMap((command): Call[] => [command, ['GET', `/v1/workflows/${id}`]]);
  const known = opened;
  way = 'silent';
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const [method, path, body] = calls[n % calls.length] as Call;
      const answer = await api.call(method, path, body);
      expectProblem(answer, 503, 'PostgreSQL');
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(performance.now() - begun).toBeLessThan(3_000);
    }),
  );
  expect(opened - known).toBeLessThanOrEqual(2);
  way = 'open';
  cut();
  await expect.poll(async () => (await api.call('GET', `/v1/workflows/${id}`)).status, { timeout: 10_000 }).toBe(200);
  expect(await snapshot(api)).toEqual(before);
});

it.each([
  ['PUT', (id: string) => `/v1/workflows/${id}`, heartbeat({ name: 'renamed', kind: undefined })],
  ['POST', (id: string) => `/v1/workflows/${id}/jobs`, {}],
] as const)('what waits too long for a row is given up: %s', async (method, path, body) => {
  way = 'open';
  const { id } = await create(api);
  const { pool } = api.database;
  const blocker = await pool.connect();
  try {
    await blocker.query('BEGIN');
    await blocker.query('SELECT FROM workflows WHERE id = $1 FOR UPDATE', [id]);
    const answer = api.call(method, path(id), body);
    // As PostgreSQL does it after half a minute.
    const stop = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await pool.query(stop)).rowCount).toBe(1);
    expectProblem(await answer, 503, 'too long');
    expect((await answer).headers.get('retry-after')).toBe('5');
  } finally {
    await blocker.query('ROLLBACK');
    blocker.release();
  }
  expect((await api.call(method, path(id), body)).status).toBeLessThan(300);
});

it('what is given up changes nothing any more', async () => {
  way = 'open';
  const { id } = await create(api);
  const { pool } = api.database;
  const rename = (name: string) => pool.query('UPDATE workflows SET name = $2 WHERE id = $1', [id, name]);
  const name = async () => (await row(api, 'workflows', id)).name;
  let end = () => {};
  const waiting = new Promise<void>((resolve) => {
    end = resolve;
  });
  let later: Promise<unknown> | undefined;
  const slow = await unlessAway(
    api.database,
    async () => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        await client.query('UPDATE workflows SET name = $2 WHERE id = $1', [id, 'in a transaction']);
        await waiting;
        later = Promise.allSettled([client.query('COMMIT'), rename('later')]);
        await later;
      } finally {
        client.release();
      }
    },
    100,
  );
  expect(slow).toBe('slow');
  end();
  await expect.poll(() => later).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  expect(await name()).toBe('check');
  // The row is free again, and the pool has connections for others.
  await rename('others may');
  expect(await name()).toBe('others may');
  expect(pool.waitingCount).toBe(0);
});
