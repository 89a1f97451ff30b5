import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addPerson, Browser, loggedIn, mailedToken, PASSWORD } from './accounts.helper.js';
import { type Api, expectProblem, startApi } from './api.helper.js';

const ANOTHER = 'another battery staple horse';
const DAY_MS = 86_400_000;
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterEach(() => {
  vi.useRealTimers();
});

const wrong = (browser: Browser, email: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => browser.signIn(email, 'a wrong password')));
const device = (browser: Browser) => String(browser.cookies.get('evertick.device'));
const idOf = (browser: Browser) => device(browser).split('.')[0];
const daysLater = (days: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * DAY_MS });

/** Whether a browser is let in although others at its address have had all attempts of the account. */
async function isKnown(browser: Browser, email: string, password = PASSWORD): Promise<boolean> {
  const statuses = (await wrong(new Browser(api), email, 6)).map(({ status }) => status);
  expect(statuses).toContain(429);
  const answer = await browser.signIn(email, password);
  if (answer.status !== 200) expectProblem(answer, 429);
  return answer.status === 200;
}

describe('a browser in which the owner of an account has logged in', () => {
  it('lets the owner in, whatever others at its address try; its own wrong passwords count', async () => {
    const browser = await loggedIn(api, 'viewer');
    const { email } = browser.person;
    await browser.call('POST', '/v1/auth/sign-out');
    const id = idOf(browser);
    expect(await isKnown(new Browser(api), email)).toBe(false);
    expect(await isKnown(browser, email)).toBe(true);
    expect(device(browser)).toMatch(/^[\da-f-]{36}\.\d{10}\.[\w-]{43}$/);
    expect(idOf(browser)).toBe(id);
    const statuses = (await wrong(browser, email, 7)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(2).fill(429)]);
    expectProblem(await browser.signIn(email, PASSWORD), 429);
  });

  it('is not any that says so, nor one of another account', async () => {
    const [browser, other] = [await loggedIn(api, 'viewer'), await loggedIn(api, 'viewer')];
    const { email } = browser.person;
    const [id, expires, signature] = device(browser).split('.');
    const forged = [
      'A'.repeat(24),
      `${id}.${expires}.${'A'.repeat(43)}`,
      `${id}.${Number(expires) + 1}.${signature}`,
      `${idOf(other)}.${expires}.${signature}`,
      device(other),
    ];
    for (const value of forged) {
      const made = new Browser(api);
      made.cookies.set('evertick.device', value);
      expect(await isKnown(made, email), value).toBe(false);
    }
    expect(await isKnown(browser, email)).toBe(true);
  });

  it('is a new one where it came with what is none', async () => {
    const { email } = await addPerson(api, 'viewer');
    const made = new Browser(api);
    made.cookies.set('evertick.device', 'A'.repeat(24));
    await made.signIn(email, PASSWORD);
    expect(device(made)).not.toBe('A'.repeat(24));
    expect(await isKnown(made, email)).toBe(true);
  });

  it('is none any more once the password is changed, but the one in which that was done', async () => {
    const browser = await loggedIn(api, 'viewer');
    const other = new Browser(api);
    await other.signIn(browser.person.email, PASSWORD);
    const body = { current_password: PASSWORD, new_password: ANOTHER };
    expect((await browser.call('PUT', '/v1/account/password', body)).status).toBe(200);
    expect(await isKnown(other, browser.person.email, ANOTHER)).toBe(false);
    expect(await isKnown(browser, browser.person.email, ANOTHER)).toBe(true);
  });

  it('is none any more once the password is reset', async () => {
    const browser = await loggedIn(api, 'viewer');
    const { email } = browser.person;
    await api.call('POST', '/v1/auth/password/request', { email });
    const body = { token: await mailedToken(api, email), password: ANOTHER };
    expect((await api.call('POST', '/v1/auth/password/reset', body)).status).toBe(204);
    expect(await isKnown(browser, email, ANOTHER)).toBe(false);
  });

  it('is the one in which its owner has set the password by mail', async () => {
    const { email } = await addPerson(api, 'viewer');
    const browser = new Browser(api);
    await browser.call('POST', '/v1/auth/password/request', { email });
    const body = { token: await mailedToken(api, email), password: ANOTHER };
    expect((await browser.call('POST', '/v1/auth/password/reset', body)).status).toBe(204);
    expect(await isKnown(new Browser(api), email, ANOTHER)).toBe(false);
    expect(await isKnown(browser, email, ANOTHER)).toBe(true);
  });

  it.each([
    [29, true],
    [31, false],
  ])('is known after %d days: %s', async (days, known) => {
    const browser = await loggedIn(api, 'viewer');
    daysLater(days);
    expect(await isKnown(browser, browser.person.email)).toBe(known);
  });

  it('makes its address known for 30 days more by each login', async () => {
    const browser = await loggedIn(api, 'viewer');
    const { pool } = api.database;
    await pool.query(`DELETE FROM login_limits WHERE key LIKE 'known:%'`);
    await browser.signIn(browser.person.email, PASSWORD);
    const read = () => pool.query<{ expire: string }>(`SELECT expire FROM login_limits WHERE key LIKE 'known:%'`);
    const [first] = (await read()).rows;
    daysLater(2);
    await browser.signIn(browser.person.email, PASSWORD);
    const { rows } = await read();
    expect(rows).toHaveLength(1);
    expect(Number(rows[0]?.expire)).toBeGreaterThanOrEqual(Number(first?.expire) + 2 * DAY_MS);
  });

  it('has a cookie over https that no other host can set', async () => {
    const secure = await startApi({ EVERTICK_URL: 'https://evertick.example.org' });
    const { email } = await addPerson(secure, 'viewer');
    const browser = new Browser(secure);
    const cookies = (await browser.signIn(email, PASSWORD)).headers.getSetCookie();
    expect(cookies.at(-1)).toMatch(
      /^__Host-evertick\.device=[\w.-]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    await wrong(new Browser(secure), email, 6);
    const plain = new Browser(secure);
    plain.cookies.set('evertick.device', String(browser.cookies.get('__Host-evertick.device')));
    expectProblem(await plain.signIn(email, PASSWORD), 429);
    expect((await browser.signIn(email, PASSWORD)).status).toBe(200);
  });
});
