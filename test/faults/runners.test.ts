import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { openEngine } from '../../src/docker/engine.js';
import { describeWithOwnEngines } from '../setup/docker.js';
import { ContainerJobs, type Job, talk, talked } from './support/containerJobs.js';
import { type EngineProxy, startEngineProxy } from './support/engineProxy.js';
import { type OwnEngine, sharedEngine, startOwnEngine } from './support/ownEngine.js';
import { logOf, type Part, type Product, startProduct } from './support/product.js';
import { until } from './support/until.js';

const CREATE = /^POST \/containers\/create/;
const PATIENCE_MS = 60_000;
const GRACE_MS = 60_000;
/** Without a sign of life for so long Temporal gives an attempt up, before it waits the grace for the next. */
const HEARTBEAT_MS = 10_000;
/** Beyond those: for retries, and on a busy machine. */
const SLACK_MS = 15_000;

describeWithOwnEngines('two runners on two engines', () => {
  let engine: OwnEngine;
  let proxy: EngineProxy;
  let product: Product;
  let second: Part;
  /** By the engine that a job's container is looked for on. */
  let onFirst: ContainerJobs;
  let onSecond: ContainerJobs;

  beforeAll(async () => {
    engine = await startOwnEngine();
    proxy = await startEngineProxy(sharedEngine());
    product = await startProduct({
      env: { DOCKER_HOST: proxy.address, EVERTICK_RUNNER_ID: 'first', EVERTICK_RUNNER_CAPACITY: '2' },
    });
    second = await product.addWorker({
      EVERTICK_RUNNER_ID: 'second',
      EVERTICK_RUNNER_LABELS: 'disk=fast',
      DOCKER_HOST: engine.address,
    });
    onFirst = new ContainerJobs(product, openEngine(sharedEngine()));
    onSecond = new ContainerJobs(product, engine.client);
  });
  afterAll(async () => {
    await onFirst?.clear();
    await product?.end();
    await proxy?.end();
    await engine?.end();
  });
  beforeEach(() => onTestFailed(() => console.error(logOf(product.parts.worker), logOf(second))));

  const runners = async () => (await product.call('GET', '/v1/runners')).runners;
  const runs = (inspected: Promise<{ State: { Running: boolean } }>) =>
    inspected.then(
      ({ State }) => State.Running,
      () => false,
    );

  /** Starts a job of each of these scripts; answers them by the engine that they run on. */
  async function beginOnBoth(script: string): Promise<{ first: Job; second: Job }> {
    const workflowId = await onFirst.create(script);
    const jobs = [await onFirst.run(workflowId), await onFirst.run(workflowId)];
    return until('one runs on each engine', PATIENCE_MS, async () => {
      for (const [here, there] of [jobs, jobs.toReversed()])
        if ((await runs(onFirst.inspect(here))) && (await runs(onSecond.inspect(there))))
          return { first: here, second: there };
    });
  }

  test('share the jobs of one installation, each with what it ran on its own engine', async () => {
    const jobs = await beginOnBoth(talk(100, 3));
    expect(await runners()).toMatchObject([
      { id: 'first', placed: 1 },
      { id: 'second', placed: 1 },
    ]);
    for (const [where, job] of [
      [onFirst, jobs.first],
      [onSecond, jobs.second],
    ] as const) {
      expect(await where.over(job)).toMatchObject({ exit_code: 3, attempts: 1 });
      await where.expectLog(job, talked(100));
      await where.removed(job);
    }
  });

  test('killed both, each takes up its own container again', async () => {
    const jobs = await beginOnBoth(talk(200, 3));
    await Promise.all([product.parts.worker.kill(), second.kill()]);
    await Promise.all([product.parts.worker.start(), second.start()]);
    for (const [where, job] of [
      [onFirst, jobs.first],
      [onSecond, jobs.second],
    ] as const) {
      expect(await where.over(job)).toMatchObject({ exit_code: 3, attempts: 2 });
      await where.expectLog(job, talked(200));
    }
  });

  test('of which one is gone for its grace: its job is RUNNER_LOST, the rest runs on the other; back, it clears away', async () => {
    const jobs = await beginOnBoth(talk(2_000));
    const before = (await runners())[1].swept;
    await second.kill();
    const gone = Date.now();
    const lost = await onSecond.over(jobs.second, GRACE_MS + HEARTBEAT_MS + SLACK_MS);
    expect(lost).toMatchObject({ status: 'FAILED', status_reason: { code: 'RUNNER_LOST' }, exit_code: null });
    expect(Date.parse(lost.completed_at) - gone).toBeGreaterThanOrEqual(GRACE_MS);
    expect(await runs(onSecond.inspect(jobs.second)), 'nobody could stop it').toBe(true);
    expect((await onFirst.now(jobs.first)).status).toBe('RUNNING');

    const next = await onFirst.begin(talk(3));
    expect(await onFirst.over(next)).toMatchObject({ status: 'COMPLETED', attempts: 1 });

    await second.start();
    await onSecond.removed(jobs.second);
    expect((await runners())[1].swept).toBe(before + 1);
    expect(await onSecond.now(jobs.second)).toEqual(lost);
    await product.call('POST', `/v1/workflows/${jobs.first.workflow_id}/jobs/${jobs.first.id}/cancel`);
    await onFirst.over(jobs.first);
  });

  test('an edit after its placement takes a job to a runner that the new revision may have', async () => {
    const workflowId = await onFirst.create(talk(3));
    const create = proxy.hold(CREATE, 'answer');
    const job = await onFirst.run(workflowId);
    await create.reached;
    expect(await placeOf(job)).toBe('first');
    await onFirst.edit(workflowId, talk(5), { runner: { disk: 'fast' } });
    create.release();
    expect(await onFirst.over(job)).toMatchObject({ status: 'COMPLETED', attempts: 1, revision: 2 });
    expect(await placeOf(job)).toBe('second');
    await onSecond.expectLog(job, talked(5));
    await onFirst.removed(job);
  });

  test('of which one is back within its grace: its job goes on there', async () => {
    const jobs = await beginOnBoth(talk(900, 3));
    await second.kill();
    const gone = Date.now();
    await until('half the grace is over', PATIENCE_MS, () => Date.now() > gone + GRACE_MS / 2);
    await second.start();
    expect(await onSecond.over(jobs.second)).toMatchObject({ exit_code: 3, attempts: 2 });
    await onSecond.expectLog(jobs.second, talked(900));
    expect(await onFirst.over(jobs.first)).toMatchObject({ exit_code: 3, attempts: 1 });
  });

  test("of which one's engine is lost: what ran there is RUNNER_LOST after the grace, what comes runs on the other", async () => {
    const [forLong, short, quick] = [
      await onFirst.create(talk(2_000)),
      await onFirst.create(talk(2_000), { timeout: '3s' }),
      await onFirst.create(talk(3)),
    ];
    const running = async (where: ContainerJobs, workflowId: string) => {
      const job = await where.run(workflowId);
      await until('it runs on the engine that is less busy', PATIENCE_MS, () => runs(where.inspect(job)));
      return job;
    };
    const busy = [await running(onFirst, forLong)];
    const lost = await running(onSecond, short);
    busy.push(await running(onFirst, forLong));
    await engine.crash();
    // The first runner is full and the second has not noticed yet: it gets the job, and gives it back.
    const next = await onFirst.run(quick);
    await until('the second runner has it', PATIENCE_MS, async () => (await placeOf(next)) === 'second');
    await until('no runner has it', PATIENCE_MS, async () => (await placeOf(next)) === null);
    for (const { workflow_id, id } of busy)
      await product.call('POST', `/v1/workflows/${workflow_id}/jobs/${id}/cancel`);
    expect(await onFirst.over(next)).toMatchObject({ status: 'COMPLETED', attempts: 1 });

    expect(await onFirst.over(lost, 3_000 + GRACE_MS + SLACK_MS)).toMatchObject({
      status: 'FAILED',
      status_reason: { code: 'RUNNER_LOST', message: expect.stringContaining('engine') },
    });
    await engine.start();
    await onSecond.removed(lost);
  });

  async function placeOf(job: Job): Promise<string | null> {
    return (await product.pool.query('SELECT runner_id FROM jobs WHERE id = $1', [job.id])).rows[0].runner_id;
  }
});
