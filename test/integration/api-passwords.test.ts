import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Devices } from '../../src/api/devices.js';
import { LoginLimits } from '../../src/api/loginLimits.js';
import { abandonable } from '../../src/db/abandon.js';
import { passwordHashOf } from '../../src/db/accounts.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { addPerson, Browser, loggedIn, mailedToken, PASSWORD } from './accounts.helper.js';
import { type Answer, type Api, expectProblem, meeting, startApi } from './api.helper.js';

const MEMBERS = `/v1/teams/${FIRST_TEAM_ID}/members`;
const ANOTHER = 'another battery staple horse';
let api: Api;
beforeAll(async () => {
  api = await startApi({ EVERTICK_TRUST_PROXY: '1' });
});
beforeEach(async () => {
  await api.database.pool.query('DELETE FROM login_limits');
});

/** A browser without the cookie of one that is known. */
async function unknown(): Promise<Awaited<ReturnType<typeof loggedIn>>> {
  const browser = await loggedIn(api, 'viewer');
  browser.cookies.delete('evertick.device');
  return browser;
}
const ofSomebody = async () => ({ browser: new Browser(api), email: (await addPerson(api, 'viewer')).email });

describe('work on passwords', () => {
  const works: [string, number, () => Promise<() => Promise<Answer>>][] = [
    [
      'logging in',
      200,
      async () => {
        const { browser, email } = await ofSomebody();
        return () => browser.signIn(email, PASSWORD);
      },
    ],
    [
      'a reset',
      422,
      async () => () => api.call('POST', '/v1/auth/password/reset', { token: 'guessed', password: ANOTHER }),
    ],
    [
      'a change',
      200,
      async () => {
        const browser = await unknown();
        const body = { current_password: PASSWORD, new_password: ANOTHER };
        return () => browser.call('PUT', '/v1/account/password', body);
      },
    ],
    [
      'deleting an account',
      204,
      async () => {
        const browser = await unknown();
        return () => browser.call('DELETE', '/v1/account', { password: PASSWORD });
      },
    ],
  ];
  it.each(works)('waits its turn: %s beyond ten of one address is refused at once', async (_, status, prepare) => {
    const begin: (() => Promise<Answer>)[] = [];
    for (let i = 0; i < 11; i++) begin.push(await prepare());
    await api.database.pool.query('DELETE FROM login_limits');
    const blocker = await api.database.pool.connect();
    let answers: Promise<Answer>[] = [];
    try {
      await blocker.query('BEGIN; LOCK TABLE accounts, verifications');
      answers = begin.map((each) => each());
      const first = await Promise.race(answers);
      expectProblem(first, 429, 'at once');
      expect(first.headers.get('retry-after')).toBe('1');
    } finally {
      await blocker.query('ROLLBACK');
      blocker.release();
    }
    const statuses = (await Promise.all(answers)).map((each) => each.status).sort();
    expect(statuses).toEqual([...Array(10).fill(status), 429].sort());
  });
});

describe('failed logins', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const signIn = (email: string, password: string, address: string) =>
    new Browser(api).call('POST', '/v1/auth/sign-in', { email, password }, from(address));

  it('are counted for a network of IPv6, not for each of its addresses', async () => {
    const { email } = await addPerson(api, 'viewer');
    for (let i = 1; i <= 5; i++)
      expect((await signIn(email, 'a wrong password', `2001:db8:0:1::${i}`)).status).toBe(401);
    expectProblem(await signIn(email, PASSWORD, '2001:db8:0:1:ffff::6'), 429);
    expect((await signIn(email, PASSWORD, '2001:db8:0:2::1')).status).toBe(200);
  });

  it('from everywhere keep the owner out no longer than until the password is set by mail, from there', async () => {
    const { email } = await addPerson(api, 'viewer');
    await signIn(email, 'a wrong password', '192.0.2.1');
    await api.database.pool.query("UPDATE login_limits SET points = 100 WHERE key LIKE 'account:%'");
    expectProblem(await signIn(email, PASSWORD, '192.0.2.2'), 429);
    await api.call('POST', '/v1/auth/password/request', { email });
    const body = { token: await mailedToken(api, email), password: ANOTHER };
    // Also those of the owner, who did not remember it.
    await api.database.pool.query("UPDATE login_limits SET points = 5 WHERE key LIKE 'pair:%'");
    const answer = await api.call('POST', '/v1/auth/password/reset', body, from('192.0.2.2'));
    expect(answer.status).toBe(204);
    expect((await signIn(email, ANOTHER, '192.0.2.2')).status).toBe(200);
    expectProblem(await signIn(email, ANOTHER, '192.0.2.3'), 429);
  });

  it('are none that failed by a fault of ours', async () => {
    const { email } = await addPerson(api, 'viewer');
    const { pool } = api.database;
    await pool.query('ALTER TABLE sessions RENAME TO sessions_away');
    try {
      for (let i = 0; i < 6; i++) {
        const body = JSON.stringify({ email, password: PASSWORD });
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(`${api.url}/v1/auth/sign-in`, { method: 'POST', headers, body });
        expect(answer.status).toBe(500);
      }
    } finally {
      await pool.query('ALTER TABLE sessions_away RENAME TO sessions');
    }
    const { rows } = await pool.query('SELECT key FROM login_limits WHERE points > 0');
    expect(rows).toEqual([]);
    expect((await new Browser(api).signIn(email, PASSWORD)).status).toBe(200);
  });

  it('are none that were given up because PostgreSQL did not answer', async () => {
    const { pool } = api.database;
    const limits = new LoginLimits(pool, { find: async () => undefined } as unknown as Devices);
    const fail: ((error: Error) => void)[] = [];
    const compare = () => new Promise<void>((_, reject) => fail.push(reject));
    const client = { address: '192.0.2.1', requestId: '', cookie: '' };
    const { result, abandon } = abandonable(() => limits.attempt('given-up@example.org', client, compare));
    await expect.poll(() => fail.length).toBe(1);
    expect((await pool.query('SELECT FROM login_limits WHERE points > 0')).rowCount).toBe(3);
    abandon();
    fail[0]?.(new Error('the connection was closed'));
    await expect(result).rejects.toThrow('closed');
    expect((await pool.query('SELECT FROM login_limits WHERE points > 0')).rowCount).toBe(0);
  });

  it('are none that another limit refuses, so that who goes on with one account locks out no other', async () => {
    const [{ email }, other] = [await addPerson(api, 'viewer'), await addPerson(api, 'viewer')];
    for (let i = 0; i < 5; i++) await signIn(email, 'a wrong password', '192.0.2.1');
    for (let i = 0; i < 50; i++) expect((await signIn(email, 'a wrong password', '192.0.2.1')).status).toBe(429);
    expect((await signIn(other.email, PASSWORD, '192.0.2.1')).status).toBe(200);
  });

  it('are given back only to what they were counted with', async () => {
    const { pool } = api.database;
    const limits = new LoginLimits(pool, { find: async () => undefined } as unknown as Devices);
    const client = { address: '192.0.2.2', requestId: '', cookie: '' };
    const begun: (() => void)[] = [];
    const attempt = () =>
      limits.attempt('again@example.org', client, () => new Promise<void>((resolve) => begun.push(resolve)));
    const points = async () =>
      (await pool.query("SELECT key, points FROM login_limits WHERE key NOT LIKE 'known%' ORDER BY key")).rows;
    const early = [attempt(), attempt()];
    await expect.poll(() => begun.length).toBe(2);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * 86_400_000 });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const late = attempt();
    await expect.poll(() => begun.length).toBe(3);
    const counted = await points();
    expect(counted.map((row) => row.points)).toEqual([1, 1, 1]);
    for (const end of begun.slice(0, 2)) end();
    await Promise.all(early);
    const left = (await points()).filter(({ key }) => !key.startsWith('pair'));
    expect(left).toEqual(counted.filter(({ key }) => !key.startsWith('pair')));
    begun[2]?.();
    await late;
    expect((await points()).filter((row) => row.points !== 0)).toEqual([]);
  });

  it('are not what mails are counted by', async () => {
    for (let i = 0; i < 50; i++) await api.call('POST', '/v1/auth/password/request', { email: `${i}@example.org` });
    const more = { email: 'more@example.org', role: 'viewer' };
    expectProblem(await api.call('POST', MEMBERS, more), 429);
    expect(await api.database.prisma.user.count({ where: { email: more.email } })).toBe(0);
    const { email } = await addPerson(api, 'viewer');
    expect((await new Browser(api).signIn(email, PASSWORD)).status).toBe(200);
  });
});

describe('asking for new passwords', () => {
  it('does not keep a mailbox from the mail by which its account begins', async () => {
    const email = 'invited@example.org';
    for (let i = 0; i < 5; i++) await api.call('POST', '/v1/auth/password/request', { email });
    expect((await api.call('POST', MEMBERS, { email, role: 'viewer' })).status).toBe(201);
    expect(await mailedToken(api, email)).not.toBe('');
  });
});

it('a login by a password that is changed while it is compared is none', async () => {
  const { browser, email } = await ofSomebody();
  const change = `WITH owner AS (SELECT id FROM users WHERE email = $1 FOR UPDATE)
    UPDATE accounts SET password = $2 FROM owner WHERE user_id = owner.id`;
  const ask = () => [browser.signIn(email, PASSWORD)];
  const [login] = await meeting(api, [change, email, await hashPassword(ANOTHER)], 1, ask, 'COMMIT');
  expectProblem(login as Answer, 401);
  expect(await api.database.prisma.session.count({ where: { user: { email } } })).toBe(0);
  expect((await browser.signIn(email, ANOTHER)).status).toBe(200);
});

describe('at once', () => {
  /** The same browser four times, and who uses it. */
  async function four() {
    const { person, cookies, csrfToken } = await loggedIn(api, 'viewer');
    const browsers = Array.from({ length: 4 }, () => Object.assign(new Browser(api), { csrfToken }));
    for (const browser of browsers) for (const [name, value] of cookies) browser.cookies.set(name, value);
    return { browsers, ...person };
  }

  it('who change a password leave that of the one who is told so, and no other session', async () => {
    const { browsers, userId, email } = await four();
    const passwords = browsers.map((_, n) => `${ANOTHER} ${n}`);
    const change = (browser: Browser, n: number) =>
      browser.call('PUT', '/v1/account/password', { current_password: PASSWORD, new_password: passwords[n] });
    // Two passwords are worked on at a time: the others find that the session has ended.
    const answers = await meeting(api, ['SELECT FROM sessions WHERE user_id = $1 FOR UPDATE', userId], 2, () =>
      browsers.map(change),
    );
    const done = answers.map(({ status }) => status === 200);
    expect(done.filter(Boolean)).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 409, 'session');

    expect(await api.database.prisma.session.count({ where: { userId } })).toBe(1);
    const sessions = await Promise.all(browsers.map((browser) => browser.call('GET', '/v1/auth/session')));
    expect(sessions.map(({ status }) => status)).toEqual(done.map((is) => (is ? 200 : 401)));

    const hash = String(await passwordHashOf(api.database.pool, email));
    const set = await Promise.all(passwords.map((password) => verifyPassword({ hash, password })));
    expect(set.filter(Boolean)).toHaveLength(1);
    expect(done[set.indexOf(true)]).toBe(true);
  });

  it('a change and a reset, in whatever order, leave the password of the reset and no session', async () => {
    const browser = await loggedIn(api, 'viewer');
    const { email, userId } = browser.person;
    await api.call('POST', '/v1/auth/password/request', { email });
    const token = await mailedToken(api, email);
    const change = { current_password: PASSWORD, new_password: `${ANOTHER}, which a thief chose` };
    const [changed, reset] = await meeting(api, ['SELECT FROM users WHERE id = $1 FOR UPDATE', userId], 2, () => [
      browser.call('PUT', '/v1/account/password', change),
      api.call('POST', '/v1/auth/password/reset', { token, password: ANOTHER }),
    ]);
    expect(reset?.status).toBe(204);
    if (changed?.status !== 200) expectProblem(changed as Answer, 409, 'session');
    expect(await api.database.prisma.session.count({ where: { userId } })).toBe(0);
    expect((await new Browser(api).signIn(email, ANOTHER)).status).toBe(200);
  });

  it('who delete an account are all told that it is gone, and the audit log is once', async () => {
    const { browsers, userId } = await four();
    const answers = await meeting(api, ['SELECT FROM users WHERE id = $1 FOR UPDATE', userId], 4, () =>
      browsers.map((browser) => browser.call('DELETE', '/v1/account', { password: PASSWORD })),
    );
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204]);
    const { prisma } = api.database;
    expect(await prisma.user.count({ where: { id: userId } })).toBe(0);
    expect(await prisma.auditEntry.count({ where: { action: 'account.delete', resourceId: userId } })).toBe(1);
  });
});

describe('a password', () => {
  const LONGEST = '😀'.repeat(64);
  const TOO_LONG = '😀'.repeat(65);

  it('of as many emoji as fit can be set and logged in with', async () => {
    const { browser, email } = await ofSomebody();
    await api.call('POST', '/v1/auth/password/request', { email });
    const token = await mailedToken(api, email);
    const reset = (password: string) => api.call('POST', '/v1/auth/password/reset', { token, password });
    expectProblem(await reset(TOO_LONG), 422, 'password', 'at most 128');
    expect((await reset(LONGEST)).status).toBe(204);
    expect((await browser.signIn(email, LONGEST)).status).toBe(200);
    expectProblem(await new Browser(api).signIn(email, TOO_LONG), 422, 'at most 128');
    const change = { current_password: LONGEST, new_password: TOO_LONG };
    expectProblem(await browser.call('PUT', '/v1/account/password', change), 422, 'new_password', 'at most 128');
  });

  it('whose reset fails halfway is the one from before, and the link is good for another try', async () => {
    const { browser, email } = await ofSomebody();
    await browser.signIn(email, PASSWORD);
    await api.call('POST', '/v1/auth/password/request', { email });
    const token = await mailedToken(api, email);
    const { pool } = api.database;
    await pool.query('ALTER TABLE accounts ADD CONSTRAINT unchanged CHECK (updated_at < now()) NOT VALID');
    const body = JSON.stringify({ token, password: ANOTHER });
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const failed = await fetch(`${api.url}/v1/auth/password/reset`, post).finally(() =>
      pool.query('ALTER TABLE accounts DROP CONSTRAINT unchanged'),
    );
    expect(failed.status).toBe(500);
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(200);
    expect((await browser.signIn(email, PASSWORD)).status).toBe(200);
    expect((await api.call('POST', '/v1/auth/password/reset', { token, password: ANOTHER })).status).toBe(204);
  });

  it('is not reset by a token that cannot be one', async () => {
    const body = { token: 'a\u0000b', password: ANOTHER };
    expectProblem(await api.call('POST', '/v1/auth/password/reset', body), 422, 'token');
  });
});
