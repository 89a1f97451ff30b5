import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JobLogs, LogMovedError, type StoredLine } from '../../src/db/logs.js';
import { type Ledger, openLedger } from './ledger.helper.js';

const MIB = 2 ** 20;
let ledger: Ledger;
let logs: JobLogs;
beforeAll(async () => {
  ledger = await openLedger();
  logs = new JobLogs(ledger.database.pool, { retentionDays: 30, maxBytes: 64 * MIB });
});
beforeEach(() => ledger.query('TRUNCATE jobs, workflows, job_log_chunks CASCADE'));

const job = async (revision: number | null = 1, workflowId?: string) =>
  (await ledger.insert(workflowId ?? (await ledger.create()), { trigger: 'MANUAL', revision })).jobId;
const line = (message: string, changes: Partial<StoredLine> = {}): StoredLine => ({
  timestamp: '2026-01-02T03:04:05.123456789Z',
  stream: 'stdout',
  message,
  ...changes,
});
const stored = (jobId: string) =>
  ledger.query(
    `SELECT sequence_num::int AS n, stream, message, partial, to_char(timestamp AT TIME ZONE 'UTC', 'HH24:MI:SS.US') AS at
     FROM job_logs WHERE job_id = $1 ORDER BY sequence_num`,
    [jobId],
  );
const expiry = async (jobId: string) =>
  (
    await ledger.query(
      `SELECT CASE WHEN isfinite(log_expires_on) THEN log_expires_on - (now() AT TIME ZONE 'UTC')::date END AS days, log_expires_on = 'infinity' AS forever,
         ARRAY(SELECT DISTINCT expires_on = log_expires_on FROM job_log_chunks c WHERE c.job_id = j.id) AS same
       FROM jobs j WHERE id = $1`,
      [jobId],
    )
  )[0];

describe('lines', () => {
  it('are stored behind each other with their bytes, numbered from 0', async () => {
    const id = await job();
    await logs.append(id, [line('', { stream: 'stderr' }), line('a\r\u001b[31mred'), line(' ␀ "quoted" {1,2} \\ ')], 0);
    await logs.append(id, [line('half', { partial: true, stream: 'system' })], 3);
    expect(await stored(id)).toEqual([
      { n: 0, stream: 'stderr', message: '', partial: false, at: '03:04:05.123457' },
      { n: 1, stream: 'stdout', message: 'a\r\u001b[31mred', partial: false, at: '03:04:05.123457' },
      { n: 2, stream: 'stdout', message: ' ␀ "quoted" {1,2} \\ ', partial: false, at: '03:04:05.123457' },
      { n: 3, stream: 'system', message: 'half', partial: true, at: '03:04:05.123457' },
    ]);
    expect(await logs.open(id)).toEqual({ lines: 4, maxBytes: 64 * MIB });
  });

  it('of a writer that does not know what is there are refused, and nothing is stored', async () => {
    const id = await job();
    await logs.append(id, [line('first')], 0);
    await expect(logs.append(id, [line('again')], 0)).rejects.toThrow(LogMovedError);
    await expect(logs.append(id, [line('too far')], 2)).rejects.toThrow(LogMovedError);
    await expect(logs.append(randomUUID(), [line('of no job')], 0)).rejects.toThrow(LogMovedError);
    expect(await stored(id)).toHaveLength(1);
  });

  it('of a job that is over are refused: whoever read it to its end has all of them', async () => {
    const id = await job();
    await logs.append(id, [line('first')], 0);
    await ledger.run(id);
    await expect(logs.append(id, [line('late')], 1)).rejects.toThrow(LogMovedError);
    expect(await stored(id)).toHaveLength(1);
  });

  it('of two writers at the same place are stored once', async () => {
    const id = await job();
    const rival = new JobLogs(ledger.database.pool, { retentionDays: 30, maxBytes: MIB });
    const ends = await Promise.allSettled([logs.append(id, [line('one')], 0), rival.append(id, [line('other')], 0)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await stored(id)).toHaveLength(1);
  });

  it('of many jobs at once are each stored with their job', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, () => job()));
    await Promise.all(ids.map((id, i) => logs.append(id, [line(`one of ${i}`), line(`two of ${i}`)])));
    for (const [i, id] of ids.entries())
      expect((await stored(id)).map(({ message }) => message)).toEqual([`one of ${i}`, `two of ${i}`]);
  });
});

describe('the day on which they may go', () => {
  it('is that of the first lines, by the default of the installation', async () => {
    const id = await job();
    await logs.append(id, [line('a')]);
    await new JobLogs(ledger.database.pool, { retentionDays: 7, maxBytes: MIB }).append(id, [line('b')]);
    expect(await expiry(id)).toEqual({ days: 31, forever: false, same: [true] });
  });

  it('is what the revision says that the job runs; 0 is never', async () => {
    const workflowId = await ledger.create();
    const [short, forever] = [await job(1, workflowId), await job(2, workflowId)];
    await ledger.edit(workflowId, { name: 'edited' });
    await ledger.query('UPDATE revisions SET log_retention_days = CASE number WHEN 1 THEN 3 ELSE 0 END');
    await logs.append(short, [line('a')]);
    await logs.append(forever, [line('a')]);
    expect(await expiry(short)).toEqual({ days: 4, forever: false, same: [true] });
    expect(await expiry(forever)).toMatchObject({ forever: true, same: [true] });
  });
});

describe('the budget of a job', () => {
  it('is what its revision says, at most what the installation does', async () => {
    const id = await job();
    await ledger.query('UPDATE revisions SET log_max_bytes = $1', [MIB]);
    expect(await logs.open(id)).toEqual({ lines: 0, maxBytes: MIB });
    await ledger.query('UPDATE revisions SET log_max_bytes = $1', [128 * MIB]);
    expect(await logs.open(await job())).toEqual({ lines: 0, maxBytes: 64 * MIB });
  });

  it('stays what it was when its log began, whatever is set meanwhile: the same lines are kept after a restart', async () => {
    const id = await job();
    expect(await logs.open(id)).toEqual({ lines: 0, maxBytes: 64 * MIB });
    const restarted = new JobLogs(ledger.database.pool, { retentionDays: 30, maxBytes: MIB });
    expect(await restarted.open(id)).toEqual({ lines: 0, maxBytes: 64 * MIB });
  });
});
