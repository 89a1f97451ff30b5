import { beforeAll, describe, expect, it } from 'vitest';
import {
  createClient,
  type EvertickClient,
  EvertickError,
  EvertickTimeoutError,
  type JobEvent,
} from '../../src/client/index.js';
import { JobLogs } from '../../src/db/logs.js';
import { type Api, heartbeat, insertJob, startApi } from './api.helper.js';

const MISSING = '01890000-0000-7000-8000-000000000000';
const definition = { ...heartbeat(), kind: 'HEARTBEAT', payload: { endpoint: 'http://127.0.0.1:9/' } } as never;

let api: Api;
let client: EvertickClient;
let logs: JobLogs;
let workflowId: string;
beforeAll(async () => {
  api = await startApi({ EVERTICK_SECRET_KEY: Buffer.alloc(32, 1).toString('base64') });
  client = createClient({ url: api.url, apiKey: api.key });
  logs = new JobLogs(api.database.pool, { retentionDays: 30, maxBytes: 64 * 1024 * 1024 });
  workflowId = (await client.POST('/v1/workflows', { body: definition })).data.id;
});

const running = () => insertJob(api, workflowId, { trigger: 'MANUAL', status: 'RUNNING', started_at: new Date() });
const end = (jobId: string, status = 'COMPLETED') =>
  api.database.pool.query(`UPDATE jobs SET status = $2::"JobStatus", completed_at = now() WHERE id = $1`, [
    jobId,
    status,
  ]);
const write = (jobId: string, messages: string[], from = 0, stream: 'stdout' | 'stderr' = 'stdout') =>
  logs.append(
    jobId,
    messages.map((message) => ({ timestamp: '2026-01-01T12:00:00.123456Z', stream, message })),
    from,
  );
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => error,
  );

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe('calls', () => {
  it('give what the API answers, and its headers', async () => {
    const { data, response } = await client.POST('/v1/workflows', { body: definition });
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`/v1/workflows/${data.id}`);
    const params = { path: { id: data.id } };
    expect((await client.GET('/v1/workflows/{id}', { params })).data).toEqual(data);
    expect((await client.POST('/v1/workflows/{id}/terminate', { params })).data.state).toBe('TERMINATED');
    expect((await client.DELETE('/v1/workflows/{id}', { params })).data).toBeUndefined();
  });

  it('give a download as text, also one that looks like numbers', async () => {
    const jobId = await running();
    await write(jobId, ['42']);
    const params = { path: { id: workflowId, job_id: jobId } };
    expect((await client.GET('/v1/workflows/{id}/jobs/{job_id}/logs/download', { params })).data).toBe('42\n');
  });

  it('throw the problem that the API tells, with each fault', async () => {
    const error = await failure(
      client.POST('/v1/workflows', { body: { ...(definition as object), interval: 'x' } as never }),
    );
    expect(error).toBeInstanceOf(EvertickError);
    expect(error).toMatchObject({
      name: 'EvertickError',
      status: 400,
      title: 'Malformed request',
      errors: [{ path: 'interval', code: 'wrong_type' }],
      requestId: expect.stringMatching(/./),
      retryAfterMs: undefined,
    });
    expect(error.message).toMatch(/^400 Malformed request: .*interval/);
  });

  it('throw 404 for what there is not', async () => {
    const error = await failure(client.GET('/v1/workflows/{id}', { params: { path: { id: MISSING } } }));
    expect(error).toMatchObject({ status: 404, title: 'Not found', errors: [] });
  });
});

describe('a list', () => {
  it('gives the rows of all its pages, each once', async () => {
    const created: string[] = [];
    for (let n = 0; n < 5; n++) {
      await client.PUT('/v1/secrets/{name}', {
        params: { path: { name: `SECRET_${n}` } },
        body: { value: 'a secret' },
      });
      await client.PUT('/v1/registries/{host}', {
        params: { path: { host: `registry-${n}.test` } },
        body: { username: 'u', password: 'p' },
      });
      created.unshift(
        (await client.POST('/v1/workflows', { body: { ...(definition as object), name: 'paged' } as never })).data.id,
      );
    }
    const [first = ''] = created;
    const jobs = [];
    for (let n = 0; n < 5; n++)
      jobs.push(await insertJob(api, first, { scheduled_at: new Date(Date.UTC(2026, 0, n + 1)) }));
    const [job_id = ''] = jobs;
    await write(job_id, ['needle 0', 'needle 1', 'needle 2', 'needle 3', 'needle 4']);
    const query = { limit: 2 };
    const path = { id: first };
    const ids = async (rows: AsyncIterable<{ id: string }>) => (await all(rows)).map(({ id }) => id);
    const messages = async (rows: AsyncIterable<{ message: string }>) =>
      (await all(rows)).map(({ message }) => message);

    expect(await ids(client.list('/v1/workflows', { params: { query: { ...query, query: 'paged' } } }))).toEqual(
      created,
    );
    expect(await ids(client.list('/v1/workflows/{id}/jobs', { params: { path, query } }))).toEqual(jobs.toReversed());
    expect(await ids(client.list('/v1/workflows/{id}/builds', { params: { path, query } }))).toEqual([]);
    expect(
      await messages(
        client.list('/v1/workflows/{id}/jobs/{job_id}/logs', { params: { path: { id: first, job_id }, query } }),
      ),
    ).toEqual(['needle 0', 'needle 1', 'needle 2', 'needle 3', 'needle 4']);
    expect(
      (await messages(client.list('/v1/logs/search', { params: { query: { ...query, q: 'needle' } } }))).sort(),
    ).toHaveLength(5);
    expect((await all(client.list('/v1/secrets', { params: { query } }))).map(({ name }) => name)).toHaveLength(5);
    expect((await all(client.list('/v1/registries', { params: { query } }))).map(({ host }) => host)).toHaveLength(5);
    expect(new Set(await ids(client.list('/v1/jobs', { params: { query } })))).toEqual(
      new Set((await api.database.pool.query('SELECT id FROM jobs')).rows.map(({ id }) => id)),
    );
  });

  it('asks for no page that nobody reads', async () => {
    let requests = 0;
    const counting = createClient({
      url: api.url,
      apiKey: api.key,
      fetch: (request) => {
        requests++;
        return fetch(request);
      },
    });
    for await (const { id } of counting.list('/v1/workflows', { params: { query: { limit: 1 } } })) {
      expect(id).toBeDefined();
      break;
    }
    expect(requests).toBe(1);
  });

  it('throws what the API answers', async () => {
    const error = await failure(all(client.list('/v1/jobs', { params: { query: { cursor: 'damaged' } } })));
    expect(error).toMatchObject({ status: 400, errors: [{ path: 'cursor' }] });
  });
});

describe('waiting for a job', () => {
  it.each(['COMPLETED', 'FAILED', 'CANCELED'])('resolves when it is %s', async (status) => {
    const jobId = await running();
    const waiting = client.waitForJob(workflowId, jobId);
    await api.database.pool.query(
      `UPDATE jobs SET status = $2::"JobStatus", completed_at = now(), reason_code = $3, reason_message = $3 WHERE id = $1`,
      [jobId, status, status === 'COMPLETED' ? null : 'TIMEOUT'],
    );
    expect(await waiting).toMatchObject({ id: jobId, status });
  });

  it('ends when the time is over, with what the job was then', async () => {
    const jobId = await running();
    const error = await failure(client.waitForJob(workflowId, jobId, { timeoutMs: 300 }));
    expect(error).toBeInstanceOf(EvertickTimeoutError);
    expect(error).toMatchObject({ message: 'after 300 ms the job is still RUNNING', job: { id: jobId } });
  });

  it.each([30 * 86_400_000, Number.POSITIVE_INFINITY])('takes %d ms, too', async (timeoutMs) => {
    const jobId = await running();
    const waiting = client.waitForJob(workflowId, jobId, { timeoutMs });
    await api.database.pool.query(`UPDATE jobs SET status = 'COMPLETED', completed_at = now() WHERE id = $1`, [jobId]);
    expect(await waiting).toMatchObject({ status: 'COMPLETED' });
  });

  it('ends when it is told to', async () => {
    const stop = new AbortController();
    const waiting = failure(client.waitForJob(workflowId, await running(), { signal: stop.signal, timeoutMs: 60_000 }));
    const reason = new Error('enough');
    stop.abort(reason);
    expect(await waiting).toBe(reason);
  });

  it('throws 404 when there is no such job', async () => {
    expect(await failure(client.waitForJob(workflowId, MISSING))).toMatchObject({ status: 404 });
  });
});

describe('following a log', () => {
  const told = ({ event, data }: JobEvent) => (event === 'log' ? data.message : data.status);

  it('tells statuses and lines as they come, and ends when the job is over', async () => {
    const jobId = await running();
    await write(jobId, ['zero', 'one']);
    const events: string[] = [];
    for await (const event of client.followLog(workflowId, jobId)) {
      events.push(told(event));
      if (told(event) === 'one') await write(jobId, ['two'], 2);
      if (told(event) === 'two') await end(jobId);
    }
    expect(events).toEqual(['RUNNING', 'zero', 'one', 'two', 'COMPLETED']);
  });

  it('begins with the last lines, of one stream', async () => {
    const jobId = await running();
    await write(jobId, ['a', 'b', 'c']);
    await write(jobId, ['x', 'y'], 3, 'stderr');
    await end(jobId);
    const lines = async (options: object) =>
      (await all(client.followLog(workflowId, jobId, options))).slice(1).map(told);
    expect(await lines({ tail: 1 })).toEqual(['y']);
    expect(await lines({ tail: 2, stream: 'stdout' })).toEqual(['b', 'c']);
    expect(await lines({ stream: 'stderr' })).toEqual(['x', 'y']);
  });

  it('ends when it is told to, while nothing comes', async () => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const following = failure(
      (async () => {
        for await (const event of client.followLog(workflowId, await running(), { signal: stop.signal })) {
          if (told(event) === 'RUNNING') stop.abort(reason);
        }
      })(),
    );
    expect(await following).toBe(reason);
  });

  it('leaves the server when the reader leaves the loop', async () => {
    const gone = new AbortController();
    const leaving = createClient({
      url: api.url,
      apiKey: api.key,
      fetch: async (request) => {
        request.signal.addEventListener('abort', () => gone.abort());
        return fetch(request);
      },
    });
    for await (const event of leaving.followLog(workflowId, await running())) if (event.event === 'status') break;
    await expect
      .poll(
        async () =>
          (
            await api.database.pool.query(
              `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN evertick_log'`,
            )
          ).rowCount,
      )
      .toBe(0);
  });

  it('throws 404 when there is no such job, and when it is no more', async () => {
    expect(await failure(all(client.followLog(workflowId, MISSING)))).toMatchObject({ status: 404 });
    const jobId = await running();
    const following = failure(
      (async () => {
        for await (const { event } of client.followLog(workflowId, jobId))
          if (event === 'status') await api.database.pool.query('DELETE FROM jobs WHERE id = $1', [jobId]);
      })(),
    );
    expect(await following).toMatchObject({ status: 404 });
  });
});
