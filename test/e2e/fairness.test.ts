import { expect, test } from 'vitest';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { at, container, inSeconds, type Resource, useInstallation } from './installation.js';

const SOCKET = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
const PLACES = 2;
const FLOOD = 30;

describeWithDocker('a full runner', () => {
  const e2e = useInstallation({ DOCKER_HOST: SOCKET, EVERTICK_RUNNER_CAPACITY: String(PLACES) });

  const workflow = async (script: string): Promise<string> => {
    const { id } = await e2e.create(container(script, { start_at: inSeconds(86_400) }, { timeout: '5s' }));
    await e2e.workflowWhen(id, 'is built', ({ build_status }) => build_status === 'COMPLETED');
    return id;
  };
  const runMany = (id: string, count: number) => Promise.all(Array.from({ length: count }, () => e2e.run(id)));
  const allOver = (jobs: Resource[]) => Promise.all(jobs.map((job) => e2e.over(job)));

  test('runs no more than it has places; one workflow that floods it does not starve another, and nobody times out waiting', async () => {
    const flooding = await workflow('sleep 0.5');
    const modest = await workflow('sleep 0.5');
    const flood = await runMany(flooding, FLOOD);
    await until('the flood waits for places', 30_000, async () => {
      const { rows } = await e2e.product.pool.query(
        `SELECT count(*)::int AS waiting FROM jobs WHERE asked_at IS NOT NULL AND runner_id IS NULL`,
      );
      return rows[0].waiting >= FLOOD / 2;
    });
    const few = await runMany(modest, 3);
    const ended = await allOver([...flood, ...few]);
    for (const job of ended) expect(job).toMatchObject({ status: 'COMPLETED', attempts: 1, status_reason: null });

    const inOrder = ended.sort((one, other) => at(one.started_at) - at(other.started_at));
    const asked = Math.max(...few.map((job) => at(job.created_at)));
    const before = inOrder.filter((job) => job.workflow_id === flooding && at(job.started_at) > asked);
    const last = Math.max(...ended.filter((job) => job.workflow_id === modest).map((job) => at(job.started_at)));
    const overtaken = before.filter((job) => at(job.started_at) < last).length;
    console.log(`of ${before.length} that waited, ${overtaken} ran before the last of the ${few.length}`);
    // One for one, and those that had their places already.
    expect(overtaken).toBeLessThanOrEqual(few.length + 2 * PLACES);
    expect(before.length).toBeGreaterThan(FLOOD / 2);

    const times = ended.flatMap((job) => [
      { at: at(job.started_at), change: 1 },
      { at: at(job.completed_at), change: -1 },
    ]);
    let running = 0;
    for (const { change } of times.sort((one, other) => one.at - other.at || one.change - other.change)) {
      running += change;
      expect(running).toBeLessThanOrEqual(PLACES);
    }
  });
});
