import { get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, create, expectProblem, heartbeat, insertJob, startApi } from './api.helper.js';
import { append, lines, loggedJob } from './logs.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const NOBODY = '01a20991-2018-7563-bded-8e06afcca9d7';

/** The answer as it comes over the wire, not unpacked. */
async function raw(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(api.url + path, { headers: { ...api.authorization, ...headers }, method }, resolve).on('error', reject);
  });
  const bytes: Buffer[] = [];
  for await (const piece of response) bytes.push(piece);
  return { status: response.statusCode, headers: response.headers, bytes: Buffer.concat(bytes) };
}

describe('GET /v1/workflows/{id}/jobs/{job_id}/logs/download', () => {
  const odd = () =>
    lines([
      '',
      'a\rb\r',
      { message: 'error, "quoted"', stream: 'stderr' },
      { message: 'cut ', partial: true },
      '\u001b[1mgoes on\u001b[0m 👩‍🚀',
      { message: 'the end', partial: true },
    ]);

  it('gives the bytes of one stream as they were written', async () => {
    const { path } = await loggedJob(api, odd());
    const { status, headers, bytes } = await raw(`${path}/download?stream=stdout`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'transfer-encoding': 'chunked' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(bytes.toString()).toBe('\na\rb\r\ncut \u001b[1mgoes on\u001b[0m 👩‍🚀\nthe end');
  });

  it('writes CSV as RFC 4180 has it', async () => {
    const { path } = await loggedJob(
      api,
      lines(
        odd()
          .slice(1, 3)
          .map(({ message, stream }) => ({ message, stream })),
      ),
    );
    const { headers, bytes } = await raw(`${path}/download?format=csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(bytes.toString()).toBe(
      'sequence_num,timestamp,stream,message\r\n' +
        '0,2026-11-26T00:00:00.000000Z,stdout,"a\rb\r"\r\n' +
        '1,2026-11-26T00:00:00.000001Z,stderr,"error, ""quoted"""\r\n',
    );
  });

  it.each(['json', 'jsonl'])('writes the lines of the list as %s', async (format) => {
    const { path } = await loggedJob(api, odd(), odd());
    const { body } = await api.call('GET', path);
    const { headers, bytes } = await raw(`${path}/download?format=${format}`);
    expect(headers['content-type']).toMatch(format === 'json' ? /^application\/json/ : /^application\/x-ndjson/);
    const text = bytes.toString();
    const read =
      format === 'json'
        ? JSON.parse(text)
        : text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line));
    expect(read).toEqual(body.logs);
  });

  it.each([
    ['txt', ''],
    ['json', '[\n\n]\n'],
    ['jsonl', ''],
    ['csv', 'sequence_num,timestamp,stream,message\r\n'],
  ])('is a whole %s of a job that has not written', async (format, text) => {
    const { path } = await loggedJob(api);
    expect((await raw(`${path}/download?format=${format}`)).bytes.toString()).toBe(text);
  });

  it('is compressed for whom takes it', async () => {
    const { path } = await loggedJob(api, odd());
    const plain = await raw(`${path}/download`);
    const packed = await raw(`${path}/download`, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toContain('Accept-Encoding');
    expect(plain.headers.vary).toContain('Accept-Encoding');
    expect(gunzipSync(packed.bytes)).toEqual(plain.bytes);
    const refused = await raw(`${path}/download`, { 'accept-encoding': 'gzip;q=0' });
    expect(refused.bytes).toEqual(plain.bytes);
  });

  it.each([
    ['nightly backup', 'nightly_backup', undefined],
    ['../a"b;c\\d', '__a_b_c_d', undefined],
    ['café 日本', 'caf____', 'caf%C3%A9_%E6%97%A5%E6%9C%AC'],
  ])('is named after the workflow %s', async (name, ascii, encoded) => {
    const { id: workflowId } = await create(api, heartbeat({ name }));
    const id = await insertJob(api, workflowId);
    const { headers } = await raw(`/v1/workflows/${workflowId}/jobs/${id}/logs/download?format=csv`);
    const both = encoded ? `; filename*=UTF-8''${encoded}-${id}.csv` : '';
    expect(headers['content-disposition']).toBe(`attachment; filename="${ascii}-${id}.csv"${both}`);
  });

  it('gives only lines that match, each on a line of its own', async () => {
    const { path } = await loggedJob(api, odd());
    expect((await raw(`${path}/download?q=e`)).bytes.toString()).toBe(
      'error, "quoted"\n\u001b[1mgoes on\u001b[0m 👩‍🚀\nthe end\n',
    );
  });

  it('goes through many pages', async () => {
    const messages = Array.from({ length: 2_500 }, (_, i) => `line ${i}`);
    const { path, id } = await loggedJob(api, lines(messages.slice(0, 1_700)));
    await append(api, id, lines(messages.slice(1_700)));
    expect((await raw(`${path}/download`)).bytes.toString()).toBe(messages.map((line) => `${line}\n`).join(''));
  });

  it.each(['gzip', 'identity'])('answers HEAD as it does GET, but the body: %s', async (coding) => {
    const { path } = await loggedJob(api, odd());
    const ask = async (method: string) => {
      const { status, headers, bytes } = await raw(`${path}/download`, { 'accept-encoding': coding }, method);
      const { vary, 'content-type': type, 'content-encoding': encoding, 'content-disposition': disposition } = headers;
      return { told: { status, vary, type, encoding, disposition }, bytes: bytes.length };
    };
    const [got, head] = [await ask('GET'), await ask('HEAD')];
    expect(got.told).toMatchObject({ status: 200, encoding: coding === 'gzip' ? coding : undefined });
    expect(head).toEqual({ ...got, bytes: 0 });
  });

  it('stops reading when the client goes away', async () => {
    const long = lines(Array.from({ length: 2_000 }, () => 'x'.repeat(1_000)));
    const { path } = await loggedJob(api, ...Array.from({ length: 20 }, () => long));
    const { pool } = api.database;
    const query = pool.query;
    let reads = 0;
    pool.query = ((...parameters: Parameters<typeof query>) => {
      reads += 1;
      return query.apply(pool, parameters);
    }) as typeof query;
    try {
      const response = await new Promise<IncomingMessage>((resolve) =>
        get(`${api.url}${path}/download`, { headers: api.authorization }, resolve),
      );
      response.once('data', () => response.destroy());
      await new Promise((resolve) => response.once('close', resolve));
      await expect.poll(() => api.database.pool.idleCount === api.database.pool.totalCount).toBe(true);
      expect(reads).toBeLessThan(20);
    } finally {
      pool.query = query;
    }
    expect((await api.call('GET', `${path}?limit=1`)).status).toBe(200);
  });

  it.each([
    ['format=xml', 400, 'format'],
    ['stream=x', 400, 'stream'],
    ['q=/a(/', 400, 'parentheses'],
    ['limit=5', 400, 'limit'],
  ])('refuses %s with %d', async (query, status, word) => {
    const { path } = await loggedJob(api, odd());
    expectProblem(await api.call('GET', `${path}/download?${query}`), status, word);
  });

  it('is 404 for nobody', async () => {
    const { workflowId } = await loggedJob(api);
    expectProblem(await api.call('GET', `/v1/workflows/${workflowId}/jobs/${NOBODY}/logs/download`), 404, NOBODY);
  });
});
