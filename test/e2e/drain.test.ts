import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Product, startProduct } from '../faults/support/product.js';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { container, inSeconds } from './installation.js';

describeWithDocker('evertick worker --drain-wait', () => {
  let product: Product;
  beforeAll(async () => {
    const socket = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
    product = await startProduct({ env: { DOCKER_HOST: socket }, workerOptions: ['--drain-wait'] });
  });
  afterAll(() => product?.end());

  test('takes no new container when asked to end, waits for the one that runs, ends with 0; the next start runs the rest', async () => {
    const { id } = await product.call(
      'POST',
      '/v1/workflows',
      container('sleep 6; echo done', { start_at: inSeconds(86_400) }),
    );
    const workflow = () => product.call('GET', `/v1/workflows/${id}`);
    await until('it is built', 20_000, async () => (await workflow()).build_status === 'COMPLETED');
    const begin = () => product.call('POST', `/v1/workflows/${id}/jobs`, {});
    const job = (jobId: string) => product.call('GET', `/v1/workflows/${id}/jobs/${jobId}`);
    const runner = async () => (await product.call('GET', '/v1/runners')).runners[0];

    const first = await begin();
    await until('it runs', 20_000, async () => (await job(first.id)).status === 'RUNNING');
    expect(await runner()).toMatchObject({ kinds: ['HEARTBEAT', 'CONTAINER'], running: 1, placed: 1, draining: false });

    const ended = product.parts.worker.stop();
    await until('it drains', 3_000, async () => (await runner()).draining);
    const second = await begin();
    await until('the second waits for a place', 5_000, async () => (await job(second.id)).status === 'QUEUED');
    expect((await runner()).placed).toBe(1);
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(await job(first.id)).toMatchObject({ status: 'COMPLETED', exit_code: 0, attempts: 1 });
    expect(await runner()).toMatchObject({ kinds: [], running: 0, placed: 0 });

    await product.parts.worker.start();
    await until('the second is over', 30_000, async () => (await job(second.id)).status === 'COMPLETED');
    expect((await runner()).draining).toBe(false);
  });
});
