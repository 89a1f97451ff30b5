import { describe, expect, test } from 'vitest';
import { until } from '../faults/support/until.js';
import { heartbeat, inSeconds, type Resource, useInstallation } from './installation.js';

const e2e = useInstallation();
/** Visibility follows within about a second. */
const PATIENCE_MS = 15_000;

const idle = (url: string, changes = {}) =>
  heartbeat(url, { name: 'front page', start_at: inSeconds(86_400), ...changes });
const describeExecution = (id: string) => e2e.product.temporal.workflow.getHandle(id).describe();
/** How Temporal says a job's execution was closed. */
const closedAs = (job: Resource) =>
  until(`job/${job.id} is closed`, PATIENCE_MS, async () => {
    const { status } = await describeExecution(`job/${job.id}`);
    return status.name !== 'RUNNING' && status.name;
  });
/** Execution ids that Temporal lists for a query, once there are so many. */
const listed = (query: string, count: number) =>
  until(`${count} executions with ${query}`, PATIENCE_MS, async () => {
    const ids: string[] = [];
    for await (const { workflowId } of e2e.product.temporal.workflow.list({ query })) ids.push(workflowId);
    return ids.length === count && ids.sort();
  });

describe.concurrent("Temporal's own view", () => {
  test('of a schedule: its type, summary, what it waits for, and the attributes to filter by', async () => {
    const workflow = await e2e.create(idle(e2e.target.answers(200)));
    const execution = await describeExecution(`workflow/${workflow.id}`);
    expect(execution).toMatchObject({ type: 'schedule', status: { name: 'RUNNING' }, taskQueue: 'evertick-schedules' });
    expect(await execution.staticSummary()).toBe('front page (HEARTBEAT)');
    expect(execution.searchAttributes).toMatchObject({
      EvertickWorkflowId: [workflow.id],
      EvertickKind: ['HEARTBEAT'],
    });
    const handle = e2e.product.temporal.workflow.getHandle(`workflow/${workflow.id}`);
    await until('it says what it waits for', PATIENCE_MS, async () =>
      ((await handle.query('__temporal_workflow_metadata')) as { currentDetails?: string }).currentDetails?.includes(
        workflow.start_at,
      ),
    );
  });

  test('of jobs: type, trigger, summary, and filters that find them by workflow and trigger', async () => {
    const workflow = await e2e.create(idle(e2e.target.answers(200), { start_at: inSeconds(4) }));
    const automatic = await e2e.over(await e2e.firstTick(workflow.id));
    const manual = await e2e.over(await e2e.run(workflow.id));
    const ours = `EvertickWorkflowId = '${workflow.id}' AND WorkflowType = 'job'`;
    expect(await listed(ours, 2)).toEqual([`job/${automatic.id}`, `job/${manual.id}`].sort());
    for (const [job, trigger, words] of [
      [automatic, 'AUTOMATIC', 'tick of'],
      [manual, 'MANUAL', 'manual job for'],
    ]) {
      const execution = await describeExecution(`job/${job.id}`);
      expect(execution.type).toBe('job');
      expect(await execution.staticSummary()).toBe(`front page: ${words} ${job.scheduled_at}`);
      expect(execution.searchAttributes).toEqual({
        EvertickWorkflowId: [workflow.id],
        EvertickKind: ['HEARTBEAT'],
        EvertickTrigger: [trigger],
        BuildIds: expect.anything(),
      });
      expect(await listed(`${ours} AND EvertickTrigger = '${trigger}'`, 1)).toEqual([`job/${job.id}`]);
    }
  });

  test('of how jobs ended: Completed, Failed or Canceled, as their rows say', async () => {
    const url = e2e.target.answers(200);
    const { id } = await e2e.create(idle(url));
    const completed = await e2e.over(await e2e.run(id));
    e2e.target.change(url, 500);
    const failed = await e2e.over(await e2e.run(id));
    const cancel = (job: Resource) => e2e.ask('POST', `/v1/workflows/${id}/jobs/${job.id}/cancel`);
    const waiting = await e2e.run(id, { scheduled_at: inSeconds(3_600) });
    const armed = await e2e.jobIn(await e2e.run(id, { scheduled_at: inSeconds(4) }), ['QUEUED']);
    for (const job of [waiting, armed]) {
      await cancel(job);
      await e2e.over(job);
    }
    const jobs = [completed, failed, waiting, armed];
    expect(await Promise.all(jobs.map(closedAs))).toEqual(['COMPLETED', 'FAILED', 'CANCELLED', 'CANCELLED']);

    const ours = `EvertickWorkflowId = '${id}' AND WorkflowType = 'job'`;
    expect(await listed(`${ours} AND ExecutionStatus = 'Completed'`, 1)).toEqual([`job/${completed.id}`]);
    expect(await listed(`${ours} AND ExecutionStatus = 'Failed'`, 1)).toEqual([`job/${failed.id}`]);
    expect(await listed(`${ours} AND ExecutionStatus = 'Canceled'`, 2)).toHaveLength(2);
    const failure = await e2e.product.temporal.workflow
      .getHandle(`job/${failed.id}`)
      .result()
      .catch((error) => error.cause);
    expect(failure).toMatchObject({ type: 'UNEXPECTED_STATUS', message: failed.status_reason.message });
  });

  test('of what a termination ends: armed and running jobs are Canceled, the schedule is Completed', async () => {
    const url = e2e.target.answers(200, Number.POSITIVE_INFINITY);
    const workflow = await e2e.create(
      idle(url, { interval: undefined, schedule: { every: '2s' }, start_at: inSeconds(4) }),
    );
    await e2e.jobIn(await e2e.firstTick(workflow.id), ['RUNNING']);
    await e2e.ask('POST', `/v1/workflows/${workflow.id}/terminate`);
    const begun = (await e2e.jobs(workflow.id)).filter((job) => job.queued_at !== null);
    expect(begun.length).toBeGreaterThan(1);
    expect(new Set(await Promise.all(begun.map(closedAs)))).toEqual(new Set(['CANCELLED']));
    await until('the schedule is closed', PATIENCE_MS, async () => {
      return (await describeExecution(`workflow/${workflow.id}`)).status.name === 'COMPLETED';
    });
  });

  test('of upkeep: when it last looked after the logs, and what went; an operator who cancels it has it run again', async () => {
    const { pool, temporal, temporalCommand } = e2e.product;
    const { rows } = await pool.query("SELECT value FROM settings WHERE key = 'installation_id'");
    const id = `upkeep/${rows[0].value}`;
    const handle = temporal.workflow.getHandle(id);
    const details = async () =>
      ((await handle.query('__temporal_workflow_metadata')) as { currentDetails?: string }).currentDetails ?? '';
    const says = (what: string, words: RegExp) =>
      until(what, PATIENCE_MS, () => details().then((text) => words.test(text)));
    await says('it has run', /^Logs were last looked after at \d{4}-.*Z\.\n\nNothing was removed yet\.$/m);
    const execution = await describeExecution(id);
    expect(execution).toMatchObject({ type: 'upkeep', status: { name: 'RUNNING' } });
    expect(await execution.staticSummary()).toContain('keeps the logs of this installation in bounds');
    const { rows: tables } = await pool.query(
      `SELECT to_regclass('job_log_chunks_' || to_char((now() AT TIME ZONE 'UTC')::date + 31, 'YYYYMMDD')) AS name`,
    );
    expect(tables[0].name).not.toBeNull();

    await pool.query(
      `CREATE TABLE job_log_chunks_20200101 PARTITION OF job_log_chunks FOR VALUES FROM ('2020-01-01') TO ('2020-01-02')`,
    );
    await temporalCommand('workflow', 'cancel', '--workflow-id', id);
    await says('it has dropped a table', /^Removed at .*: job_log_chunks_20200101\.$/m);
    expect((await pool.query("SELECT to_regclass('job_log_chunks_20200101') AS name")).rows).toEqual([{ name: null }]);
    expect((await pool.query("SELECT kind FROM drift WHERE kind = 'TEMPORAL_DATA_LOST'")).rows).toEqual([]);
  });

  test('holds no definition: neither URL nor header of a check is in any history', async () => {
    const secret = 'do-not-tell';
    const url = `${e2e.target.answers(200)}?token=${secret}`;
    const workflow = await e2e.create(heartbeat(url, { start_at: inSeconds(4) }, { headers: { 'x-key': secret } }));
    const job = await e2e.over(await e2e.firstTick(workflow.id));
    await closedAs(job);
    for (const id of [`workflow/${workflow.id}`, `job/${job.id}`]) {
      const history = await e2e.product.temporal.workflow.getHandle(id).fetchHistory();
      expect(history.events?.length).toBeGreaterThan(5);
      const texts = textsIn(history).join('\n');
      // What only a payload holds: those are looked into.
      expect(texts).toContain(`"workflowId":"${workflow.id}"`);
      expect(texts).not.toContain(secret);
    }
  });
});

/** Every text in a history, the bytes of its payloads included. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString()];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
