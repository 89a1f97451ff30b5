import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, create, expectProblem, insertJob, startApi } from './api.helper.js';
import { append, at, lines, loggedJob, longLines, pages } from './logs.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const NOBODY = '01a20991-2018-7563-bded-8e06afcca9d7';
const many = (count: number, from = 0) =>
  lines(
    Array.from({ length: count }, (_, i) => `line ${from + i}`),
    from,
  );
const numbers = (logs: { sequence_num: number }[]) => logs.map((line) => line.sequence_num);
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('GET /v1/workflows/{id}/jobs/{job_id}/logs', () => {
  const read = (path: string, query: Record<string, string> = {}) =>
    api.call('GET', `${path}?${new URLSearchParams(query)}`);

  it('shows lines as they were stored, to the microsecond', async () => {
    const odd = ['', 'a\rb', '\u001b[31mred\u001b[0m', 'nul \u2400', 'grüße 👩‍🚀', '\t tab '];
    const stored = lines([...odd, { message: 'oops', stream: 'stderr' }, { message: 'cut', partial: true }]);
    const { path, workflowId, id } = await loggedJob(api, stored);
    const { status, body } = await read(path);
    expect(status).toBe(200);
    expect(body).toEqual({
      logs: stored.map(({ partial, ...line }, i) => ({ sequence_num: i, ...line, ...(partial && { partial }) })),
      cursor: null,
    });
    expect(body.logs[7]).toEqual({
      sequence_num: 7,
      timestamp: '2026-11-26T00:00:00.000007Z',
      stream: 'stdout',
      message: 'cut',
      partial: true,
    });
    expect((await api.call('GET', `/v1/workflows/${workflowId}/jobs/${id}`)).body.log_lines).toBe(8);
  });

  it.each(['asc', 'desc'])('pages through chunks in the order %s', async (order) => {
    const { path } = await loggedJob(api, many(5), many(1, 5), many(9, 6), many(3, 15));
    const found = await pages(api, path, { order, limit: 4 });
    expect(found.map((page) => page.length)).toEqual([4, 4, 4, 4, 2]);
    const whole = numbers(found.flat());
    expect(order === 'asc' ? whole : whole.reverse()).toEqual(upTo(18));
  });

  it('is 200 lines at a time, or up to 1000', async () => {
    const { path } = await loggedJob(api, many(1_200));
    expect((await read(path)).body.logs).toHaveLength(200);
    expect((await read(path, { limit: '1000' })).body.logs).toHaveLength(1_000);
  });

  it.each(['asc', 'desc'])('ends a page with 1 MiB, and goes on behind it in the order %s', async (order) => {
    const { path } = await loggedJob(api, ...upTo(8).map((i) => longLines(5, 5 * i)));
    for (const filter of ['', 'q=é', 'q=/^é/', 'stream=stdout']) {
      const query = Object.fromEntries(new URLSearchParams(filter));
      const found = await pages(api, path, { order, limit: 1_000, ...query });
      const lengths = found.map((page) => page.length);
      expect(lengths, filter).toEqual([16, 16, 8]);
      const whole = numbers(found.flat());
      expect(order === 'asc' ? whole : whole.reverse()).toEqual(upTo(40));
    }
  });

  it('counts what a search found in earlier steps for the 1 MiB', async () => {
    const hay = upTo(9).map((i) => many(2_000, 10 + 2_000 * i));
    const { path } = await loggedJob(api, longLines(10, 0, 'stderr'), ...hay, longLines(10, 18_010, 'stderr'));
    const found = await pages(api, path, { stream: 'stderr', limit: 1_000 });
    expect(found.map((page) => page.length)).toEqual([16, 4]);
  });

  it('has one line at least, however long', async () => {
    const { path } = await loggedJob(api, lines(['x'.repeat(2 ** 21), 'y'.repeat(2 ** 21), 'z']));
    expect((await pages(api, path)).map(numbers)).toEqual([[0], [1], [2]]);
  });

  it('keeps its pages while lines are added', async () => {
    const { path, id } = await loggedJob(api, many(6));
    const [up, down] = await Promise.all([read(path, { limit: '4' }), read(path, { limit: '4', order: 'desc' })]);
    await append(api, id, many(4, 6));
    const more = { limit: '10', cursor: up.body.cursor };
    expect(numbers((await read(path, more)).body.logs)).toEqual([4, 5, 6, 7, 8, 9]);
    const older = { limit: '10', order: 'desc', cursor: down.body.cursor };
    expect(numbers((await read(path, older)).body.logs)).toEqual([1, 0]);
  });

  it('reads one stream, and what lies between two instants', async () => {
    const { path } = await loggedJob(
      api,
      lines(['a', { message: 'b', stream: 'stderr' }, { message: 'c', stream: 'system' }]),
      lines(['d', { message: 'e', stream: 'stderr' }], 2_000_000),
    );
    expect(numbers((await read(path, { stream: 'stderr' })).body.logs)).toEqual([1, 4]);
    expect(numbers((await read(path, { stream: 'system', order: 'desc' })).body.logs)).toEqual([2]);
    expect(numbers((await read(path, { from: '2026-11-26T00:00:02Z' })).body.logs)).toEqual([3, 4]);
    expect(numbers((await read(path, { to: '2026-11-26T00:00:02Z' })).body.logs)).toEqual([0, 1, 2]);
    expect(numbers((await read(path, { from: at(0), to: '2026-11-26T00:00:00.001Z' })).body.logs)).toEqual([0, 1, 2]);
  });

  it.each([
    [
      'needle',
      'a needle, a needle',
      [
        [2, 8],
        [12, 18],
      ],
    ],
    ['needle', 'Needle', undefined],
    ['/needle/i', 'a Needle', [[2, 8]]],
    ['50%_\\', '50%_\\ and 50xx\\', [[0, 5]]],
    [
      'é',
      'e\u0301 é 👩‍🚀 é',
      [
        [3, 4],
        [9, 10],
      ],
    ],
    [
      '/n./',
      '👍👍 now\uFDD0 no',
      [
        [3, 5],
        [8, 10],
      ],
    ],
    ['/^b+$/', 'bbb', [[0, 3]]],
    [
      '/x*/',
      'axxb',
      [
        [0, 0],
        [1, 3],
        [3, 3],
        [4, 4],
      ],
    ],
    ['//', 'a//b', [[1, 3]]],
    [
      'aa',
      'aaaaa',
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['/\\Ab/', 'b', [[0, 1]]],
    ['/(?i)B/', 'b', [[0, 1]]],
  ])('finds %s in "%s" at %j', async (q, message, matches) => {
    const { path } = await loggedJob(api, lines(['first', message, 'last']));
    const { logs } = (await read(path, { q })).body;
    const line = logs.find((each: { message: string }) => each.message === message);
    expect(line?.matches).toEqual(matches);
  });

  it('tells at most 100 places of a line', async () => {
    const { path } = await loggedJob(api, lines(['ab'.repeat(150)]));
    for (const q of ['a', '/a/']) expect((await read(path, { q })).body.logs[0].matches).toHaveLength(100);
  });

  it('searches beyond the first step, with and without an index', { timeout: 60_000 }, async () => {
    const chunk = (i: number) => [
      ...many(1_999, i * 2_000),
      ...lines([i === 17 ? 'the needle' : 'last'], i * 2_000 + 1_999),
    ];
    const { path } = await loggedJob(api, ...upTo(20).map(chunk));
    for (const q of ['needle', '/need.e$/', '/(?=needle)/'])
      for (const order of ['asc', 'desc'])
        expect(numbers((await pages(api, path, { q, order })).flat()), `${q} ${order}`).toEqual([35_999]);
    expect((await pages(api, path, { q: 'last', limit: 7 })).map((page) => page.length)).toEqual([7, 7, 5]);
  });

  it('is empty for a job that has not written, and 404 for none', async () => {
    const { path, workflowId } = await loggedJob(api);
    expect((await read(path)).body).toEqual({ logs: [], cursor: null });
    expectProblem(await read(`/v1/workflows/${workflowId}/jobs/${NOBODY}/logs`), 404, NOBODY);
    const other = await loggedJob(api);
    expectProblem(await read(`/v1/workflows/${workflowId}/jobs/${other.id}/logs`), 404, other.id);
  });

  it('reads logs that are kept for ever', async () => {
    const { id: workflowId } = await create(api);
    const id = await insertJob(api, workflowId, { log_expires_on: 'infinity' });
    await append(api, id, many(2));
    expect((await read(`/v1/workflows/${workflowId}/jobs/${id}/logs`)).body.logs).toHaveLength(2);
    expect((await api.call('GET', `/v1/workflows/${workflowId}/jobs/${id}`)).body.log_lines).toBe(2);
  });

  it.each([
    [{ limit: '0' }, 422, 'limit'],
    [{ limit: '1001' }, 422, 'limit'],
    [{ limit: 'all' }, 400, 'limit'],
    [{ order: 'up' }, 400, 'order'],
    [{ stream: 'stdin' }, 400, 'stream'],
    [{ cursor: 'xyz' }, 400, 'cursor'],
    [{ from: 'yesterday' }, 400, 'from'],
    [{ to: '2026-11-26' }, 400, 'to'],
    [{ q: '' }, 422, 'q'],
    [{ q: 'x'.repeat(1_001) }, 422, 'q'],
    [{ q: 'a\0' }, 422, 'q'],
    [{ q: '/a(/' }, 400, 'parentheses'],
    [{ page: '2' }, 400, 'page'],
  ])('refuses %j with %d', async (query, status, word) => {
    const { path } = await loggedJob(api);
    expectProblem(await read(path, query as Record<string, string>), status, word);
  });

  it('refuses a cursor of the other order or another list', async () => {
    const { path, workflowId } = await loggedJob(api, many(3));
    const { cursor } = (await read(path, { limit: '1' })).body;
    expectProblem(await read(path, { order: 'desc', cursor }), 400, 'cursor', 'asc');
    expectProblem(await read('/v1/logs/search', { q: 'line', cursor }), 400, 'cursor');
    expectProblem(await read(`/v1/workflows/${workflowId}/jobs`, { cursor }), 400, 'cursor');
  });

  it('gives a regular expression up that takes too long', { timeout: 30_000 }, async () => {
    const { path } = await loggedJob(api, lines([`${'a'.repeat(601)}b`]));
    const begun = performance.now();
    expectProblem(await read(path, { q: '/^(a+)(a+)(a+)\\1\\2\\3b$/' }), 422, 'simpler');
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
