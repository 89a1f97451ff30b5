import { afterAll, afterEach, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { openEngine } from '../../src/docker/engine.js';
import { describeWithDocker } from '../setup/docker.js';
import { ContainerJobs, type Job, talk, talked } from './support/containerJobs.js';
import { sharedEngine } from './support/ownEngine.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { until } from './support/until.js';

const PATIENCE_MS = 60_000;
/** For the engine to act, and for its clock's reading to come to us. */
const SLACK_MS = 1_500;
/** Longer than a worker that was killed takes to have its containers again: 10 s until Temporal gives it up, and its start. */
const LONGER_THAN_AWAY_S = 25;
/** Goes on after the stop signal, of which it writes a line. */
const STUBBORN = `trap 'echo stop signal' TERM; ${talk(2_000)}`;

describeWithDocker('the deadline of a container whose worker is killed', () => {
  let product: Product;
  let jobs: ContainerJobs;

  beforeAll(async () => {
    product = await startProduct({ env: { DOCKER_HOST: sharedEngine() } });
    jobs = new ContainerJobs(product, openEngine(sharedEngine()));
  });
  afterAll(async () => {
    await jobs?.clear();
    await product?.end();
  });
  beforeEach(() => onTestFailed(() => console.error(logOf(product.parts.worker))));
  afterEach(async () => {
    if (!product.parts.worker.isRunning()) await product.parts.worker.start();
  });

  /** A job of this script, once lines of it are stored, and when its program began by the engine's clock. */
  async function talking(script: string, timing: object): Promise<{ job: Job; startedAt: number }> {
    const job = await jobs.begin(script, timing);
    await until('lines are stored', PATIENCE_MS, async () => (await jobs.stored(job)) > 5);
    return { job, startedAt: Date.parse((await jobs.inspect(job)).State.StartedAt) };
  }

  /** Expects that it was stopped for the deadline that it had at its start; answers when it was over. */
  async function expectTimeout(job: Job, deadline: number, exitCode: number): Promise<number> {
    const over = await jobs.over(job);
    expect(over).toMatchObject({
      status: 'FAILED',
      status_reason: { code: 'TIMEOUT', message: expect.stringContaining(new Date(deadline).toISOString()) },
      exit_code: exitCode,
      attempts: 2,
    });
    await jobs.removed(job);
    return Date.parse(over.completed_at);
  }

  test('is the first one when the next worker comes before it', async () => {
    const { job, startedAt } = await talking(talk(2_000), { timeout: `${LONGER_THAN_AWAY_S}s` });
    await product.parts.worker.kill();
    await product.parts.worker.start();
    const deadline = startedAt + LONGER_THAN_AWAY_S * 1_000;
    const end = await expectTimeout(job, deadline, 143);
    expect(end).toBeGreaterThanOrEqual(deadline);
    expect(end).toBeLessThan(deadline + SLACK_MS);
  });

  test('has passed when the next worker comes: that one stops it', async () => {
    const { job, startedAt } = await talking(talk(2_000), { timeout: '3s' });
    await product.parts.worker.kill();
    await until('its deadline has passed', PATIENCE_MS, () => Date.now() > startedAt + 4_000);
    expect((await jobs.inspect(job)).State.Status).toBe('running');
    await product.parts.worker.start();
    await expectTimeout(job, startedAt + 3_000, 143);
  });

  test('was not reached when it ended by itself with nobody there: that is no timeout', async () => {
    const { job } = await talking(talk(40), { timeout: '8s' });
    await product.parts.worker.kill();
    await until('it has ended', PATIENCE_MS, async () => (await jobs.inspect(job)).State.Status === 'exited');
    await product.parts.worker.start();
    expect(await jobs.over(job)).toMatchObject({ status: 'COMPLETED', exit_code: 0, attempts: 2 });
    await jobs.expectLog(job, talked(40));
  });

  test('in the grace after it: the engine kills at its end, and nothing it wrote in the grace is missing', async () => {
    const { job, startedAt } = await talking(STUBBORN, { timeout: '2s', stop_grace: '5s' });
    await jobs.wrote(job, 'stop signal');
    await product.parts.worker.kill();
    await until('it is killed', PATIENCE_MS, async () => (await jobs.inspect(job)).State.Status === 'exited');
    const lasted = Date.parse((await jobs.inspect(job)).State.FinishedAt) - startedAt;
    expect(lasted).toBeGreaterThanOrEqual(7_000);
    expect(lasted).toBeLessThan(7_000 + SLACK_MS);
    const written = await jobs.written(job);
    await product.parts.worker.start();
    await expectTimeout(job, startedAt + 2_000, 137);
    expect(written.filter((line) => line === 'stop signal')).toHaveLength(1);
    await jobs.expectLog(job, written);
  });

  test('in the grace after it, which goes on with the next worker and is not longer for it', async () => {
    const grace = LONGER_THAN_AWAY_S;
    const { job, startedAt } = await talking(STUBBORN, { timeout: '2s', stop_grace: `${grace}s` });
    await jobs.wrote(job, 'stop signal');
    await product.parts.worker.kill();
    await product.parts.worker.start();
    const end = await expectTimeout(job, startedAt + 2_000, 137);
    expect(end).toBeGreaterThanOrEqual(startedAt + 2_000 + grace * 1_000);
    expect(end).toBeLessThan(startedAt + 2_000 + grace * 1_000 + SLACK_MS);
  });
});
