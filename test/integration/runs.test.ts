import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { cancelJob } from '../../src/db/jobs.js';
import { JobLogs, type StoredLine } from '../../src/db/logs.js';
import { Runs } from '../../src/db/runs.js';
import type { JobRef } from '../../src/domain/rules/job.js';
import type { Outcome } from '../../src/domain/rules/reasons.js';
import { JOB_STATUSES } from '../../src/domain/rules/status.js';
import { ACTOR } from '../setup/actor.js';
import { built } from './builds.helper.js';
import { EVERY_MINUTE, type Ledger, openLedger, SECOND } from './ledger.helper.js';

let ledger: Ledger;
let boot: string;
let runs: Runs;
beforeAll(async () => {
  ledger = await openLedger();
  boot = await ledger.runner('here');
  runs = new Runs(ledger.database.pool, boot, 30);
});

const COMPLETED: Outcome = { status: 'COMPLETED', httpStatus: 200, latencyMs: 12 };
const FAILED: Outcome = {
  status: 'FAILED',
  reason: { code: 'UNEXPECTED_STATUS', message: 'got 500' },
  httpStatus: 500,
};
const CANCELED: Outcome = { status: 'CANCELED', reason: { code: 'CANCELED_BY_USER', message: 'the user said so' } };
const AWAKE = { completedAt: Date.UTC(2026, 0, 2), startedAt: Date.UTC(2026, 0, 1) };

const row = async (job: JobRef) => (await ledger.query('SELECT * FROM jobs WHERE id = $1', [job.jobId]))[0] ?? {};
let instant = 0;
/** A job of its own instant, in some state. */
const job = (workflow: string, columns = {}) =>
  ledger.insert(workflow, { scheduled_at: new Date(ledger.now + ++instant), ...columns });
const record = (job: JobRef, outcome: Outcome) => runs.record(job, outcome, AWAKE);
/** Ends a new job of the workflow. */
const endOne = async (workflow: string, outcome: Outcome, columns = {}) =>
  record(await job(workflow, { status: 'RUNNING', ...columns }), outcome);
const requestCancel = (job: JobRef, reason = 'CANCELED_BY_USER') =>
  ledger.query('UPDATE jobs SET cancel_requested_at = now(), cancel_reason = $2 WHERE id = $1', [job.jobId, reason]);

describe('queueing', () => {
  it('brings a PENDING job to QUEUED with the current revision and gives what to run', async () => {
    const it = await job(await ledger.create());
    expect(await runs.queue(it.jobId)).toEqual({
      state: 'HELD',
      revision: 1,
      payload: EVERY_MINUTE.payload,
      imageDigest: null,
      teamId: ACTOR.teamId,
      claimed: false,
    });
    expect(await row(it)).toMatchObject({ status: 'QUEUED', queued_at: expect.any(Date), revision: 1 });
  });

  it('again changes nothing, and leaves a job that is further on where it is', async () => {
    const it = await job(await ledger.create());
    await runs.queue(it.jobId);
    const { queued_at } = await row(it);
    await runs.running(it.jobId, Date.now());
    expect(await runs.queue(it.jobId)).toMatchObject({ state: 'HELD' });
    expect(await row(it)).toMatchObject({ status: 'RUNNING', queued_at });
  });

  it('gives the revision of now, not the one that was current when the tick was planned', async () => {
    const workflow = await ledger.create();
    const it = await job(workflow, { revision: 1 });
    await ledger.edit(workflow, { name: 'edited' });
    expect(await runs.queue(it.jobId)).toMatchObject({ revision: 2 });
    expect(await row(it)).toMatchObject({ revision: 2 });
  });

  it('says what stands against it: cancelled, over, not built, gone', async () => {
    const workflow = await ledger.create();
    const canceled = await job(workflow);
    await requestCancel(canceled);
    expect(await runs.queue(canceled.jobId)).toEqual({ state: 'CANCELED', reason: 'CANCELED_BY_USER' });
    expect(await row(canceled)).toMatchObject({ status: 'PENDING' });

    const over = await job(workflow);
    await record(over, FAILED);
    expect(await runs.queue(over.jobId)).toEqual({ state: 'ENDED', recorded: FAILED });

    const unbuilt = await job(await ledger.create({ kind: 'CONTAINER' }), { trigger: 'MANUAL' });
    expect(await runs.queue(unbuilt.jobId)).toEqual({ state: 'UNBUILT', buildFailed: false });
    expect(await row(unbuilt)).toMatchObject({ status: 'PENDING' });

    expect(await runs.queue(randomUUID())).toEqual({ state: 'GONE' });
  });

  it('many at once gives each its own', async () => {
    const workflows = await Promise.all(['a', 'b', 'c'].map((name) => ledger.create({ payload: { name } })));
    const jobs = await Promise.all(workflows.map((id) => job(id)));
    const queued = await Promise.all(jobs.map((it) => runs.queue(it.jobId)));
    expect(queued.map((it) => it.state === 'HELD' && it.payload)).toEqual([
      { name: 'a' },
      { name: 'b' },
      { name: 'c' },
    ]);
  });
});

describe('a claim', () => {
  const queued = async (workflow: string, columns = {}) => job(workflow, { status: 'QUEUED', ...columns });

  it('counts the attempt and gives the current revision', async () => {
    const workflow = await ledger.create();
    const it = await queued(workflow, { revision: 1 });
    await ledger.edit(workflow, { name: 'edited' });
    expect(await runs.claim(it.jobId)).toEqual({ state: 'GRANTED', attempt: 1, revision: 2 });
    expect(await row(it)).toMatchObject({ claimed_by: boot, attempts: 1, revision: 2 });
    expect(await runs.claim(it.jobId)).toMatchObject({ attempt: 2 });
  });

  it('of a placed job is refused after an edit, which may want another place; one claimed before keeps its revision', async () => {
    const workflow = await ledger.create();
    const placed = { runner_id: 'here', revision: 1 };
    const [it, before] = [await queued(workflow, placed), await queued(workflow, placed)];
    expect(await runs.claim(before.jobId)).toEqual({ state: 'GRANTED', attempt: 1, revision: 1 });
    await ledger.edit(workflow, { name: 'edited' });
    expect(await runs.claim(it.jobId)).toEqual({ state: 'REVISED' });
    expect(await row(it)).toMatchObject({ claimed_by: null, attempts: 0 });
    expect(await runs.queue(before.jobId)).toMatchObject({ revision: 1, claimed: true });
    expect(await runs.claim(before.jobId)).toEqual({ state: 'GRANTED', attempt: 2, revision: 1 });
  });

  it('of a job that was placed before its workflow was built is refused once it is, and placed anew', async () => {
    const workflow = await ledger.create();
    const it = await queued(workflow, { runner_id: 'here', revision: null });
    expect(await runs.queue(it.jobId)).toMatchObject({ state: 'HELD', revision: 1 });
    expect(await runs.claim(it.jobId)).toEqual({ state: 'REVISED' });
  });

  it('of a live other is left to it; of a dead boot, or of a runner that was silent too long, it is taken over', async () => {
    const workflow = await ledger.create();
    const other = await ledger.runner('other');
    const silent = await ledger.runner('silent', 61);
    const quiet = await ledger.runner('quiet', 55);
    const claimedBy = (claimed_by: string) => queued(workflow, { claimed_by, attempts: 1 });
    const claim = async (it: JobRef) => runs.claim(it.jobId);

    expect(await claim(await claimedBy(other))).toEqual({ state: 'HELD_ELSEWHERE' });
    expect(await claim(await claimedBy(quiet))).toEqual({ state: 'HELD_ELSEWHERE' });
    expect(await claim(await claimedBy(randomUUID()))).toMatchObject({ state: 'GRANTED', attempt: 2 });
    expect(await claim(await claimedBy(silent))).toMatchObject({ state: 'GRANTED', attempt: 2 });
    const rebooted = await claimedBy(other);
    await ledger.runner('other');
    expect(await claim(rebooted)).toMatchObject({ state: 'GRANTED', attempt: 2 });
  });

  it('by two runners at once is granted to one', async () => {
    const workflow = await ledger.create();
    const rival = new Runs(ledger.database.pool, await ledger.runner('rival'), 30);
    for (let round = 0; round < 20; round++) {
      const it = await queued(workflow);
      const claims = await Promise.all([runs.claim(it.jobId), rival.claim(it.jobId)]);
      expect(claims.map(({ state }) => state).sort()).toEqual(['GRANTED', 'HELD_ELSEWHERE']);
    }
  });

  it('is refused when a cancel intent came first, and the job is not counted as tried', async () => {
    const it = await queued(await ledger.create());
    await requestCancel(it, 'WORKFLOW_UPDATED');
    expect(await runs.claim(it.jobId)).toEqual({ state: 'CANCELED', reason: 'WORKFLOW_UPDATED' });
    expect(await row(it)).toMatchObject({ claimed_by: null, attempts: 0 });
  });

  it('of an automatic job is refused once its workflow is terminated, and in a later activation', async () => {
    const workflow = await ledger.create();
    const it = await queued(workflow);
    const refused = { state: 'CANCELED', reason: 'WORKFLOW_TERMINATED' };
    await ledger.query(`UPDATE workflows SET state = 'TERMINATED' WHERE id = $1`, [workflow]);
    expect(await runs.claim(it.jobId)).toEqual(refused);
    await ledger.query(`UPDATE workflows SET state = 'ACTIVE', activation = 2 WHERE id = $1`, [workflow]);
    expect(await runs.claim(it.jobId)).toEqual(refused);
    expect(await runs.claim((await queued(workflow, { activation: 2 })).jobId)).toMatchObject({ state: 'GRANTED' });
  });

  it('of a manual job is granted though its workflow is terminated', async () => {
    const workflow = await ledger.create();
    await ledger.terminate(workflow);
    const it = await queued(workflow, { trigger: 'MANUAL' });
    expect(await runs.claim(it.jobId)).toMatchObject({ state: 'GRANTED' });
  });

  it('of what is over gives how it ended, of what is gone says so', async () => {
    const it = await queued(await ledger.create());
    await record(it, COMPLETED);
    expect(await runs.claim(it.jobId)).toEqual({ state: 'ENDED', recorded: COMPLETED });
    expect(await runs.claim(randomUUID())).toEqual({ state: 'GONE' });
  });
});

describe('RUNNING', () => {
  it('is mirrored with the true start, once, and never over what is final', async () => {
    const it = await job(await ledger.create(), { status: 'QUEUED' });
    await runs.running(it.jobId, AWAKE.startedAt);
    await runs.running(it.jobId, AWAKE.startedAt + 5 * SECOND);
    expect(await row(it)).toMatchObject({ status: 'RUNNING', started_at: new Date(AWAKE.startedAt) });
    await record(it, COMPLETED);
    await runs.running(it.jobId, AWAKE.startedAt);
    expect(await row(it)).toMatchObject({ status: 'COMPLETED' });
  });
});

describe('recording', () => {
  it('stores the outcome with its true times', async () => {
    const it = await job(await ledger.create(), { status: 'QUEUED' });
    expect(await record(it, FAILED)).toEqual(FAILED);
    expect(await row(it)).toMatchObject({
      status: 'FAILED',
      reason_code: 'UNEXPECTED_STATUS',
      reason_message: 'got 500',
      http_status: 500,
      started_at: new Date(AWAKE.startedAt),
      completed_at: new Date(AWAKE.completedAt),
    });
  });

  it('is done once: what the row says stays and is what everybody hears', async () => {
    const workflow = await ledger.create();
    const it = await job(workflow, { status: 'RUNNING' });
    const heard = await Promise.all([record(it, FAILED), record(it, COMPLETED), record(it, FAILED)]);
    expect(heard).toEqual([FAILED, FAILED, FAILED]);
    expect(await ledger.workflow(workflow)).toMatchObject({ consecutive_job_failures_count: 1 });
  });

  it('gives way to a cancel intent that came first, which then counts as no failure', async () => {
    const workflow = await ledger.create();
    const it = await job(workflow, { status: 'RUNNING' });
    await requestCancel(it, 'WORKFLOW_TERMINATED');
    expect(await record(it, FAILED)).toMatchObject({ status: 'CANCELED', reason: { code: 'WORKFLOW_TERMINATED' } });
    expect(await ledger.workflow(workflow)).toMatchObject({ consecutive_job_failures_count: 0 });
  });

  it('puts back a row that was deleted by hand, and counts that', async () => {
    const it = await job(await ledger.create(), { status: 'RUNNING' });
    await ledger.query('DELETE FROM jobs WHERE id = $1', [it.jobId]);
    expect(await record(it, COMPLETED)).toEqual(COMPLETED);
    expect(await row(it)).toMatchObject({ status: 'COMPLETED', scheduled_at: new Date(it.scheduledAt) });
    expect(await ledger.query('SELECT kind FROM drift WHERE subject = $1', [it.jobId])).toEqual([
      { kind: 'ROW_MISSING' },
    ]);
  });

  it('of a workflow that was deleted gives the outcome back', async () => {
    const workflow = await ledger.create();
    const it = await job(workflow, { status: 'RUNNING' });
    await ledger.query('DELETE FROM workflows WHERE id = $1', [workflow]);
    expect(await record(it, FAILED)).toEqual(FAILED);
  });
});

describe('the lines of an outcome', () => {
  const line = (message: string, millisecond = 0): StoredLine => ({
    timestamp: `2026-01-01T00:00:00.${String(millisecond).padStart(3, '0')}007Z`,
    stream: 'system',
    message,
  });
  const recordWith = (it: JobRef, messages: string[], outcome = COMPLETED) =>
    runs.record(it, outcome, { ...AWAKE, lines: messages.map((message, i) => line(message, i)) });
  const log = async ({ jobId }: JobRef) =>
    (
      await ledger.query<{ n: number; stream: string; message: string }>(
        'SELECT sequence_num::int AS n, stream, message FROM job_logs WHERE job_id = $1 ORDER BY 1',
        [jobId],
      )
    ).map(({ n, stream, message }) => `${n} ${stream} ${message}`);

  it('are numbered from 0 and keep their instants to the microsecond', async () => {
    const it = await job(await ledger.create(), { status: 'QUEUED', revision: 1 });
    expect(await recordWith(it, ['one', '', 'a\\u0000 "b" ż 😀'])).toEqual(COMPLETED);
    expect(await log(it)).toEqual(['0 system one', '1 system ', '2 system a\\u0000 "b" ż 😀']);
    const [chunk] = await ledger.query(
      `SELECT lines, first_at::text, last_at::text, expires_on - (now() AT TIME ZONE 'UTC')::date AS days FROM job_log_chunks WHERE job_id = $1`,
      [it.jobId],
    );
    expect(chunk).toEqual({
      lines: 3,
      first_at: '2026-01-01 00:00:00.000007+00',
      last_at: '2026-01-01 00:00:00.002007+00',
      days: 31,
    });
    expect(await row(it)).toMatchObject({ log_lines: '3', log_expires_on: expect.any(Date) });
  });

  it('go behind those that an earlier attempt left', async () => {
    const it = await job(await ledger.create(), { status: 'RUNNING' });
    const logs = new JobLogs(ledger.database.pool, { retentionDays: 30, maxBytes: 2 ** 20 });
    await logs.append(it.jobId, [line('first attempt'), line('stopped')]);
    await recordWith(it, ['second attempt']);
    expect(await log(it)).toEqual(['0 system first attempt', '1 system stopped', '2 system second attempt']);
    expect(await row(it)).toMatchObject({ log_lines: '3' });
  });

  it('are stored once, with the outcome that counts', async () => {
    const it = await job(await ledger.create(), { status: 'RUNNING' });
    await Promise.all([recordWith(it, ['mine']), recordWith(it, ['late'], FAILED), recordWith(it, ['mine'])]);
    expect(await log(it)).toEqual(['0 system mine']);
  });

  it('of many jobs go with one statement, each to its own, and a job without any has none', async () => {
    const workflows = await Promise.all(Array.from({ length: 5 }, () => ledger.create()));
    const jobs = await Promise.all(workflows.map((workflow) => job(workflow, { status: 'RUNNING' })));
    await Promise.all(
      jobs.map((each, i) =>
        recordWith(
          each,
          Array.from({ length: i }, (_, n) => `${i}.${n}`),
        ),
      ),
    );
    for (const [i, each] of jobs.entries())
      expect(await log(each)).toEqual(Array.from({ length: i }, (_, n) => `${n} system ${i}.${n}`));
    expect(await row(jobs[0] as JobRef)).toMatchObject({ status: 'COMPLETED', log_lines: '0', log_expires_on: null });
  });

  it('are kept as long as their revision says, for ever when that is 0', async () => {
    const workflow = await ledger.create();
    const days = async (kept: number) => {
      await ledger.query('UPDATE revisions SET log_retention_days = $2 WHERE workflow_id = $1', [workflow, kept]);
      const it = await job(workflow, { status: 'RUNNING', revision: 1 });
      await recordWith(it, ['kept']);
      const [found] = await ledger.query(
        `SELECT CASE WHEN isfinite(expires_on) THEN expires_on - (now() AT TIME ZONE 'UTC')::date END AS days FROM job_log_chunks WHERE job_id = $1`,
        [it.jobId],
      );
      return found?.days;
    };
    expect([await days(7), await days(0)]).toEqual([8, null]);
  });

  it('come back with a row that was deleted by hand', async () => {
    const it = await job(await ledger.create(), { status: 'RUNNING' });
    await ledger.query('DELETE FROM jobs WHERE id = $1', [it.jobId]);
    await recordWith(it, ['kept']);
    expect(await log(it)).toEqual(['0 system kept']);
  });

  it('go behind those that a row had before it was deleted by hand', async () => {
    const it = await job(await ledger.create(), { status: 'RUNNING' });
    const logs = new JobLogs(ledger.database.pool, { retentionDays: 30, maxBytes: 2 ** 20 });
    await logs.append(it.jobId, [line('before')], 0);
    await ledger.query('DELETE FROM jobs WHERE id = $1', [it.jobId]);
    await recordWith(it, ['after']);
    expect(await log(it)).toEqual(['0 system before', '1 system after']);
  });
});

describe('consecutive failures', () => {
  const count = async (workflow: string) => (await ledger.workflow(workflow)).consecutive_job_failures_count;

  it('go up by one for a FAILED job of either trigger, to 0 after COMPLETED, and nowhere after CANCELED', async () => {
    const workflow = await ledger.create({ maxConsecutiveJobFailures: 10 });
    const counts: unknown[] = [];
    for (const [outcome, trigger] of [
      [FAILED, 'AUTOMATIC'],
      [FAILED, 'MANUAL'],
      [CANCELED, 'MANUAL'],
      [COMPLETED, 'AUTOMATIC'],
      [FAILED, 'MANUAL'],
      [CANCELED, 'AUTOMATIC'],
      [FAILED, 'AUTOMATIC'],
      [COMPLETED, 'MANUAL'],
    ] as const) {
      await endOne(workflow, outcome, { trigger });
      counts.push(await count(workflow));
    }
    expect(counts).toEqual([1, 2, 2, 0, 1, 1, 2, 0]);
  });

  it('stay as they are through an edit and begin at 0 after a reactivation', async () => {
    const workflow = await ledger.create();
    await endOne(workflow, FAILED);
    await ledger.edit(workflow, { name: 'edited' });
    expect(await count(workflow)).toBe(1);
    await ledger.terminate(workflow);
    expect(await count(workflow)).toBe(1);
    await ledger.reactivate(workflow);
    expect(await count(workflow)).toBe(0);
  });

  it('that are recorded at the same time, by several runners, are each counted', async () => {
    const workflow = await ledger.create({ maxConsecutiveJobFailures: 100 });
    const runners = [runs, new Runs(ledger.database.pool, boot, 30), new Runs(ledger.database.pool, boot, 30)];
    const jobs = await Promise.all(Array.from({ length: 30 }, () => job(workflow, { status: 'RUNNING' })));
    await Promise.all(jobs.map((it, i) => runners[i % 3]?.record(it, FAILED, AWAKE)));
    expect(await count(workflow)).toBe(30);
  });

  it('at the limit terminate the workflow and cancel what it has open; the job that did it hears so', async () => {
    const workflow = await ledger.create({ maxConsecutiveJobFailures: 2 });
    const running = await job(workflow, { status: 'RUNNING' });
    const waiting = await job(workflow);
    const over = await job(workflow);
    await record(over, COMPLETED);
    expect(await endOne(workflow, FAILED)).toEqual(FAILED);
    expect(await ledger.workflow(workflow)).toMatchObject({ state: 'ACTIVE' });
    expect(await endOne(workflow, FAILED)).toEqual({ ...FAILED, workflowTerminated: true });

    expect(await ledger.workflow(workflow)).toMatchObject({
      state: 'TERMINATED',
      terminated_reason: 'TOO_MANY_FAILURES',
      terminated_at: expect.any(Date),
      consecutive_job_failures_count: 2,
      intent: 2,
      intent_delivered: 0,
    });
    for (const open of [running, waiting])
      expect(await row(open)).toMatchObject({
        cancel_reason: 'WORKFLOW_TERMINATED',
        cancel_requested_at: expect.any(Date),
      });
    expect(await row(over)).toMatchObject({ status: 'COMPLETED', cancel_requested_at: null });
  });

  it('at the limit of several workflows in one batch terminate those that reached it', async () => {
    const limits = [1, 2, 1, 3];
    const workflows = await Promise.all(
      limits.map((maxConsecutiveJobFailures) => ledger.create({ maxConsecutiveJobFailures })),
    );
    await Promise.all(workflows.map((id) => endOne(id, FAILED)));
    const states = await Promise.all(workflows.map(async (id) => (await ledger.workflow(id)).state));
    expect(states).toEqual(['TERMINATED', 'ACTIVE', 'TERMINATED', 'ACTIVE']);
  });

  it('of a terminated workflow go on being counted and terminate nothing again', async () => {
    const workflow = await ledger.create({ maxConsecutiveJobFailures: 1 });
    await ledger.terminate(workflow);
    const before = await ledger.workflow(workflow);
    expect(await endOne(workflow, FAILED, { trigger: 'MANUAL' })).toEqual(FAILED);
    expect(await ledger.workflow(workflow)).toMatchObject({
      consecutive_job_failures_count: 1,
      intent: before.intent,
      terminated_reason: before.terminated_reason,
    });
  });
});

describe('the database itself', () => {
  it('lets no status go down or sideways, whoever asks', async () => {
    const workflow = await ledger.create();
    const rank = (status: string) => ['PENDING', 'QUEUED', 'RUNNING'].indexOf(status) + 1 || 9;
    const columns = (status: string) => ({
      status,
      completed_at: rank(status) === 9 ? ledger.date : null,
      reason_code: status === 'FAILED' || status === 'CANCELED' ? 'TIMEOUT' : null,
      reason_message: status === 'FAILED' || status === 'CANCELED' ? 'late' : null,
    });
    for (const from of JOB_STATUSES)
      for (const to of JOB_STATUSES) {
        const it = await job(workflow, columns(from));
        const { status, completed_at, reason_code, reason_message } = columns(to);
        const move = ledger.query(
          'UPDATE jobs SET status = $2::"JobStatus", completed_at = $3, reason_code = $4, reason_message = $5 WHERE id = $1',
          [it.jobId, status, completed_at, reason_code, reason_message],
        );
        if (from === to || rank(to) > rank(from)) await move;
        else await expect(move).rejects.toThrow(`status cannot go from ${from} to ${to}`);
      }
  });

  it.each([
    ['a final job without its end', { status: 'COMPLETED' }, 'jobs_final_has_end'],
    ['an end of what is open', { completed_at: new Date() }, 'jobs_final_has_end'],
    ['a failure without a reason', { status: 'FAILED', completed_at: new Date() }, 'jobs_reason_said'],
    [
      'a success with one',
      { status: 'COMPLETED', completed_at: new Date(), reason_code: 'TIMEOUT', reason_message: 'late' },
      'jobs_reason_said',
    ],
    [
      'a code without its sentence',
      { status: 'FAILED', completed_at: new Date(), reason_code: 'TIMEOUT' },
      'jobs_reason_whole',
    ],
  ])('refuses %s', async (_, columns, constraint) => {
    const workflow = await ledger.create();
    await expect(job(workflow, columns)).rejects.toThrow(constraint);
  });
});

describe("a user's cancellation", () => {
  it('and the claim of an automatic job exclude each other', async () => {
    const workflow = await ledger.create();
    const it = await job(workflow, { status: 'QUEUED' });
    await expect(cancelJob(ledger.database, ACTOR, workflow, it.jobId, ledger.date)).rejects.toThrow(
      /only while it is RUNNING/,
    );
    expect(await runs.claim(it.jobId)).toMatchObject({ state: 'GRANTED' });
  });
});

it('a build that is done is done once, and no older revision replaces a newer one', async () => {
  const id = await ledger.create({ kind: 'CONTAINER' });
  await ledger.edit(id, { kind: 'CONTAINER', name: 'edited' });
  const build = (revision: number) => built(ledger.database, id, revision, ledger.date, `sha256:${revision}`);
  await build(2);
  const { anchor_at } = await ledger.workflow(id);
  ledger.now += SECOND;
  await build(1);
  await build(2);
  expect(await ledger.workflow(id)).toMatchObject({ current_revision: 2, build_status: 'COMPLETED', anchor_at });
});
