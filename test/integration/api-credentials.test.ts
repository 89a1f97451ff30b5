import { beforeAll, describe, expect, it } from 'vitest';
import { loggedIn } from './accounts.helper.js';
import { type Api, expectProblem, startApi } from './api.helper.js';

const NAME = 'evertick.session_token';
let api: Api;
beforeAll(async () => {
  api = await startApi({ EVERTICK_TRUST_PROXY: '1' });
});

describe('one session', () => {
  const read = (cookie: string) => api.call('GET', '/v1/workflows', undefined, { authorization: undefined, cookie });

  it('is one caller, however its cookie is written', async () => {
    const browser = await loggedIn(api, 'viewer');
    const value = String(browser.cookies.get(NAME));
    const coded = `%${value.charCodeAt(0).toString(16)}${value.slice(1)}`;
    const left: number[] = [];
    await read(`${NAME}=${value}`);
    for (const cookie of [
      `${NAME}=${value}`,
      `${NAME}=${coded}`,
      `${NAME}="${value}"`,
      `a=b;  ${NAME} = ${value} ; c`,
      `__Secure-${NAME}=another; ${NAME}=${value}`,
    ]) {
      const answer = await read(cookie);
      expect(answer.status, cookie).toBe(200);
      left.push(Number(answer.headers.get('ratelimit-remaining')));
    }
    expect(left).toEqual(left.map((_, n) => (left[0] ?? 0) - n));
  });

  it('is that of the first cookie, which is the one of the longest path', async () => {
    const value = String((await loggedIn(api, 'viewer')).cookies.get(NAME));
    expectProblem(await read(`${NAME}=another; ${NAME}=${value}`), 401);
    expect((await read(`${NAME}=${value}; ${NAME}=another`)).status).toBe(200);
    expectProblem(await read(`__Secure-${NAME}=${value}`), 401);
  });
});

it('keys that are guessed are looked up thirty times a minute, and then only those that were right before, and sessions that begin', async () => {
  const from = { 'x-forwarded-for': '192.0.2.1' };
  const read = (key: string) =>
    api.call('GET', '/v1/workflows', undefined, { authorization: `Bearer ${key}`, ...from });
  const guess = (n: number) => read(`evk_${String(n).padStart(43, '0')}`);
  expect((await read(api.key)).status).toBe(200);
  for (let n = 0; n < 30; n++) expectProblem(await guess(n), 401);
  expectProblem(await guess(30), 429, 'too many wrong credentials');
  expectProblem(await guess(29), 401);
  expect((await read(api.key)).status).toBe(200);
  const later = await loggedIn(api, 'viewer');
  expect((await later.call('GET', '/v1/workflows', undefined, from)).status).toBe(200);
});
