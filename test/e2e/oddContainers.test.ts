import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Docker from 'dockerode';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { at, container, inSeconds, type Resource, useInstallation } from './installation.js';

const SOCKET = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
const engine = new Docker();
const LINE_LIMIT = 64 * 1024;

describeWithDocker('programs that behave oddly', () => {
  const e2e = useInstallation({
    DOCKER_HOST: SOCKET,
    EVERTICK_RUNNER_CAPACITY: '100',
    EVERTICK_LOG_MAX_BYTES: '512m',
  });

  afterAll(async () => {
    const { rows } = await e2e.product.pool.query('SELECT id FROM jobs WHERE completed_at IS NULL');
    for (const { id } of rows)
      await engine
        .getContainer(`evertick-${id}`)
        .remove({ force: true })
        .catch(() => {});
  });

  /** Starts one job of a workflow that does nothing by itself. */
  const begin = async (script: string, payload = {}): Promise<Resource> => {
    const { id } = await e2e.create(container(script, { start_at: inSeconds(86_400) }, payload));
    await e2e.workflowWhen(id, 'is built', ({ build_status }) => build_status === 'COMPLETED');
    return e2e.run(id);
  };
  const runOnce = async (script: string, payload = {}) => e2e.over(await begin(script, payload));
  const lines = async (job: Resource): Promise<{ n: number; stream: string; message: string }[]> =>
    (
      await e2e.product.pool.query(
        'SELECT sequence_num::int AS n, stream, message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num',
        [job.id],
      )
    ).rows;
  const log = async (job: Resource) => (await lines(job)).map(({ n, stream, message }) => `${n} ${stream} ${message}`);
  const removed = (job: Resource) =>
    until(`the container of ${job.id} is removed`, 10_000, async () => {
      const left = await engine.listContainers({ all: true, filters: { name: [`evertick-${job.id}`] } });
      return left.length === 0;
    });
  const lasted = (job: Resource) => at(job.completed_at) - at(job.started_at);
  const failed = (exitCode: number) => ({
    status: 'FAILED',
    exit_code: exitCode,
    status_reason: { code: 'NON_ZERO_EXIT', message: expect.stringContaining(`exited with code ${exitCode}`) },
    attempts: 1,
  });

  describe.concurrent('ends', () => {
    test('with the codes of signals by itself: that is its own exit, neither for want of memory nor a lost runner', async () => {
      const [byItself, killsItself, terminated] = await Promise.all([
        runOnce('echo out; exit 137'),
        runOnce('echo out; kill -9 $$'),
        runOnce('exit 143'),
      ]);
      expect(byItself).toMatchObject(failed(137));
      expect(killsItself).toMatchObject(failed(137));
      expect(terminated).toMatchObject(failed(143));
      expect(await log(byItself)).toEqual(['0 stdout out']);
      expect(await log(killsItself)).toEqual(['0 stdout out']);
    });

    test('before its children, which are killed with it: the job is over at once', async () => {
      const script =
        'setsid sh -c "trap \\"\\" TERM HUP; echo child; sleep 300; echo late" & sleep 1; echo parent; exit 3';
      const job = await runOnce(script, { timeout: '1h' });
      expect(job).toMatchObject(failed(3));
      expect(lasted(job)).toBeLessThan(15_000);
      expect(await log(job)).toEqual(['0 stdout child', '1 stdout parent']);
      await removed(job);
    });

    test('long after it closed both of its outputs: supervised to its end, which is its own', async () => {
      const job = await runOnce('echo said; exec >&- 2>&-; sleep 4; exit 5');
      expect(job).toMatchObject(failed(5));
      expect(lasted(job)).toBeGreaterThanOrEqual(4_000);
      expect(await log(job)).toEqual(['0 stdout said']);
    });

    test('not, and ignores the stop signal when its user cancels it: killed after its grace', async () => {
      const job = await e2e.jobIn(
        await begin('trap "" TERM; echo up; while true; do sleep 0.1; done', { timeout: '1h', stop_grace: '3s' }),
        ['RUNNING'],
      );
      await until('it is up', 10_000, async () => (await lines(job)).length > 0);
      const canceledAt = Date.now();
      expect((await e2e.ask('POST', `/v1/workflows/${job.workflow_id}/jobs/${job.id}/cancel`)).status).toBe(202);
      const over = await e2e.over(job);
      expect(over).toMatchObject({ status: 'CANCELED', status_reason: { code: 'CANCELED_BY_USER' } });
      expect(at(over.completed_at) - canceledAt).toBeGreaterThanOrEqual(2_900);
      expect(await log(job)).toEqual(['0 stdout up']);
      await removed(job);
    });
  });

  describe.concurrent('takes', () => {
    test('every process it may have, by forking without end: TIMEOUT, and its neighbour does not notice', async () => {
      const script = [
        'for file in /sys/fs/cgroup/pids/pids.events /sys/fs/cgroup/pids.events; do [ -r $file ] && events=$file; done',
        'bomb() { bomb | bomb & }',
        'bomb 2>/dev/null',
        'refused=0; while [ $refused = 0 ]; do read word refused <$events; done',
        'echo refused',
        'exec sleep 300',
      ].join('\n');
      const [forked, neighbour] = await Promise.all([
        runOnce(script, { resources: { pids: 50, cpu: 0.2 }, timeout: '6s' }),
        runOnce('for i in 1 2 3 4 5; do sh -c "echo $i"; sleep 1; done'),
      ]);
      expect(forked).toMatchObject({ status: 'FAILED', status_reason: { code: 'TIMEOUT' }, attempts: 1 });
      expect(await log(forked)).toEqual(['0 stdout refused']);
      expect(neighbour).toMatchObject({ status: 'COMPLETED', exit_code: 0 });
      expect((await lines(neighbour)).map(({ message }) => message)).toEqual(['1', '2', '3', '4', '5']);
      await removed(forked);
    });

    test('all of a small disk in memory: told so by its own error, and goes on', async () => {
      const script =
        'head -c 9m /dev/zero > /mem/all; echo "code $?"; ls -l /mem/all | tr -s " " | cut -d" " -f5; exit 1';
      const job = await runOnce(script, { tmpfs: { '/mem': '8m' }, read_only: true });
      expect(job).toMatchObject(failed(1));
      expect((await lines(job)).map(({ message }) => message).sort()).toEqual([
        String(8 * 2 ** 20),
        'code 1',
        'head: standard output: I/O error',
      ]);
    });

    test('more of a disk in memory than it has memory: OUT_OF_MEMORY', async () => {
      // An engine takes a moment after the start before it hears of a lack of memory.
      const script = 'sleep 1; exec dd if=/dev/zero of=/mem/all bs=1M count=64';
      const job = await runOnce(script, { tmpfs: { '/mem': '64m' }, resources: { memory: '16m' } });
      expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'OUT_OF_MEMORY' }, attempts: 1 });
    });
  });

  describe.concurrent('writes', () => {
    test('what is no text: each byte that is none reads U+FFFD, NUL reads ␀, and the lines stay apart', async () => {
      const script = [
        'printf "\\377\\376\\000\\001 binary\\n"',
        'printf "half \\303\\n"',
        'printf "\\251 rest\\n"',
        'printf "h\\303"; sleep 0.3; printf "\\251 whole\\r\\n"',
        'printf "the end \\342\\202"',
      ].join('; ');
      const job = await runOnce(script);
      expect(job.status).toBe('COMPLETED');
      expect((await lines(job)).map(({ message }) => message)).toEqual([
        '\ufffd\ufffd\u2400\u0001 binary',
        'half \ufffd',
        '\ufffd rest',
        'hé whole\r',
        expect.stringMatching(/^the end \ufffd+$/),
      ]);
    });

    test('no newline, ever, on either stream', async () => {
      const job = await runOnce('printf out; sleep 0.3; printf err >&2; sleep 0.3; printf put; exit 9');
      expect(job).toMatchObject(failed(9));
      // The end of both is at the same time, and an engine reads each for itself: either may be the first.
      const stored = await lines(job);
      expect(stored.map(({ n }) => n)).toEqual([0, 1]);
      expect(stored.map(({ stream, message }) => `${stream} ${message}`).sort()).toEqual([
        'stderr err',
        'stdout output',
      ]);
    });

    test('a line of 5 MB: all of it, cut at the limit of a line, with what comes after', async () => {
      const job = await runOnce('seq -s, 1 750000 | head -c 5000000; echo; echo after');
      expect(job.status).toBe('COMPLETED');
      const written = Array.from({ length: 750_000 }, (_, i) => i + 1)
        .join(',')
        .slice(0, 5_000_000);
      const stored = (await lines(job)).map(({ message }) => message);
      expect(stored.pop()).toBe('after');
      expect(stored.join('') === written).toBe(true);
      expect(stored.slice(0, -1).every((piece) => piece.length === LINE_LIMIT)).toBe(true);
    });
  });

  test('writes more than its log may have: beginning and end are kept, and what is missing is said', async () => {
    const limit = 64 * 1024;
    const script = 'awk \'BEGIN { while (n < 20000) printf "%05d of many\\n", n++ }\'';
    const written = Array.from({ length: 20_000 }, (_, n) => `${String(n).padStart(5, '0')} of many`);
    const { id } = await e2e.create(container(script, { start_at: inSeconds(86_400), log_max_bytes: limit }));
    await e2e.workflowWhen(id, 'is built', ({ build_status }) => build_status === 'COMPLETED');
    const job = await e2e.over(await e2e.run(id));
    expect(job).toMatchObject({ status: 'COMPLETED', exit_code: 0 });
    const stored = await lines(job);
    expect(stored.map(({ n }) => n)).toEqual(stored.map((_, i) => i));
    const at = stored.findIndex(({ stream }) => stream === 'system');
    const [head, tail] = [stored.slice(0, at), stored.slice(at + 1)].map((part) => part.map(({ message }) => message));
    expect(head).toEqual(written.slice(0, at));
    expect(tail).toEqual(written.slice(-(tail as string[]).length));
    const missing = written.length - stored.length + 1;
    expect(stored[at]?.message).toContain(`${missing} lines (${missing * 14} bytes) are missing here`);
    expect((stored.length - 1) * 14).toBeLessThanOrEqual(limit);
    expect((stored.length - 1) * 14).toBeGreaterThan(limit * 0.99);
  });

  describe('writes 400 MB', () => {
    const COUNT = 400_000;
    const PADDING = 'x'.repeat(991);
    /** What half of the output would take many times, were it kept. */
    const GROWTH_LIMIT_MB = 200;

    test('as fast as it can: no line lost, none changed, in bounded memory', { timeout: 360_000 }, async () => {
      const memory = await workerMemory(e2e.product.folder);
      const script = `awk 'BEGIN { while (n < ${COUNT}) printf "%08d ${PADDING}\\n", n++ }'`;
      const before = await memory();
      /** Of the second half, in which what the first one left is collected at least once. */
      let least = Number.POSITIVE_INFINITY;
      const begun = await begin(script, { timeout: '5m' });
      const job = await until('it is over', 300_000, async () => {
        const last = await e2e.product.pool.query(
          'SELECT max(sequence_num)::int AS n FROM job_logs WHERE job_id = $1',
          [begun.id],
        );
        if (last.rows[0].n > COUNT / 2) least = Math.min(least, await memory());
        const now = await e2e.job(begun);
        return now.completed_at !== null && now;
      });
      expect(job).toMatchObject({ status: 'COMPLETED', exit_code: 0, attempts: 1 });
      expect(least - before).toBeLessThan(GROWTH_LIMIT_MB);

      const written = createHash('md5');
      for (let n = 0; n < COUNT; n++)
        written.update(
          createHash('md5')
            .update(`${String(n).padStart(8, '0')} ${PADDING}`)
            .digest('hex'),
        );
      const { rows } = await e2e.product.pool.query(
        `SELECT count(*)::int AS count, max(sequence_num)::int AS last, md5(string_agg(md5(message), '' ORDER BY sequence_num)) AS sum
         FROM job_logs WHERE job_id = $1`,
        [job.id],
      );
      expect(rows[0]).toEqual({ count: COUNT, last: COUNT - 1, sum: written.digest('hex') });
    });
  });
});

/** A reading of the resident memory of the product's worker process, in MB. */
async function workerMemory(folder: string): Promise<() => Promise<number>> {
  const pid = Number.parseInt(await readFile(join(folder, 'run/worker.pid'), 'utf8'), 10);
  return async () => {
    const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kib) / 1_000);
  };
}
