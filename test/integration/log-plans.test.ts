import type pg from 'pg';
import { beforeAll, expect, it } from 'vitest';
import { type LinePage, type LoggedJob, readLines } from '../../src/db/logReads.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { type Api, startApi } from './api.helper.js';
import { append, lines, loggedJob } from './logs.helper.js';

let api: Api;
let job: LoggedJob;
beforeAll(async () => {
  api = await startApi();
  const day = '2027-03-01';
  await api.database.pool.query(
    `CREATE TABLE job_log_chunks_day PARTITION OF job_log_chunks FOR VALUES FROM ('${day}') TO ('2027-03-02')`,
  );
  for (let jobs = 0; jobs < 4; jobs++) {
    const { id } = await loggedJob(api);
    await api.database.pool.query('UPDATE jobs SET log_expires_on = $2 WHERE id = $1', [id, day]);
    job = { id, teamId: FIRST_TEAM_ID, expiresOn: day };
    for (let i = 0; i < 20_000; i += 200)
      await append(
        api,
        id,
        lines(
          Array.from({ length: 200 }, (_, k) => `line ${i + k} of many more`),
          i,
        ),
      );
  }
  await api.database.pool.query('ANALYZE job_log_chunks');
});

/** How PostgreSQL reads a page. */
async function plan(page: LinePage): Promise<string> {
  let text = '';
  const { pool } = api.database;
  const explain = async (statement: string, values: unknown[]) => {
    if (!values) return { rows: [] };
    const { rows } = await pool.query(`EXPLAIN ${statement}`, values);
    text = rows.map((row) => row['QUERY PLAN']).join('\n');
    return { rows: [] };
  };
  const client = { query: explain, release: () => {} };
  await readLines({ query: explain, connect: async () => client } as unknown as pg.Pool, job, page);
  return text;
}

it.each([
  ['the first page', { limit: 200 }],
  ['a page in the middle', { from: 15_000, limit: 200 }],
  ['the last page', { order: 'desc', limit: 200 }],
] as const)('reads %s in the order of the primary key, from one partition', async (_name, page) => {
  const text = await plan(page);
  expect(text).toContain('Incremental Sort');
  expect(text).toMatch(/Index Scan( Backward)? using job_log_chunks_day_pkey/);
  expect(text).not.toMatch(/Seq Scan|_other|_forever/);
});

it.each([{ text: 'line 77' }, { regex: 'line 7+$', ignoreCase: true }, { regex: '(line) 77', ignoreCase: false }])(
  'finds %j by the index of substrings',
  async (query) => {
    expect(await plan({ limit: 50, filter: { query }, indexed: true })).toContain('evertick_log_text_idx');
    expect(await plan({ limit: 50, filter: { query } })).not.toContain('evertick_log_text_idx');
  },
);
