import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealCursor } from '../../src/api/sealedCursor.js';
import { loadConfig } from '../../src/config.js';
import { encodeCursor, encodePlace } from '../../src/domain/rules/cursor.js';
import { Keyring } from '../../src/sealing/keyring.js';
import { addPerson, keyOf } from './accounts.helper.js';
import {
  API_SECRET_KEY,
  type Api,
  create,
  expectProblem,
  heartbeat,
  insertJob,
  over,
  snapshot,
  startApi,
} from './api.helper.js';

/** What finds its way into SQL that is put together from strings. */
const SQL = [
  `' OR '1'='1`,
  `'; DROP TABLE jobs; --`,
  `" OR ""="`,
  `1; SELECT pg_sleep(20)`,
  `') UNION SELECT hash::text FROM api_keys --`,
  `%' ESCAPE '!' OR '%' LIKE '%`,
  `\\'; SELECT 1 --`,
  `$1`,
  `NULL`,
  `\u0000`,
];
const SLOW_MS = 5_000;
const MISSING = '01890000-0000-7000-8000-000000000000';

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document
type Document = any;
let api: Api;
let document: Document;
let ids: Record<string, string>;
beforeAll(async () => {
  api = await startApi();
  document = (await api.call('GET', '/v1/openapi.json')).body;
  const { id } = await create(api);
  await api.call('PUT', '/v1/secrets/MINE', { value: 'a value' });
  ids = { id, job_id: await insertJob(api, id, over), name: 'MINE', host: 'ghcr.io', team_id: '', user_id: '' };
  for (const team of (await api.database.prisma.member.findMany()).slice(0, 1))
    Object.assign(ids, { team_id: team.teamId, user_id: team.userId });
});

/** What is not of the stored kind must find nothing more than what is right. */
async function harmless(method: string, path: string, body?: unknown): Promise<void> {
  const begun = performance.now();
  const answer = await api.call(method, path, body);
  expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body).slice(0, 200)}`).toBeLessThan(500);
  expect(JSON.stringify(answer.body), path).not.toMatch(/syntax error|pg_|prisma|node_modules|\.ts:/i);
  expect(performance.now() - begun, path).toBeLessThan(SLOW_MS);
}

/** Lists that are read up to an instant, and their filters by instant. */
const timed: [list: string, path: () => string, filters?: [string, string]][] = [
  ['audit', () => '/v1/audit', ['from', 'to']],
  ['jobs', () => '/v1/jobs', ['scheduled_from', 'scheduled_to']],
  ['log search', () => '/v1/logs/search?q=abc', ['from', 'to']],
  ['logs', () => `/v1/workflows/${ids.id}/jobs/${ids.job_id}/logs`, ['from', 'to']],
  ['workflows', () => '/v1/workflows'],
  ['api_keys', () => '/v1/api-keys'],
  ['builds', () => `/v1/workflows/${ids.id}/builds`],
];
const asked = (path: string, query: Record<string, string>) =>
  api.call('GET', `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(query)}`);

const filled = (path: string) => path.replace(/{(\w+)}/g, (_, name) => ids[name] ?? '');

describe('SQL', () => {
  it('in any parameter of any operation does nothing but what its words say', async () => {
    const before = await snapshot(api);
    let tried = 0;
    for (const [path, methods] of Object.entries<Document>(document.paths))
      for (const [method, operation] of Object.entries<Document>(methods)) {
        if (method !== 'get' || path.endsWith('/stream')) continue;
        for (const { name } of (operation.parameters ?? []).filter((each: Document) => each.in === 'query'))
          for (const sql of SQL) {
            await harmless('GET', `${filled(path)}?${name}=${encodeURIComponent(sql)}`);
            tried += 1;
          }
      }
    expect(tried).toBeGreaterThan(300);
    expect(await snapshot(api)).toEqual(before);
  });

  it('in any part of a path finds nothing', async () => {
    for (const path of Object.keys(document.paths).filter((each) => each.includes('{')))
      for (const name of path.match(/{\w+}/g) ?? [])
        for (const sql of SQL) {
          const attacked = filled(path.replace(name, encodeURIComponent(sql)));
          const { status } = await api.call('GET', attacked);
          expect([400, 404, 405, 422], `${attacked}: ${status}`).toContain(status);
        }
  });

  it('in names, payloads and headers is stored as the text that it is', async () => {
    for (const sql of SQL.filter((each) => each !== '\u0000')) {
      const { id } = await create(
        api,
        heartbeat({ name: sql, payload: { endpoint: 'http://127.0.0.1:9/', headers: { 'x-a': 'b' } } }),
      );
      expect((await api.call('GET', `/v1/workflows/${id}`)).body.name).toBe(sql);
      const found = await api.call('GET', `/v1/workflows?query=${encodeURIComponent(sql)}`);
      expect(found.body.workflows.map((each: { id: string }) => each.id)).toContain(id);
    }
  });
});

describe('the ends of time', () => {
  const ENDS = ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z'];
  const BEYOND = ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-00:01'];

  it('are those of a filter', async () => {
    for (const [list, path, filters = []] of timed)
      for (const filter of filters) {
        for (const end of ENDS)
          expect((await asked(path(), { [filter]: end })).status, `${list} ${filter} ${end}`).toBe(200);
        for (const beyond of BEYOND)
          expectProblem(await asked(path(), { [filter]: beyond }), 422, `${filter} must lie in the years`);
      }
    expect((await asked('/v1/audit', { from: String(ENDS[1]), to: String(ENDS[0]) })).body.audit).toEqual([]);
  });

  it('are those of a cursor that somebody made', async () => {
    const [first = 0, last = 0] = ENDS.map((each) => Date.parse(each));
    const id = MISSING;
    for (const [list, path] of timed.filter(([each]) => !each.startsWith('log'))) {
      const tried = (ms: number) => asked(path(), { cursor: encodeCursor(list, { at: new Date(ms), id }) });
      for (const ms of [first, last]) expect((await tried(ms)).status, `${list} ${ms}`).toBe(200);
      for (const ms of [first - 1, last + 1, -last - 1]) expectProblem(await tried(ms), 400, 'cursor is damaged');
    }
  });

  it('are not those of a cursor of a search, which nobody can make', async () => {
    const place = { at: 'infinity', jobId: MISSING, sequence: 0, lastAt: 'infinity' };
    const sealed = (secret: string) =>
      sealCursor(Keyring.of(loadConfig({ EVERTICK_SECRET_KEY: secret })), 'log search', place);
    const search = (cursor: string) => asked('/v1/logs/search?q=abc', { cursor });
    expect((await search(sealed(API_SECRET_KEY))).status).toBe(200);
    for (const made of [
      sealed(Buffer.alloc(32, 8).toString('base64')),
      encodePlace('log search', Object.values(place).map(String)),
      Buffer.from(JSON.stringify(place)).toString('base64url'),
      '',
    ])
      expectProblem(await search(made), 400, 'cursor is damaged');
  });
});

describe('headers', () => {
  it.each(['a\r\nX-Evil: 1', 'a\nX-Evil: 1', '"; x="', 'a\u2028X-Evil: 1'])(
    'are not written by a name such as %j',
    async (name) => {
      const made = await api.call('POST', '/v1/workflows', heartbeat({ name }));
      const jobId = await insertJob(api, made.body.id, over);
      const answer = await api.call('GET', `/v1/workflows/${made.body.id}/jobs/${jobId}/logs/download`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-evil')).toBeNull();
      expect(answer.headers.get('content-disposition')).not.toMatch(/[\r\n]/);
    },
  );

  it('are not split by what a path or request id says', async () => {
    const answer = await raw('GET /v1/workflows/%0d%0aX-Evil:%201 HTTP/1.1', 'X-Request-Id: a%0d%0aX-Evil: 1');
    expect(answer).not.toMatch(/^x-evil/im);
    expect(answer).toMatch(/^HTTP\/1\.1 40[14] /);
  });
});

describe('paths', () => {
  it.each([
    '/v1/../v1/workflows/../../etc/passwd',
    '/docs/files/../../../../etc/passwd',
    '/docs/files/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/docs/files/%2e%2e/%2e%2e/package.json',
    '/docs/files/....//....//package.json',
    '/docs/files/..\\..\\package.json',
    '/docs/files/%00',
    '/docs/files/%c0%ae%c0%ae/package.json',
    '//evil.example/v1/workflows',
    '/v1//workflows',
    '/V1/workflows',
    '/v1/workflows/.',
    '/v1/workflows;x=1',
    '/v1/workflows%2f',
    '/%',
  ])('%s leads nowhere', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1`, `Authorization: Bearer ${api.key}`);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(answer).not.toMatch(/root:|"dependencies"/);
  });

  it('of another case or with a slash more need a key like their like', async () => {
    for (const path of ['/v1/workflows/', '/v1/jobs/?limit=1'])
      expect([401, 404], path).toContain((await api.call('GET', path, undefined, { authorization: undefined })).status);
  });
});

describe('bodies', () => {
  it.each([
    '{"__proto__":{"role":"admin"},"name":"x"}',
    '{"constructor":{"prototype":{"role":"admin"}},"name":"x"}',
    '{"name":"x","toString":"y"}',
    '{"name":"x","name":"y","__proto__":null}',
  ])('%s do not reach a prototype', async (json) => {
    expectProblem(await api.call('POST', '/v1/workflows', json), 400);
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it('with the fields of a server are refused', async () => {
    for (const field of ['id', 'team_id', 'state', 'revision', 'created_at', 'user_id'])
      expectProblem(await api.call('POST', '/v1/workflows', heartbeat({ [field]: 'x' })), 400, field);
  });
});

describe('keys', () => {
  it('in the address are not read, so that no log holds them', async () => {
    const path = `/v1/workflows?api_key=${api.key}`;
    const answer = await api.call('GET', path, undefined, { authorization: undefined });
    expectProblem(answer, 401);
    expect(JSON.stringify(answer.body)).not.toContain(api.key);
  });

  it('that are nearly right are as wrong as any', async () => {
    const person = await addPerson(api, 'admin');
    const key = await keyOf(api, person, 'admin');
    const other = key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A');
    for (const wrong of [
      other,
      key.toUpperCase(),
      `${key}A`,
      key.slice(0, -1),
      `${key} ${key}`,
      key.replace('evk_', ''),
    ])
      expectProblem(await api.call('GET', '/v1/workflows', undefined, { authorization: `Bearer ${wrong}` }), 401);
    for (const right of [`Bearer ${key}`, `bearer ${key}`, `Bearer  ${key}`])
      expect((await api.call('GET', '/v1/workflows', undefined, { authorization: right })).status, right).toBe(200);
  });
});

/** The answer to a request that is sent as it is. */
async function raw(...head: string[]): Promise<string> {
  const { port, hostname } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`${[...head, `Host: ${hostname}:${port}`, 'Connection: close'].join('\r\n')}\r\n\r\n`);
  return (await socket.setEncoding('utf8').toArray()).join('');
}
