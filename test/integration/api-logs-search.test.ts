import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type Api, expectProblem, startApi } from './api.helper.js';
import { append, lines, loggedJob, longLines, pages } from './logs.helper.js';

let api: Api;
beforeEach(async () => {
  api ??= await startApi();
  await api.database.pool.query('TRUNCATE workflows, job_log_chunks CASCADE');
});

const NOBODY = '01a20991-2018-7563-bded-8e06afcca9d7';
const search = (query: Record<string, string>) => api.call('GET', `/v1/logs/search?${new URLSearchParams(query)}`);
const messages = (logs: Answer['body'][]) => logs.map((line) => line.message);

describe('GET /v1/logs/search', () => {
  it('finds lines of all jobs, newest first, with their job and place', async () => {
    const one = await loggedJob(api, lines(['a needle', 'hay', 'b needle'], 10));
    const two = await loggedJob(api, lines(['c needle'], 11), lines(['d needle'], 5));
    const { status, body } = await search({ q: 'needle' });
    expect(status).toBe(200);
    expect(messages(body.logs)).toEqual(['b needle', 'c needle', 'a needle', 'd needle']);
    expect(body.cursor).toBeNull();
    expect(body.logs[0]).toEqual({
      job_id: one.id,
      workflow_id: one.workflowId,
      sequence_num: 2,
      timestamp: '2026-11-26T00:00:00.000012Z',
      stream: 'stdout',
      message: 'b needle',
      matches: [[2, 8]],
    });
    expect(messages((await search({ q: '/^[bd] /' })).body.logs)).toEqual(['b needle', 'd needle']);
    expect(messages((await search({ q: 'needle', workflow_id: two.workflowId })).body.logs)).toEqual([
      'c needle',
      'd needle',
    ]);
  });

  it('reads one stream, and what lies between two instants', async () => {
    await loggedJob(
      api,
      lines(['needle 1', { message: 'needle 2', stream: 'stderr' }]),
      lines(['needle 3'], 2_000_000),
    );
    expect(messages((await search({ q: 'needle', stream: 'stderr' })).body.logs)).toEqual(['needle 2']);
    expect(messages((await search({ q: 'needle', from: '2026-11-26T00:00:01Z' })).body.logs)).toEqual(['needle 3']);
    const early = { q: 'needle', to: '2026-11-26T00:00:01Z' };
    expect(messages((await search(early)).body.logs)).toEqual(['needle 2', 'needle 1']);
  });

  it('goes on where it stopped, also at equal instants and while lines are added', async () => {
    const count = 90;
    const each = (job: string) =>
      Array.from({ length: count }, (_, i) => lines([`needle ${job} ${i}`], Math.floor(i / 4)));
    const one = await loggedJob(api, ...each('one'));
    await loggedJob(api, ...each('two'));
    // One chunk spans all others.
    await loggedJob(api, [...lines(['needle old'], 0), ...lines(['needle new'], 1_000)]);
    const found: Answer['body'][] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body } = await search({ q: 'needle', limit: '7', ...(cursor && { cursor }) });
      found.push(...body.logs);
      await append(api, one.id, lines(['needle late'], 5_000 + found.length));
      cursor = body.cursor;
    }
    expect(found).toHaveLength(2 * count + 2);
    expect(new Set(found.map((line) => `${line.job_id} ${line.sequence_num}`)).size).toBe(found.length);
    const times = found.map((line) => line.timestamp);
    expect(times).toEqual([...times].sort().reverse());
    expect(messages(found)[0]).toBe('needle new');
  });

  it('ends a page with 1 MiB, whatever the steps in which it was found', async () => {
    const each = (from: number) => Array.from({ length: 7 }, (_, i) => longLines(3, from + 6 * i));
    await loggedJob(api, ...each(0));
    await loggedJob(api, ...each(3));
    const found = await pages(api, '/v1/logs/search', { q: 'é', limit: 1_000 });
    expect(found.map((page) => page.length)).toEqual([16, 16, 10]);
    expect(new Set(found.flat().map((line) => line.timestamp)).size).toBe(42);
  });

  it('tells nothing of what other jobs wrote in its cursor, which only it can make', async () => {
    const lengths = new Set<number>();
    for (const micros of [10, 99_999]) {
      const { id } = await loggedJob(api, lines(['a needle', 'a needle'], micros));
      const { cursor } = (await search({ q: 'needle', limit: '1' })).body;
      const bytes = Buffer.from(cursor, 'base64url');
      lengths.add(bytes.length);
      for (const known of ['2026', '00:00:00', id, 'log search']) expect(bytes.toString('latin1')).not.toContain(known);
      for (const at of [0, 1, 9, 21, 37, bytes.length - 1]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const made = changed.toString('base64url');
        expectProblem(await search({ q: 'needle', limit: '1', cursor: made }), 400, 'cursor is damaged');
      }
      expectProblem(await search({ q: 'needle', cursor: cursor.slice(0, 40) }), 400, 'cursor is damaged');
      expect((await search({ q: 'needle', limit: '1', cursor })).body.logs).toMatchObject([{ job_id: id }]);
    }
    // PostgreSQL writes .1 for .100000.
    expect(lengths.size).toBe(1);
  });

  it('is 503 where it goes on while the key of its cursor cannot be read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evertick-cursor-'));
    try {
      const other = await startApi({ EVERTICK_SECRET_KEY: '', EVERTICK_DATA_DIR: folder });
      await loggedJob(other, lines(['a needle', 'a needle']));
      const path = '/v1/logs/search?q=needle&limit=1';
      const { cursor } = (await other.call('GET', path)).body;
      expect((await other.call('GET', `${path}&cursor=${cursor}`)).body.logs).toHaveLength(1);
      await writeFile(join(folder, 'secret-key'), 'no key');
      expectProblem(await other.call('GET', `${path}&cursor=${cursor}`), 503, 'secret-key');
      expectProblem(await other.call('GET', path), 503, 'secret-key');
      expect((await other.call('GET', '/v1/logs/search?q=needle')).status).toBe(200);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('looks through more than its first step, with and without an index', { timeout: 60_000 }, async () => {
    const chunk = (i: number) => lines([i === 3 ? 'the needle' : 'hay', 'other'], i * 10);
    const { id } = await loggedJob(api, ...Array.from({ length: 300 }, (_, i) => chunk(i)));
    for (const q of ['needle', '/need.e$/', '/(?=needle)/', '/NEEDLE/i'])
      expect((await pages(api, '/v1/logs/search', { q })).flat(), q).toMatchObject([{ job_id: id, sequence_num: 6 }]);
    expect((await pages(api, '/v1/logs/search', { q: 'absent' })).flat()).toEqual([]);
  });

  it('leaves out what deleted workflows left behind', async () => {
    const { id } = await loggedJob(api, lines(['needle']));
    await api.database.pool.query('DELETE FROM jobs WHERE id = $1', [id]);
    expect((await search({ q: 'needle' })).body).toEqual({ logs: [], cursor: null });
  });

  it.each([
    [{}, 400, 'q'],
    [{ q: '' }, 422, 'q'],
    [{ q: '/[/' }, 400, 'brackets'],
    [{ q: 'a', limit: '0' }, 422, 'limit'],
    [{ q: 'a', workflow_id: 'x' }, 400, 'workflow_id'],
    [{ q: 'a', workflow_id: NOBODY }, 404, NOBODY],
    [{ q: 'a', from: 'x' }, 400, 'from'],
    [{ q: 'a', to: 'x' }, 400, 'to'],
    [{ q: 'a', stream: 'x' }, 400, 'stream'],
    [{ q: 'a', cursor: 'x' }, 400, 'cursor'],
    [{ q: 'a', order: 'asc' }, 400, 'order'],
  ])('refuses %j with %d', async (query, status, word) => {
    expectProblem(await search(query as Record<string, string>), status, word);
  });
});
