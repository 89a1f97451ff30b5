import { expect, it } from 'vitest';
import { Caller } from '../../src/client/calls.js';
import { createClient, EvertickNetworkError, EvertickTimeoutError } from '../../src/client/index.js';
import { type WaitOptions, waitForJob } from '../../src/client/waitForJob.js';
import { type Hostile, hostile, json, problem } from './client.helper.js';

const PACE = { firstMs: 5, mostMs: 20, patienceMs: 2_000, lookMs: 200 };
const path = { id: '01890000-0000-7000-8000-000000000000', job_id: '01890000-0000-7000-8000-000000000001' };
const COMPLETED = json(200, { id: path.job_id, status: 'COMPLETED' });
const silent = () => {};

/** Waits for a job by looks at a server. */
function wait({ url }: Hostile, options: WaitOptions = {}, pace = PACE) {
  const get = new Caller({ url, headers: {}, fetch: undefined, retries: 0 }).method('get');
  const look = (signal: AbortSignal) => get('/v1/workflows/{id}/jobs/{job_id}', { params: { path }, signal });
  return waitForJob(async (signal) => (await look(signal)).data, options, pace);
}
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error) => error,
  );

it.each([
  ['at all', silent],
  ['in whole', json(200, { status: 'COMPLETED' }, { 'content-length': '99' })],
])('a look that is not answered %s is given up for another', async (_, answer) => {
  const server = await hostile(answer, COMPLETED);
  expect(await wait(server)).toMatchObject({ id: path.job_id, status: 'COMPLETED' });
  await expect.poll(() => server.requests[0]?.socket.destroyed).toBe(true);
});

it('is given up itself, when no look is answered for too long', async () => {
  const server = await hostile(silent);
  const error = await failure(wait(server, {}, { ...PACE, lookMs: 50, patienceMs: 200 }));
  expect(error).toBeInstanceOf(EvertickNetworkError);
  expect(error).toMatchObject({ message: 'there was no answer for 50 ms' });
  expect(server.requests.length).toBeGreaterThan(1);
});

it('ends in time also while a look is not answered', async () => {
  const error = await failure(wait(await hostile(silent), { timeoutMs: 100 }, { ...PACE, lookMs: 600_000 }));
  expect(error).toBeInstanceOf(EvertickTimeoutError);
  expect(error).toMatchObject({ message: 'after 100 ms the job is still not known', job: undefined });
});

it('looks again at its own pace, whatever other requests do', async () => {
  const sent: number[] = [];
  const { url } = await hostile(problem(503), COMPLETED);
  const client = createClient({
    url,
    fetch(request) {
      sent.push(performance.now());
      return fetch(request);
    },
  });
  await client.waitForJob(path.id, path.job_id);
  // Another request would have been sent again after 250 ms at most.
  const [first = 0, second = 0] = sent;
  expect(second - first).toBeGreaterThan(250);
});
