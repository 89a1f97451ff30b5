import { Writable } from 'node:stream';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, create, expectProblem, heartbeat, startApi } from './api.helper.js';

const logged: { request_id?: string; path?: string }[] = [];
const log = new Writable({
  write(line, _encoding, done) {
    logged.push(JSON.parse(String(line)));
    done();
  },
});
let api: Api;
beforeAll(async () => {
  api = await startApi({}, undefined, pino({ level: 'debug' }, log));
});

describe('an answer', () => {
  it.each(['/v1/jobs', '/healthz', '/v1/openapi.json', '/nothing', '/v1/jobs?limit=x'])(
    'to %s may load nothing, is framed by nobody and kept by no cache',
    async (path) => {
      const { headers } = await api.call('GET', path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
        'cache-control': 'no-store',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
      expect(headers.has('x-powered-by')).toBe(false);
      expect(headers.has('strict-transport-security')).toBe(false);
    },
  );

  it('promises TLS where the public address has it', async () => {
    const secure = await startApi({ EVERTICK_URL: 'https://evertick.example.org' });
    const { headers } = await secure.call('GET', '/healthz');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('HEAD', () => {
  /** What is another one in each answer, or is about the connection, which our client closes after HEAD. */
  const FLEETING = ['date', 'ratelimit-remaining', 'ratelimit-reset', 'connection', 'keep-alive'];
  const ask = async (method: string, path: string, prefer?: string) => {
    const { status, headers, body } = await api.call(method, path, undefined, { prefer, 'x-request-id': 'asked' });
    const lasting = Object.fromEntries([...headers].filter(([name]) => !FLEETING.includes(name)));
    return { status, headers: lasting, body };
  };

  it.each([
    '/v1/workflows?limit=1',
    '/v1/workflows/{id}',
    '/v1/workflows/{id}/jobs',
    '/v1/jobs',
    '/v1/secrets',
    '/v1/audit',
    '/v1/auth/options',
    '/v1/openapi.json',
    '/healthz',
    '/v1/jobs?limit=x',
    '/v1/secrets/MISSING',
    '/v1/auth/session',
    '/v1/nothing',
  ])('of %s answers what GET does, but the body, whatever it prefers', async (path) => {
    const { id } = await create(api);
    const named = path.replace('{id}', id);
    for (const prefer of [undefined, 'return=minimal']) {
      const got = await ask('GET', named, prefer);
      expect(got.body).not.toBe('');
      expect(await ask('HEAD', named, prefer)).toEqual({ ...got, body: '' });
    }
  });
});

describe('/docs', () => {
  it('runs only scripts of this origin', async () => {
    const page = await fetch(`${api.url}/docs`);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(await page.text()).not.toMatch(/<script>|onload=/);
  });
});

describe('the id of a request', () => {
  it.each(['a', 'Trace-1.2_3', 'x'.repeat(128)])('is the one that it brings: %s', async (id) => {
    const refused = await api.call('POST', '/v1/workflows', heartbeat({ name: 1 }), { 'x-request-id': id });
    expectProblem(refused, 400);
    expect(refused.headers.get('x-request-id')).toBe(id);
    await expect.poll(() => logged.filter(({ request_id }) => request_id === id)).toHaveLength(1);
  });

  it.each(['', 'x'.repeat(129), 'a b', 'a"b', 'ü', 'a,b', '../x'])('is a new one instead of %j', async (id) => {
    const { headers } = await api.call('GET', '/v1/jobs', undefined, { 'x-request-id': id });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is a new one for each request that brings none', async () => {
    const [one, two] = [await api.call('GET', '/v1/jobs'), await api.call('GET', '/v1/jobs')];
    expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'));
  });
});
