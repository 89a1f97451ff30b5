import { beforeAll, beforeEach, expect, it } from 'vitest';
import { addPerson, Browser, PASSWORD } from './accounts.helper.js';
import { type Answer, type Api, expectProblem, startApi } from './api.helper.js';

const HOME = '192.0.2.1';
const WRONG = 'a wrong password';
let api: Api;
beforeAll(async () => {
  api = await startApi({ EVERTICK_TRUST_PROXY: '1' });
});
beforeEach(async () => {
  await api.database.pool.query('DELETE FROM login_limits');
});

const from = (address: string) => ({ 'x-forwarded-for': address });
const logIn = (email: string, password: string, address: string, browser = new Browser(api)) =>
  browser.call('POST', '/v1/auth/sign-in', { email, password }, from(address));
const emailOf = async () => (await addPerson(api, 'viewer')).email;

/** Makes the failures that one limit has counted so many. */
async function count(limit: 'account' | 'address', points: number): Promise<void> {
  const { rowCount } = await api.database.pool.query(
    `UPDATE login_limits SET points = $2 WHERE key LIKE $1 || ':%' AND points > 0`,
    [limit, points],
  );
  expect(rowCount).toBe(1);
}

function expectPause(answer: Answer, windowS: number): void {
  expectProblem(answer, 429, 'try again in');
  const seconds = Number(answer.headers.get('retry-after'));
  expect(seconds).toBeLessThanOrEqual(windowS);
  expect(seconds).toBeGreaterThan(windowS - 60);
}

it('one account may have a hundred wrong passwords a day, from addresses that its owner never used', async () => {
  const email = await emailOf();
  const known = new Browser(api);
  expect((await logIn(email, PASSWORD, HOME, known)).status).toBe(200);
  expect((await logIn(email, WRONG, '198.51.100.1')).status).toBe(401);
  await count('account', 99);
  expect((await logIn(email, WRONG, HOME)).status).toBe(401);
  expect((await logIn(email, WRONG, '198.51.100.2')).status).toBe(401);
  expectPause(await logIn(email, PASSWORD, '198.51.100.3'), 86_400);
  expect((await logIn(email, PASSWORD, HOME)).status).toBe(200);
  expect((await logIn(email, PASSWORD, '198.51.100.4', known)).status).toBe(200);
  expect((await logIn(await emailOf(), PASSWORD, '198.51.100.3')).status).toBe(200);
});

it('one address may have fifty wrong passwords and tokens an hour, of whichever accounts it is not known for', async () => {
  const [owner, stranger] = [await emailOf(), await emailOf()];
  const reset = (address: string) =>
    api.call('POST', '/v1/auth/password/reset', { token: 'guessed', password: PASSWORD }, from(address));
  expect((await logIn(owner, PASSWORD, HOME)).status).toBe(200);
  expect((await logIn('nobody@example.org', WRONG, HOME)).status).toBe(401);
  await count('address', 48);
  expect((await reset(HOME)).status).toBe(422);
  expect((await logIn(await emailOf(), WRONG, HOME)).status).toBe(401);
  expectPause(await logIn(stranger, PASSWORD, HOME), 3_600);
  expectPause(await reset(HOME), 3_600);
  expect((await logIn(owner, PASSWORD, HOME)).status).toBe(200);
  expect((await logIn(stranger, PASSWORD, '192.0.2.2')).status).toBe(200);
});
