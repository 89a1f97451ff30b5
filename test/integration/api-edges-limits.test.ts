import { describe, expect, it } from 'vitest';
import { type Answer, type Api, expectProblem, startApi } from './api.helper.js';

const standing = ({ headers }: Answer) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('ratelimit-')));

describe('a caller', () => {
  const LIMIT = 20;
  const get = (api: Api, from: string, path = '/v1/jobs', authorization?: string) =>
    api.call('GET', path, undefined, { 'x-forwarded-for': from, authorization });
  const start = () => startApi({ EVERTICK_RATE_LIMIT: String(LIMIT), EVERTICK_TRUST_PROXY: '1' });

  it('is told where it stands by every answer of /v1, refusals too', async () => {
    const api = await start();
    const answers = [
      await get(api, '192.0.2.1'),
      await get(api, '192.0.2.1', '/v1/jobs?limit=x'),
      await get(api, '192.0.2.1', '/v1/nothing'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 404]);
    answers.forEach((answer, n) => {
      expect(standing(answer)).toEqual({
        'ratelimit-limit': '20',
        'ratelimit-remaining': String(LIMIT - 1 - n),
        'ratelimit-reset': expect.stringMatching(/^([1-9]|[1-5]\d|60)$/),
        'ratelimit-policy': '20;w=60',
      });
    });
    expect(standing(await get(api, '192.0.2.1', '/healthz'))).toEqual({});
  });

  it('over its limit is 429 until the minute is over, and nobody else is', async () => {
    const api = await start();
    const withKey = () => get(api, '192.0.2.1', '/v1/jobs', `Bearer ${api.key}`);
    expect((await withKey()).status).toBe(200);
    const answers = await Promise.all(Array.from({ length: LIMIT + 10 }, () => get(api, '192.0.2.1')));
    const refused = answers.filter(({ status }) => status === 429);
    // A key that was not used before counts as its address, once.
    expect(refused).toHaveLength(11);
    for (const answer of refused) {
      expectProblem(answer, 429, 'more than 20 requests');
      expect(answer.headers.get('retry-after')).toBe(answer.headers.get('ratelimit-reset'));
      expect(answer.headers.get('ratelimit-remaining')).toBe('0');
    }
    expect((await get(api, '192.0.2.2')).status).toBe(401);
    expect((await withKey()).status).toBe(200);
    expect((await get(api, '192.0.2.1', '/healthz')).status).toBe(200);
  });

  it('is one network of IPv6, however its addresses are written', async () => {
    const api = await start();
    for (const from of ['2001:db8::1', '2001:db8:0:0:1::2', '2001:DB8::ffff:1']) await get(api, from);
    expect(standing(await get(api, '2001:db8::5'))).toMatchObject({ 'ratelimit-remaining': String(LIMIT - 4) });
    expect(standing(await get(api, '2001:db8:0:1::5'))).toMatchObject({ 'ratelimit-remaining': String(LIMIT - 1) });
    await get(api, '::ffff:192.0.2.9');
    expect(standing(await get(api, '192.0.2.9'))).toMatchObject({ 'ratelimit-remaining': String(LIMIT - 2) });
  });

  it('cannot have another address by saying so', async () => {
    const api = await startApi({ EVERTICK_RATE_LIMIT: '2' });
    const statuses = [];
    for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) statuses.push((await get(api, from)).status);
    expect(statuses).toEqual([401, 401, 429]);
  });
});
