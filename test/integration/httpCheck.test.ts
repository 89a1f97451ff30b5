import { once } from 'node:events';
import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { prepareCheck, runCheck } from '../../src/http/check.js';
import { CheckTrace } from '../../src/http/trace.js';
import {
  check,
  deferred,
  httpTarget,
  type IncomingMessage,
  listen,
  loopbackGuard,
  type ServerResponse,
} from './httpCheck.targets.js';

const attempt = (number: number) => ({
  attempt: number,
  signal: new AbortController().signal,
  trace: new CheckTrace(Date.now()),
});

describe('the request', () => {
  it('is a GET with the job, the attempt and the headers of the user, lists line by line', async () => {
    let seen: IncomingMessage | undefined;
    const url = await httpTarget((request, response) => {
      seen = request;
      response.end();
    });
    await runCheck(
      {
        endpoint: `${url}health?deep=1#part`,
        timeoutMs: 10_000,
        expectedStatusCode: 200,
        headers: { 'X-One': 'a', 'X-List': ['b', 'c'] },
      },
      { jobId: 'job-7', guard: loopbackGuard, ...attempt(3) },
    );
    expect(seen).toMatchObject({ method: 'GET', url: '/health?deep=1' });
    expect(seen?.headersDistinct).toEqual({
      host: [new URL(url).host],
      connection: ['close'],
      'x-one': ['a'],
      'x-list': ['b', 'c'],
      'user-agent': [expect.stringMatching(/^Evertick\/\d+\.\d+\.\d+/)],
      'evertick-job-id': ['job-7'],
      'evertick-attempt': ['3'],
    });
  });

  it('carries the user agent of the user, and credentials of the URL as Basic', async () => {
    let seen: IncomingMessage | undefined;
    const url = await httpTarget((request, response) => {
      seen = request;
      response.end();
    });
    await check({ endpoint: url.replace('//', '//me:p%40ss%zz@'), headers: { 'user-agent': 'mine' } });
    expect(seen?.headersDistinct['user-agent']).toEqual(['mine']);
    expect(seen?.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss%zz').toString('base64')}`);
    await check({ endpoint: url.replace('//', '//me:pw@'), headers: { Authorization: 'Bearer t' } });
    expect(seen?.headersDistinct.authorization).toEqual(['Bearer t']);
  });

  it('is prepared once and can be sent for each attempt', async () => {
    const attempts: unknown[] = [];
    const url = await httpTarget((request, response) => {
      attempts.push(request.headers['evertick-attempt']);
      response.end();
    });
    const prepared = prepareCheck(
      { endpoint: url, timeoutMs: 10_000, expectedStatusCode: 200, headers: {} },
      'job',
      loopbackGuard,
    );
    await prepared.run(attempt(1));
    await prepared.run(attempt(2));
    expect(attempts).toEqual(['1', '2']);
  });

  it.each([
    [{ endpoint: 'ftp://me:hunter2@host/' }, 'endpoint'],
    [{ endpoint: 'http://me:hunter2@:x' }, 'endpoint'],
    [{ endpoint: 'http://host/', headers: { 'X-A': 'hunter2\r\n' } }, 'X-A'],
  ])('is refused with an Error when the payload is not valid: %j', async (payload, named) => {
    const error = await check(payload).catch((reason) => reason);
    expect(error.message).toContain(named);
    expect(error.message).not.toContain('hunter2');
  });
});

describe('the verdict', () => {
  it('is COMPLETED when the status is the expected one, whichever that is', async () => {
    const url = await httpTarget((_request, response) => response.writeHead(503).end('down for maintenance'));
    const outcome = await check({ endpoint: url, expectedStatusCode: 503 });
    expect(outcome).toEqual({ status: 'COMPLETED', httpStatus: 503, latencyMs: expect.any(Number) });
    expect(Number.isInteger(outcome.latencyMs)).toBe(true);
  });

  it('is FAILED with both statuses when it is another', async () => {
    const url = await httpTarget((_request, response) => response.writeHead(503).end());
    expect(await check({ endpoint: `${url}?key=hunter2` })).toEqual({
      status: 'FAILED',
      reason: { code: 'UNEXPECTED_STATUS', message: `${new URL(url).host}: expected 200, got 503` },
      httpStatus: 503,
      latencyMs: expect.any(Number),
    });
  });

  it('is about the final status, not an interim one', async () => {
    const url = await httpTarget((_request, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' }, () => response.end());
    });
    expect(await check({ endpoint: url })).toMatchObject({ status: 'COMPLETED', httpStatus: 200 });
  });

  it('measures latency up to the headers', async () => {
    const url = await httpTarget((_request, response) => setTimeout(() => response.end(), 60));
    const { latencyMs } = await check({ endpoint: url });
    expect(latencyMs).toBeGreaterThanOrEqual(55);
  });
});

describe('the body', () => {
  it('never delays the outcome, and a small one is read to its end', async () => {
    const response = deferred<ServerResponse>();
    const url = await httpTarget((_request, answer) => {
      answer.flushHeaders();
      response.resolve(answer);
    });
    expect(await check({ endpoint: url })).toMatchObject({ status: 'COMPLETED' });
    const answer = await response.promise;
    const socket = answer.socket;
    let broken: Error | undefined;
    socket?.on('error', (error) => {
      broken = error;
    });
    answer.end('x'.repeat(10 * 1024));
    await once(answer, 'close');
    expect(answer.writableFinished).toBe(true);
    expect(broken).toBeUndefined();
  });

  it('that is large is cut off after some of it', async () => {
    const closed = deferred();
    let written = 0;
    const url = await httpTarget((_request, response) => {
      response.on('close', () => closed.resolve());
      const more = () => {
        written += 4_096;
        if (!response.destroyed) response.write('x'.repeat(4_096), () => setImmediate(more));
      };
      more();
    });
    expect(await check({ endpoint: url })).toMatchObject({ status: 'COMPLETED' });
    await closed.promise;
    expect(written).toBeLessThan(2 * 1024 * 1024);
  });

  it('that is never finished is cut off long before the deadline', async () => {
    const closed = deferred();
    const url = await httpTarget((_request, response) => {
      response.on('close', () => closed.resolve());
      response.write('x');
    });
    expect(await check({ endpoint: url, timeoutMs: 300_000 })).toMatchObject({ status: 'COMPLETED' });
    await closed.promise;
  });
});

describe('connections', () => {
  it('are new for every check, so that a check sees what a new client would see', async () => {
    let connections = 0;
    const server = http.createServer((_request, response) => response.end());
    server.on('connection', () => {
      connections += 1;
    });
    const endpoint = `http://127.0.0.1:${await listen(server)}/`;
    for (let i = 0; i < 3; i += 1) expect(await check({ endpoint })).toMatchObject({ status: 'COMPLETED' });
    expect(connections).toBe(3);
  });

  it('of 300 checks at once do not wait for each other', async () => {
    const held: ServerResponse[] = [];
    const jobs = new Set<unknown>();
    const url = await httpTarget((request, response) => {
      jobs.add(request.headers['evertick-job-id']);
      if (held.push(response) === 300) for (const each of held) each.end();
    });
    const payload = { endpoint: url, timeoutMs: 30_000, expectedStatusCode: 200, headers: {} };
    const prepared = Array.from({ length: 300 }, (_, i) => prepareCheck(payload, `job-${i}`, loopbackGuard));
    const outcomes = await Promise.all(prepared.map((each) => each.run(attempt(1))));
    expect(outcomes.every(({ status }) => status === 'COMPLETED')).toBe(true);
    expect([held.length, jobs.size]).toEqual([300, 300]);
  });
});

describe('the signal', () => {
  it('ends a check in flight: it rejects with the reason and the connection is closed', async () => {
    const arrived = deferred();
    const closed = deferred();
    const url = await httpTarget((request) => {
      request.socket.on('close', () => closed.resolve());
      arrived.resolve();
    });
    const controller = new AbortController();
    const outcome = check({ endpoint: url }, controller.signal);
    await arrived.promise;
    const reason = new Error('cancelled by its user');
    controller.abort(reason);
    await expect(outcome).rejects.toBe(reason);
    await closed.promise;
  });

  it('that is aborted already stops the check before it connects', async () => {
    let connections = 0;
    const server = http.createServer().on('connection', () => {
      connections += 1;
    });
    const endpoint = `http://127.0.0.1:${await listen(server)}/`;
    await expect(check({ endpoint }, AbortSignal.abort('stop'))).rejects.toBe('stop');
    expect(connections).toBe(0);
  });
});
