import { afterAll, beforeAll, beforeEach, expect, onTestFailed, onTestFinished, test } from 'vitest';
import { installationId } from '../../src/db/installation.js';
import { openEngine } from '../../src/docker/engine.js';
import { containerName, LABELS } from '../../src/docker/spec.js';
import { describeWithDocker } from '../setup/docker.js';
import { ContainerJobs, type Job, talk, talked } from './support/containerJobs.js';
import { sharedEngine } from './support/ownEngine.js';
import { logOf, type Product, startProduct } from './support/product.js';

const engine = openEngine(sharedEngine());

describeWithDocker('two installations on one Docker engine', () => {
  let ours: Product;
  let theirs: Product;
  let ourJobs: ContainerJobs;
  let theirJobs: ContainerJobs;

  beforeAll(async () => {
    const env = { DOCKER_HOST: sharedEngine() };
    [ours, theirs] = await Promise.all([startProduct({ env }), startProduct({ env })]);
    [ourJobs, theirJobs] = [new ContainerJobs(ours, engine), new ContainerJobs(theirs, engine)];
  });
  afterAll(async () => {
    await Promise.all([ourJobs?.clear(), theirJobs?.clear()]);
    await Promise.all([ours?.end(), theirs?.end()]);
  });
  beforeEach(() => onTestFailed(() => console.error(logOf(ours.parts.worker), logOf(theirs.parts.worker))));

  /** Makes a job that is over known to us under this id, or a new one. */
  async function overWithUs(id?: string): Promise<string> {
    const workflowId = await ourJobs.create('true');
    const { rows } = await ours.pool.query(
      `INSERT INTO jobs (id, workflow_id, team_id, activation, trigger, scheduled_at, status, completed_at, reason_code, reason_message)
       VALUES (COALESCE($1::uuid, gen_random_uuid()), $2, '01900000-0000-7000-8000-000000000001', 1, 'MANUAL', now(), 'CANCELED', now(), 'CANCELED_BY_USER', 'cancelled') RETURNING id`,
      [id, workflowId],
    );
    return rows[0].id;
  }

  /** A running container of a job of an installation, made by hand. */
  async function containerOf(product: Product, jobId: string): Promise<void> {
    const Labels = { [LABELS.JOB]: jobId, [LABELS.INSTALLATION]: await installationId(product.pool) };
    const HostConfig = { Init: true, NetworkMode: 'none' };
    const Cmd = ['sh', '-c', talk(2_000)];
    const made = await engine.createContainer({
      name: containerName(jobId),
      Image: 'busybox',
      Cmd,
      Labels,
      HostConfig,
    });
    onTestFinished(() => made.remove({ force: true }).catch(() => {}));
    await made.start();
  }

  test("the sweeper leaves the other's containers alone, even where it knows their jobs as over", async () => {
    const job = await theirJobs.begin(talk(800, 3));
    await theirJobs.wrote(job, 1);
    await overWithUs(job.id);
    // When the second one is gone, a pass has been over everything that was there before it.
    for (let pass = 1; pass <= 2; pass++) {
      const left = await overWithUs();
      await containerOf(ours, left);
      await ourJobs.removed({ id: left });
    }
    expect((await theirJobs.inspect(job)).State.Status).toBe('running');
    expect(await theirJobs.over(job)).toMatchObject({ exit_code: 3, attempts: 1 });
    await theirJobs.expectLog(job, talked(800));
  });

  test("a worker does not take up the other's container of the same name and job; it is left running, unread", async () => {
    const workflowId = await ourJobs.create(talk(5), { timeout: '3s' });
    const scheduled_at = new Date(Date.now() + 8_000).toISOString();
    const job: Job = await ourJobs.run(workflowId, { scheduled_at });
    await containerOf(theirs, job.id);
    expect(await ourJobs.over(job)).toMatchObject({
      status: 'FAILED',
      status_reason: { code: 'CONTAINER_START_FAILED', message: expect.stringContaining('not of this installation') },
      started_at: null,
    });
    expect((await ourJobs.inspect(job)).State.Status).toBe('running');
    await ourJobs.expectLog(job, []);
  });

  test('the workers of both are killed at once: each takes up its own', async () => {
    const both = [ours, theirs];
    const jobs = await Promise.all([ourJobs.begin(talk(200, 3)), theirJobs.begin(talk(200, 4))]);
    await Promise.all([ourJobs.wrote(jobs[0], 20), theirJobs.wrote(jobs[1], 20)]);
    await Promise.all(both.map(({ parts }) => parts.worker.kill()));
    await Promise.all(both.map(({ parts }) => parts.worker.start()));
    expect(await ourJobs.over(jobs[0])).toMatchObject({ exit_code: 3, attempts: 2 });
    expect(await theirJobs.over(jobs[1])).toMatchObject({ exit_code: 4, attempts: 2 });
    await ourJobs.expectLog(jobs[0], talked(200));
    await theirJobs.expectLog(jobs[1], talked(200));
  });
});
