import { once } from 'node:events';
import { type RequestListener, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ApiServer, BOUNDS } from '../../src/api/server.js';
import { type Api, create, expectProblem, heartbeat, snapshot, startApi } from './api.helper.js';
import { answersIn, open, readToEnd, send } from './rawHttp.helper.js';

const MIB = 1_048_576;
let api: Api;
let before: unknown;
beforeAll(async () => {
  api = await startApi({}, undefined, undefined, { ...BOUNDS, headersMs: 300, requestMs: 600, connections: 20 });
  await create(api);
});
beforeEach(async () => {
  before = await snapshot(api);
});

/** The only answer to these bytes; the connection is closed behind it. */
async function refusal(text: string) {
  const answers = await send(api, text);
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  if (!answer) throw new Error('there is no answer');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('connection')).toBe('close');
  return answer;
}

/** The beginning of a request with a JSON body by somebody who may send it. */
const posting = ({ key }: Api, path = '/v1/workflows') =>
  `POST ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\n`;

describe('what comes slowly', () => {
  it('in the headers is 408', async () => {
    expectProblem(await refusal('GET /v1/jobs HTTP/1.1\r\nHost: a\r\nX-Slow: '), 408, '0.3 s');
  });

  it('as nothing at all is 408', async () => {
    expectProblem(await refusal(''), 408);
  });

  it.each(['Content-Length: 100', 'Transfer-Encoding: chunked'])('in the body is 408: %s', async (length) => {
    const answer = await refusal(`${posting(api)}X-Request-Id: mine\r\n${length}\r\n\r\n`);
    expectProblem(answer, 408, '0.6 s');
    expect(answer.headers.get('x-request-id')).toBe('mine');
    expect(await snapshot(api)).toEqual(before);
  });

  it('in drops is 408 all the same', async () => {
    const socket = await open(api);
    const read = readToEnd(socket);
    socket.write(`${posting(api)}Content-Length: 9999\r\n\r\n`);
    const drops = setInterval(() => socket.write(' '), 50);
    const answers = answersIn(await read);
    clearInterval(drops);
    expect(answers.map(({ status }) => status)).toEqual([408]);
  });

  it('as the answer to a stream is no fault', async () => {
    const { id } = await create(api);
    const { body: job } = await api.call('POST', `/v1/workflows/${id}/jobs`, {});
    const socket = await open(api);
    socket.write(`GET /v1/workflows/${id}/jobs/${job.id}/logs/stream HTTP/1.1\r\nHost: a\r\n\r\n`);
    await once(socket, 'data');
    const other = await open(api);
    // The other connection is closed for its silence; this one lives longer than that.
    await Promise.all([
      readToEnd(other),
      expect(once(socket, 'close', { signal: AbortSignal.timeout(1_500) })).rejects.toThrow('aborted'),
    ]);
    expect(socket.readyState).toBe('open');
    socket.destroy();
  });
});

it('a client that takes nothing of its answer is cut off', async () => {
  let cut = () => {};
  const over = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const handle: RequestListener = (_request, response) => {
    response.on('close', cut).write(Buffer.alloc(64 * MIB));
  };
  const { http } = new ApiServer(handle, pino({ enabled: false }), { ...BOUNDS, silenceMs: 300 });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const socket = connect((http.address() as AddressInfo).port, '127.0.0.1').pause();
  socket.on('error', () => {}).write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await over;
  socket.destroy();
  http.close();
});

describe('what is large', () => {
  it.each([
    ['16 KiB', 17_000],
    ['the room for all headers', 40_000],
  ])('an address over %s is 414', async (_what, length) => {
    const head = `GET /v1/jobs?limit=${'1'.repeat(length)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`;
    expectProblem(await refusal(head), 414, '16384 bytes');
  });

  it('a header over 32 KiB is 431', async () => {
    const head = `GET /v1/jobs HTTP/1.1\r\nHost: a\r\nX-Large: ${'1'.repeat(40_000)}\r\n\r\n`;
    expectProblem(await refusal(head), 431, '32 KiB');
  });

  it('over 100 headers are 431', async () => {
    const headers = Array.from({ length: 101 }, (_, n) => `X-${n}: 1\r\n`).join('');
    expectProblem(await refusal(`GET /v1/jobs HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`), 431, '100');
  });

  it('over 64 parameters are 400, one given twice too', async () => {
    const many = Array.from({ length: 65 }, (_, n) => `p${n}=1`).join('&');
    expectProblem(await api.call('GET', `/v1/jobs?${many}`), 400, '64 parameters');
    expectProblem(await api.call('GET', `/v1/jobs?${'limit=1&'.repeat(2_000)}`), 400, '64 parameters');
    const twice = await api.call('GET', '/v1/jobs?limit=1&limit=2&trigger=MANUAL');
    expectProblem(twice, 400, 'more than once');
    expect(twice.body.errors).toEqual([{ path: 'limit', code: 'malformed', message: 'is given more than once' }]);
  });

  it('a body that is announced over 1 MiB is 413 before any of it came', async () => {
    const socket = await open(api);
    socket.write(`${posting(api)}Content-Length: ${MIB + 1}\r\n\r\n`);
    const [piece] = await once(socket, 'data');
    expectProblem(answersIn(String(piece))[0] as never, 413, '1 MiB');
    // What was announced does not come: the connection ends, with no second answer.
    expect(await readToEnd(socket)).toBe('');
  });

  it('a body without an end is 413 at its first byte too many', async () => {
    const socket = await open(api);
    socket.write(`${posting(api)}Transfer-Encoding: chunked\r\n\r\n`);
    const chunk = `10000\r\n${' '.repeat(65_536)}\r\n`;
    socket.write(chunk.repeat(17));
    const [piece] = await once(socket, 'data');
    expectProblem(answersIn(String(piece))[0] as never, 413, '1 MiB');
    socket.destroy();
  });

  it('a body over 16 KiB is 413 where no credentials are needed, compressed or not', async () => {
    const body = JSON.stringify({ email: 'a@example.org', password: 'a'.repeat(17_000) });
    const signIn = (sent: string | Uint8Array, headers = {}) =>
      api.call('POST', '/v1/auth/sign-in', sent, { authorization: undefined, ...headers });
    expectProblem(await signIn(Buffer.from(body)), 413, '16 KiB');
    expectProblem(await signIn(gzipSync(body), { 'content-encoding': 'gzip' }), 413, '16 KiB');
  });

  it('a body is not asked for, nor waited for, of those who may not send it', async () => {
    for (const [path, status] of [
      ['/v1/workflows', 401],
      ['/v1/jobs', 405],
      ['/v1/nothing', 404],
    ] as const) {
      const socket = await open(api);
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 999\r\n\r\n`,
      );
      const [piece] = await once(socket, 'data');
      expectProblem(answersIn(String(piece))[0] as never, status);
      socket.destroy();
    }
  });

  it('over 10,000 values in a body are 400, and none of them is checked', async () => {
    const env = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`A${n}`, {}]));
    const answer = await api.call('POST', '/v1/workflows', { ...heartbeat(), payload: { env } });
    expectProblem(answer, 400, '10000 values');
    expect(answer.body.errors).toEqual([]);
  });

  it('many faults, of long names, are told of in a few words', async () => {
    const long = 'k'.repeat(200_000);
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [n, 1]));
    for (const body of [
      many,
      { ...heartbeat(), payload: { [long]: many, ...many } },
      { ...heartbeat(), kind: 'CONTAINER', payload: { image: 'a', env: { [`/${long}`]: { secret: 'A', ...many } } } },
      { [long]: [JSON.parse('{"__proto__": 1}')] },
    ]) {
      const { status, text, body: problem } = await told(body);
      expect(status).toBe(400);
      expect(text.length).toBeLessThan(100_000);
      expect(problem.errors.length).toBeLessThanOrEqual(50);
    }
    const some = await api.call('POST', '/v1/workflows', many);
    expect(some.body.errors).toHaveLength(50);
    expectProblem(some, 400, 'and more');

    async function told(body: unknown) {
      const answer = await fetch(`${api.url}/v1/workflows`, {
        method: 'POST',
        headers: { ...api.authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const text = await answer.text();
      return { status: answer.status, text, body: JSON.parse(text) };
    }
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(512 * MIB, 32))],
    ['br', brotliCompressSync(Buffer.alloc(512 * MIB, 32), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })],
  ])('512 MiB in a small body of %s are 413, and not inflated', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MIB);
    const memory = process.memoryUsage().rss;
    const begun = process.cpuUsage();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => api.call('POST', '/v1/workflows', bomb, { 'content-encoding': encoding })),
    );
    for (const answer of answers) expectProblem(answer, 413, '1 MiB');
    // To inflate one of them takes longer, and 512 MiB.
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(500);
    expect(process.memoryUsage().rss - memory).toBeLessThan(128 * MIB);
  });

  it('connections over the limit are closed, and others served when there is room', async () => {
    const sockets = await Promise.all(Array.from({ length: 30 }, () => open(api)));
    const received = await Promise.all(sockets.map(readToEnd));
    // Those that had room were told why they were closed: they said nothing.
    const served = received.filter((text) => text !== '').map((text) => answersIn(text)[0]?.status);
    expect(new Set(served)).toEqual(new Set([408]));
    // The test's own client may hold one or two.
    expect(served.length).toBeGreaterThan(10);
    expect(served.length).toBeLessThanOrEqual(20);
    expect((await api.call('GET', '/healthz')).status).toBe(200);
  });
});

describe('what is no request of HTTP', () => {
  const body = '{"a":1}';
  it.each([
    [
      'both lengths',
      `POST /v1/workflows HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
    ['two lengths', `POST /v1/workflows HTTP/1.1\r\nHost: a\r\nContent-Length: 7\r\nContent-Length: 8\r\n\r\n${body}`],
    ['a length that is no number', `POST /v1/workflows HTTP/1.1\r\nHost: a\r\nContent-Length: 7, 7\r\n\r\n${body}`],
    ['a negative length', `POST /v1/workflows HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n${body}`],
    ['an unknown coding', `POST /v1/workflows HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, x\r\n\r\n0\r\n\r\n`],
    ['a space before the colon', 'GET /v1/jobs HTTP/1.1\r\nHost: a\r\nX-A : 1\r\n\r\n'],
    ['a header without a colon', 'GET /v1/jobs HTTP/1.1\r\nHost: a\r\nXA\r\n\r\n'],
    ['a NUL in a header', 'GET /v1/jobs HTTP/1.1\r\nHost: a\r\nX-A: \0\r\n\r\n'],
    ['a lone carriage return', 'GET /v1/jobs HTTP/1.1\r\nHost: a\rX-A: 1\r\n\r\n'],
    ['a space in the path', 'GET /v1/jobs now HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['a method that is none', 'BREW /v1/jobs HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['another version', 'GET /v1/jobs HTTP/3.7\r\nHost: a\r\n\r\n'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03'],
    ['words', 'hello?\r\n\r\n'],
  ])('with %s is 400, and the connection ends', async (_what, text) => {
    expectProblem(await refusal(text), 400, 'HTTP/1.1');
    expect(await snapshot(api)).toEqual(before);
  });

  it('without a Host is 400', async () => {
    expectProblem(await refusal('GET /v1/jobs HTTP/1.1\r\nConnection: close\r\n\r\n'), 400, 'Host');
  });

  it('in the middle of a body is 400 under the id of its request', async () => {
    const head = `${posting(api)}X-Request-Id: mine\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const answer = await refusal(`${head}2\r\n{"\r\nzz\r\n`);
    expectProblem(answer, 400, 'HTTP/1.1');
    expect(answer.headers.get('x-request-id')).toBe('mine');
  });

  it.each([
    ['two Hosts', 'GET /v1/jobs HTTP/1.1\r\nHost: a\r\nHost: a\r\nConnection: close\r\n\r\n', 'Host'],
    ['a Host that is none', 'GET /v1/jobs HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 'Host'],
    [
      'a coding before the chunks',
      'POST /v1/jobs HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n',
      'chunked',
    ],
  ])('with %s is 400', async (_what, text, words) => {
    expectProblem(await refusal(text), 400, words);
  });

  it('with an address that cannot be read is 400', async () => {
    const [answer] = await send(api, 'GET http://[::1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expectProblem(answer as never, 400, 'address');
    expect(answer?.headers.get('x-request-id')).toBe(answer?.body.request_id);
  });

  it('behind a request leaves the answer to that one whole', async () => {
    const answers = await send(
      api,
      `GET /v1/jobs?limit=1 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${api.key}\r\n\r\nhello?\r\n\r\n`,
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 400]);
    expect(answers[0]?.body).toMatchObject({ jobs: expect.any(Array) });
  });

  it('does not make the next request out of a body', async () => {
    const hidden = 'DELETE /v1/workflows HTTP/1.1\r\nHost: a\r\n\r\n';
    const text = `Connection: close\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`;
    for (const [path, status] of [
      ['/v1/jobs', 405],
      ['/v1/workflows', 400],
      ['/v1/nothing', 404],
    ] as const)
      expect((await send(api, posting(api, path) + text)).map((answer) => answer.status)).toEqual([status]);
  });
});

describe('Expect', () => {
  /** Sends a head that asks whether the body may come, and the body when it may. */
  async function ask(headers: Record<string, string | number>, body: string) {
    const sent = request(`${api.url}/v1/workflows`, {
      method: 'POST',
      headers: { ...api.authorization, expect: '100-continue', ...headers },
    });
    let asked = 0;
    sent.on('continue', () => {
      asked++;
      sent.end(body);
    });
    sent.flushHeaders();
    const [answer] = await once(sent, 'response');
    const text = (await answer.toArray()).join('');
    sent.destroy();
    return { status: answer.statusCode as number, asked, body: JSON.parse(text) };
  }

  it('100-continue is told once to send a body that may come', async () => {
    const body = JSON.stringify(heartbeat({ name: '' }));
    const answer = await ask({ 'content-type': 'application/json', 'content-length': body.length }, body);
    expect(answer).toMatchObject({ status: 422, asked: 1 });
  });

  it.each([
    [413, { 'content-type': 'application/json', 'content-length': 2 * MIB }],
    [415, { 'content-type': 'text/plain', 'content-length': 2 }],
    [403, { 'content-type': 'application/json', 'content-length': 2, origin: 'https://evil.example' }],
  ])('100-continue is answered %i instead, when that is known already', async (status, headers) => {
    expect(await ask(headers, '{}')).toMatchObject({ status, asked: 0 });
  });

  it('anything else is 417', async () => {
    const text = 'GET /v1/jobs HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: miracles\r\n\r\n';
    expectProblem(await refusal(text), 417, '100-continue');
  });
});
