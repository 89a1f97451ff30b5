import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { openEngine } from '../../src/docker/engine.js';
import { describeWithDocker } from '../setup/docker.js';
import { ContainerJobs, type Job, talk, talked } from './support/containerJobs.js';
import { type EngineProxy, startEngineProxy } from './support/engineProxy.js';
import { sharedEngine } from './support/ownEngine.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { instant, until } from './support/until.js';

const PATIENCE_MS = 60_000;
const AWAY_MS = 30_000;
const WAIT = /^POST \/containers\/\w+\/wait/;
const LOGS = /^GET \/containers\/\w+\/logs/;
const STOP = /^POST \/containers\/\w+\/stop/;

describeWithDocker("the engine's socket", () => {
  let product: Product;
  let proxy: EngineProxy;
  let jobs: ContainerJobs;

  beforeAll(async () => {
    proxy = await startEngineProxy(sharedEngine());
    product = await startProduct({ env: { DOCKER_HOST: proxy.address } });
    jobs = new ContainerJobs(product, openEngine(sharedEngine()));
  });
  afterAll(async () => {
    await jobs?.clear();
    await product?.end();
    await proxy?.end();
  });
  beforeEach(() => onTestFailed(() => console.error(logOf(product.parts.worker))));

  async function talking(script: string, payload: object = {}): Promise<Job> {
    const job = await jobs.begin(script, payload);
    await until('lines are stored', PATIENCE_MS, async () => (await jobs.stored(job)) > 5);
    return job;
  }

  const runner = async () => (await product.call('GET', '/v1/runners')).runners[0];

  describe('goes away for 30 s', () => {
    let cameBack: number;
    async function awayFor30s(meanwhile = async () => {}) {
      await proxy.goAway();
      const at = Date.now();
      await meanwhile();
      await instant(at + AWAY_MS);
      await proxy.comeBack();
      cameBack = Date.now();
    }
    afterEach(async () => {
      await until('the runner takes containers again', PATIENCE_MS, async () => (await runner()).kinds.length === 2);
    });

    test('while a container runs: it goes on, and no line is lost or stored twice', async () => {
      const job = await talking(talk(600, 3));
      await awayFor30s();
      const over = await jobs.over(job);
      expect(over).toMatchObject({ status: 'FAILED', exit_code: 3, status_reason: { code: 'NON_ZERO_EXIT' } });
      expect(Date.parse(over.completed_at)).toBeGreaterThan(cameBack);
      await jobs.expectLog(job, talked(600));
      await jobs.removed(job);
    });

    test('and a container ends meanwhile: its own exit code, all of its output', async () => {
      const job = await talking(talk(60, 4));
      await awayFor30s(async () => {
        await until('it has ended', 20_000, async () => (await jobs.inspect(job)).State.Status === 'exited');
      });
      expect(await jobs.over(job)).toMatchObject({ exit_code: 4, status_reason: { code: 'NON_ZERO_EXIT' } });
      await jobs.expectLog(job, talked(60));
      await jobs.removed(job);
    });

    test('and a deadline passes meanwhile: the container is stopped when the engine is back', async () => {
      const job = await talking(talk(2_000), { timeout: '10s' });
      await awayFor30s();
      const over = await jobs.over(job);
      expect(over).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' }, exit_code: 143 });
      expect(Date.parse(over.completed_at)).toBeGreaterThan(cameBack);
      await jobs.removed(job);
    });

    test('and a job is cancelled meanwhile: CANCELED, its container stopped when the engine is back', async () => {
      const job = await talking(talk(2_000));
      await awayFor30s(async () => {
        await product.call('POST', `/v1/workflows/${job.workflow_id}/jobs/${job.id}/cancel`);
      });
      expect(await jobs.over(job)).toMatchObject({ status: 'CANCELED', status_reason: { code: 'CANCELED_BY_USER' } });
      await jobs.removed(job);
    });

    test('and a job is due meanwhile: it waits for the engine, then runs', async () => {
      const workflowId = await jobs.create(talk(5));
      let job: Job;
      await awayFor30s(async () => {
        await until('the runner takes no containers', 20_000, async () => (await runner()).kinds.length === 1);
        job = await jobs.run(workflowId);
        await jobs.once(job, 'QUEUED');
      });
      const over = await jobs.over(job);
      expect(over).toMatchObject({ status: 'COMPLETED', attempts: 1 });
      expect(Date.parse(over.started_at)).toBeGreaterThan(cameBack);
    });
  });

  describe('breaks a single connection', () => {
    test.each([
      ['the one that waits for the exit', WAIT],
      ['the one that brings the output', LOGS],
    ])('%s: asked anew, the job goes on', async (_, request) => {
      const job = await talking(talk(150, 3));
      expect(proxy.cut(request)).toBe(1);
      expect(await jobs.over(job)).toMatchObject({ exit_code: 3, status_reason: { code: 'NON_ZERO_EXIT' } });
      await jobs.expectLog(job, talked(150));
      await jobs.removed(job);
    });

    test('the one that stops it at its deadline: that still is why it ended', async () => {
      const stop = proxy.hold(STOP, 'request');
      const job = await talking(talk(2_000), { timeout: '3s' });
      await stop.reached;
      expect(proxy.cut(STOP)).toBe(1);
      expect(await jobs.over(job)).toMatchObject({
        status: 'FAILED',
        status_reason: { code: 'TIMEOUT' },
        exit_code: 143,
      });
      await jobs.removed(job);
    });
  });
});
