import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { freePort } from '../../src/local/ports.js';
import { type OpenIdProvider, startOpenIdProvider } from '../setup/openIdProvider.js';
import { addPerson, addTeam, Browser, loggedIn, PASSWORD } from './accounts.helper.js';
import { type Answer, type Api, expectProblem, startApi } from './api.helper.js';

let provider: OpenIdProvider;
let closed: Api;
let open: Api;

beforeAll(async () => {
  const ports = [await freePort(), await freePort()];
  provider = await startOpenIdProvider(ports.map((port) => `http://127.0.0.1:${port}/v1/auth/callback/oidc`));
  const env = {
    EVERTICK_OIDC_ISSUER: provider.issuer,
    EVERTICK_OIDC_CLIENT_ID: provider.clientId,
    EVERTICK_OIDC_CLIENT_SECRET: provider.clientSecret,
  };
  closed = await startApi({ ...env, EVERTICK_PORT: String(ports[0]) });
  open = await startApi({ ...env, EVERTICK_PORT: String(ports[1]), EVERTICK_SIGNUP: 'open' });
});
afterAll(() => provider.close());

/** Logs a browser in at the provider; resolves with the answer of the API's callback. */
async function logIn(api: Api, browser: Browser): Promise<Answer> {
  const begun = await browser.call('POST', '/v1/auth/sign-in/oidc');
  expect(begun.status, JSON.stringify(begun.body)).toBe(200);
  return browser.call('GET', await backFrom(begun.body.url, api));
}

/** The same while no team can be made. */
async function logInWithoutTeams(browser: Browser): Promise<Answer> {
  const { pool } = open.database;
  await pool.query('ALTER TABLE teams RENAME TO teams_away');
  return logIn(open, browser).finally(() => pool.query('ALTER TABLE teams_away RENAME TO teams'));
}

/** Goes where the provider sends a browser until it is sent back; the path of the callback. */
async function backFrom(begin: string, api: Api): Promise<string> {
  const cookies = new Map<string, string>();
  for (let url = new URL(begin); ; ) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (!location) throw new Error(`the provider says ${answer.status} ${await answer.text()}`);
    url = new URL(location, url);
    if (url.origin !== provider.issuer) {
      expect(url.origin).toBe(new URL(api.home).origin);
      return url.pathname + url.search;
    }
  }
}

it('lets in somebody whom an admin has taken in', async () => {
  const { email, userId } = await addPerson(closed, 'editor');
  provider.identity = { sub: 'one', email, email_verified: true, name: 'One' };
  const browser = new Browser(closed);
  const back = await logIn(closed, browser);
  expect(back.status).toBe(302);
  expect(back.headers.get('location')).toBe(closed.home);
  expect((await browser.call('GET', '/v1/auth/session')).body).toMatchObject({
    user: { email },
    teams: [{ role: 'editor' }],
  });
  const { audit } = (await closed.call('GET', `/v1/audit?user_id=${userId}`)).body;
  const told = { actor: { email }, address: expect.stringMatching(/127\.0\.0\.1$/), request_id: expect.any(String) };
  expect(audit).toMatchObject([
    { action: 'session.create', ...told },
    { action: 'account.link', ...told },
  ]);
  expect((await new Browser(closed).signIn(email, PASSWORD)).status).toBe(200);
});

it('lets in nobody else while sign-up is closed', async () => {
  provider.identity = { sub: 'two', email: 'two@example.org', email_verified: true, name: 'Two' };
  const browser = new Browser(closed);
  const back = await logIn(closed, browser);
  expect(back.headers.get('location')).toContain('error=');
  expectProblem(await browser.call('GET', '/v1/auth/session'), 401);
  expect(await closed.database.prisma.user.count({ where: { email: 'two@example.org' } })).toBe(0);
});

it('gives who is new a team, where sign-up is open', async () => {
  provider.identity = { sub: 'three', email: 'three@example.org', email_verified: true, name: 'Three' };
  const browser = new Browser(open);
  expect((await logIn(open, browser)).status).toBe(302);
  expect((await browser.call('GET', '/v1/auth/session')).body).toMatchObject({
    user: { email: 'three@example.org', name: 'Three' },
    teams: [{ name: 'Team of Three', role: 'admin' }],
  });
});

it('gives whom others took in before, where sign-up is open, the name from the provider and the own team first, once', async () => {
  const email = 'six@example.org';
  const stranger = await loggedIn(open, 'admin', await addTeam(open, 'a trap'));
  const trap = stranger.person.actor.teamId;
  await stranger.call('POST', `/v1/teams/${trap}/members`, { email, name: 'A fool', role: 'admin' });
  provider.identity = { sub: 'six', email, email_verified: true, name: 'Six' };
  const browser = new Browser(open);
  await logIn(open, browser);
  const session = await browser.call('GET', '/v1/auth/session');
  expect(session.body).toMatchObject({
    user: { name: 'Six' },
    teams: [{ name: 'Team of Six', role: 'admin' }, { id: trap }],
  });
  await logIn(open, browser);
  expect((await browser.call('GET', '/v1/teams')).body.teams).toEqual(session.body.teams);
});

it('gives who could log in before no other team', async () => {
  const { email, actor } = await addPerson(open, 'editor', await addTeam(open));
  provider.identity = { sub: 'seven', email, email_verified: true, name: 'Seven' };
  const browser = new Browser(open);
  await logIn(open, browser);
  const { teams } = (await browser.call('GET', '/v1/teams')).body;
  expect(teams.map(({ id }: { id: string }) => id)).toEqual([actor.teamId]);
});

it('refuses an answer that cannot be one', async () => {
  expectProblem(await closed.call('GET', '/v1/auth/callback/oidc?code=x&state=a%00b'), 422, 'state');
});

it('gives nobody the account of an address that the provider has not verified', async () => {
  const { email } = await addPerson(closed, 'admin');
  provider.identity = { sub: 'thief', email, email_verified: false, name: 'Thief' };
  const browser = new Browser(closed);
  expect((await logIn(closed, browser)).headers.get('location')).toContain('error=');
  expectProblem(await browser.call('GET', '/v1/auth/session'), 401);
});

it('gives who was cut off between the account and the team one at the next login', async () => {
  const email = 'nine@example.org';
  provider.identity = { sub: 'nine', email, email_verified: true, name: 'Nine' };
  const browser = new Browser(open);
  expectProblem(await logInWithoutTeams(browser), 503, 'begin again');
  expect(await open.database.prisma.user.count({ where: { email } })).toBe(1);
  await logIn(open, browser);
  expect((await browser.call('GET', '/v1/teams')).body.teams).toMatchObject([{ name: 'Team of Nine', role: 'admin' }]);
});

it.each([
  ['zero', ' N\u0000ul', 'Nul'],
  ['long', '\u{1f600}'.repeat(60), '\u{1f600}'.repeat(50)],
  ['cut', `a${'\u{1f600}'.repeat(60)}`, `a${'\u{1f600}'.repeat(49)}\ufffd`],
  ['blank', '  ', 'blank@example.org'],
])('keeps what can be kept of a name that the provider gives: %s', async (sub, name, kept) => {
  provider.identity = { sub, email: `${sub}@example.org`, email_verified: true, name };
  const browser = new Browser(open);
  expect((await logIn(open, browser)).status).toBe(302);
  expect((await browser.call('GET', '/v1/auth/session')).body.user.name).toBe(kept);
});

it.each(['closed', 'open'])(
  'makes no account of an address that the provider has not verified: sign-up %s',
  async (signUp) => {
    const email = `not-yet-here-${signUp}@example.org`;
    provider.identity = { sub: `early-${signUp}`, email, email_verified: false, name: 'Early' };
    const api = signUp === 'open' ? open : closed;
    const browser = new Browser(api);
    expect((await logIn(api, browser)).headers.get('location')).toContain('error=');
    expectProblem(await browser.call('GET', '/v1/auth/session'), 401);
    expect(await api.database.prisma.user.count({ where: { email } })).toBe(0);
  },
);

it('keeps nobody waiting who logs in with a password while the provider is silent', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const api = await startApi({
    EVERTICK_OIDC_ISSUER: `http://127.0.0.1:${(silent.address() as AddressInfo).port}`,
    EVERTICK_OIDC_CLIENT_ID: 'evertick',
    EVERTICK_OIDC_CLIENT_SECRET: 'a secret',
  });
  const elsewhere = api.call('POST', '/v1/auth/sign-in/oidc');
  const browser = await loggedIn(api, 'viewer');
  expect((await browser.call('GET', '/v1/auth/session')).status).toBe(200);
  const answer = await elsewhere;
  expectProblem(answer, 503, 'provider');
  expect(answer.headers.get('retry-after')).toBe('10');
});

it('tells 503, and lets in later, when what a login needs cannot be written', async () => {
  const email = 'eight@example.org';
  const stranger = await loggedIn(open, 'admin', await addTeam(open, 'a trap'));
  await stranger.call('POST', `/v1/teams/${stranger.person.actor.teamId}/members`, { email, role: 'viewer' });
  provider.identity = { sub: 'eight', email, email_verified: true, name: 'Eight' };
  const browser = new Browser(open);
  expectProblem(await logInWithoutTeams(browser), 503, 'begin again');
  await logIn(open, browser);
  expect((await browser.call('GET', '/v1/auth/session')).body.teams).toMatchObject([
    { name: 'Team of Eight', role: 'admin' },
    { name: 'a trap' },
  ]);
});

it('takes no answer that another browser asked for, and none twice', async () => {
  const { email } = await addPerson(closed, 'editor');
  provider.identity = { sub: 'five', email, email_verified: true, name: 'Five' };
  const [browser, other] = [new Browser(closed), new Browser(closed)];
  const begun = await browser.call('POST', '/v1/auth/sign-in/oidc');
  const path = await backFrom(begun.body.url, closed);
  const stolen = await other.call('GET', path);
  expect(stolen.headers.get('location')).toContain('error=');
  expectProblem(await other.call('GET', '/v1/auth/session'), 401);
  await browser.call('GET', path);
  const again = new Browser(closed);
  expect((await again.call('GET', path)).headers.get('location')).toContain('error=');
});

it('is 404 where there is no provider', async () => {
  const without = await startApi();
  expectProblem(await without.call('POST', '/v1/auth/sign-in/oidc'), 404, 'EVERTICK_OIDC_ISSUER');
  expectProblem(await without.call('GET', '/v1/auth/callback/oidc'), 404);
});
