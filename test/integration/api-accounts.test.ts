import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import {
  addPerson,
  addTeam,
  Browser,
  keyOf,
  loggedIn,
  mailedToken,
  PASSWORD,
  type Person,
  setPassword,
} from './accounts.helper.js';
import { type Answer, type Api, expectProblem, meeting, startApi } from './api.helper.js';

const ANOTHER = 'another battery staple horse';
const TEAM = `/v1/teams/${FIRST_TEAM_ID}`;
let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** How many sessions somebody has. */
const sessionsOf = (userId: string) => api.database.prisma.session.count({ where: { userId } });

describe('logging in', () => {
  it('gives a session that says who it is, reads, writes with its token, and ends', async () => {
    const { email } = await addPerson(api, 'editor');
    const browser = new Browser(api);
    const session = await browser.signIn(email.toUpperCase(), PASSWORD);
    expect(session).toMatchObject({
      status: 200,
      body: { user: { email }, teams: [{ name: 'first team', role: 'editor' }] },
    });
    expect((await browser.call('GET', '/v1/auth/session')).body).toEqual(session.body);
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(200);
    expect((await browser.call('PUT', '/v1/secrets/MINE', { value: 'a value' })).status).toBe(201);
    const { cookie } = browser;
    expect((await browser.call('POST', '/v1/auth/sign-out')).status).toBe(204);
    expectProblem(await browser.call('GET', '/v1/workflows'), 401);
    expectProblem(await api.call('GET', '/v1/workflows', undefined, { authorization: undefined, cookie }), 401);
  });

  it('keeps the session in a cookie that scripts cannot read and other sites cannot send along', async () => {
    const { email } = await addPerson(api, 'viewer');
    const answer = await new Browser(api).signIn(email, PASSWORD);
    const [cookie, ...others] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^evertick\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\//i);
    expect(others).toEqual([expect.stringMatching(/^evertick\.device=[\w.-]+; .*Path=\/; HttpOnly; SameSite=Lax$/)]);
    expect(JSON.stringify(answer.body)).not.toContain(decodeURIComponent(/=([^;.]+)/.exec(cookie ?? '')?.[1] ?? ''));
  });

  it('begins a session of its own, whatever cookie the browser was given before', async () => {
    const { email } = await addPerson(api, 'viewer');
    const victim = new Browser(api);
    victim.cookies.set('evertick.session_token', 'chosen-by-somebody-else.c2lnbmF0dXJl');
    await victim.signIn(email, PASSWORD);
    expect(victim.cookie).not.toContain('chosen');
    const attacker = await loggedIn(api, 'viewer');
    const fixed = new Browser(api);
    for (const [name, value] of attacker.cookies) fixed.cookies.set(name, value);
    await fixed.signIn(email, PASSWORD);
    expect(fixed.cookie).not.toBe(attacker.cookie);
    expect((await attacker.call('GET', '/v1/auth/session')).body.user.email).toBe(attacker.person.email);
  });

  it('says the same about a wrong password and an account that is not there, and takes as long', async () => {
    const { email } = await addPerson(api, 'viewer');
    const timed = async (who: string) => {
      const begun = performance.now();
      const { status, body } = await new Browser(api).signIn(who, 'a wrong password');
      return { ms: performance.now() - begun, status, detail: body.detail };
    };
    const known = [await timed(email), await timed(email), await timed(email)];
    const unknown = [await timed('a@example.org'), await timed('b@example.org'), await timed('c@example.org')];
    expect(new Set([...known, ...unknown].map(({ status, detail }) => `${status} ${detail}`)).size).toBe(1);
    // Comparing a password takes tens of milliseconds: without it, an answer takes a few.
    const least = (of: { ms: number }[]) => Math.min(...of.map(({ ms }) => ms));
    expect(least(unknown)).toBeGreaterThan(least(known) / 2);
    expect(least(known)).toBeGreaterThan(least(unknown) / 2);
  });

  it('goes on when logging out fails', async () => {
    const browser = await loggedIn(api, 'viewer');
    const { pool } = api.database;
    await pool.query(`CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE 'not now'; END$$;
      CREATE TRIGGER stays BEFORE DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION refused()`);
    const { cookie, csrfToken = '' } = browser;
    const post = { method: 'POST', headers: { cookie, 'x-csrf-token': csrfToken } };
    const answer = await fetch(`${api.url}/v1/auth/sign-out`, post).finally(() =>
      pool.query('DROP FUNCTION refused CASCADE'),
    );
    expect(answer.status).toBe(500);
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(200);
  });

  it('ends after too many wrong passwords from one address, for the right one too, until a while has passed', async () => {
    const [{ email }, other] = [await addPerson(api, 'viewer'), await addPerson(api, 'viewer')];
    const wrong = await Promise.all(
      Array.from({ length: 12 }, () => new Browser(api).signIn(email, 'a wrong password')),
    );
    const statuses = wrong.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(7).fill(429)]);
    const refused = await new Browser(api).signIn(email, PASSWORD);
    expectProblem(refused, 429, 'try again in');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await new Browser(api).signIn(other.email, PASSWORD)).status).toBe(200);
    await api.database.pool.query('UPDATE login_limits SET expire = 1');
    expect((await new Browser(api).signIn(email, PASSWORD)).status).toBe(200);
  });
});

describe('a request by a session', () => {
  it.each([undefined, '', 'x', 'A'.repeat(43)])(
    'that changes something needs its token, and %j is not',
    async (token) => {
      const browser = await loggedIn(api, 'editor');
      const answer = await browser.call('PUT', '/v1/secrets/FORGED', { value: 'a value' }, { 'x-csrf-token': token });
      expectProblem(answer, 403, 'X-CSRF-Token');
      expect((await api.call('GET', '/v1/secrets/FORGED')).status).toBe(404);
    },
  );

  it("does not pass with another session's token", async () => {
    const [browser, other] = [await loggedIn(api, 'editor'), await loggedIn(api, 'editor')];
    const headers = { 'x-csrf-token': String(other.csrfToken) };
    expectProblem(await browser.call('PUT', '/v1/secrets/FORGED', { value: 'a value' }, headers), 403);
  });

  it('is refused with a cookie that was changed', async () => {
    const browser = await loggedIn(api, 'editor');
    const cookie = browser.cookie.replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`);
    expectProblem(await browser.call('GET', '/v1/workflows', undefined, { cookie }), 401);
  });

  it('that has been used for days goes on for longer, and so does its cookie', async () => {
    const browser = await loggedIn(api, 'editor');
    const { userId } = browser.person;
    const soon = new Date(Date.now() + 3 * 86_400_000);
    await api.database.prisma.session.updateMany({ where: { userId }, data: { expiresAt: soon } });
    const answer = await browser.call('GET', '/v1/workflows');
    expect(answer.headers.getSetCookie().join()).toMatch(/^evertick\.session_token=.*Max-Age=604800/);
    const session = await api.database.prisma.session.findFirstOrThrow({ where: { userId } });
    expect(session.expiresAt.getTime()).toBeGreaterThan(soon.getTime());
  });

  it('is refused once the session has expired', async () => {
    const browser = await loggedIn(api, 'editor');
    const { userId } = browser.person;
    await api.database.prisma.session.updateMany({ where: { userId }, data: { expiresAt: new Date(Date.now() - 1) } });
    expectProblem(await browser.call('GET', '/v1/workflows'), 401);
  });
});

describe('changing the password', () => {
  it('takes the present one, ends the other sessions and keeps this one', async () => {
    const browser = await loggedIn(api, 'viewer');
    const other = new Browser(api);
    await other.signIn(browser.person.email, PASSWORD);
    const wrong = { current_password: 'a wrong password', new_password: ANOTHER };
    expectProblem(await browser.call('PUT', '/v1/account/password', wrong), 422, 'current_password');
    const short = { current_password: PASSWORD, new_password: 'x'.repeat(14) };
    expectProblem(await browser.call('PUT', '/v1/account/password', short), 422, 'new_password', 'at least 15');
    const right = { current_password: PASSWORD, new_password: ANOTHER };
    const answer = await browser.call('PUT', '/v1/account/password', right);
    expect(answer).toMatchObject({ status: 200, body: { csrf_token: expect.any(String) } });
    browser.csrfToken = answer.body.csrf_token;
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(200);
    expectProblem(await other.call('GET', '/v1/workflows'), 401);
    expect((await new Browser(api).signIn(browser.person.email, PASSWORD)).status).toBe(401);
    expect((await new Browser(api).signIn(browser.person.email, ANOTHER)).status).toBe(200);
  });

  it('by a mailed link works once, and ends every session', async () => {
    const browser = await loggedIn(api, 'viewer');
    const { email, userId } = browser.person;
    expect((await api.call('POST', '/v1/auth/password/request', { email })).status).toBe(202);
    const token = await mailedToken(api, email);
    const body = { token, password: ANOTHER };
    expect((await api.call('POST', '/v1/auth/password/reset', body)).status).toBe(204);
    expect(await sessionsOf(userId)).toBe(0);
    expectProblem(await api.call('POST', '/v1/auth/password/reset', body), 422, 'token');
    expect((await new Browser(api).signIn(email, ANOTHER)).status).toBe(200);
  });

  it('by a mailed link is too late after an hour', async () => {
    const { email } = await addPerson(api, 'viewer');
    await api.call('POST', '/v1/auth/password/request', { email });
    const token = await mailedToken(api, email);
    await api.database.pool.query('UPDATE verifications SET expires_at = now()');
    expectProblem(await api.call('POST', '/v1/auth/password/reset', { token, password: ANOTHER }), 422, 'token');
    expect((await new Browser(api).signIn(email, PASSWORD)).status).toBe(200);
  });

  it('by mail is asked for in vain where there is no account, with the same answer; three mails an hour reach a mailbox', async () => {
    const { email } = await addPerson(api, 'viewer');
    for (let i = 0; i < 6; i++) {
      const known = await api.call('POST', '/v1/auth/password/request', { email });
      const unknown = await api.call('POST', '/v1/auth/password/request', { email: 'nobody@example.org' });
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    }
    await expect.poll(() => api.mails.filter(({ to }) => to === email).length).toBe(3);
    expect(api.mails.filter(({ to }) => to === 'nobody@example.org')).toEqual([]);
    await api.database.pool.query('DELETE FROM login_limits');
  });
});

describe('deleting the account', () => {
  it('takes the password, and takes memberships, sessions and keys along', async () => {
    const browser = await loggedIn(api, 'editor');
    const key = await keyOf(api, browser.person, 'read');
    expectProblem(await browser.call('DELETE', '/v1/account', {}), 422, 'password');
    expectProblem(await browser.call('DELETE', '/v1/account', { password: 'a wrong password' }), 422, 'password');
    expect((await browser.call('DELETE', '/v1/account', { password: PASSWORD })).status).toBe(204);
    expectProblem(await browser.call('GET', '/v1/workflows'), 401);
    expectProblem(await api.call('GET', '/v1/workflows', undefined, { authorization: `Bearer ${key}` }), 401);
    expect((await new Browser(api).signIn(browser.person.email, PASSWORD)).status).toBe(401);
  });

  it('is refused to the only admin of a team', async () => {
    const browser = await loggedIn(api, 'admin', await addTeam(api, 'lonely'));
    expectProblem(await browser.call('DELETE', '/v1/account', { password: PASSWORD }), 409, 'lonely');
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(200);
  });
});

describe('members', () => {
  it('who are new set a password by the link of their mail, and have the role that they were given', async () => {
    const email = 'new@example.org';
    const made = await api.call('POST', `${TEAM}/members`, { email: 'New@Example.org', name: 'New', role: 'operator' });
    expect(made).toMatchObject({ status: 201, body: { email, name: 'New', role: 'operator' } });
    expect(made.headers.get('location')).toBe(`${TEAM}/members/${made.body.user_id}`);
    await setPassword(api, email, PASSWORD);
    const browser = new Browser(api);
    await browser.signIn(email, PASSWORD);
    expect((await browser.call('GET', '/v1/teams')).body.teams).toMatchObject([
      { id: FIRST_TEAM_ID, role: 'operator' },
    ]);
    expectProblem(await api.call('POST', `${TEAM}/members`, { email, role: 'viewer' }), 409);

    const path = `${TEAM}/members/${made.body.user_id}`;
    expect(await api.call('PUT', path, { role: 'viewer' })).toMatchObject({ status: 200, body: { role: 'viewer' } });
    expect((await browser.call('GET', '/v1/teams')).body.teams).toMatchObject([{ role: 'viewer' }]);
    expect((await api.call('DELETE', path)).status).toBe(204);
    expectProblem(await browser.call('GET', '/v1/workflows'), 403, 'no team');
    expectProblem(await api.call('GET', path), 404);
  });

  it('may leave, and take nobody else out', async () => {
    const [one, other] = [await loggedIn(api, 'editor'), await loggedIn(api, 'editor')];
    expectProblem(await one.call('DELETE', `${TEAM}/members/${other.person.userId}`), 403, 'only admins');
    expect((await one.call('DELETE', `${TEAM}/members/${one.person.userId}`)).status).toBe(204);
    expectProblem(await one.call('GET', '/v1/workflows'), 403, 'no team');
  });

  it('who did not set a password yet get another mail when they are taken into another team', async () => {
    const email = 'slow@example.org';
    await api.call('POST', `${TEAM}/members`, { email, role: 'viewer' });
    const admin = await loggedIn(api, 'admin', await addTeam(api));
    await admin.call('POST', `/v1/teams/${admin.person.actor.teamId}/members`, { email, role: 'viewer' });
    await expect.poll(() => api.mails.filter(({ to }) => to === email).length).toBe(2);
  });

  it('lose what their keys may as soon as they may less', async () => {
    const person = await addPerson(api, 'admin');
    const authorization = `Bearer ${await keyOf(api, person, 'admin')}`;
    expect((await api.call('GET', '/v1/audit', undefined, { authorization })).status).toBe(200);
    await api.call('PUT', `${TEAM}/members/${person.userId}`, { role: 'viewer' });
    expectProblem(await api.call('GET', '/v1/audit', undefined, { authorization }), 403, 'viewer');
    await api.call('DELETE', `${TEAM}/members/${person.userId}`);
    expectProblem(await api.call('GET', '/v1/workflows', undefined, { authorization }), 401);
  });

  type Way = (by: Browser & { person: Person }, other: Person) => Promise<Answer>;
  it.each<[string, number, Way]>([
    [
      "take each other's role",
      200,
      (by, { userId, actor }) => by.call('PUT', `/v1/teams/${actor.teamId}/members/${userId}`, { role: 'viewer' }),
    ],
    ['leave', 204, (by, { actor }) => by.call('DELETE', `/v1/teams/${actor.teamId}/members/${by.person.userId}`)],
    ['delete their accounts', 204, (by) => by.call('DELETE', '/v1/account', { password: PASSWORD })],
  ])('are never left without an admin by the last two, who %s at once', async (_, done, way) => {
    const teamId = await addTeam(api);
    const [one, two] = [await loggedIn(api, 'admin', teamId), await loggedIn(api, 'admin', teamId)];
    const answers = await meeting(api, ['SELECT FROM teams WHERE id = $1 FOR UPDATE', teamId], 2, () => [
      way(one, two.person),
      way(two, one.person),
    ]);
    const [first, second] = answers.sort((a, b) => a.status - b.status) as [Answer, Answer];
    expect(first.status).toBe(done);
    expectProblem(second, 409, 'admin');
    expect(await api.database.prisma.member.count({ where: { teamId, role: 'admin' } })).toBe(1);
  });
});

describe('teams', () => {
  it('are made, renamed and deleted by their admins', async () => {
    const browser = await loggedIn(api, 'admin');
    const made = await browser.call('POST', '/v1/teams', { name: ' Platform ' });
    expect(made).toMatchObject({ status: 201, body: { name: 'Platform', role: 'admin' } });
    const path = `/v1/teams/${made.body.id}`;
    const named = { 'evertick-team': made.body.id };
    expect((await browser.call('PUT', path, { name: 'Infra' })).body.name).toBe('Infra');
    expect((await browser.call('PUT', '/v1/secrets/OURS', { value: 'a value' }, named)).status).toBe(201);
    expectProblem(await browser.call('DELETE', path), 409, '1 secrets');
    expect((await browser.call('DELETE', '/v1/secrets/OURS', undefined, named)).status).toBe(204);
    expect((await browser.call('DELETE', path)).status).toBe(204);
    expectProblem(await browser.call('GET', path), 404);
  });

  it('are made by whoever is logged in only where everybody may make an account', async () => {
    const open = await startApi({ EVERTICK_SIGNUP: 'open' });
    for (const role of ['viewer', 'operator', 'editor'] as const) {
      const browser = await loggedIn(api, role);
      expectProblem(await browser.call('POST', '/v1/teams', { name: 'Mine' }), 403, 'sign-up is closed');
      const other = await loggedIn(open, role);
      expect((await other.call('POST', '/v1/teams', { name: 'Mine' })).status).toBe(201);
    }
  });

  it('are a hundred that one person makes in a day', async () => {
    const [browser, other] = [await loggedIn(api, 'admin'), await loggedIn(api, 'admin')];
    expect((await browser.call('POST', '/v1/teams', { name: 'The first' })).status).toBe(201);
    await api.database.pool.query("UPDATE login_limits SET points = 100 WHERE key LIKE 'teams:%'");
    expectProblem(await browser.call('POST', '/v1/teams', { name: 'One more' }), 429);
    expect((await other.call('POST', '/v1/teams', { name: 'Of another' })).status).toBe(201);
  });

  it('are all told of a login, however many they are', async () => {
    const browser = await loggedIn(api, 'viewer');
    const { userId, email } = browser.person;
    const ids = Array.from({ length: 1_500 }, () => uuidv7());
    await api.database.prisma.team.createMany({ data: ids.map((id) => ({ id, name: 'one of many' })) });
    await api.database.prisma.member.createMany({ data: ids.map((teamId) => ({ teamId, userId, role: 'viewer' })) });
    expect((await new Browser(api).signIn(email, PASSWORD)).body.teams).toHaveLength(1_000);
    expect(await api.database.prisma.auditEntry.count({ where: { userId, action: 'session.create' } })).toBe(1_502);
  });

  it('the first one stays', async () => {
    expectProblem(await api.call('DELETE', TEAM), 409, 'first team');
  });
});

describe('API keys', () => {
  it('are shown once, listed without the key, say when they were used, and end when deleted', async () => {
    const made = await api.call('POST', '/v1/api-keys', { name: 'ci', scope: 'run' });
    const { key, ...row } = made.body;
    expect(made.status).toBe(201);
    expect(row).toMatchObject({ name: 'ci', scope: 'run', last_used_at: null, expires_at: null });
    expect(key).toMatch(/^evk_[\w-]{43}$/);
    expect(key.startsWith(row.beginning)).toBe(true);
    const path = `/v1/api-keys/${row.id}`;
    expect((await api.call('GET', path)).body).toEqual(row);
    const authorization = `Bearer ${key}`;
    expect((await api.call('GET', '/v1/workflows', undefined, { authorization })).status).toBe(200);
    const used = (await api.call('GET', path)).body.last_used_at;
    expect(Date.now() - Date.parse(used)).toBeLessThan(60_000);
    expect((await api.call('GET', '/v1/workflows', undefined, { authorization })).status).toBe(200);
    expect((await api.call('GET', path)).body.last_used_at).toBe(used);
    expect((await api.call('GET', '/v1/api-keys')).body.api_keys.map(({ id }: { id: string }) => id)).toContain(row.id);
    expect((await api.call('DELETE', path)).status).toBe(204);
    expectProblem(await api.call('GET', '/v1/workflows', undefined, { authorization }), 401);
    const { rows } = await api.database.pool.query('SELECT to_jsonb(k)::text AS row FROM api_keys k');
    expect(rows.map((each) => each.row).join()).not.toContain(key.slice(12));
  });

  it('are deleted only as the one that was read, and using one changes nothing of it', async () => {
    const made = await api.call('POST', '/v1/api-keys', { name: 'ci', scope: 'read' });
    const path = `/v1/api-keys/${made.body.id}`;
    const tag = String(made.headers.get('etag'));
    await api.call('GET', '/v1/workflows', undefined, { authorization: `Bearer ${made.body.key}` });
    expectProblem(await api.call('DELETE', path, undefined, { 'if-match': '"another"' }), 412, 'changed');
    expect((await api.call('GET', path)).headers.get('etag')).toBe(tag);
    expect((await api.call('DELETE', path, undefined, { 'if-match': tag })).status).toBe(204);
  });

  it('are not made for who is taken out of the team meanwhile', async () => {
    const browser = await loggedIn(api, 'editor');
    const { userId } = browser.person;
    const ask = () => [browser.call('POST', '/v1/api-keys', { name: 'late', scope: 'read' })];
    const [made] = await meeting(api, ['DELETE FROM members WHERE user_id = $1', userId], 1, ask, 'COMMIT');
    expectProblem(made as Answer, 404, 'deleted meanwhile');
    expect(await api.database.prisma.apiKey.count({ where: { userId } })).toBe(0);
  });

  it('of others are for admins only', async () => {
    const [owner, other] = [await loggedIn(api, 'editor'), await loggedIn(api, 'editor')];
    const { body } = await owner.call('POST', '/v1/api-keys', { name: 'mine', scope: 'write' });
    expectProblem(await other.call('GET', `/v1/api-keys/${body.id}`), 404);
    expectProblem(await other.call('DELETE', `/v1/api-keys/${body.id}`), 404);
    expect((await other.call('GET', '/v1/api-keys')).body.api_keys).toEqual([]);
    expect((await owner.call('GET', '/v1/api-keys')).body.api_keys).toHaveLength(1);
    expect((await api.call('DELETE', `/v1/api-keys/${body.id}`)).status).toBe(204);
  });

  it('may not more than who makes them', async () => {
    const browser = await loggedIn(api, 'operator');
    expectProblem(await browser.call('POST', '/v1/api-keys', { name: 'more', scope: 'write' }), 403, 'operator');
    expect((await browser.call('POST', '/v1/api-keys', { name: 'as much', scope: 'run' })).status).toBe(201);
  });

  it.each(['2020-01-01T00:00:00Z', '2222-01-01T00:00:00Z', 'soon'])('do not expire at %s', async (expires_at) => {
    const answer = await api.call('POST', '/v1/api-keys', { name: 'x', scope: 'read', expires_at });
    expectProblem(answer, expires_at === 'soon' ? 400 : 422, 'expires_at');
  });
});
