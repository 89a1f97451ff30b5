import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { placeBuild, placeJob } from '../../src/db/placement.js';
import { type Ledger, openLedger } from './ledger.helper.js';

const MIB = 2 ** 20;
let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});
beforeEach(() => ledger.query('TRUNCATE runners, jobs, workflows CASCADE'));

const runner = (
  id: string,
  changes: { capacity?: number; memory?: number; draining?: boolean; ago?: number; labels?: object } = {},
) =>
  ledger.query(
    `INSERT INTO runners (id, boot_id, host, kinds, capacity, memory_bytes, draining, last_seen_at, labels)
     VALUES ($1, $2, 'host', '{HEARTBEAT,CONTAINER}', $3, $4, $5, now() - make_interval(secs => $6), $7)`,
    [
      id,
      randomUUID(),
      changes.capacity ?? 2,
      changes.memory ?? 10_000 * MIB,
      changes.draining ?? false,
      changes.ago ?? 0,
      changes.labels ?? {},
    ],
  );
const workflow = () => ledger.create();
const job = async (workflowId: string) => (await ledger.insert(workflowId, { trigger: 'MANUAL' })).jobId;
const place = (jobId: string, memory = 512 * MIB, labels = {}) =>
  placeJob(ledger.database.pool, jobId, () => ({ memoryBytes: memory, labels }));
const placeAll = async (jobIds: string[]) => {
  const placed = [];
  for (const id of jobIds) placed.push((await place(id)).state);
  return placed;
};
const status = async (jobId: string) =>
  (await ledger.query('SELECT status FROM jobs WHERE id = $1', [jobId]))[0]?.status;
const jobsOf = (workflowId: string, count: number) => Promise.all(Array.from({ length: count }, () => job(workflowId)));

test('a runner takes as many as its capacity, the rest wait QUEUED until one is over', async () => {
  await runner('one', { capacity: 2 });
  const jobs = await jobsOf(await workflow(), 3);
  expect(await placeAll(jobs)).toEqual(['PLACED', 'PLACED', 'WAIT']);
  const [first, , third] = jobs as [string, string, string];
  expect(await status(third)).toBe('QUEUED');
  expect(await place(third)).toMatchObject({ state: 'WAIT', why: expect.stringContaining('full'), turn: 1 });
  await ledger.run(first);
  expect(await place(third)).toEqual({ state: 'PLACED', runnerId: 'one' });
});

test('a job is placed for the revision of its workflow at that moment', async () => {
  await runner('one', { capacity: 1 });
  const workflowId = await workflow();
  const [first, second] = (await jobsOf(workflowId, 2)) as [string, string];
  expect(await placeAll([first, second])).toEqual(['PLACED', 'WAIT']);
  await ledger.edit(workflowId, { name: 'edited' });
  await ledger.run(first);
  expect(await placeAll([second])).toEqual(['PLACED']);
  const revisions = await ledger.query('SELECT revision FROM jobs WHERE id = ANY($1) ORDER BY id', [[first, second]]);
  expect(revisions).toEqual([{ revision: 1 }, { revision: 2 }]);
});

test('many that ask at the same moment never exceed the capacity', async () => {
  await runner('one', { capacity: 5 });
  await runner('two', { capacity: 3 });
  const jobs = await jobsOf(await workflow(), 20);
  const placed = await Promise.all(jobs.map((id) => place(id)));
  const on = (id: string) => placed.filter((each) => each.state === 'PLACED' && each.runnerId === id).length;
  expect([on('one'), on('two')]).toEqual([5, 3]);
});

test('memory is promised only once, and what fits on no runner holds up nobody', async () => {
  await runner('one', { capacity: 10, memory: 1_000 * MIB });
  const [first, second, huge, small] = (await jobsOf(await workflow(), 4)) as [string, string, string, string];
  expect(await place(first, 600 * MIB)).toMatchObject({ state: 'PLACED' });
  expect(await place(second, 600 * MIB)).toMatchObject({ state: 'WAIT' });
  expect(await place(huge, 2_000 * MIB)).toMatchObject({
    state: 'WAIT',
    why: expect.stringContaining('bytes of memory'),
  });
  expect(await place(small, 100 * MIB)).toMatchObject({ state: 'PLACED' });
  await ledger.run(first);
  expect(await place(second, 600 * MIB)).toMatchObject({ state: 'PLACED' });
});

test('turns go round between workflows: one that floods does not keep another waiting', async () => {
  await runner('one', { capacity: 2 });
  const flood = await jobsOf(await workflow(), 30);
  expect((await placeAll(flood)).filter((state) => state === 'PLACED')).toHaveLength(2);
  const other = await jobsOf(await workflow(), 2);
  expect(await placeAll(other)).toEqual(['WAIT', 'WAIT']);
  const waiting = flood.slice(2);
  await ledger.run(flood[0] as string);
  expect(await placeAll(waiting)).toEqual(waiting.map(() => 'WAIT'));
  expect(await place(other[1] as string)).toMatchObject({ state: 'WAIT' });
  expect(await place(other[0] as string)).toMatchObject({ state: 'PLACED' });
  await ledger.run(flood[1] as string);
  expect(await placeAll(waiting)).toEqual(['PLACED', ...waiting.slice(1).map(() => 'WAIT')]);
});

test('a job that no longer asks, or is to be cancelled, does not hold its turn', async () => {
  await runner('one', { capacity: 1 });
  const [held, gone, canceled, next] = (await jobsOf(await workflow(), 4)) as [string, string, string, string];
  expect(await placeAll([held, gone, canceled, next])).toEqual(['PLACED', 'WAIT', 'WAIT', 'WAIT']);
  await ledger.run(held);
  await ledger.query(`UPDATE jobs SET asked_at = now() - interval '1 minute' WHERE id = $1`, [gone]);
  await ledger.query(`UPDATE jobs SET cancel_requested_at = now(), cancel_reason = 'CANCELED_BY_USER' WHERE id = $1`, [
    canceled,
  ]);
  expect(await place(next)).toMatchObject({ state: 'PLACED' });
});

test('a draining, a silent and a full runner are passed over; the least busy one is taken', async () => {
  await runner('draining', { draining: true });
  await runner('silent', { ago: 16 });
  const jobs = await jobsOf(await workflow(), 4);
  expect(await place(jobs[0] as string)).toMatchObject({
    state: 'WAIT',
    for: 'RUNNER',
    why: 'no runner with a Docker engine takes containers',
  });
  await runner('a', { capacity: 2 });
  await runner('b', { capacity: 2 });
  const placed = await Promise.all(jobs.map((id) => place(id)));
  expect(placed.map((each) => each.state === 'PLACED' && each.runnerId).sort()).toEqual(['a', 'a', 'b', 'b']);
});

test('an attempt to place that comes late takes no running job its place', async () => {
  await runner('one');
  await runner('two');
  const [id] = (await jobsOf(await workflow(), 1)) as [string];
  const other = await ledger.database.pool.connect();
  await other.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('evertick placement'))");
  const late = place(id);
  await other.query(
    `UPDATE jobs SET runner_id = 'two', attempts = 1, status = 'RUNNING', started_at = now() WHERE id = $1`,
    [id],
  );
  await other.query('COMMIT');
  other.release();
  expect(await late).toEqual({ state: 'PLACED', runnerId: 'two' });
});

test('a job whose workflow is not built takes no place', async () => {
  await runner('one', { capacity: 1 });
  const [id] = (await jobsOf(await ledger.create({ kind: 'CONTAINER' }), 1)) as [string];
  expect(await place(id)).toMatchObject({ state: 'WAIT', for: 'BUILD' });
  expect(await place(await job(await workflow()))).toMatchObject({ state: 'PLACED' });
});

test('labels choose among the runners; one that waits for a full runner holds up nobody who can go elsewhere', async () => {
  await runner('eu', { capacity: 1, labels: { zone: 'eu', disk: 'ssd' } });
  await runner('us', { capacity: 1, labels: { zone: 'us' } });
  const jobs = (await jobsOf(await workflow(), 6)) as [string, string, string, string, string, string];
  const eu = (id: string) => place(id, 512 * MIB, { zone: 'eu' });
  expect(await eu(jobs[0])).toEqual({ state: 'PLACED', runnerId: 'eu' });
  expect(await eu(jobs[1])).toMatchObject({
    state: 'WAIT',
    for: 'TURN',
    turn: 1,
    why: expect.stringContaining('full'),
  });
  expect(await eu(jobs[2])).toMatchObject({ state: 'WAIT', turn: 2 });
  expect(await place(jobs[3])).toEqual({ state: 'PLACED', runnerId: 'us' });
  expect(await place(jobs[4], 512 * MIB, { zone: 'eu', disk: 'hdd' })).toMatchObject({
    state: 'WAIT',
    why: 'no runner with a Docker engine and zone=eu, disk=hdd takes containers',
  });
  await ledger.run(jobs[0]);
  expect(await place(jobs[5])).toMatchObject({ state: 'WAIT' });
  expect(await eu(jobs[1])).toEqual({ state: 'PLACED', runnerId: 'eu' });
});

test('a build goes to the least busy runner with the labels of its jobs', async () => {
  await runner('a', { labels: { zone: 'eu' } });
  await runner('b', { labels: { zone: 'eu' } });
  await runner('c');
  expect(await place(await job(await workflow()), MIB, { zone: 'eu' })).toMatchObject({ runnerId: 'a' });
  const id = await ledger.create({ kind: 'CONTAINER' });
  const build = (await ledger.plan(id)).build?.id as string;
  const placed = (labels: Record<string, string>) =>
    placeBuild(ledger.database.pool, build, () => ({ memoryBytes: 0, labels }));
  expect(await placed({ zone: 'eu' })).toEqual({ state: 'PLACED', runnerId: 'b' });
  expect(await placed({ zone: 'us' })).toMatchObject({ state: 'WAIT', why: expect.stringContaining('zone=us') });
  await ledger.terminate(id);
  await ledger.activities.windUp(id);
  expect(await placed({})).toEqual({ state: 'GONE' });
});

test('what a runner has claimed stays with it while it is away, and is LOST after its grace', async () => {
  await runner('one');
  const [id] = (await jobsOf(await workflow(), 1)) as [string];
  await place(id);
  await ledger.query('UPDATE jobs SET attempts = 1 WHERE id = $1', [id]);
  expect(await place(id)).toEqual({ state: 'PLACED', runnerId: 'one' });
  const silentFor = (seconds: number) =>
    ledger.query('UPDATE runners SET last_seen_at = now() - make_interval(secs => $1)', [seconds]);
  await silentFor(30);
  expect(await place(id)).toMatchObject({ state: 'WAIT', why: 'runner one is away' });
  await silentFor(61);
  expect(await place(id)).toEqual({ state: 'LOST' });
});

test('a job that is over, or has no row, is GONE', async () => {
  await runner('one');
  const [id] = (await jobsOf(await workflow(), 1)) as [string];
  await ledger.run(id);
  expect(await place(id)).toEqual({ state: 'GONE' });
  expect(await place(randomUUID())).toEqual({ state: 'GONE' });
});
