import { beforeAll, describe, expect, it } from 'vitest';
import { Browser, setPassword } from './accounts.helper.js';
import { type Api, expectProblem, startApi } from './api.helper.js';

const PASSWORD = 'correct horse battery staple';
let api: Api;
beforeAll(async () => {
  api = await startApi();
});

describe('logging in', () => {
  it('gives a session that says who it is, reads, writes with its token, and ends', async () => {
    const { email, browser } = await person();
    const session = await browser.signIn(email, PASSWORD);
    expect(session).toMatchObject({
      status: 200,
      body: { user: { email }, teams: [{ name: 'first team', role: 'editor' }] },
    });
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(200);
    expect((await browser.call('PUT', '/v1/secrets/MINE', { value: 'a value' })).status).toBe(201);
    expect((await browser.call('POST', '/v1/auth/sign-out')).status).toBe(204);
    expectProblem(await browser.call('GET', '/v1/workflows'), 401);
  });
});

async function person(role = 'editor'): Promise<{ email: string; browser: Browser }> {
  const email = `person${Math.random().toString(36).slice(2)}@example.org`;
  const made = await api.call('POST', '/v1/teams/01900000-0000-7000-8000-000000000001/members', { email, role });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  await setPassword(api, email, PASSWORD);
  return { email, browser: new Browser(api) };
}
