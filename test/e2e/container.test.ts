import { randomUUID } from 'node:crypto';
import Docker from 'dockerode';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { at, container, inSeconds, type Resource, useInstallation } from './installation.js';

const SOCKET = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
const engine = new Docker();

describeWithDocker('on a Docker engine', () => {
  // All tests create their containers at once: on a busy machine that takes a while.
  const e2e = useInstallation({ DOCKER_HOST: SOCKET, EVERTICK_LEAD: '8s', EVERTICK_RUNNER_CAPACITY: '100' });

  // What a failed test left running.
  afterAll(async () => {
    const { rows } = await e2e.product.pool.query('SELECT id FROM jobs WHERE completed_at IS NULL');
    for (const { id } of rows)
      await engine
        .getContainer(`evertick-${id}`)
        .remove({ force: true })
        .catch(() => {});
  });

  const idle = (script: string, changes = {}, payload = {}) =>
    container(script, { start_at: inSeconds(86_400), max_consecutive_job_failures_allowed: 100, ...changes }, payload);
  const built = (workflow: Resource) =>
    e2e.workflowWhen(workflow.id, 'is built', ({ build_status }) => build_status === 'COMPLETED');
  /** Creates a workflow that does nothing by itself and starts one job of it. */
  const begin = async (script: string, payload = {}): Promise<Resource> => {
    const { id } = await built(await e2e.create(idle(script, {}, payload)));
    return e2e.run(id);
  };
  const runOnce = async (script: string, payload = {}) => e2e.over(await begin(script, payload));
  const lasted = (job: Resource) => at(job.completed_at) - at(job.started_at);
  const log = async (job: Resource) =>
    (
      await e2e.product.pool.query(
        'SELECT sequence_num::int AS n, stream, message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num',
        [job.id],
      )
    ).rows.map(({ n, stream, message }) => `${n} ${stream} ${message}`);
  /** Whether a container of the job is there, running or not. */
  const containers = async (job: Resource) => {
    const all = await engine.listContainers({ all: true, filters: { name: [`evertick-${job.id}`] } });
    return all.map(({ State }) => State);
  };
  const removed = (job: Resource) =>
    until(`the container of ${job.id} is removed`, 10_000, async () => (await containers(job)).length === 0);

  describe.concurrent('a container job', () => {
    test('waits PENDING, is QUEUED with its container created, RUNNING while that executes, COMPLETED when it exits with 0', async () => {
      const workflow = await e2e.create(container('echo begun; sleep 2; echo done', { start_at: inSeconds(20) }));
      const tick = await e2e.firstTick(workflow.id);
      const seen: string[] = [];
      await e2e.jobIn(tick, ['QUEUED'], seen);
      await until('its container is there, not started', 10_000, async () => (await containers(tick))[0] === 'created');
      expect(Date.now()).toBeLessThan(at(tick.scheduled_at));
      const job = await e2e.over(tick, seen);
      expect(seen).toEqual(['PENDING', 'QUEUED', 'RUNNING', 'COMPLETED']);
      expect(job).toMatchObject({
        trigger: 'AUTOMATIC',
        exit_code: 0,
        status_reason: null,
        http_status: null,
        attempts: 1,
      });
      expect(at(job.started_at)).toBeGreaterThanOrEqual(at(job.scheduled_at));
      expect(at(job.started_at) - at(job.scheduled_at)).toBeLessThan(3_000);
      expect(await log(job)).toEqual(['0 stdout begun', '1 stdout done']);
      await removed(job);
    });

    test('that exits with another code is FAILED and says which', async () => {
      expect(await runOnce('exit 7')).toMatchObject({
        status: 'FAILED',
        exit_code: 7,
        status_reason: { code: 'NON_ZERO_EXIT', message: expect.stringContaining('7') },
        attempts: 1,
      });
    });

    test('has its cmd and env, and its output of both streams numbered in the order received', async () => {
      const script = 'for i in 1 2 3; do echo "$WORD $i"; sleep 0.3; echo "err $i" >&2; sleep 0.3; done';
      const job = await runOnce(script, { env: { WORD: 'hello' } });
      expect(job.status).toBe('COMPLETED');
      const lines = [1, 2, 3].flatMap((i) => [`stdout hello ${i}`, `stderr err ${i}`]);
      expect(await log(job)).toEqual(lines.map((line, n) => `${n} ${line}`));
    });

    test('has its entrypoint, workdir, user, limits, files in memory and no network, and cannot write elsewhere', async () => {
      const script = [
        'echo "$0 $(pwd) $(id -u):$(id -g)"',
        'echo "$(cat /sys/fs/cgroup/memory/memory.limit_in_bytes /sys/fs/cgroup/memory.max 2>/dev/null)"',
        'echo "$(cat /sys/fs/cgroup/pids/pids.max /sys/fs/cgroup/pids.max 2>/dev/null)"',
        'echo "$(ls /sys/class/net)"',
        'echo "$(df -k /dev/shm /mem | tail -2 | awk \'{print $2}\' | tr "\\n" " ")"',
        'touch /mem/x && echo written; touch /etc/x 2>/dev/null || echo refused',
        'grep -E "CapEff|NoNewPrivs" /proc/self/status',
      ].join('; ');
      const job = await runOnce('', {
        entrypoint: ['sh', '-c'],
        cmd: [script, 'zero'],
        workdir: '/tmp',
        user: '65534:65534',
        resources: { cpu: 0.5, memory: '64m', pids: 40, shm: '8m' },
        network: 'none',
        tmpfs: { '/mem': '2m' },
        read_only: true,
      });
      expect(job.status).toBe('COMPLETED');
      expect((await log(job)).map((line) => line.replace(/^\d+ stdout /, '').trim())).toEqual([
        'zero /tmp 65534:65534',
        String(64 * 2 ** 20),
        '40',
        'lo',
        '8192 2048',
        'written',
        'refused',
        'CapEff:\t0000000000000000',
        'NoNewPrivs:\t1',
      ]);
    });

    test('that needs more memory than it has is FAILED with OUT_OF_MEMORY; a fork bomb stays within its pids', async () => {
      const [hungry, bomb] = await Promise.all([
        runOnce('sleep 1; exec tail /dev/zero', { resources: { memory: '16m' } }),
        runOnce('for i in $(seq 50); do sleep 30 & done 2>/dev/null; echo alive', {
          resources: { pids: 20 },
          timeout: '20s',
        }),
      ]);
      expect(hungry).toMatchObject({
        status: 'FAILED',
        status_reason: { code: 'OUT_OF_MEMORY', message: expect.stringContaining('16m') },
      });
      expect(bomb.status).not.toBe('COMPLETED');
      expect(bomb.attempts).toBe(1);
    });

    test('whose name on the engine is taken by somebody else is tried for its timeout, then FAILED; theirs is left alone', async () => {
      const { id } = await built(await e2e.create(idle('true', {}, { timeout: '2s' })));
      const job = await e2e.run(id, { scheduled_at: inSeconds(12) });
      const theirs = await engine.createContainer({ name: `evertick-${job.id}`, Image: 'busybox', Cmd: ['true'] });
      try {
        const over = await e2e.over(job);
        expect(over).toMatchObject({
          status: 'FAILED',
          status_reason: {
            code: 'CONTAINER_START_FAILED',
            message: expect.stringContaining('not of this installation'),
          },
          started_at: null,
        });
        expect(at(over.completed_at) - at(over.scheduled_at)).toBeGreaterThanOrEqual(2_000);
        expect((await theirs.inspect()).State.Status).toBe('created');
      } finally {
        await theirs.remove();
      }
    });

    test('asks for no more than the operator allows', async () => {
      const payload = { resources: { cpu: 5, memory: '5g', pids: 5_000 }, network: 'host' };
      const { status, body } = await e2e.ask('POST', '/v1/workflows', idle('true', {}, payload));
      expect(status).toBe(422);
      expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
        'payload.resources.cpu',
        'payload.resources.memory',
        'payload.resources.pids',
        'payload.network',
      ]);
    });

    test('of a program that is not there is FAILED and names it', async () => {
      const { id } = await built(await e2e.create(idle('', {}, { cmd: ['no-such-program'] })));
      expect(await e2e.over(await e2e.run(id))).toMatchObject({
        status: 'FAILED',
        status_reason: { code: 'CONTAINER_START_FAILED', message: expect.stringContaining('no-such-program') },
      });
    });
  });

  describe.concurrent('the timeout of a container', () => {
    test('sends the stop signal, and kills what is still there 2 s later; FAILED, its log kept up to then', async () => {
      const script = 'trap "echo stop signal" TERM; echo up; while true; do sleep 0.1; done';
      const job = await runOnce(script, { timeout: '2s' });
      expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' }, exit_code: 137, attempts: 1 });
      expect(lasted(job)).toBeGreaterThanOrEqual(3_900);
      expect(lasted(job)).toBeLessThan(8_000);
      expect(await log(job)).toEqual(['0 stdout up', '1 stdout stop signal']);
      await removed(job);
    });

    test('is FAILED too when the program obeys the stop signal, which then is not killed', async () => {
      const script = 'trap "echo bye; exit 0" TERM; echo up; while true; do sleep 0.1; done';
      const job = await runOnce(script, { timeout: '2s' });
      expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' }, exit_code: 0 });
      expect(lasted(job)).toBeGreaterThanOrEqual(1_990);
      expect(lasted(job)).toBeLessThan(3_900);
      expect(await log(job)).toEqual(['0 stdout up', '1 stdout bye']);
    });

    test('sends the signal and leaves the grace that the definition says', async () => {
      const script = 'trap "echo got it" INT; trap "echo wrong" TERM; echo up; while true; do sleep 0.1; done';
      const job = await runOnce(script, { timeout: '2s', stop_signal: 'SIGINT', stop_grace: '4s' });
      expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' }, exit_code: 137 });
      expect(lasted(job)).toBeGreaterThanOrEqual(5_900);
      expect(lasted(job)).toBeLessThan(10_000);
      expect(await log(job)).toEqual(['0 stdout up', '1 stdout got it']);
    });

    test('leaves alone what ends in time', async () => {
      expect(await runOnce('sleep 1', { timeout: '6s' })).toMatchObject({ status: 'COMPLETED' });
    });

    test('is 30 seconds when none is given', async () => {
      const job = await begin('exec sleep 300');
      expect((await e2e.workflow(job.workflow_id)).payload.timeout).toBe('30s');
      const over = await e2e.over(job);
      expect(over).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' } });
      expect(lasted(over)).toBeGreaterThanOrEqual(29_990);
      expect(lasted(over)).toBeLessThan(36_000);
    });

    test('may be 1 hour and not more', async () => {
      expect((await e2e.create(idle('true', {}, { timeout: '1h' }))).payload.timeout).toBe('1h');
      const { status, body } = await e2e.ask('POST', '/v1/workflows', idle('true', {}, { timeout: '3601s' }));
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ path: 'payload.timeout', message: expect.stringContaining('1h') }]);
    });
  });

  describe.concurrent('stopping', () => {
    test('a running job by its user stops the container', async () => {
      const job = await e2e.jobIn(await begin('echo up; exec sleep 300', { timeout: '1h' }), ['RUNNING']);
      expect((await e2e.ask('POST', `/v1/workflows/${job.workflow_id}/jobs/${job.id}/cancel`)).status).toBe(202);
      expect(await e2e.over(job)).toMatchObject({ status: 'CANCELED', status_reason: { code: 'CANCELED_BY_USER' } });
      await removed(job);
    });

    test('a workflow stops what runs, and what is armed never starts', async () => {
      const workflow = await e2e.create(
        container('echo up; exec sleep 300', {
          interval: undefined,
          schedule: { every: '6s' },
          start_at: inSeconds(18),
        }),
      );
      const running = await e2e.jobIn(await e2e.firstTick(workflow.id), ['RUNNING']);
      await e2e.ask('POST', `/v1/workflows/${workflow.id}/terminate`);
      const jobs = await Promise.all((await e2e.jobs(workflow.id)).map((job) => e2e.over(job)));
      for (const job of jobs)
        expect(job).toMatchObject({ status: 'CANCELED', status_reason: { code: 'WORKFLOW_TERMINATED' } });
      expect(jobs.length).toBeGreaterThan(1);
      expect(jobs.filter((job) => job.started_at !== null).map((job) => job.id)).toEqual([running.id]);
      for (const job of jobs) await removed(job);
    });

    test('by an edit: an armed tick runs the new definition, in a container of its own', async () => {
      const workflow = await e2e.create(container('echo old', { start_at: inSeconds(20) }));
      const tick = await e2e.jobIn(await e2e.firstTick(workflow.id), ['QUEUED']);
      await e2e.edit(workflow, { payload: { image: 'busybox', cmd: ['echo', 'new'] } });
      const job = await e2e.over(tick);
      expect(job).toMatchObject({ status: 'COMPLETED', revision: 2 });
      expect(await log(job)).toEqual(['0 stdout new']);
    });
  });

  describe.concurrent('a build', () => {
    test('of an image that is there is COMPLETED; the first tick is one interval after it', async () => {
      const created = await e2e.create({ ...container('true'), schedule: { every: '6s' }, interval: undefined });
      expect(created).toMatchObject({ build_status: 'QUEUED', current_revision: null, next_run_at: null });
      const workflow = await built(created);
      expect(workflow).toMatchObject({ current_revision: 1, build_message: null });
      const { rows } = await e2e.product.pool.query(
        'SELECT built_at, image_digest FROM revisions WHERE workflow_id = $1',
        [workflow.id],
      );
      expect(rows[0].image_digest).toMatch(/sha256:[0-9a-f]{64}/);
      const job = await e2e.over(await e2e.firstTick(workflow.id));
      expect(at(job.scheduled_at)).toBe(rows[0].built_at.getTime() + 6_000);
      expect(job.status).toBe('COMPLETED');
      await e2e.ask('POST', `/v1/workflows/${workflow.id}/terminate`);
    });

    test('of an image that is nowhere is FAILED with a message that names it; a mended one goes on', async () => {
      const image = `127.0.0.1:9/${randomUUID()}:none`;
      const { id } = await e2e.create(idle('true', {}, { image }));
      const failed = await e2e.workflowWhen(id, 'has a failed build', ({ build_status }) => build_status === 'FAILED');
      expect(failed).toMatchObject({ state: 'ACTIVE', current_revision: null, next_run_at: null });
      expect(failed.build_message).toContain(image);
      const refused = await e2e.ask('POST', `/v1/workflows/${id}/jobs`);
      expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('built')]);

      await e2e.edit({ id }, { payload: { image: 'busybox', cmd: ['true'] } });
      expect(await built({ id })).toMatchObject({ current_revision: 2, build_message: null });
      expect(await e2e.over(await e2e.run(id))).toMatchObject({ status: 'COMPLETED', revision: 2 });
    });

    test('of an edit that fails leaves the revision before it running', async () => {
      const { id } = await built(await e2e.create(idle('echo before')));
      await e2e.edit({ id }, { payload: { image: `127.0.0.1:9/${randomUUID()}` } });
      await e2e.workflowWhen(id, 'has a failed build', ({ build_status }) => build_status === 'FAILED');
      const job = await e2e.over(await e2e.run(id));
      expect(job).toMatchObject({ status: 'COMPLETED', revision: 1 });
      expect(await log(job)).toEqual(['0 stdout before']);
    });
  });
});
