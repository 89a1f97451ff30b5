import type pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/client.js';
import { JobLogs } from '../../src/db/logs.js';
import { keepLogs, makeLogTables } from '../../src/db/logUpkeep.js';
import { deleteWorkflow } from '../../src/db/workflows.js';
import { ACTOR } from '../setup/actor.js';
import { freshDatabase } from '../setup/database.js';
import { Ledger } from './ledger.helper.js';

const DAY_MS = 86_400_000;
const RETENTION = 30;

let ledger: Ledger;
let logs: JobLogs;
/** Each test has a database of its own: tables are what is tested. */
beforeEach(async () => {
  const database = openDatabase(await freshDatabase());
  ledger = new Ledger(database);
  logs = new JobLogs(database.pool, { retentionDays: RETENTION, maxBytes: 1_000_000 });
  return () => database.close();
});

/** The UTC day so many days from today, "2026-03-01". */
const day = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const tableOf = (days: number) => `job_log_chunks_${day(days).replaceAll('-', '')}`;
/** The tables of days whose first lines go in `retention` days: the day after the retention and three more. */
const tablesFor = (retention: number) => [1, 2, 3, 4].map((more) => tableOf(retention + more));
const keep = () => keepLogs(ledger.database.pool, RETENTION);
const dayTables = async () => {
  const rows = await ledger.query<{ name: string }>(
    `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'job_log_chunks'::regclass
       AND inhrelid::regclass::text ~ '[0-9]$' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};
/** Makes the table of a day as upkeep had made it when that day lay ahead. */
const oldTable = (days: number) =>
  ledger.query(
    `CREATE TABLE ${tableOf(days)} PARTITION OF job_log_chunks FOR VALUES FROM ('${day(days)}') TO ('${day(days + 1)}')`,
  );
/** A job with so many chunks of one line, which may go on a day. */
async function jobWithLines(workflowId: string, expiresOn: string, chunks = 1): Promise<string> {
  const { jobId } = await ledger.insert(workflowId, {
    trigger: 'MANUAL',
    status: 'COMPLETED',
    completed_at: ledger.date,
    log_lines: chunks,
    log_expires_on: expiresOn,
  });
  await ledger.query(
    `INSERT INTO job_log_chunks (job_id, first_seq, expires_on, workflow_id, lines, first_at, last_at, messages, timestamps, streams, partials)
     SELECT $1, seq, $2, $3, 1, now(), now(), ARRAY['line ' || seq], ARRAY[now()], '{stdout}', '{}' FROM generate_series(0, $4::int - 1) seq`,
    [jobId, expiresOn, workflowId, chunks],
  );
  return jobId;
}
const linesOf = async (jobId: string) =>
  (await ledger.query('SELECT message FROM job_logs WHERE job_id = $1', [jobId])).length;
const tableWith = async (jobId: string) => {
  const rows = await ledger.query<{ name: string }>(
    'SELECT DISTINCT tableoid::regclass::text AS name FROM job_log_chunks WHERE job_id = $1',
    [jobId],
  );
  return rows.map(({ name }) => name);
};
const line = { timestamp: '2026-01-01T00:00:00Z', stream: 'stdout' as const, message: 'a line' };

describe('tables of days to come', () => {
  it('are made for the default and for each retention in use, and take the lines that are written now', async () => {
    const week = await ledger.create({ logRetentionDays: 7 });
    await ledger.create({ logRetentionDays: 0 });
    const edited = await ledger.create({ logRetentionDays: 90 });
    await ledger.edit(edited, { logRetentionDays: 7 });
    const { made, busy } = await keep();
    expect(made).toEqual([...tablesFor(7), ...tablesFor(RETENTION)]);
    expect(busy).toEqual([]);
    expect(await dayTables()).toEqual(made);

    const { jobId } = await ledger.insert(week, { revision: 1 });
    await logs.append(jobId, [line]);
    expect(await tableWith(jobId)).toEqual([tableOf(8)]);
  });

  it('have the indexes of the others', async () => {
    const [name] = (await keep()).made;
    const rows = await ledger.query<{ definition: string }>(
      `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
       JOIN pg_inherits p ON p.inhrelid = i.indexrelid WHERE i.indrelid = $1::regclass ORDER BY 2`,
      [name],
    );
    expect(rows.map(({ definition }) => definition.replace(/.* USING /, '')).sort()).toEqual([
      'btree (job_id, first_seq, expires_on)',
      'btree (last_at DESC)',
      'btree (workflow_id, last_at DESC)',
      'gin (evertick_log_text(messages) gin_trgm_ops)',
    ]);
  });

  it('are made once, whoever else makes them at the same time', async () => {
    const { pool } = ledger.database;
    await Promise.all(Array.from({ length: 6 }, () => makeLogTables(pool, RETENTION)));
    expect(await dayTables()).toEqual(tablesFor(RETENTION));
    expect((await keep()).made).toEqual([]);
  });

  it('are not made beyond what PostgreSQL can lock at once; lines find their place', async () => {
    await ledger.query(
      `DO $$ BEGIN FOR i IN 1..496 LOOP
         EXECUTE format('CREATE TABLE far_%s PARTITION OF job_log_chunks FOR VALUES FROM (%L) TO (%L)', i, date '2300-01-01' + i, date '2300-01-02' + i);
       END LOOP; END $$`,
    );
    expect(await keep()).toMatchObject({ made: tablesFor(RETENTION).slice(0, 2), busy: [], more: false });
    expect((await keep()).made).toEqual([]);
    expect(await ledger.query('SELECT * FROM job_logs')).toEqual([]);
  });

  it('are not made for ever, nor for a day that has its lines elsewhere already', async () => {
    expect((await keepLogs(ledger.database.pool, 0)).made).toEqual([]);
    const id = await ledger.create();
    const { jobId } = await ledger.insert(id, { revision: 1 });
    await logs.append(jobId, [line]);
    expect(await tableWith(jobId)).toEqual(['job_log_chunks_other']);
    expect(await keep()).toMatchObject({ made: tablesFor(RETENTION).slice(1), busy: [], more: false });
    await logs.append(jobId, [line]);
    expect(await linesOf(jobId)).toBe(2);
  });
});

describe('an edit', () => {
  it('holds for jobs that run its revision: those before keep their day and their budget', async () => {
    const id = await ledger.create({ logRetentionDays: 7, logMaxBytes: 70_000 });
    const jobOf = async (revision: number) =>
      (await ledger.insert(id, { revision, trigger: 'MANUAL', status: 'QUEUED' })).jobId;
    const [before, running] = [await jobOf(1), await jobOf(1)];
    await logs.append(running, [line]);
    await ledger.edit(id, { logRetentionDays: 0 });
    const after = await jobOf(2);
    for (const job of [before, running, after]) await logs.append(job, [line]);
    const expiry = async (job: string) =>
      (await ledger.query('SELECT log_expires_on::text AS day FROM jobs WHERE id = $1', [job]))[0]?.day;
    expect(await Promise.all([before, running, after].map(expiry))).toEqual([day(8), day(8), 'infinity']);
    expect(await logs.open(before)).toEqual({ lines: 1, maxBytes: 70_000 });
    expect(await logs.open(after)).toEqual({ lines: 1, maxBytes: 1_000_000 });
    expect(await tableWith(after)).toEqual(['job_log_chunks_forever']);
  });
});

describe('what is over', () => {
  it('is dropped with its table, and its job says how many lines there were', async () => {
    const id = await ledger.create();
    await oldTable(-1);
    await oldTable(0);
    const gone = await jobWithLines(id, day(-1), 3);
    const lastDay = await jobWithLines(id, day(0));
    expect((await keep()).dropped).toEqual([tableOf(-1)]);
    expect(await dayTables()).toEqual([tableOf(0), ...tablesFor(RETENTION)]);
    expect([await linesOf(gone), await linesOf(lastDay)]).toEqual([0, 1]);
    const rows = await ledger.query('SELECT log_lines, log_expires_on::text FROM jobs WHERE id = $1', [gone]);
    expect(rows).toEqual([{ log_lines: '3', log_expires_on: day(-1) }]);
    expect((await keep()).dropped).toEqual([]);
  });

  it('is deleted where its day has no table, and nothing else', async () => {
    const id = await ledger.create();
    const [gone, today, forever] = [
      await jobWithLines(id, day(-1), 2_500),
      await jobWithLines(id, day(0)),
      await jobWithLines(id, 'infinity'),
    ];
    expect((await keep()).deletedChunks).toBe(2_500);
    expect([await linesOf(gone), await linesOf(today), await linesOf(forever)]).toEqual([0, 1, 1]);
  });
});

describe('lines of deleted workflows', () => {
  it('are removed wherever they are, and then the notes of them', async () => {
    const [doomed, kept] = [await ledger.create(), await ledger.create()];
    await keep();
    const days = ['infinity', day(RETENTION + 1), day(RETENTION + 40), day(-3)];
    const gone = await Promise.all(days.map((when) => jobWithLines(doomed, when, 1_200)));
    const others = await Promise.all(days.slice(0, 3).map((when) => jobWithLines(kept, when)));
    await ledger.terminate(doomed);
    await deleteWorkflow(ledger.database, ACTOR, doomed, new Date());
    expect(await ledger.query('SELECT job_id FROM job_log_leftovers')).toHaveLength(4);
    expect(await keep()).toMatchObject({ removedJobs: 4, deletedChunks: 1_200, more: false });
    for (const job of gone) expect(await linesOf(job)).toBe(0);
    for (const job of others) expect(await linesOf(job)).toBe(1);
    expect(await ledger.query('SELECT job_id FROM job_log_leftovers')).toEqual([]);
  });
});

describe('a pass', () => {
  /** Somebody who reads and has not ended: a download, a dump. */
  async function reading<T>(table: string, during: () => Promise<T>): Promise<T> {
    const session: pg.PoolClient = await ledger.database.pool.connect();
    try {
      await session.query(`BEGIN; SELECT 1 FROM ${table} LIMIT 1`);
      return await during();
    } finally {
      await session.query('ROLLBACK');
      session.release();
    }
  }

  it('does not wait for those who read what it would drop: it says so and does the rest', async () => {
    const id = await ledger.create();
    await oldTable(-2);
    const job = await jobWithLines(id, day(-2));
    const elsewhere = await jobWithLines(id, day(-5));
    const first = await reading(tableOf(-2), keep);
    expect(first).toMatchObject({
      made: tablesFor(RETENTION),
      dropped: [],
      deletedChunks: 1,
      busy: [tableOf(-2)],
    });
    expect([await linesOf(job), await linesOf(elsewhere)]).toEqual([1, 0]);
    expect(await keep()).toMatchObject({ dropped: [tableOf(-2)], busy: [] });
  });

  it('leaves the tables to come for later when all days are being read, and lines find their place', async () => {
    const id = await ledger.create();
    const { jobId } = await ledger.insert(id, { revision: 1 });
    const first = await reading('job_log_chunks', keep);
    expect(first).toMatchObject({ made: [], busy: tablesFor(RETENTION) });
    expect(await dayTables()).toEqual([]);
    await logs.append(jobId, [line]);
    expect(await keep()).toMatchObject({ made: tablesFor(RETENTION).slice(1), busy: [] });
  });

  it('ends early when its worker does, and says that there is more', async () => {
    await oldTable(-1);
    expect(await keepLogs(ledger.database.pool, RETENTION, AbortSignal.abort())).toMatchObject({
      made: [],
      dropped: [],
      more: true,
    });
    expect(await dayTables()).toEqual([tableOf(-1)]);
  });

  it('may be under way several times at once', async () => {
    const id = await ledger.create();
    await oldTable(-1);
    await jobWithLines(id, day(-5), 2_500);
    await jobWithLines(id, 'infinity', 2_500);
    await ledger.terminate(id);
    await deleteWorkflow(ledger.database, ACTOR, id, new Date());
    await Promise.all([keep(), keep(), keep()]);
    expect(await keep()).toMatchObject({ made: [], dropped: [], deletedChunks: 0, removedJobs: 0, busy: [] });
    expect(await dayTables()).toEqual(tablesFor(RETENTION));
    expect(await ledger.query('SELECT count(*)::int FROM job_log_chunks')).toEqual([{ count: 0 }]);
  });
});
