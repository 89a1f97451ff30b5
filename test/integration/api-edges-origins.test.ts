import { once } from 'node:events';
import { request } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Api, expectProblem, heartbeat, startApi } from './api.helper.js';

const LISTED = 'https://app.example.org';
let api: Api;
let closed: Api;
beforeAll(async () => {
  api = await startApi({ EVERTICK_URL: 'https://evertick.example.org', EVERTICK_CORS_ORIGINS: LISTED });
  closed = await startApi();
});

/** A call with headers that `fetch` does not let one set. */
async function call(to: Api, method: string, headers: Record<string, string>, path = '/v1/workflows'): Promise<Answer> {
  const sent = request(to.url + path, { method, headers }).end();
  const [answer] = await once(sent, 'response');
  const text = (await answer.toArray()).join('');
  return { status: answer.statusCode, headers: new Headers(answer.headers), body: text && JSON.parse(text) };
}

describe('a page', () => {
  it.each(['https://evil.example', 'null', 'http://localhost:1', 'http://evertick.example.org'])(
    'of %s may not write',
    async (origin) => {
      for (const to of [api, closed])
        expectProblem(await call(to, 'POST', { origin, host: 'localhost:4700' }), 403, origin);
      expect(await call(api, 'GET', { origin, host: 'localhost:4700' })).toMatchObject({ status: 200 });
    },
  );

  it.each([
    ['of the public address', 'https://evertick.example.org', '10.0.0.1'],
    ['of the address that it calls', 'http://localhost:4700', 'localhost:4700'],
    ['of a listed origin', LISTED, 'evertick.example.org'],
  ])('%s may write', async (_who, origin, host) => {
    expect((await call(api, 'POST', { origin, host })).status).toBe(400);
  });

  it('under any name may read: who reads is a matter of login', async () => {
    expect((await call(closed, 'GET', { host: 'evertick.internal' })).status).toBe(200);
  });
});

describe('CORS', () => {
  const preflight = (to: Api, origin: string) =>
    call(to, 'OPTIONS', {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'if-match',
    });

  it('is off unless origins are listed', async () => {
    expectProblem(await preflight(closed, LISTED), 405);
    const { headers } = await call(closed, 'GET', { origin: LISTED });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('answers the preflight of a listed origin', async () => {
    const { status, headers } = await preflight(api, LISTED);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(LISTED);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
    expect(headers.get('access-control-allow-methods')).toContain('PUT');
    expect(headers.get('access-control-allow-headers')).toMatch(/Authorization.*Idempotency-Key.*If-Match/);
    expect(headers.get('vary')).toContain('Origin');
  });

  it.each(['https://evil.example', 'https://app.example.org.evil.example', 'http://app.example.org', 'null'])(
    'lets %s read nothing',
    async (origin) => {
      expect((await preflight(api, origin)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await call(api, 'GET', { origin })).headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('lets a listed origin read what it needs, also of a refusal', async () => {
    const shown = (answer: Answer) => answer.headers.get('access-control-expose-headers');
    expect(shown(await call(api, 'GET', { origin: LISTED }))).toMatch(/ETag.*Location.*RateLimit-Limit.*X-Request-Id/);
    const refused = await api.call('POST', '/v1/workflows', heartbeat({ name: 1 }), { origin: LISTED });
    expect(refused.headers.get('access-control-allow-origin')).toBe(LISTED);
    expect(shown(refused)).toContain('Retry-After');
  });
});
