import { describe, expect, it } from 'vitest';
import { createClient, EvertickError, EvertickNetworkError } from '../../src/client/index.js';
import { freePort } from '../../src/local/ports.js';
import { collectGarbage, cut, type Hostile, hostile, html, json, problem } from './client.helper.js';

const JOBS = json(200, { jobs: [], cursor: null });
const path = { id: '01890000-0000-7000-8000-000000000000' };
const BODY = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"jobs":';

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => error,
  );
const get = ({ url }: Hostile) => createClient({ url }).GET('/v1/jobs');
const create = ({ url }: Hostile, headers = {}) =>
  createClient({ url }).POST('/v1/workflows/{id}/jobs', { params: { path }, headers });
const remove = ({ url }: Hostile) => createClient({ url }).DELETE('/v1/workflows/{id}', { params: { path } });
const put = ({ url }: Hostile, headers = {}) =>
  createClient({ url }).PUT('/v1/secrets/{name}', { params: { path: { name: 'N' } }, body: { value: 'v' }, headers });
const keys = ({ requests }: Hostile) => requests.map(({ headers }) => headers['idempotency-key']);

describe('a request', () => {
  it('carries the key, the headers of the client and those of the call, and goes below the path of the address', async () => {
    const server = await hostile(JOBS);
    const client = createClient({
      url: `${server.url}/scheduler/`,
      apiKey: 'evk_1',
      team: 'the-team',
      headers: { 'x-all': 'a' },
    });
    await client.GET('/v1/jobs', { params: { query: { status: 'FAILED' } }, headers: { 'x-one': 'b' } });
    expect(server.requests[0]).toMatchObject({
      url: '/scheduler/v1/jobs?status=FAILED',
      headers: { authorization: 'Bearer evk_1', 'evertick-team': 'the-team', 'x-all': 'a', 'x-one': 'b' },
    });
  });

  it('has an Idempotency-Key of its own when it is a POST, unless the caller has one', async () => {
    const server = await hostile(json(201, {}));
    await create(server);
    await create(server);
    await create(server, { 'idempotency-key': 'mine' });
    await put(server);
    const [first, second, third, none] = keys(server);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
    expect([third, none]).toEqual(['mine', undefined]);
  });

  it('that cannot be made is the caller’s error, and is not sent', async () => {
    const server = await hostile(JOBS);
    const client = createClient({ url: server.url, apiKey: 'evk_→' });
    expect(await failure(client.GET('/v1/jobs'))).toBeInstanceOf(TypeError);
    expect(server.requests).toEqual([]);
  });

  it.each([undefined, null, '', '.', '..'])('whose id names nothing is not sent: %o', async (id) => {
    const server = await hostile(JOBS);
    const sent = createClient(server).GET('/v1/workflows/{id}', { params: { path: { id: id as string } } });
    expect(await failure(sent)).toMatchObject({
      name: 'TypeError',
      message: `/v1/workflows/{id}: params.path.id is ${JSON.stringify(id)}, which names nothing`,
    });
    expect(server.requests).toEqual([]);
  });
});

describe('is sent again', () => {
  it('when 503 says so, no sooner than it says', async () => {
    const server = await hostile(problem(503, { 'retry-after': '1' }), JOBS);
    const begun = performance.now();
    expect((await get(server)).data).toEqual({ jobs: [], cursor: null });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(1_000);
    expect(server.requests).toHaveLength(2);
  });

  it('when the date in Retry-After has come', async () => {
    const date = () => new Date(Date.now() + 2_000).toUTCString();
    const server = await hostile((_, response) => problem(503, { 'retry-after': date() })(_, response), JOBS);
    const begun = performance.now();
    await get(server);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(1_000);
  });

  it.each([
    ['503', problem(503)],
    ['429', problem(429)],
    ['502 of a proxy', html(502)],
    ['no answer', cut()],
    ['half a head', cut('HTTP/1.1 200 OK\r\nconte')],
    ['half a body', cut(BODY)],
    ['half a problem', cut(BODY.replace('200 OK', '503 Service Unavailable'))],
  ])('after %s: reading, setting, and creating with the same key', async (_, fault) => {
    for (const [send, answer] of [
      [get, JOBS],
      [put, json(200, {})],
      [create, json(201, {})],
    ] as const) {
      const server = await hostile(fault, answer);
      await send(server);
      expect(server.requests).toHaveLength(2);
      expect(new Set(keys(server)).size).toBe(1);
    }
  });

  it('after 429 also when it deletes, or has a condition', async () => {
    const server = await hostile(problem(429), json(200, {}), problem(429), json(200, {}));
    await remove(server);
    await put(server, { 'if-match': '"1"' });
    expect(server.requests).toHaveLength(4);
  });

  it('three times at most', async () => {
    const server = await hostile(problem(503, { 'retry-after': '0' }));
    const error = await failure(get(server));
    expect(error).toBeInstanceOf(EvertickError);
    expect(error).toMatchObject({ status: 503, retryAfterMs: 0, requestId: 'the-request', detail: 'detail' });
    expect(server.requests).toHaveLength(4);
  });
});

describe('is not sent again', () => {
  it.each([400, 401, 404, 409, 412, 422, 500])('after %i', async (status) => {
    const server = await hostile(problem(status));
    expect(await failure(get(server))).toMatchObject({ status });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['503', problem(503)],
    ['no answer', cut()],
  ])('after %s: deleting, or with a condition', async (_, fault) => {
    const server = await hostile(fault);
    expect(await failure(remove(server))).toBeInstanceOf(Error);
    expect(await failure(put(server, { 'if-match': '"1"' }))).toBeInstanceOf(Error);
    expect(await failure(put(server, { 'if-none-match': '*' }))).toBeInstanceOf(Error);
    expect(server.requests).toHaveLength(3);
  });

  it('when the server wants more than a minute', async () => {
    const server = await hostile(problem(429, { 'retry-after': '3600' }));
    expect(await failure(get(server))).toMatchObject({ status: 429, retryAfterMs: 3_600_000 });
    expect(server.requests).toHaveLength(1);
  });

  it('when the caller wants none', async () => {
    const server = await hostile(problem(503));
    const client = createClient({ url: server.url, retries: 0 });
    expect(await failure(client.GET('/v1/jobs'))).toMatchObject({ status: 503 });
    expect(server.requests).toHaveLength(1);
  });

  it('when the caller gives up meanwhile', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const server = await hostile((request, response) => {
      problem(503, { 'retry-after': '30' })(request, response);
      response.on('close', () => stop.abort(reason));
    });
    const client = createClient({ url: server.url, headers: { connection: 'close' } });
    expect(await failure(client.GET('/v1/jobs', { signal: stop.signal }))).toBe(reason);
  });
});

describe('what is no answer of Evertick', () => {
  it.each([502, 200, 404])('is told as such: HTML with %i', async (status) => {
    const server = await hostile(html(status));
    const client = createClient({ url: server.url, retries: 0 });
    const error = await failure(client.GET('/v1/jobs'));
    expect(error).toBeInstanceOf(EvertickError);
    expect(error).toMatchObject({ status, title: 'Not an answer of Evertick', errors: [] });
    expect(error.detail).toBe(
      `${server.url}/v1/jobs answered text/html: is this the address of Evertick's API? <h1>Welcome to nginx!</h1>`,
    );
  });

  it('is told as such: JSON that is none', async () => {
    const garbage = await hostile((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"jobs": [}');
    });
    expect(await failure(get(garbage))).toMatchObject({ status: 200, title: 'Not an answer of Evertick' });
  });

  it('is told as such: a problem of somebody else', async () => {
    const server = await hostile(json(403, { message: 'quota' }));
    expect(await failure(get(server))).toMatchObject({ status: 403, detail: expect.stringContaining('"quota"') });
  });

  it('is not read to its end when it has none', async () => {
    const server = await hostile((_, response) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    const error = await failure(get(server));
    expect(error).toMatchObject({ status: 500 });
    expect(error.detail.length).toBeLessThan(400);
  });
});

describe('without a whole answer', () => {
  it('a network error says why', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const error = await failure(createClient({ url, retries: 0 }).GET('/v1/jobs'));
    expect(error).toBeInstanceOf(EvertickNetworkError);
    expect(error.message).toMatch(/^there was no whole answer: .*ECONNREFUSED/);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it.each([
    ['head', () => {}],
    ['body', ({ socket }) => void socket.write(BODY)],
    ['problem', ({ socket }) => void socket.write(BODY.replace('200 OK', '409 Conflict'))],
  ] satisfies [string, Parameters<typeof hostile>[0]][])(
    'a signal ends the wait for the %s, also when all garbage is collected',
    async (_, answer) => {
      const stop = new AbortController();
      const reason = new Error('enough');
      const server = await hostile(answer);
      const error = failure(createClient({ url: server.url }).GET('/v1/jobs', { signal: stop.signal }));
      await expect.poll(() => server.requests.length).toBe(1);
      await collectGarbage();
      stop.abort(reason);
      expect(await error).toBe(reason);
    },
  );
});
