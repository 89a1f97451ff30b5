import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRegistry } from '../../src/db/registries.js';
import { openSecrets } from '../../src/db/secrets.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { SealError } from '../../src/sealing/key.js';
import { Keyring } from '../../src/sealing/keyring.js';
import { type Api, expectProblem, startApi } from './api.helper.js';

/** In every value and password of this file. */
const MARK = 'hunter2-☂';
const KEYS = [Buffer.alloc(32, 1).toString('base64')];
const keyring = Keyring.of({ EVERTICK_SECRET_KEY: KEYS, EVERTICK_DATA_DIR: '/nonexistent' });
const time = expect.stringMatching(/^\d{4}-.*Z$/);
const logged: string[] = [];
let api: Api;
beforeAll(async () => {
  const logger = pino({ level: 'debug' }, { write: (line) => void logged.push(line) });
  api = await startApi({ EVERTICK_SECRET_KEY: KEYS.join() }, undefined, logger);
});

const opened = async (name: string) => (await openSecrets(api.database.pool, keyring, FIRST_TEAM_ID, [name])).get(name);

describe('/v1/secrets', () => {
  it('is set, replaced, read without its value, and deleted', async () => {
    const path = '/v1/secrets/API_TOKEN';
    const made = await api.call('PUT', path, { value: `${MARK} one` });
    expect(made).toMatchObject({ status: 201, body: { name: 'API_TOKEN', created_at: time, updated_at: time } });
    expect(Object.keys(made.body)).toEqual(['name', 'created_at', 'updated_at']);
    expect(await opened('API_TOKEN')).toBe(`${MARK} one`);

    const replaced = await api.call('PUT', path, { value: `${MARK} two` });
    expect(replaced).toMatchObject({ status: 200, body: { name: 'API_TOKEN', created_at: made.body.created_at } });
    expect(Date.parse(replaced.body.updated_at)).toBeGreaterThanOrEqual(Date.parse(made.body.updated_at));
    expect(await opened('API_TOKEN')).toBe(`${MARK} two`);
    expect(await api.call('GET', path)).toMatchObject({ status: 200, body: replaced.body });

    expect(await api.call('DELETE', path)).toMatchObject({ status: 204, body: '' });
    expectProblem(await api.call('DELETE', path), 404, 'API_TOKEN');
    expectProblem(await api.call('GET', path), 404, 'API_TOKEN');
    expect(await opened('API_TOKEN')).toBeUndefined();
  });

  it('keeps every character, up to 64 KiB', async () => {
    for (const value of ['four', ' \n\ttab ', '🔑🔑🔑🔑', 'é'.repeat(32 * 1024)]) {
      expect((await api.call('PUT', '/v1/secrets/TEXT', { value })).status).toBeLessThan(300);
      expect(await opened('TEXT')).toBe(value);
    }
  });

  it.each([
    ['abc', 422, 'masked in logs'],
    ['🔑🔑🔑', 422, 'at least 4 characters'],
    ['é'.repeat(32 * 1024 + 1), 422, '64 KiB'],
    ['nul\0nul', 422, 'NUL'],
    ['half \ud800 pair', 422, 'surrogate'],
    [12_345, 400, 'must be a string'],
    [null, 400, 'must be a string'],
    [undefined, 400, 'is missing'],
  ])('refuses the value %j with %d', async (value, status, words) => {
    expectProblem(await api.call('PUT', '/v1/secrets/REFUSED', { value }), status, words);
    expectProblem(await api.call('GET', '/v1/secrets/REFUSED'), 404);
  });

  it('takes a name that a payload can hold, and says what one is', async () => {
    for (const name of ['_', 'a', 'A.b-c_9', `N${'n'.repeat(127)}`])
      expect((await api.call('PUT', `/v1/secrets/${name}`, { value: MARK })).status).toBe(201);
    for (const name of ['9a', '-a', 'a%20b', 'a%2Fb', 'a%0A', '%C3%A9', `N${'n'.repeat(128)}`])
      for (const method of ['PUT', 'GET', 'DELETE'])
        expectProblem(
          await api.call(method, `/v1/secrets/${name}`, method === 'PUT' ? { value: MARK } : undefined),
          400,
          'name must be',
        );
  });

  it('lists in order of name, page by page, each once', async () => {
    const { body: all } = await api.call('GET', '/v1/secrets');
    const names = all.secrets.map(({ name }: { name: string }) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort());
    expect(all.cursor).toBeNull();
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await api.call('GET', `/v1/secrets?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.secrets.map(({ name }: { name: string }) => name));
      if (body.cursor === null) break;
      cursor = body.cursor;
    }
    expect(seen).toEqual(names);
    const { body: first } = await api.call('GET', '/v1/secrets?limit=1');
    expectProblem(await api.call('GET', `/v1/registries?cursor=${first.cursor}`), 400, 'of another list');
    expectProblem(await api.call('GET', '/v1/secrets?value=a'), 400, 'value');
  });
});

describe('/v1/registries', () => {
  it('is set, replaced, read without the password, listed and deleted', async () => {
    const made = await api.call('PUT', '/v1/registries/ghcr.io', { username: 'me', password: `${MARK} one` });
    expect(made).toMatchObject({
      status: 201,
      body: { host: 'ghcr.io', username: 'me', created_at: time, updated_at: time },
    });
    expect(Object.keys(made.body)).toEqual(['host', 'username', 'created_at', 'updated_at']);
    const replaced = await api.call('PUT', '/v1/registries/GHCR.io', { username: 'you', password: `${MARK} two` });
    expect(replaced).toMatchObject({ status: 200, body: { host: 'ghcr.io', username: 'you' } });
    expect(await openRegistry(api.database.pool, keyring, FIRST_TEAM_ID, 'ghcr.io')).toEqual({
      username: 'you',
      password: `${MARK} two`,
    });
    expect(await api.call('GET', '/v1/registries/ghcr.io')).toMatchObject({ status: 200, body: replaced.body });
    expect((await api.call('GET', '/v1/registries')).body).toEqual({ registries: [replaced.body], cursor: null });
    expect((await api.call('DELETE', '/v1/registries/ghcr.io')).status).toBe(204);
    expectProblem(await api.call('DELETE', '/v1/registries/ghcr.io'), 404, 'ghcr.io');
    expectProblem(await api.call('GET', '/v1/registries/ghcr.io'), 404, 'ghcr.io');
    expect(await openRegistry(api.database.pool, keyring, FIRST_TEAM_ID, 'ghcr.io')).toBeUndefined();
  });

  it.each([
    ['127.0.0.1:5000', '127.0.0.1:5000'],
    ['localhost', 'localhost'],
    ['registry:5000', 'registry:5000'],
    ['[::1]:5000', '[::1]:5000'],
    ['Index.Docker.IO', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
  ])('takes the host %s as %s', async (given, host) => {
    const { body } = await api.call('PUT', `/v1/registries/${given}`, { username: 'me', password: MARK });
    expect(body.host).toBe(host);
    expect(await openRegistry(api.database.pool, keyring, FIRST_TEAM_ID, given)).toEqual({
      username: 'me',
      password: MARK,
    });
  });

  it.each(['busybox', 'ghcr.io%2Forg', 'https:%2F%2Fghcr.io', 'ghcr.io:', 'a_b.io', '.io', `${'a'.repeat(253)}.io`])(
    'refuses the host %s',
    async (host) => {
      const path = `/v1/registries/${host}`;
      expectProblem(await api.call('PUT', path, { username: 'me', password: MARK }), 400, 'host must be');
      expectProblem(await api.call('GET', path), 400, 'host must be');
      expectProblem(await api.call('DELETE', path), 400, 'host must be');
    },
  );

  it.each([
    [{ username: '', password: MARK }, 422, 'username'],
    [{ username: 'a:b', password: MARK }, 422, 'colon'],
    [{ username: 'me', password: '' }, 422, 'password'],
    [{ username: 'me', password: `${MARK}${'a'.repeat(64 * 1024)}` }, 422, '64 KiB'],
    [{ username: 'me' }, 400, 'password'],
  ])('refuses the body %#', async (body, status, words) => {
    expectProblem(await api.call('PUT', '/v1/registries/refused.io', body), status, words);
    expectProblem(await api.call('GET', '/v1/registries/refused.io'), 404);
  });
});

describe('a value', () => {
  it('is in no answer to a body that is refused', async () => {
    const bodies = [
      { value: MARK, password: MARK },
      { value: [MARK] },
      { value: { value: MARK } },
      { value: `${MARK}\0` },
      { value: `${MARK}${'a'.repeat(64 * 1024)}` },
      { username: MARK, value: MARK },
      { username: [MARK], password: [MARK] },
      { username: 'me', password: `${MARK}\0` },
      { username: 'me', password: MARK, more: MARK },
      [MARK],
      `"${MARK}"`,
      `{"value": "${MARK}`,
      `{"value": "${MARK}", "__proto__": {"value": "${MARK}"}}`,
      `{"value": ${'['.repeat(40)}"${MARK}"${']'.repeat(40)}}`,
    ];
    for (const path of ['/v1/secrets/NAME', '/v1/registries/ghcr.io'])
      for (const method of ['PUT', 'DELETE', 'POST'])
        for (const body of bodies) {
          const answer = await api.call(method, path, body);
          expect(answer.status).toBeGreaterThanOrEqual(400);
          expect(JSON.stringify(answer.body)).not.toContain(MARK);
        }
  });

  it('is in no log line, at any level, also when storing it fails', async () => {
    await api.database.pool.query('ALTER TABLE secrets RENAME TO elsewhere');
    // No answer of the document: `api.call` would refuse it.
    const answer = await fetch(`${api.url}/v1/secrets/FAILS`, {
      method: 'PUT',
      body: JSON.stringify({ value: MARK }),
      headers: { authorization: `Bearer ${api.key}`, 'content-type': 'application/json' },
    });
    expectProblem({ status: answer.status, headers: answer.headers, body: await answer.json() }, 500);
    await api.database.pool.query('ALTER TABLE elsewhere RENAME TO secrets');
    await expect.poll(() => logged.filter((line) => line.includes('FAILS'))).not.toEqual([]);
    expect(logged.length).toBeGreaterThan(50);
    expect(logged.filter((line) => line.includes('hunter2'))).toEqual([]);
  });

  it('is in no row of any table', async () => {
    await api.call('PUT', '/v1/secrets/STORED', { value: MARK });
    await api.call('PUT', '/v1/registries/stored.io', { username: 'me', password: MARK });
    const { rows: tables } = await api.database.pool.query<{ table: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS table FROM pg_tables WHERE schemaname NOT IN ('information_schema')`,
    );
    const found: string[] = [];
    let scanned = '';
    for (const { table } of tables) {
      const { rows } = await api.database.pool.query<{ text: string }>(`SELECT t::text AS text FROM ${table} t`);
      const text = rows.map((row) => row.text).join('\n');
      scanned += text;
      for (const encoding of ['utf8', 'hex', 'base64'] as const)
        if (text.includes(Buffer.from('hunter2').toString(encoding).replace(/=+$/, '').slice(0, -1))) found.push(table);
    }
    expect(found).toEqual([]);
    expect(scanned).toContain('stored.io');
  });

  it('cannot be moved to another row', async () => {
    await api.call('PUT', '/v1/secrets/MINE', { value: MARK });
    await api.call('PUT', '/v1/secrets/THEIRS', { value: 'another' });
    await api.database.pool.query(
      `UPDATE secrets SET sealed = (SELECT sealed FROM secrets WHERE name = 'MINE') WHERE name = 'THEIRS'`,
    );
    await expect(openSecrets(api.database.pool, keyring, FIRST_TEAM_ID, ['MINE', 'THEIRS'])).rejects.toThrow(SealError);
    expect([...(await openSecrets(api.database.pool, keyring, FIRST_TEAM_ID, ['MINE', 'ABSENT']))]).toEqual([
      ['MINE', MARK],
    ]);
  });
});

it('is described: the names in the path with their form', async () => {
  const { body } = await api.call('GET', '/v1/openapi.json');
  const [name] = body.paths['/v1/secrets/{name}'].put.parameters;
  expect(name).toMatchObject({
    in: 'path',
    name: 'name',
    required: true,
    schema: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_.-]{0,127}$' },
  });
  const [host] = body.paths['/v1/registries/{host}'].get.parameters;
  expect(host).toMatchObject({ in: 'path', name: 'host', required: true, schema: { type: 'string' } });
});

it('answers 503 and stores nothing where this process lacks the key of the installation', async () => {
  const url = String(api.database.pool.options.connectionString);
  const other = await startApi({ EVERTICK_SECRET_KEY: Buffer.alloc(32, 2).toString('base64') }, url);
  const answer = await other.call('PUT', '/v1/secrets/OTHER', { value: MARK });
  expectProblem(answer, 503, `needs the key ${keyring.firstId}`, 'EVERTICK_SECRET_KEY');
  expect(JSON.stringify(answer.body)).not.toContain(MARK);
  expectProblem(await other.call('PUT', '/v1/registries/other.io', { username: 'me', password: MARK }), 503);
  expectProblem(await other.call('GET', '/v1/secrets/OTHER'), 404);
});
