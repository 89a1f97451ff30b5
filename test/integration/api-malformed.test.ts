import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, create, expectProblem, heartbeat, snapshot, startApi } from './api.helper.js';
import { open } from './rawHttp.helper.js';

let api: Api;
let before: unknown;
let id: string;
beforeAll(async () => {
  api = await startApi();
  ({ id } = await create(api));
});
beforeEach(async () => {
  before = await snapshot(api);
});
afterEach(async () => {
  expect(await snapshot(api)).toEqual(before);
});

const post = (body: string | Uint8Array, headers?: Record<string, string>) =>
  api.call('POST', '/v1/workflows', body, headers);

describe('a body', () => {
  it.each(['{', '', '{"name":}', '[1,]', 'null', '"text"', '5', '\ufeff{}x', "{'a':1}"])(
    'that is %j is 400',
    async (body) => {
      expectProblem(await post(body), 400);
    },
  );

  it('that is a list is 400', async () => {
    expectProblem(await post('[]'), 400, 'must be an object');
  });

  it('that is not UTF-8 is 400', async () => {
    expectProblem(await post(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)), 400, 'UTF-8');
  });

  it('that is broken off is none at all', async () => {
    const body = JSON.stringify({ scheduled_at: new Date(Date.now() + 86_400_000) });
    const auth = `Authorization: Bearer ${api.key}\r\nContent-Type: application/json\r\n`;
    const head = `POST /v1/workflows/${id}/jobs HTTP/1.1\r\nHost: a\r\n${auth}Content-Length: ${body.length}\r\n\r\n`;
    const sockets = await Promise.all(Array.from({ length: 20 }, () => open(api)));
    for (const socket of sockets) {
      socket.write(head + body.slice(0, 5));
      await new Promise(setImmediate);
      socket.resetAndDestroy();
    }
    // Twice as many as the API has connections to PostgreSQL: what was begun before is over.
    await Promise.all(Array.from({ length: 20 }, () => api.call('GET', `/v1/workflows/${id}/jobs`)));
  });

  it('over 1 MiB is 413, compressed or not', async () => {
    const large = JSON.stringify(heartbeat({ name: 'a'.repeat(1_048_576) }));
    expectProblem(await post(large), 413, '1 MiB');
    expectProblem(await post(gzipSync(large), { 'content-encoding': 'gzip' }), 413, '1 MiB');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'of type %j is 415',
    async (type) => {
      expectProblem(await post(JSON.stringify(heartbeat()), { 'content-type': type }), 415, 'application/json');
    },
  );

  it('in an encoding or charset we do not read is 415', async () => {
    expectProblem(await post('{}', { 'content-encoding': 'compress' }), 415);
    expectProblem(await post('{}', { 'content-type': 'application/json; charset=latin1' }), 415);
  });

  it.each([
    `${'['.repeat(500_000)}`,
    `${'['.repeat(300_000)}${']'.repeat(300_000)}`,
    `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  ])('of great depth is 400 (%#)', async (body) => {
    expectProblem(await post(body), 400);
  });

  it.each([
    '{"__proto__": {"admin": true}}',
    '{"payload": {"env": {"__proto__": "x"}}}',
    '{"payload": [{"__proto__": null}]}',
  ])('with __proto__ is 400 and harmless: %s', async (body) => {
    expectProblem(await post(body), 400, '__proto__');
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('with constructor or prototype has only unknown fields', async () => {
    expectProblem(
      await post(JSON.stringify({ ...heartbeat(), constructor: { prototype: { x: 1 } } })),
      400,
      'constructor',
    );
  });

  it('with several faults lists each one', async () => {
    const answer = await post(JSON.stringify({ name: 1, kind: 'X', payload: 1, interval: 'x', a: 1, b: 2 }));
    expectProblem(answer, 400);
    expect(answer.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'a',
      'b',
      'interval',
      'kind',
      'name',
      'payload',
    ]);
  });
});

describe('a request', () => {
  it.each([
    '/',
    '/v2/workflows',
    '/v1',
    '/v1/workflows/x/y',
    '/V1/workflows',
    '/v1/jobs/1',
    '/docs/files/',
    '/docs/files/..%2f..%2fpackage.json',
  ])('for %s is 404', async (path) => {
    expectProblem(await api.call('GET', path), 404);
  });

  it('for a path that cannot be decoded is 400', async () => {
    expectProblem(await api.call('GET', '/v1/workflows/%E0%A4%A'), 400);
  });

  const id = '01a20991-2018-7563-bded-8e06afcca9d7';
  it.each([
    ['DELETE', '/v1/workflows', 'POST, GET, HEAD'],
    ['PATCH', `/v1/workflows/${id}`, 'GET, HEAD, PUT, DELETE'],
    ['GET', `/v1/workflows/${id}/terminate`, 'POST'],
    ['GET', `/v1/workflows/${id}/reactivate`, 'POST'],
    ['PUT', `/v1/workflows/${id}/jobs`, 'POST, GET, HEAD'],
    ['DELETE', `/v1/workflows/${id}/jobs/${id}`, 'GET, HEAD'],
    ['GET', `/v1/workflows/${id}/jobs/${id}/cancel`, 'POST'],
    ['POST', '/v1/jobs', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['POST', '/v1/openapi.json', 'GET, HEAD'],
  ])('%s %s is 405 and allows %s', async (method, path, allow) => {
    const answer = await api.call(method, path);
    expectProblem(answer, 405, method);
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it('with a query where none is known is 400', async () => {
    expectProblem(await api.call('GET', `/v1/workflows/${id}?verbose=1`), 400, 'verbose');
    expectProblem(await api.call('POST', '/v1/workflows?dry=1', heartbeat()), 400, 'dry');
  });
});
