import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { JobLogs, type StoredLine } from '../../src/db/logs.js';
import { type EventReader, readEvents } from '../setup/eventSource.js';
import { type Api, create, expectProblem, insertJob, startApi } from './api.helper.js';

setFlagsFromString('--expose-gc');
/** Of what the test itself threw away nothing is to be counted. */
const collectGarbage = runInNewContext('gc') as () => void;
const PATIENT = { timeout: 10_000 };
const MISSING = '01890000-0000-7000-8000-000000000000';

let api: Api;
let logs: JobLogs;
let workflowId: string;
beforeAll(async () => {
  api = await startApi();
  logs = new JobLogs(api.database.pool, { retentionDays: 30, maxBytes: 64 * 1024 * 1024 });
  workflowId = (await create(api)).id;
});

const line = (message: string, stream: StoredLine['stream'] = 'stdout'): StoredLine => ({
  timestamp: '2026-01-01T12:00:00.123456Z',
  stream,
  message,
});
const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `line ${from + i}`);
const read = (url: string, headers: Record<string, string> = {}) =>
  readEvents(url, { ...api.authorization, ...headers });
const urlOf = (jobId: string, query = '') => `${api.url}/v1/workflows/${workflowId}/jobs/${jobId}/logs/stream${query}`;

/** A RUNNING job with so many lines. */
async function running(lines = 0): Promise<string> {
  const jobId = await insertJob(api, workflowId, { trigger: 'MANUAL', status: 'RUNNING', started_at: new Date() });
  await logs.append(
    jobId,
    numbered(0, lines).map((text) => line(text)),
    0,
  );
  return jobId;
}

async function end(jobId: string, status = 'COMPLETED', reason: string | null = null): Promise<void> {
  await api.database.pool.query(
    `UPDATE jobs SET status = $2::"JobStatus", completed_at = now(), reason_code = $3, reason_message = $4 WHERE id = $1`,
    [jobId, status, reason, reason && 'why'],
  );
}

const names = (reader: EventReader) => reader.events.map(({ event }) => event);
const ids = (reader: EventReader) => reader.events.flatMap(({ event, id }) => (event === 'log' ? [Number(id)] : []));
const isLine = (text: string) => (event: EventReader['events'][number]) => event.data.message === text;

/** Connections that listen for lines. */
async function listeners(): Promise<number[]> {
  const { rows } = await api.database.pool.query(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN evertick_log'`,
  );
  return rows.map((row) => row.pid);
}

describe('a job that is over', () => {
  it('is sent whole: status, lines, close', async () => {
    const jobId = await running(3);
    await logs.append(jobId, [{ ...line('\r\u001b[31mred ⚠ "quoted"\t', 'stderr'), partial: true }], 3);
    await end(jobId, 'FAILED', 'TIMEOUT');
    const reader = await read(urlOf(jobId));
    await reader.ended;
    expect(reader.status).toBe(200);
    expect(Object.fromEntries(reader.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(names(reader)).toEqual(['status', 'log', 'log', 'log', 'log', 'close']);
    expect(reader.events[0]).toMatchObject({
      id: undefined,
      data: { status: 'FAILED', status_reason: { code: 'TIMEOUT', message: 'why' } },
    });
    expect(reader.events[1]).toEqual({
      event: 'log',
      id: '0',
      data: { sequence_num: 0, timestamp: '2026-01-01T12:00:00.123456Z', stream: 'stdout', message: 'line 0' },
    });
    expect(reader.events[4]?.data).toMatchObject({
      stream: 'stderr',
      message: '\r\u001b[31mred ⚠ "quoted"\t',
      partial: true,
    });
    expect(reader.events[5]).toEqual({ event: 'close', id: undefined, data: { reason: 'job_failed' } });
  });

  it('is sent whole when its lines are long', async () => {
    const jobId = await running(0);
    for (let from = 0; from < 40; from += 4)
      await logs.append(
        jobId,
        numbered(from, from + 4).map((text) => line(text.padEnd(64 * 1024))),
        from,
      );
    await end(jobId);
    const reader = await read(urlOf(jobId, '?tail=39&stream=stdout'));
    await reader.ended;
    expect(reader.lines().map((text) => text.trim())).toEqual(numbered(1, 40));
  });

  it('is sent in order over many pages', async () => {
    const jobId = await running(0);
    for (let from = 0; from < 6_000; from += 1_500)
      await logs.append(
        jobId,
        numbered(from, from + 1_500).map((text) => line(text)),
        from,
      );
    await end(jobId);
    const reader = await read(urlOf(jobId));
    await reader.ended;
    expect(reader.lines()).toEqual(numbered(0, 6_000));
    expect(ids(reader)).toEqual(numbered(0, 6_000).map((_, i) => i));
  });

  it.each([
    ['COMPLETED', null, 'job_completed'],
    ['FAILED', 'NON_ZERO_EXIT', 'job_failed'],
    ['CANCELED', 'CANCELED_BY_USER', 'job_canceled'],
  ])('says how it ended: %s', async (status, reason, close) => {
    const jobId = await running(1);
    const reader = await read(urlOf(jobId));
    await reader.first(isLine('line 0'));
    await end(jobId, status, reason);
    await reader.ended;
    expect(reader.events.map(({ event, data }) => [event, data.status ?? data.reason])).toEqual([
      ['status', 'RUNNING'],
      ['log', undefined],
      ['status', status],
      ['close', close],
    ]);
  });

  it('without a line has only status and close', async () => {
    const jobId = await running();
    await end(jobId);
    const reader = await read(urlOf(jobId));
    await reader.ended;
    expect(names(reader)).toEqual(['status', 'close']);
  });

  it('whose lines were removed still closes', async () => {
    const jobId = await running(10);
    await end(jobId);
    await api.database.pool.query('DELETE FROM job_log_chunks WHERE job_id = $1', [jobId]);
    const reader = await read(urlOf(jobId));
    await reader.ended;
    expect(names(reader)).toEqual(['status', 'close']);
  });
});

describe('where it begins', () => {
  it('after the last event that was received', async () => {
    const jobId = await running(5);
    await end(jobId);
    for (const [last, rest] of [
      ['-1', numbered(0, 5)],
      ['0', numbered(1, 5)],
      ['3', ['line 4']],
      ['4', []],
    ] as const) {
      // A browser reconnects with the query that it began with.
      const reader = await read(urlOf(jobId, '?tail=2'), { 'Last-Event-ID': last });
      await reader.ended;
      expect(reader.lines(), `after ${last}`).toEqual(rest);
      expect(names(reader).at(-1)).toBe('close');
    }
  });

  it.each([
    ['a month', 30],
    ['ever', 0],
  ])('with so many last lines, of one stream when one is asked for; kept for %s', async (_, retentionDays) => {
    const jobId = await running();
    const kept = new JobLogs(api.database.pool, { retentionDays, maxBytes: 2 ** 20 });
    const first = numbered(0, 4).map((text) => line(text));
    await kept.append(jobId, [...first, line('a', 'stderr'), line('b'), line('c', 'stderr'), line('d')], 0);
    await end(jobId);
    for (const [query, lines] of [
      ['?tail=0', []],
      ['?tail=3', ['b', 'c', 'd']],
      ['?tail=99', [...numbered(0, 4), 'a', 'b', 'c', 'd']],
      ['?tail=1&stream=stderr', ['c']],
      ['?tail=3&stream=stdout', ['line 3', 'b', 'd']],
      ['?tail=0&stream=stdout', []],
      ['?stream=stderr', ['a', 'c']],
      ['?stream=system', []],
    ] as const) {
      const reader = await read(urlOf(jobId, query));
      await reader.ended;
      expect(reader.lines(), query).toEqual(lines);
      expect(names(reader).at(-1)).toBe('close');
    }
  });

  it.each([0, 3])('skips nothing when it breaks before the first line, with %i lines there', async (lines) => {
    const jobId = await running(lines);
    const reader = await read(urlOf(jobId, '?tail=0'));
    const { id = '' } = await reader.first(({ event }) => event === 'status');
    reader.leave();
    await logs.append(jobId, [line('meanwhile')], lines);
    await end(jobId);
    const again = await read(urlOf(jobId, '?tail=0'), { 'Last-Event-ID': id });
    await again.ended;
    expect(again.lines()).toEqual(['meanwhile']);
  });

  it('refuses what cannot be', async () => {
    const jobId = await running(5);
    const path = `/v1/workflows/${workflowId}/jobs/${jobId}/logs/stream`;
    for (const last of ['x', '1.5', '-2', '', '9999999999999999'])
      expectProblem(await api.call('GET', path, undefined, { 'Last-Event-ID': last }), 400, 'last-event-id');
    expectProblem(await api.call('GET', path, undefined, { 'Last-Event-ID': '5' }), 400, 'Last-Event-ID 5', '5 lines');
    expectProblem(await api.call('GET', `${path}?tail=x`), 400, 'tail');
    expectProblem(await api.call('GET', `${path}?tail=-1`), 400, 'tail');
    expectProblem(await api.call('GET', `${path}?stream=stdin`), 400, 'stream');
    expectProblem(await api.call('GET', `${path}?from=1`), 400, 'from');
    expectProblem(await api.call('GET', `/v1/workflows/${workflowId}/jobs/${MISSING}/logs/stream`), 404);
    expectProblem(await api.call('GET', `/v1/workflows/${MISSING}/jobs/${jobId}/logs/stream`), 404);
    expect(await api.call('HEAD', path)).toMatchObject({ status: 200, body: '' });
  });
});

describe('a job that runs', () => {
  it('is followed from before its first line to its end, its status too', async () => {
    const jobId = await insertJob(api, workflowId, { trigger: 'MANUAL' });
    const reader = await read(urlOf(jobId));
    await reader.first(({ data }) => data.status === 'PENDING');
    await api.database.pool.query(`UPDATE jobs SET status = 'RUNNING', started_at = now() WHERE id = $1`, [jobId]);
    await reader.first(({ data }) => data.status === 'RUNNING');
    for (let n = 0; n < 20; n++) await logs.append(jobId, [line(`line ${n}`)], n);
    await reader.first(isLine('line 19'));
    // No word of these is given: it is looked for them.
    await logs.append(jobId, [line('line 20')]);
    await reader.first(isLine('line 20'));
    await end(jobId);
    await reader.ended;
    expect(reader.lines()).toEqual(numbered(0, 21));
    expect(names(reader).filter((name) => name !== 'log')).toEqual(['status', 'status', 'status', 'close']);
  });

  it('is heard of at once, not when it is looked', async () => {
    const jobId = await running(1);
    const reader = await read(urlOf(jobId));
    await reader.first(isLine('line 0'));
    await expect.poll(listeners, PATIENT).toHaveLength(1);
    const begun = performance.now();
    for (let n = 1; n <= 20; n++) {
      await logs.append(jobId, [line(`line ${n}`)], n);
      await reader.first(isLine(`line ${n}`));
    }
    // By looking alone it would take twenty seconds.
    expect(performance.now() - begun).toBeLessThan(5_000);
    reader.leave();
  });

  it('costs many readers the reads of one', async () => {
    const jobId = await running(1);
    const readers = await Promise.all(Array.from({ length: 30 }, () => read(urlOf(jobId))));
    await Promise.all(readers.map((reader) => reader.first(isLine('line 0'))));
    let queries = 0;
    const count = () => queries++;
    api.database.pool.on('acquire', count);
    for (let n = 1; n <= 20; n++) {
      await logs.append(jobId, [line(`line ${n}`)], n);
      await Promise.all(readers.map((reader) => reader.first(isLine(`line ${n}`))));
    }
    api.database.pool.off('acquire', count);
    // Of each of the 20: the line itself, the progress, the page; and one that looks each second.
    expect(queries).toBeLessThan(20 * 5);
    await end(jobId);
    await Promise.all(readers.map((reader) => reader.ended));
    for (const reader of readers) expect(reader.lines()).toEqual(numbered(0, 21));
  });

  it('gives a reader that comes while lines do each line once', async () => {
    const jobId = await running(100);
    let written = 100;
    const writing = (async () => {
      for (; written < 3_000; written += 50)
        await logs.append(
          jobId,
          numbered(written, written + 50).map((text) => line(text)),
          written,
        );
    })();
    const readers: EventReader[] = [];
    while (written < 3_000) {
      const reader = await read(urlOf(jobId));
      readers.push(reader);
      await reader.first(({ event }) => event === 'log');
    }
    await writing;
    await end(jobId);
    await Promise.all(readers.map((reader) => reader.ended));
    expect(readers.length).toBeGreaterThan(1);
    for (const reader of readers) expect(reader.lines()).toEqual(numbered(0, 3_000));
  });

  it('whose workflow is deleted ends without a close', async () => {
    const other = (await create(api)).id;
    const jobId = await insertJob(api, other, { trigger: 'MANUAL' });
    const reader = await read(`${api.url}/v1/workflows/${other}/jobs/${jobId}/logs/stream`);
    await reader.first(({ event }) => event === 'status');
    await api.database.pool.query('DELETE FROM jobs WHERE id = $1', [jobId]);
    await reader.ended;
    expect(names(reader)).toEqual(['status']);
  });
});

describe('a slow reader', () => {
  it('gets every line in the end, and little waits for it in memory', async () => {
    const jobId = await running();
    const filler = 'x'.repeat(1_000);
    const [answer] = (await once(get(urlOf(jobId), { headers: api.authorization }), 'response')) as [IncomingMessage];
    answer.pause();
    collectGarbage();
    const before = process.memoryUsage();
    const total = 60_000;
    for (let from = 0; from < total; from += 1_000)
      await logs.append(
        jobId,
        numbered(from, from + 1_000).map((text) => line(text + filler)),
        from,
      );
    collectGarbage();
    const after = process.memoryUsage();
    expect(after.external + after.heapUsed - before.external - before.heapUsed).toBeLessThan(20 * 1024 * 1024);
    await end(jobId);
    let text = '';
    for await (const chunk of answer.setEncoding('utf8')) text += chunk;
    const got = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
    expect(got).toEqual(Array.from({ length: total }, (_, n) => n));
    expect(text).toMatch(/event: close\ndata: {"reason":"job_completed"}\n\n$/);
  });
});

it('finds lines again that are kept for another time than when it began', async () => {
  const jobId = await running();
  const filler = 'x'.repeat(1_000);
  const total = 20_000;
  for (let from = 0; from < total; from += 2_000)
    await logs.append(
      jobId,
      numbered(from, from + 2_000).map((text) => line(text + filler)),
      from,
    );
  await end(jobId);
  const [answer] = (await once(get(urlOf(jobId), { headers: api.authorization }), 'response')) as [IncomingMessage];
  answer.pause();
  await api.database.pool.query(
    `WITH moved AS (UPDATE jobs SET log_expires_on = 'infinity' WHERE id = $1)
     UPDATE job_log_chunks SET expires_on = 'infinity' WHERE job_id = $1`,
    [jobId],
  );
  const text = (await answer.setEncoding('utf8').toArray()).join('');
  const got = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
  expect(got).toEqual(Array.from({ length: total }, (_, n) => n));
  expect(text).toMatch(/event: close\n.*\n\n$/);
});

describe('what breaks', () => {
  it('a client that goes away costs nothing any more', async () => {
    const jobId = await running(1);
    const reader = await read(urlOf(jobId));
    await reader.first(isLine('line 0'));
    await expect.poll(listeners, PATIENT).toHaveLength(1);
    reader.leave();
    await expect.poll(listeners, PATIENT).toEqual([]);
    let queries = 0;
    const count = () => queries++;
    api.database.pool.on('acquire', count);
    // Longer than it takes to look twice.
    await delay(2_500);
    api.database.pool.off('acquire', count);
    expect(queries).toBe(0);
  });

  it('listens again when its connection is lost, and misses nothing meanwhile', async () => {
    const jobId = await running(1);
    const reader = await read(urlOf(jobId));
    await reader.first(isLine('line 0'));
    await expect.poll(listeners, PATIENT).toHaveLength(1);
    const [pid] = await listeners();
    await api.database.pool.query('SELECT pg_terminate_backend($1)', [pid]);
    await logs.append(jobId, [line('line 1')], 1);
    await reader.first(isLine('line 1'));
    await expect.poll(listeners, PATIENT).toHaveLength(1);
    expect(await listeners()).not.toEqual([pid]);
    await end(jobId);
    await reader.ended;
    expect(reader.lines()).toEqual(numbered(0, 2));
  });

  it('goes on when all connections to PostgreSQL were lost', async () => {
    const jobId = await running(1);
    const reader = await read(urlOf(jobId));
    await reader.first(isLine('line 0'));
    await api.database.pool.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await expect
      .poll(
        () =>
          logs.append(jobId, [line('line 1')], 1).then(
            () => true,
            () => false,
          ),
        PATIENT,
      )
      .toBe(true);
    await reader.first(isLine('line 1'));
    await end(jobId);
    await reader.ended;
    expect(reader.lines()).toEqual(numbered(0, 2));
  });
});

it('sends its readers on, without a close, when the process is to end', async () => {
  const jobId = await running(1);
  const reader = await read(urlOf(jobId));
  await reader.first(isLine('line 0'));
  api.stopping.abort();
  await reader.ended;
  expect(names(reader)).toEqual(['status', 'log', 'reconnect']);
  expect(reader.events.at(-1)).toMatchObject({ id: undefined, data: { reason: 'server_stopping' } });
  // A browser that were answered with an error would not come again.
  const late = await read(urlOf(jobId), { 'Last-Event-ID': '0' });
  await late.ended;
  expect(late.status).toBe(200);
  expect(names(late)).toEqual(['reconnect']);
});
