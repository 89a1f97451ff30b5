import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Product, startProduct } from '../faults/support/product.js';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { container, inSeconds } from './installation.js';

describeWithDocker('a worker that is asked to end', () => {
  let product: Product;
  let id: string;

  const begun = async (...workerOptions: string[]) => {
    const socket = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
    product = await startProduct({ env: { DOCKER_HOST: socket }, workerOptions });
    const script = 'for i in 1 2 3 4 5 6 7 8; do echo $i; sleep 1; done';
    ({ id } = await product.call('POST', '/v1/workflows', container(script, { start_at: inSeconds(86_400) })));
    await until('it is built', 20_000, async () => {
      return (await product.call('GET', `/v1/workflows/${id}`)).build_status === 'COMPLETED';
    });
  };
  afterEach(() => product?.end());

  const begin = () => product.call('POST', `/v1/workflows/${id}/jobs`, {});
  const job = (jobId: string) => product.call('GET', `/v1/workflows/${id}/jobs/${jobId}`);
  const runner = async () => (await product.call('GET', '/v1/runners')).runners[0];
  const log = async (jobId: string) =>
    (
      await product.pool.query('SELECT message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num', [jobId])
    ).rows.map(({ message }) => message);
  const running = async () => {
    const { id: jobId } = await begin();
    await until('it writes', 20_000, async () => (await log(jobId)).length > 0);
    await until('it is RUNNING', 20_000, async () => (await job(jobId)).status === 'RUNNING');
    return jobId;
  };
  const ALL = ['1', '2', '3', '4', '5', '6', '7', '8'];

  describe('as it is', () => {
    beforeEach(() => begun());

    test('leaves the container that runs to its next start, ends with 0, and is away while it has ended', async () => {
      const jobId = await running();
      expect(await product.parts.worker.stop()).toEqual({ code: 0, signal: null });
      expect(await job(jobId)).toMatchObject({ status: 'RUNNING', completed_at: null });
      expect((await log(jobId)).length).toBeLessThan(ALL.length);
      expect(await runner()).toMatchObject({ kinds: [], running: 1, placed: 1, draining: true });

      await product.parts.worker.start();
      await until('the job is over', 30_000, async () => (await job(jobId)).completed_at !== null);
      expect(await job(jobId)).toMatchObject({ status: 'COMPLETED', exit_code: 0 });
      expect(await log(jobId)).toEqual(ALL);
      expect(await runner()).toMatchObject({ kinds: ['HEARTBEAT', 'CONTAINER'], draining: false });
    });
  });

  describe('with --drain-wait', () => {
    beforeEach(() => begun('--drain-wait'));

    test('takes no new container, waits for the one that runs, ends with 0; the next start runs the rest', async () => {
      const first = await running();
      expect(await runner()).toMatchObject({
        kinds: ['HEARTBEAT', 'CONTAINER'],
        running: 1,
        placed: 1,
        draining: false,
      });

      const ended = product.parts.worker.stop();
      await until('it drains', 3_000, async () => (await runner()).draining);
      const second = await begin();
      await until('the second waits for a place', 5_000, async () => (await job(second.id)).status === 'QUEUED');
      expect((await runner()).placed).toBe(1);
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(await job(first)).toMatchObject({ status: 'COMPLETED', exit_code: 0, attempts: 1 });
      expect(await log(first)).toEqual(ALL);
      expect(await runner()).toMatchObject({ kinds: [], running: 0, placed: 0 });

      await product.parts.worker.start();
      await until('the second is over', 30_000, async () => (await job(second.id)).status === 'COMPLETED');
      expect((await runner()).draining).toBe(false);
    });
  });
});
