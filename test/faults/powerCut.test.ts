import { expect, onTestFailed, onTestFinished, test } from 'vitest';
import { evertickUp, ownSettings } from '../setup/evertick.js';
import { startTarget } from './support/target.js';
import { until } from './support/until.js';

const EVERY_MS = 2_000;
const WORKFLOWS = 5;
const ANSWER_MS = 300;
/** A request that arrived longer before the cut had been answered and recorded. */
const UNSURE_MS = 5_000;
const PATIENCE_MS = 60_000;

test('evertick up and all its parts killed at one instant: the next start goes on, no tick lost or doubled', async () => {
  const settings: Record<string, string> = { ...(await ownSettings()), EVERTICK_MIN_INTERVAL: '1s' };
  const target = await startTarget(ANSWER_MS);
  onTestFinished(() => target.close());
  const before = evertickUp(settings);
  await before.says(/^Evertick runs\./m);
  const first = Date.now() + 3_000;
  const ids: string[] = [];
  for (let i = 0; i < WORKFLOWS; i++) {
    const body = {
      name: `every two seconds ${i}`,
      kind: 'HEARTBEAT',
      payload: { endpoint: target.url },
      schedule: { every: '2s' },
      start_at: new Date(first).toISOString(),
    } as const;
    ids.push((await before.client().POST('/v1/workflows', { body })).data.id);
  }
  await until('some ticks ran', PATIENCE_MS, () => target.arrivals.length >= 3 * WORKFLOWS);

  const parts = before.running().map((part) => before.pid(part) as number);
  expect(parts).toHaveLength(4);
  for (const pid of [before.process.pid as number, ...parts]) process.kill(pid, 'SIGKILL');
  const cutAt = Date.now();
  await before.ended;
  // After a real cut the system has no process of theirs; here its first process has to collect them.
  await until('the dead are collected', PATIENCE_MS, () => !parts.some(exists));

  const after = evertickUp(settings);
  onTestFailed(() => console.error(after.output()));
  await after.says(/^Evertick runs\./m);
  const end = Date.now() + 2 * EVERY_MS;
  for (const id of ids) {
    const jobs = await until(`workflow ${id} is beyond the cut`, PATIENCE_MS, async () => {
      const params = { path: { id }, query: { limit: 200 } };
      const { jobs: found } = (await after.client().GET('/v1/workflows/{id}/jobs', { params })).data;
      const due = found.filter((job) => Date.parse(job.scheduled_at) <= end).reverse();
      const isBeyond = found.some((job) => Date.parse(job.scheduled_at) > end);
      return isBeyond && due.every((job) => job.completed_at !== null) && due;
    });
    const count = Math.floor((end - first) / EVERY_MS) + 1;
    expect(jobs.map((job) => Date.parse(job.scheduled_at))).toEqual(
      Array.from({ length: count }, (_, i) => first + i * EVERY_MS),
    );
    for (const job of jobs) {
      expect(job.status).toBe('COMPLETED');
      const attempts = target.of(job.id).map((arrival) => arrival.attempt);
      expect(new Set(attempts).size, `requests of job ${job.id}`).toBe(attempts.length);
      expect(Math.max(...attempts)).toBeLessThanOrEqual(job.attempts);
      const unsure = target.of(job.id).some(({ at }) => at <= cutAt && at > cutAt - UNSURE_MS);
      if (!unsure) expect(attempts).toHaveLength(1);
    }
  }
  after.process.kill('SIGINT');
  expect(await after.ended).toEqual({ code: 0, signal: null });
});

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
