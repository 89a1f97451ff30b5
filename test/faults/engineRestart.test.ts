import { expect, onTestFinished, test } from 'vitest';
import { describeWithOwnEngines } from '../setup/docker.js';
import { ContainerJobs, type Job, talk, talked } from './support/containerJobs.js';
import { type OwnEngine, startOwnEngine } from './support/ownEngine.js';
import { logOf, startProduct } from './support/product.js';
import { instant, until } from './support/until.js';

const PATIENCE_MS = 60_000;

describeWithOwnEngines('the Docker engine', () => {
  let engine: OwnEngine;
  let jobs: ContainerJobs;

  async function startAll(options: { liveRestore: boolean }) {
    const own = await startOwnEngine(options);
    onTestFinished(() => own.end());
    const product = await startProduct({ env: { DOCKER_HOST: own.address } });
    onTestFinished(({ task }) => {
      if (task.result?.state === 'fail') console.error(logOf(product.parts.worker));
      return product.end();
    });
    engine = own;
    jobs = new ContainerJobs(product, own.client);
  }

  async function talking(script: string, payload: object = {}): Promise<Job> {
    const job = await jobs.begin(script, payload);
    await until('lines are stored', PATIENCE_MS, async () => (await jobs.stored(job)) > 5);
    return job;
  }

  test.each(['stop', 'kill'] as const)(
    'restarts (%s) and leaves containers running: the job goes on, no line is lost or stored twice',
    async (end) => {
      await startAll({ liveRestore: true });
      const job = await talking(talk(300, 3));
      await engine[end]();
      await engine.start();
      expect(await jobs.over(job)).toMatchObject({
        exit_code: 3,
        status_reason: { code: 'NON_ZERO_EXIT', message: 'exited with code 3' },
        attempts: 2,
      });
      await jobs.expectLog(job, talked(300));
      await jobs.removed(job);
    },
  );

  test.each([
    ['as it stops', 'stop', 143, 'an engine that stops or restarts does'],
    ['as it starts after a SIGKILL', 'kill', 143, 'an engine that stops or restarts does'],
    ['as its host loses power', 'crash', 255, 'lost with it or its host'],
  ] as const)(
    'ends its containers %s: FAILED with the code that the engine gives, and a hint at it',
    async (_, end, code, hint) => {
      await startAll({ liveRestore: false });
      const job = await talking(talk(2_000));
      await engine[end]();
      await engine.start();
      expect(await jobs.over(job)).toMatchObject({
        status: 'FAILED',
        exit_code: code,
        status_reason: { code: 'NON_ZERO_EXIT', message: expect.stringContaining(hint) },
      });
      await jobs.expectLog(job, talked(await jobs.stored(job)));
      await jobs.removed(job);
    },
  );

  test('loses power and is back after the deadline: nobody knows that the job ran so long, so it is no timeout', async () => {
    await startAll({ liveRestore: false });
    const job = await talking(talk(2_000), { timeout: '8s' });
    const { State } = await jobs.inspect(job);
    await engine.crash();
    await instant(Date.parse(State.StartedAt) + 9_000);
    await engine.start();
    expect(await jobs.over(job)).toMatchObject({ exit_code: 255, status_reason: { code: 'NON_ZERO_EXIT' } });
  });

  test('is away at the deadline while the container runs on: that is a timeout', async () => {
    await startAll({ liveRestore: true });
    const job = await talking(talk(2_000), { timeout: '8s' });
    const { State } = await jobs.inspect(job);
    await engine.kill();
    await instant(Date.parse(State.StartedAt) + 9_000);
    await engine.start();
    expect(await jobs.over(job)).toMatchObject({ exit_code: 143, status_reason: { code: 'TIMEOUT' } });
  });
});
