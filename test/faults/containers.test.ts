import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { openEngine } from '../../src/docker/engine.js';
import { describeWithDocker } from '../setup/docker.js';
import { ContainerJobs, type Job, talk, talked } from './support/containerJobs.js';
import { type EngineProxy, startEngineProxy } from './support/engineProxy.js';
import { holdRow } from './support/hold.js';
import { sharedEngine } from './support/ownEngine.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { until } from './support/until.js';

const LINES = 100;
const CODE = 3;
const PATIENCE_MS = 60_000;
/** The beginnings of the worker's statements that a held row stops. */
const RECORD = 'WITH input AS';
const APPEND = 'WITH chunks AS';

const CREATE = /^POST \/containers\/create/;
const START = /^POST \/containers\/\w+\/start/;
const WAIT = /^POST \/containers\/\w+\/wait/;
const REMOVE = /^DELETE \/containers\//;

describeWithDocker('a worker killed (SIGKILL) while it has a container', () => {
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
  afterEach(async () => {
    if (!product.parts.worker.isRunning()) await product.parts.worker.start();
  });

  const kill = () => product.parts.worker.kill();
  const restart = () => product.parts.worker.start();

  /** Expects the end that the script has by itself, all of its output, and nothing left on the engine. */
  async function expectEnd(job: Job, attempts: number): Promise<void> {
    expect(await jobs.over(job)).toMatchObject({
      status: 'FAILED',
      exit_code: CODE,
      status_reason: { code: 'NON_ZERO_EXIT' },
      attempts,
    });
    await jobs.expectLog(job, talked(LINES));
    await jobs.removed(job);
  }

  describe('before it runs: it runs once', () => {
    test('before the create', async () => {
      const create = proxy.hold(CREATE, 'request');
      const job = await jobs.begin(talk(LINES, CODE));
      await create.reached;
      await kill();
      create.release();
      await restart();
      await expectEnd(job, 1);
    });

    test('created, the answer not heard: that container is used', async () => {
      const create = proxy.hold(CREATE, 'answer');
      const job = await jobs.begin(talk(LINES, CODE));
      await create.reached;
      await kill();
      const { Id, State } = await jobs.inspect(job);
      expect(State.Status).toBe('created');
      await restart();
      await jobs.wrote(job, 1);
      expect((await jobs.inspect(job)).Id).toBe(Id);
      await expectEnd(job, 1);
    });

    test('claimed, before the start', async () => {
      const start = proxy.hold(START, 'request');
      const job = await jobs.begin(talk(LINES, CODE));
      await start.reached;
      await kill();
      start.release();
      const { Id, State } = await jobs.inspect(job);
      expect(State.Status).toBe('created');
      await restart();
      await jobs.wrote(job, 1);
      expect((await jobs.inspect(job)).Id).toBe(Id);
      await expectEnd(job, 2);
    });
  });

  describe('while it runs: it goes on, and no line is lost, doubled or out of order', () => {
    test('started, the answer not heard: it began when its program did', async () => {
      const start = proxy.hold(START, 'answer');
      const job = await jobs.begin(talk(LINES, CODE));
      await start.reached;
      await kill();
      const { State } = await jobs.inspect(job);
      expect((await jobs.now(job)).status).toBe('QUEUED');
      await restart();
      await expectEnd(job, 2);
      expect(Date.parse((await jobs.now(job)).started_at)).toBe(Date.parse(State.StartedAt));
    });

    test('in the middle of its output', async () => {
      const job = await jobs.begin(talk(LINES, CODE));
      await until('lines are stored', PATIENCE_MS, async () => (await jobs.stored(job)) > LINES / 5);
      await kill();
      const stored = await jobs.stored(job);
      await jobs.wrote(job, stored + 10);
      await restart();
      await expectEnd(job, 2);
      expect(stored).toBeLessThan(LINES);
    });

    test.each(['arrive', 'are lost'])('lines on their way to PostgreSQL, which %s', async (what) => {
      const job = await jobs.begin(talk(LINES, CODE));
      await until('lines are stored', PATIENCE_MS, async () => (await jobs.stored(job)) > LINES / 5);
      const held = await holdRow(product.pool, 'jobs', job.id);
      const backend = await held.waiter(APPEND);
      await kill();
      if (what === 'are lost') await held.drop(backend);
      await held.release();
      await restart();
      await expectEnd(job, 2);
    });
  });

  describe('after it ended: its outcome and its output are what they were', () => {
    test('exited, which was not heard', async () => {
      const wait = proxy.hold(WAIT, 'answer');
      const job = await jobs.begin(talk(LINES, CODE));
      await wait.reached;
      await kill();
      const { State } = await jobs.inspect(job);
      expect(State).toMatchObject({ Status: 'exited', ExitCode: CODE });
      await restart();
      await expectEnd(job, 2);
    });

    test.each([
      ['arrives', 1],
      ['is lost', 2],
    ])('its outcome on the way to PostgreSQL, which %s', async (what, attempts) => {
      const wait = proxy.hold(WAIT, 'answer');
      const job = await jobs.begin(talk(LINES, CODE));
      await wait.reached;
      await until('all lines are stored', PATIENCE_MS, async () => (await jobs.stored(job)) === LINES);
      const held = await holdRow(product.pool, 'jobs', job.id);
      wait.release();
      const backend = await held.waiter(RECORD);
      await kill();
      if (what === 'is lost') await held.drop(backend);
      await held.release();
      await restart();
      await expectEnd(job, attempts);
    });

    test('recorded, before the container is removed: the sweeper removes it', async () => {
      const remove = proxy.hold(REMOVE, 'request');
      const job = await jobs.begin(talk(LINES, CODE));
      await remove.reached;
      await kill();
      remove.release();
      expect((await jobs.inspect(job)).State.Status).toBe('exited');
      await restart();
      await expectEnd(job, 1);
    });
  });
});
