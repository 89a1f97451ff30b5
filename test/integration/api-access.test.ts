import { beforeAll, describe, expect, it } from 'vitest';
import type { Access } from '../../src/api/caller.js';
import { openSecrets } from '../../src/db/secrets.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { KEY_SCOPES, mayAs, ROLES, roleOfScope } from '../../src/domain/rules/roles.js';
import { SealError } from '../../src/sealing/key.js';
import { Keyring } from '../../src/sealing/keyring.js';
import { addPerson, addTeam, type Browser, keyOf, loggedIn } from './accounts.helper.js';
import {
  type Answer,
  API_SECRET_KEY,
  type Api,
  container,
  create,
  heartbeat,
  insertJob,
  over,
  startApi,
} from './api.helper.js';

/** Who may use each operation. One that is not here has no rule, and the first test fails. */
const RULES: Record<string, Access> = {
  'post /v1/workflows': 'editor',
  'get /v1/workflows': 'viewer',
  'get /v1/workflows/{id}': 'viewer',
  'put /v1/workflows/{id}': 'editor',
  'delete /v1/workflows/{id}': 'editor',
  'post /v1/workflows/{id}/terminate': 'operator',
  'post /v1/workflows/{id}/reactivate': 'operator',
  'post /v1/workflows/{id}/jobs': 'operator',
  'get /v1/workflows/{id}/jobs': 'viewer',
  'get /v1/jobs': 'viewer',
  'get /v1/workflows/{id}/jobs/{job_id}': 'viewer',
  'post /v1/workflows/{id}/jobs/{job_id}/cancel': 'operator',
  'get /v1/workflows/{id}/jobs/{job_id}/logs': 'viewer',
  'get /v1/workflows/{id}/jobs/{job_id}/logs/stream': 'viewer',
  'get /v1/workflows/{id}/jobs/{job_id}/logs/download': 'viewer',
  'get /v1/logs/search': 'viewer',
  'get /v1/workflows/{id}/builds': 'viewer',
  'get /v1/workflows/{id}/builds/{build_id}': 'viewer',
  'post /v1/workflows/{id}/builds': 'operator',
  'get /v1/runners': 'viewer',
  'put /v1/secrets/{name}': 'editor',
  'get /v1/secrets/{name}': 'viewer',
  'get /v1/secrets': 'viewer',
  'delete /v1/secrets/{name}': 'editor',
  'put /v1/registries/{host}': 'editor',
  'get /v1/registries/{host}': 'viewer',
  'get /v1/registries': 'viewer',
  'delete /v1/registries/{host}': 'editor',
  'post /v1/auth/sign-in': 'public',
  'post /v1/auth/sign-in/oidc': 'public',
  'get /v1/auth/callback/oidc': 'public',
  'get /v1/auth/options': 'public',
  'post /v1/auth/sign-up': 'public',
  'post /v1/auth/password/request': 'public',
  'post /v1/auth/password/reset': 'public',
  'get /v1/auth/session': 'account',
  'post /v1/auth/sign-out': 'account',
  'put /v1/account/password': 'account',
  'delete /v1/account': 'account',
  'get /v1/teams': 'account',
  'post /v1/teams': 'account',
  'get /v1/teams/{team_id}': 'viewer',
  'put /v1/teams/{team_id}': 'admin',
  'delete /v1/teams/{team_id}': 'admin',
  'get /v1/teams/{team_id}/members': 'viewer',
  'post /v1/teams/{team_id}/members': 'admin',
  'get /v1/teams/{team_id}/members/{user_id}': 'viewer',
  'put /v1/teams/{team_id}/members/{user_id}': 'admin',
  // Everybody may leave; a test of accounts shows that nobody but admins takes others out.
  'delete /v1/teams/{team_id}/members/{user_id}': 'viewer',
  'post /v1/api-keys': 'viewer',
  'get /v1/api-keys': 'viewer',
  'get /v1/api-keys/{id}': 'viewer',
  'delete /v1/api-keys/{id}': 'viewer',
  'get /v1/audit': 'admin',
  'get /healthz': 'public',
  'get /readyz': 'public',
};
/** Whose API keys need another scope than that of the role. */
const ADMIN_KEYS_ONLY = /^(?:\w+ \/v1\/api-keys|delete \/v1\/teams\/\{team_id\}\/members)/;
/** Bodies that would do something. */
const BODIES: Record<string, unknown> = {
  'post /v1/workflows': heartbeat(),
  'put /v1/workflows/{id}': heartbeat({ name: 'taken over' }),
  'put /v1/teams/{team_id}': { name: 'taken over' },
  'post /v1/teams/{team_id}/members': { email: 'intruder@example.org', role: 'admin' },
  'put /v1/teams/{team_id}/members/{user_id}': { role: 'viewer' },
  'post /v1/api-keys': { name: 'mine', scope: 'read' },
};
/** What makes any call one that is refused with 400 once the caller was let through: nothing is done. */
const UNKNOWN = '?nobody_knows_this=1';

type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;
let api: Api;
let ids: Record<string, string>;
let operations: { name: string; method: string; path: string; access: Access }[];

beforeAll(async () => {
  api = await startApi();
  const { body: document } = await api.call('GET', '/v1/openapi.json');
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => {
      const name = `${method} ${path}`;
      return { name, method: method.toUpperCase(), path, access: RULES[name] as Access };
    }),
  );
  const workflow = await create(api, container());
  await api.call('PUT', '/v1/secrets/THEIRS', { value: 'a value' });
  await api.call('PUT', '/v1/registries/ghcr.io', { username: 'me', password: 'pass' });
  const key = await api.call('POST', '/v1/api-keys', { name: 'theirs', scope: 'read' });
  const builds = await api.call('GET', `/v1/workflows/${workflow.id}/builds`);
  ids = {
    id: workflow.id,
    build_id: builds.body.builds[0].id,
    job_id: await insertJob(api, workflow.id, over),
    name: 'THEIRS',
    host: 'ghcr.io',
    team_id: FIRST_TEAM_ID,
    user_id: (await addPerson(api, 'editor')).userId,
    key_id: key.body.id,
  };
});

const withIds = (path: string) =>
  path.replace(/{(\w+)}/g, (_, name) => ids[path.startsWith('/v1/api-keys') ? 'key_id' : name] as string);

const ofBrowser =
  (browser: Browser): Ask =>
  (method, path, body) =>
    browser.call(method, path, body);
const ofKey =
  (key: string): Ask =>
  (method, path, body) =>
    api.call(method, path, body, { authorization: `Bearer ${key}` });
const anonymous: Ask = (method, path, body) => api.call(method, path, body, { authorization: undefined });

/** Operation → status, for everything of which that is not what the rule says. */
async function unlike(ask: Ask, expected: (operation: (typeof operations)[number]) => number): Promise<string[]> {
  const found: string[] = [];
  for (const operation of operations) {
    // It takes what providers send it, and there is none here.
    if (operation.path === '/v1/auth/callback/oidc') continue;
    const { status } = await ask(operation.method, withIds(operation.path) + UNKNOWN);
    if (status !== expected(operation)) found.push(`${operation.name}: ${status}, not ${expected(operation)}`);
  }
  return found;
}

it('every operation has a rule, and every rule an operation', () => {
  expect(operations.map(({ name }) => name).sort()).toEqual(Object.keys(RULES).sort());
});

describe('without credentials that are valid', () => {
  it.each([
    ['no key', undefined],
    ['a key that nobody made', `Bearer evk_${'A'.repeat(43)}`],
    ['something else', 'Bearer x'],
    ['another scheme', 'Basic dXNlcjpwYXNz'],
  ])('%s: only what is public', async (_, authorization) => {
    const ask: Ask = (method, path, body) => api.call(method, path, body, { authorization });
    expect(
      await unlike(ask, ({ access }) =>
        access === 'public'
          ? 400
          : authorization && access === 'account' && authorization.startsWith('Bearer')
            ? 403
            : 401,
      ),
    ).toEqual([]);
  });

  it('an expired key is none', async () => {
    const person = await addPerson(api, 'admin');
    const key = await keyOf(api, person, 'admin', new Date(Date.now() + 500));
    await expect.poll(async () => (await ofKey(key)('GET', '/v1/workflows')).status).toBe(401);
  });
});

describe.each(ROLES)('a member with the role %s', (role) => {
  it('may by a session what the role may', async () => {
    const ask = ofBrowser(await loggedIn(api, role));
    expect(await unlike(ask, ({ access }) => (isRole(access) && !mayAs(role, access) ? 403 : 400))).toEqual([]);
  });

  it.each(KEY_SCOPES)('may by a key of the scope %s what both may', async (scope) => {
    const ask = ofKey(await keyOf(api, await addPerson(api, role), scope));
    const allowed = ({ access, name }: (typeof operations)[number]) => {
      if (access === 'public') return 400;
      if (access === 'account') return 403;
      if (ADMIN_KEYS_ONLY.test(name)) return scope === 'admin' ? 400 : 403;
      return mayAs(role, access) && mayAs(roleOfScope(scope), access) ? 400 : 403;
    };
    expect(await unlike(ask, allowed)).toEqual([]);
  });
});

describe('an admin of another team', () => {
  it.each(['session', 'key'] as const)('finds nothing of this one by a %s', async (by) => {
    const teamId = await addTeam(api);
    const ask =
      by === 'session'
        ? ofBrowser(await loggedIn(api, 'admin', teamId))
        : ofKey(await keyOf(api, await addPerson(api, 'admin', teamId), 'admin'));
    const before = await everything();
    const found: string[] = [];
    for (const { name, method, path, access } of operations) {
      if (!isRole(access) || name === 'put /v1/secrets/{name}' || name === 'put /v1/registries/{host}') continue;
      const { status, body } = await ask(method, withIds(path), BODIES[name]);
      const ofTheirs = Object.values(ids).filter((id) => id !== ids.host && id !== ids.name);
      const shown = ofTheirs.some((id) => JSON.stringify(body).includes(id)) && status < 400;
      if (shown || (path.includes('{') && status !== 404))
        found.push(`${name}: ${status} ${JSON.stringify(body).slice(0, 200)}`);
    }
    expect(found).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it('has secrets and registries of the same names, which are others', async () => {
    const before = await everything();
    const person = await addPerson(api, 'admin', await addTeam(api));
    const ask = ofKey(await keyOf(api, person, 'admin'));
    expect((await ask('PUT', '/v1/secrets/THEIRS', { value: 'another value' })).status).toBe(201);
    expect((await ask('PUT', '/v1/registries/ghcr.io', { username: 'you', password: 'another' })).status).toBe(201);
    expect(await everything()).toEqual(before);
    const { pool } = api.database;
    const keyring = Keyring.of({ EVERTICK_SECRET_KEY: [API_SECRET_KEY], EVERTICK_DATA_DIR: '/nonexistent' });
    const opened = (team: string) => openSecrets(pool, keyring, team, ['THEIRS']);
    expect((await opened(FIRST_TEAM_ID)).get('THEIRS')).toBe('a value');
    expect((await opened(person.actor.teamId)).get('THEIRS')).toBe('another value');
    await pool.query('UPDATE secrets s SET sealed = o.sealed FROM secrets o WHERE s.team_id = $1 AND o.team_id = $2', [
      person.actor.teamId,
      FIRST_TEAM_ID,
    ]);
    await expect(opened(person.actor.teamId)).rejects.toThrow(SealError);
  });

  it('cannot enter it by the header that names a team', async () => {
    const teamId = await addTeam(api);
    const browser = await loggedIn(api, 'admin', teamId);
    const named = await browser.call('GET', '/v1/workflows', undefined, { 'evertick-team': FIRST_TEAM_ID });
    expect(named.status).toBe(404);
    expect((await browser.call('GET', '/v1/workflows', undefined, { 'evertick-team': teamId })).status).toBe(200);
    expect((await browser.call('GET', '/v1/workflows', undefined, { 'evertick-team': 'x' })).status).toBe(404);
  });
});

it('nobody is let in anonymously by a body that is right', async () => {
  for (const { name, method, path, access } of operations.filter(({ access }) => access !== 'public'))
    expect((await anonymous(method, withIds(path), BODIES[name])).status, `${name} ${access}`).toBe(401);
});

/** Every row of the first team that one could change, but who used a key when. */
async function everything(): Promise<unknown> {
  const tables = ['workflows', 'jobs', 'builds', 'secrets', 'registries', 'members', 'teams', 'api_keys'];
  const rows = tables.map(async (table) => {
    const column = table === 'teams' ? 'id' : table === 'builds' ? undefined : 'team_id';
    const where = column ? `WHERE ${column} = '${FIRST_TEAM_ID}'` : '';
    const { rows } = await api.database.pool.query(
      `SELECT to_jsonb(t) - 'last_used_at' AS row FROM ${table} t ${where}`,
    );
    return rows.map(({ row }) => JSON.stringify(row)).sort();
  });
  return Promise.all(rows);
}

function isRole(access: Access): access is (typeof ROLES)[number] {
  return access !== 'public' && access !== 'account';
}
