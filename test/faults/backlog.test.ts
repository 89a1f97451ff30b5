import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobExecutionId } from '../../src/temporal/names.js';
import { type Product, startProduct } from './support/product.js';

const FLOOD = 100;

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.end());

const FAR = { interval: 60, start_at: new Date(Date.now() + 86_400_000).toISOString() };
const create = async (kind: string, payload: object): Promise<string> =>
  (await product.call('POST', '/v1/workflows', { name: kind, kind, payload, ...FAR })).id;
const start = async (workflowId: string): Promise<string> =>
  (await product.call('POST', `/v1/workflows/${workflowId}/jobs`, {})).id;

/** Epoch ms at which a worker first took a job's execution up. */
async function takenUp(jobId: string): Promise<number> {
  const { events } = await product.temporal.workflow.getHandle(jobExecutionId(jobId)).fetchHistory();
  const started = events?.find((event) => event.workflowTaskStartedEventAttributes);
  return Number(started?.eventTime?.seconds) * 1_000 + Number(started?.eventTime?.nanos) / 1e6;
}

test('what piled up while no worker was there: checks go first, and a workflow with one job does not wait for the many of another', async () => {
  const check = await create('HEARTBEAT', { endpoint: `${product.apiUrl}/healthz` });
  const [flood, other] = [
    await create('CONTAINER', { image: 'busybox' }),
    await create('CONTAINER', { image: 'busybox' }),
  ];
  await product.parts.worker.kill();
  const many: string[] = [];
  for (let i = 0; i < FLOOD; i++) many.push(await start(flood));
  const [one, last] = [await start(other), await start(check)];
  await product.parts.worker.start();

  await expect.poll(async () => takenUp(many[FLOOD - 1] as string), { timeout: 30_000 }).toBeGreaterThan(0);
  const floodTaken = await Promise.all(many.map(takenUp));
  const after = (instant: number) => floodTaken.filter((taken) => taken > instant).length;
  expect(after(await takenUp(last)), 'of the flood that came after the check').toBeGreaterThan(FLOOD * 0.8);
  expect(after(await takenUp(one)), "of the flood that came after the other's").toBeGreaterThan(FLOOD * 0.5);
});
