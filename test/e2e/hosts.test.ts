import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Docker from 'dockerode';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { container, inSeconds, type Resource, useInstallation } from './installation.js';

const SOCKET = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
const VOLUME = `evertick-test-${randomUUID()}`;

describeWithDocker('what a host offers', () => {
  const folder = { shared: '', given: '' };
  const env: Record<string, string> = {
    DOCKER_HOST: SOCKET,
    EVERTICK_RUNNER_LABELS: 'zone=eu,disk=ssd',
    EVERTICK_RUNNER_CAPACITY: '50',
  };
  beforeAll(async () => {
    folder.shared = await mkdtemp(join(tmpdir(), 'evertick-shared-'));
    folder.given = await mkdtemp(join(tmpdir(), 'evertick-given-'));
    await writeFile(join(folder.given, 'note'), 'from the host\n');
    env.EVERTICK_CONTAINER_VOLUMES = `${VOLUME}:rw,${folder.shared}:rw,${folder.given}`;
  });
  const e2e = useInstallation(env);
  afterAll(async () => {
    await new Docker().getVolume(VOLUME).remove();
    for (const path of Object.values(folder)) await rm(path, { recursive: true });
  });

  const define = (script: string, payload: object) => container(script, { start_at: inSeconds(86_400) }, payload);
  const runOnce = async (script: string, payload: object): Promise<Resource> => {
    const { id } = await e2e.create(define(script, payload));
    await e2e.workflowWhen(id, 'is built', ({ build_status }) => build_status === 'COMPLETED');
    return e2e.over(await e2e.run(id));
  };
  const log = async (job: Resource): Promise<string[]> =>
    (
      await e2e.product.pool.query('SELECT message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num', [job.id])
    ).rows.map(({ message }) => message);

  test('volumes and folders are mounted read only unless it is asked otherwise, and allowed', async () => {
    const mount = (source: string, target: string, read_only?: boolean) => ({ source, target, read_only });
    const first = await runOnce(
      'echo kept > /data/x; cat /given/note; echo back > /shared/y; touch /given/z 2>/dev/null || echo no',
      {
        volumes: [mount(VOLUME, '/data', false), mount(folder.given, '/given'), mount(folder.shared, '/shared', false)],
      },
    );
    expect([first.status, await log(first)]).toEqual(['COMPLETED', ['from the host', 'no']]);
    expect(await readFile(join(folder.shared, 'y'), 'utf8')).toBe('back\n');
    const second = await runOnce('cat /data/x; touch /data/z 2>/dev/null || echo no', {
      volumes: [mount(VOLUME, '/data')],
    });
    expect(await log(second)).toEqual(['kept', 'no']);

    for (const [source, read_only, path] of [
      ['/etc', true, 'payload.volumes.0.source'],
      [folder.given, false, 'payload.volumes.0.read_only'],
    ] as const) {
      const definition = define('true', { volumes: [mount(source, '/mnt', read_only)] });
      const { status, body } = await e2e.ask('POST', '/v1/workflows', definition);
      expect([status, body.errors[0].path]).toEqual([422, path]);
    }
  });

  describe.concurrent('labels', () => {
    test('choose it', async () => {
      expect(await runOnce('true', { runner: { zone: 'eu' } })).toMatchObject({ status: 'COMPLETED' });
      const [runner] = (await e2e.ask('GET', '/v1/runners')).body.runners;
      expect(runner).toMatchObject({ labels: { zone: 'eu', disk: 'ssd' }, capacity: 50 });
    });

    test('that it does not have keep a build waiting, which says so', async () => {
      const { id } = await e2e.create(define('true', { runner: { zone: 'us', disk: 'ssd' } }));
      const newest = async () => (await e2e.ask('GET', `/v1/workflows/${id}/builds`)).body.builds[0];
      await until('the build says why it waits', 20_000, async () => (await newest()).message !== null);
      expect(await newest()).toMatchObject({
        status: 'QUEUED',
        message: 'no runner with a Docker engine and disk=ssd, zone=us takes containers',
      });
    });
  });
});
