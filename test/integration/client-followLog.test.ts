import { beforeAll, describe, expect, it } from 'vitest';
import { Caller } from '../../src/client/calls.js';
import { type FollowOptions, followLog, type JobEvent } from '../../src/client/followLog.js';
import { createClient, EvertickError, EvertickNetworkError } from '../../src/client/index.js';
import { JobLogs } from '../../src/db/logs.js';
import { type Api, create, insertJob, startApi } from './api.helper.js';
import {
  CLOSE,
  collectGarbage,
  cut,
  cutting,
  events,
  hostile,
  html,
  lineEvent,
  problem,
  RUNNING,
} from './client.helper.js';

const FAST = { firstMs: 5, mostMs: 20, patienceMs: 2_000, silenceMs: 5_000 };
const ids = { id: '01890000-0000-7000-8000-000000000000', job_id: '01890000-0000-7000-8000-000000000001' };

const told = ({ event, data }: JobEvent) => (event === 'log' ? data.message : data.status);

/** All that is told of a job, each as the text of the line or the status. */
async function follow(
  url: string,
  path = ids,
  options: FollowOptions = {},
  times = FAST,
  headers = {},
): Promise<string[]> {
  const found: string[] = [];
  const caller = new Caller({ url, headers, fetch: undefined, retries: 0 });
  for await (const event of followLog(caller, path, options, times)) found.push(told(event));
  return found;
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => error,
  );

describe('through a network that cuts every connection', () => {
  const LINES = Array.from({ length: 400 }, (_, n) => `line ${n} → ü ${'x'.repeat(n % 50)}`);
  let api: Api;
  let logs: JobLogs;
  let workflowId: string;
  beforeAll(async () => {
    api = await startApi();
    logs = new JobLogs(api.database.pool, { retentionDays: 30, maxBytes: 64 * 1024 * 1024 });
    workflowId = (await create(api)).id;
  });

  const line = (message: string, stream: 'stdout' | 'stderr' = 'stdout') => ({
    timestamp: '2026-01-01T12:00:00.123456Z',
    stream,
    message,
  });

  it.each([{}, { tail: 300 }, { stream: 'stdout' }] as const)(
    'every line of a real log comes once: %o',
    async (options) => {
      const jobId = await insertJob(api, workflowId, { trigger: 'MANUAL', status: 'RUNNING', started_at: new Date() });
      await logs.append(
        jobId,
        LINES.map((text, n) => line(text, n % 3 === 0 ? 'stderr' : 'stdout')),
        0,
      );
      await api.database.pool.query(`UPDATE jobs SET status = 'COMPLETED', completed_at = now() WHERE id = $1`, [
        jobId,
      ]);
      // A head of an answer has about 1,200 bytes, the longest event 400: some connections bring nothing at all.
      const proxy = await cutting(api.url, (n) => 500 + ((n * 1_237) % 4_000));
      const expected = LINES.filter((_, n) =>
        'stream' in options ? n % 3 !== 0 : n >= LINES.length - (options.tail ?? LINES.length),
      );
      const path = { id: workflowId, job_id: jobId };
      expect(await follow(proxy.url, path, options, FAST, api.authorization)).toEqual(['COMPLETED', ...expected]);
      expect(proxy.connections()).toBeGreaterThan(15);
    },
  );

  it('what is created and not answered is created once', async () => {
    const proxy = await cutting(api.url, (n) => [0, 50][n] ?? 1_000_000);
    const client = createClient({ url: proxy.url, apiKey: api.key });
    const body = {
      name: 'once',
      kind: 'HEARTBEAT',
      payload: { endpoint: 'http://127.0.0.1:9/' },
      interval: 5,
    } as const;
    const { data } = await client.POST('/v1/workflows', { body });
    expect(proxy.connections()).toBe(3);
    const { workflows } = (await client.GET('/v1/workflows', { params: { query: { query: 'once' } } })).data;
    expect(workflows.map(({ id }) => id)).toEqual([data.id]);
  });

  it('a job is waited for all the same', async () => {
    const jobId = await insertJob(api, workflowId, { trigger: 'MANUAL', status: 'RUNNING', started_at: new Date() });
    const proxy = await cutting(api.url, (n) => [100, 0, 600][n] ?? 1_000_000);
    const waiting = createClient({ url: proxy.url, apiKey: api.key, retries: 0 }).waitForJob(workflowId, jobId, {
      timeoutMs: 30_000,
    });
    await expect.poll(proxy.connections).toBe(4);
    await api.database.pool.query(`UPDATE jobs SET status = 'COMPLETED', completed_at = now() WHERE id = $1`, [jobId]);
    expect(await waiting).toMatchObject({ id: jobId, status: 'COMPLETED' });
  });
});

describe('goes on after the last event that came', () => {
  it.each([
    ['the server ends the stream', events([RUNNING, lineEvent(0)])],
    ['the connection breaks in an event', events([RUNNING, lineEvent(0), lineEvent(1).slice(0, -9)])],
    ['an event is garbage', events([RUNNING, lineEvent(0), 'event: log\ndata: {"seq\n\n'], { open: true })],
    ['an event lacks its number', events([RUNNING, lineEvent(0), 'event: log\ndata: {}\n\n'], { open: true })],
    ['an event is null', events([RUNNING, lineEvent(0), 'event: status\ndata: null\n\n'], { open: true })],
  ])('when %s', async (_, first) => {
    const server = await hostile(first, events([RUNNING, lineEvent(1), CLOSE]));
    expect(await follow(server.url)).toEqual(['RUNNING', 'line 0', 'line 1']);
    expect(server.requests.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '0']);
  });

  it('when nothing comes any more, not even a comment', async () => {
    const server = await hostile(events([RUNNING, lineEvent(0)], { open: true }), events([lineEvent(1), CLOSE]));
    expect(await follow(server.url, ids, {}, { ...FAST, silenceMs: 200 })).toEqual(['RUNNING', 'line 0', 'line 1']);
  });

  it.each([
    ['503', problem(503, { 'retry-after': '1' })],
    ['429', problem(429)],
    ['502 of a proxy', html(502)],
    ['no answer', cut()],
    ['half a head', cut('HTTP/1.1 200 OK\r\nconte')],
  ])('through %s', async (_, fault) => {
    const server = await hostile(events([RUNNING, lineEvent(0)]), fault, fault, events([lineEvent(1), CLOSE]));
    expect(await follow(server.url, ids, {}, { ...FAST, patienceMs: 10_000 })).toEqual(['RUNNING', 'line 0', 'line 1']);
    expect(server.requests).toHaveLength(4);
  });

  it('with the id that a beginning at the end has', async () => {
    const server = await hostile(events([`id: 41\n${RUNNING}`]), events([lineEvent(42), CLOSE]));
    expect(await follow(server.url, ids, { tail: 0 })).toEqual(['RUNNING', 'line 42']);
    expect(server.requests[1]).toMatchObject({
      headers: { 'last-event-id': '41' },
      url: expect.stringMatching(/stream\?tail=0$/),
    });
  });

  it('as late as the server asks for', async () => {
    const server = await hostile(events(['retry: 1000\n\n', RUNNING]), events([CLOSE]));
    const begun = performance.now();
    await follow(server.url, ids, {}, { ...FAST, mostMs: 1_000 });
    expect(performance.now() - begun).toBeGreaterThanOrEqual(500);
  });
});

describe('a connection on which no answer begins', () => {
  it('is given up like one that falls silent, and opened again', async () => {
    const server = await hostile(events([RUNNING, lineEvent(0)]), () => {}, events([lineEvent(1), CLOSE]));
    expect(await follow(server.url, ids, {}, { ...FAST, silenceMs: 200 })).toEqual(['RUNNING', 'line 0', 'line 1']);
    await expect.poll(() => server.requests[1]?.socket.destroyed).toBe(true);
  });

  it('is what is told, when there was no other for too long', async () => {
    const server = await hostile(() => {});
    const error = await failure(follow(server.url, ids, {}, { ...FAST, silenceMs: 50, patienceMs: 200 }));
    expect(error).toBeInstanceOf(EvertickNetworkError);
    expect(error).toMatchObject({ message: 'there was no answer for 50 ms' });
  });

  it('ends at once when it is told to', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const server = await hostile(() => stop.abort(reason));
    const times = { ...FAST, silenceMs: 600_000 };
    expect(await failure(follow(server.url, ids, { signal: stop.signal }, times))).toBe(reason);
  });
});

it('an answer that has begun may take as long as it likes', async () => {
  const silenceMs = 400;
  const server = await hostile((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const begun = performance.now();
    const beat = setInterval(() => {
      response.write(performance.now() - begun < 2 * silenceMs ? ':\n\n' : RUNNING + CLOSE);
    }, 20);
    response.on('close', () => clearInterval(beat));
  });
  expect(await follow(server.url, ids, {}, { ...FAST, silenceMs })).toEqual(['RUNNING']);
  expect(server.requests).toHaveLength(1);
});

describe('tells', () => {
  it('no line and no status twice that is sent twice', async () => {
    const server = await hostile(
      events([RUNNING, lineEvent(0), lineEvent(1)]),
      events([RUNNING, lineEvent(0), lineEvent(1), lineEvent(1), lineEvent(2), CLOSE]),
    );
    expect(await follow(server.url)).toEqual(['RUNNING', 'line 0', 'line 1', 'line 2']);
  });

  it('nothing of events that it does not know', async () => {
    const server = await hostile(events([RUNNING, 'event: reconnect\ndata: soon\n\n', ':\n\n', 'garbage\n\n', CLOSE]));
    expect(await follow(server.url)).toEqual(['RUNNING']);
  });
});

describe('gives up', () => {
  it.each([
    ['503', problem(503), EvertickError],
    ['streams without an event', events([]), EvertickNetworkError],
    ['no answer', cut(), EvertickNetworkError],
  ])('when there was nothing but %s for too long', async (_, fault, kind) => {
    const server = await hostile(events([RUNNING]), fault);
    expect(await failure(follow(server.url, ids, {}, { ...FAST, patienceMs: 200 }))).toBeInstanceOf(kind);
    expect(server.requests.length).toBeGreaterThan(5);
  });

  it('not, when something came between', async () => {
    const steps = Array.from({ length: 10 }, (_, n) => [problem(503), problem(503), events([lineEvent(n)])]).flat();
    const server = await hostile(...steps, events([CLOSE]));
    expect(await follow(server.url, ids, {}, { ...FAST, firstMs: 40, mostMs: 40, patienceMs: 150 })).toHaveLength(10);
  });

  it.each([
    ['404', problem(404), 404],
    ['401', problem(401), 401],
    ['a page', html(200), 200],
    ['another kind of answer', problem(200), 200],
  ])('at once for %s', async (_, answer, status) => {
    const server = await hostile(answer);
    expect(await failure(follow(server.url))).toMatchObject({ name: 'EvertickError', status });
    expect(server.requests).toHaveLength(1);
  });

  it('at once when it is told to, while nothing comes and all garbage is collected', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const server = await hostile(events([RUNNING], { open: true }));
    const caller = new Caller({ url: server.url, headers: {}, fetch: undefined, retries: 0 });
    const times = { ...FAST, silenceMs: 600_000 };
    const following = followLog(caller, ids, { signal: stop.signal }, times);
    await following.next();
    const next = failure(following.next());
    await collectGarbage();
    stop.abort(reason);
    expect(await next).toBe(reason);
  });

  it('at once when it is told to, also while it waits to try again', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const server = await hostile((request, response) => {
      problem(503, { 'retry-after': '30' })(request, response);
      response.on('close', () => stop.abort(reason));
    });
    const times = { ...FAST, patienceMs: 60_000 };
    expect(await failure(follow(server.url, ids, { signal: stop.signal }, times))).toBe(reason);
  });
});
