import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { findStarted, listOurs, type Prepared, prepare, remove, start } from '../../src/docker/container.js';
import type { LogLine } from '../../src/docker/demultiplex.js';
import { openEngine } from '../../src/docker/engine.js';
import { Images, ImageUnavailableError } from '../../src/docker/image.js';
import { startFailure } from '../../src/docker/outcome.js';
import type { ContainerRequest } from '../../src/docker/spec.js';
import { Canceled, Detached, type Supervision, supervise } from '../../src/docker/supervise.js';
import { containerPayload } from '../../src/domain/kinds.js';
import { describeWithDocker } from '../setup/docker.js';

const engine = openEngine(process.env.DOCKER_HOST);

const INSTALLATION = `test-${randomUUID()}`;
const HOUR = 3_600_000;

async function request(...cmd: string[]): Promise<ContainerRequest> {
  const { digest } = await new Images(engine, async () => undefined).ensure({
    teamId: FIRST_TEAM_ID,
    image: 'busybox',
    policy: 'if_missing',
  });
  const payload = containerPayload({ image: 'busybox', cmd, env: { GREETING: 'hello' }, timeout: '1h' });
  return {
    jobId: randomUUID(),
    workflowId: randomUUID(),
    installationId: INSTALLATION,
    payload,
    digest,
    secrets: new Map(),
  };
}

async function started(...cmd: string[]): Promise<Prepared> {
  const prepared = await prepare(engine, await request(...cmd));
  await start(engine, prepared);
  return prepared;
}

const shell = (script: string) => started('sh', '-c', script);

/** What the engine has of a container's output, once it has some. */
async function firstLines(jobId: string): Promise<string[]> {
  for (;;) {
    const log = await engine.getContainer(`evertick-${jobId}`).logs({ stdout: true, stderr: true });
    if (log.length > 0) return log.toString().split('\n');
  }
}

/** Supervises with an hour to go, unless told otherwise, and keeps the lines. */
function watch(prepared: Prepared, options: Partial<Supervision> = {}) {
  const lines: LogLine[] = [];
  const onLines = async (batch: LogLine[]) => {
    lines.push(...batch);
  };
  const signal = new AbortController().signal;
  const outcome = supervise(engine, prepared, {
    deadline: Date.now() + HOUR,
    signal,
    skip: 0,
    maxBytes: 2 ** 26,
    onLines,
    ...options,
  });
  return { outcome, lines };
}

/** An `onLines` that keeps the lines and fulfils `reached` when there are `count` of them. */
function collector(count: number) {
  const lines: LogLine[] = [];
  let resolve = () => {};
  const reached = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  const onLines = async (batch: LogLine[]) => {
    lines.push(...batch);
    if (lines.length >= count) resolve();
  };
  return { lines, reached, onLines };
}

const messages = (lines: LogLine[]) => lines.map((line) => line.message);
const sequences = (lines: LogLine[]) => lines.map((line) => line.sequence);
const upTo = (count: number, from = 0) => Array.from({ length: count - from }, (_, index) => from + index);

describeWithDocker('containers on a real engine', () => {
  afterEach(async () => {
    for (const { jobId } of await listOurs(engine, INSTALLATION)) await remove(engine, jobId);
  });

  describe('a program that ends', () => {
    it('with 0 is COMPLETED, with its output of both streams in order', async () => {
      // An engine reads each stream for itself, so only what is some time apart has an order.
      const script = 'echo $GREETING; sleep 0.5; echo oops >&2; sleep 0.5; echo; printf "no newline"';
      const { outcome, lines } = watch(await shell(script));
      expect(await outcome).toEqual({ status: 'COMPLETED', exitCode: 0 });
      expect(lines.map((line) => [line.sequence, line.stream, line.message])).toEqual([
        [0, 'stdout', 'hello'],
        [1, 'stderr', 'oops'],
        [2, 'stdout', ''],
        [3, 'stdout', 'no newline'],
      ]);
      expect(lines[0]?.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z$/);
    });

    it('with another code is FAILED and says which', async () => {
      const { outcome } = watch(await shell('exit 3'));
      expect(await outcome).toEqual({
        status: 'FAILED',
        exitCode: 3,
        reason: { code: 'NON_ZERO_EXIT', message: 'exited with code 3' },
      });
    });

    it('killed for its memory says so', async () => {
      const { outcome } = watch(await started('tail', '/dev/zero'));
      expect(await outcome).toMatchObject({ status: 'FAILED', reason: { code: 'OUT_OF_MEMORY' } });
    });

    it('never leaves out a line, however many', async () => {
      const { outcome, lines } = watch(await started('seq', '1', '20000'));
      await outcome;
      expect(messages(lines)).toEqual(upTo(20_001, 1).map(String));
    });

    it('keeps a line of many entries whole up to the limit', async () => {
      const { outcome, lines } = watch(await shell('head -c 150000 /dev/zero | tr "\\0" x; echo; echo end'));
      await outcome;
      expect(messages(lines).map((message) => message.length)).toEqual([65_536, 65_536, 18_928, 3]);
    });

    it('waits for a slow receiver', async () => {
      const { lines, onLines } = collector(0);
      let receiving = 0;
      const slowly = async (batch: LogLine[]) => {
        receiving += 1;
        expect(receiving).toBe(1);
        await new Promise((resolve) => setImmediate(resolve));
        await onLines(batch);
        receiving -= 1;
      };
      await watch(await started('seq', '1', '5000'), { onLines: slowly }).outcome;
      expect(lines).toHaveLength(5_000);
    });
  });

  describe('a program at its deadline', () => {
    it('that ignores the stop signal is killed after 2 s, and what it wrote is kept', async () => {
      const prepared = await shell('trap "" TERM; echo before; while true; do sleep 0.1; done');
      const deadline = Date.now() + 700;
      const { outcome, lines } = watch(prepared, { deadline });
      expect(await outcome).toMatchObject({ status: 'FAILED', exitCode: 137, reason: { code: 'TIMEOUT' } });
      const over = Date.now() - deadline;
      expect(over).toBeGreaterThanOrEqual(2_000);
      expect(over).toBeLessThan(4_500);
      expect(messages(lines)).toEqual(['before']);
    });

    it('gets the stop signal and ends on its own', async () => {
      const prepared = await shell('trap "echo bye; exit 0" TERM; echo up; while true; do sleep 0.05; done');
      const { reached, lines, onLines } = collector(1);
      const control = new AbortController();
      const first = watch(prepared, { onLines, signal: control.signal }).outcome;
      await reached;
      control.abort('detach');
      await expect(first).rejects.toThrow(Detached);
      const { outcome } = watch(prepared, { deadline: Date.now(), skip: 1, onLines });
      expect(await outcome).toMatchObject({ status: 'FAILED', exitCode: 0, reason: { code: 'TIMEOUT' } });
      expect(messages(lines)).toEqual(['up', 'bye']);
    });

    it('is TIMEOUT as well when a former runner stopped it there', async () => {
      const prepared = await shell('sleep 600');
      const deadline = Date.now();
      await engine.getContainer(prepared.id).stop({ t: 0 });
      expect(await watch(prepared, { deadline }).outcome).toMatchObject({ reason: { code: 'TIMEOUT' } });
    });

    it('keeps its own result when it had ended in time and was only seen late', async () => {
      const prepared = await shell('exit 4');
      await engine.getContainer(prepared.id).wait();
      expect(await watch(prepared, { deadline: Date.now() }).outcome).toMatchObject({
        exitCode: 4,
        reason: { code: 'NON_ZERO_EXIT' },
      });
    });
  });

  describe('a runner that comes back', () => {
    it('takes up the running container: no line twice, none lost', async () => {
      const wanted = await request('sh', '-c', 'for i in $(seq 1 300); do echo $i; echo $i >&2; sleep 0.005; done');
      const prepared = await prepare(engine, wanted);
      const startedAt = await start(engine, prepared);
      const { lines, reached, onLines } = collector(100);
      const control = new AbortController();
      const first = watch(prepared, { onLines, signal: control.signal }).outcome;
      await reached;
      control.abort('detach');
      await expect(first).rejects.toThrow(Detached);

      const again = await prepare(engine, wanted);
      expect(again).toEqual({ ...prepared, started: true });
      expect(await start(engine, again)).toBe(startedAt);
      await watch(again, { onLines, skip: lines.length }).outcome;
      expect(sequences(lines)).toEqual(upTo(600));
      const numbers = upTo(301, 1).map(String);
      for (const stream of ['stdout', 'stderr'])
        expect(messages(lines.filter((line) => line.stream === stream))).toEqual(numbers);
    });

    it('masks a secret whose file the program removed, or put something huge in the place of', async () => {
      const secrets = new Map([['PIN', 's3cret-pin']]);
      const payload = (script: string) =>
        containerPayload({ image: 'busybox', cmd: ['sh', '-c', script], files: { '/s/pin': { secret: 'PIN' } } });
      const wanted = await request('true');
      for (const script of [
        'v=$(cat /s/pin); rm /s/pin; echo $v',
        'v=$(cat /s/pin); rm /s/pin; truncate -s 3221225472 /s/pin; echo $v; exec sleep 60',
      ]) {
        const asked = { ...wanted, jobId: randomUUID(), payload: payload(script), secrets };
        await start(engine, await prepare(engine, asked));
        const [first] = await firstLines(asked.jobId);
        expect(first).toContain('s3cret-pin');
        const again = await findStarted(engine, asked, async () => secrets);
        expect(again?.mask.apply(Buffer.from('s3cret-pin')).toString()).toBe('***');
        await remove(engine, asked.jobId);
      }
    });

    it('does not run again what has ended, and gives its result', async () => {
      const wanted = await request('sh', '-c', 'echo once; exit 5');
      const prepared = await prepare(engine, wanted);
      await start(engine, prepared);
      await engine.getContainer(prepared.id).wait();
      const again = await prepare(engine, wanted);
      await start(engine, again);
      await start(engine, prepared);
      const { outcome, lines } = watch(again);
      expect(await outcome).toMatchObject({ exitCode: 5 });
      expect(messages(lines)).toEqual(['once']);
    });

    it('goes on where storing failed', async () => {
      const prepared = await shell('echo kept; sleep 0.3; echo next');
      const failing = watch(prepared, { onLines: () => Promise.reject(new Error('store away')) }).outcome;
      await expect(failing).rejects.toThrow('store away');
      const { outcome, lines } = watch(prepared);
      expect(await outcome).toMatchObject({ status: 'COMPLETED' });
      expect(messages(lines)).toEqual(['kept', 'next']);
    });

    it('keeps the time it was given when its definition was edited meanwhile', async () => {
      const asked = await request('sleep', '60');
      await start(engine, await prepare(engine, asked));
      const again = await prepare(engine, { ...asked, payload: { ...asked.payload, timeoutMs: 10_000 } });
      expect(again).toMatchObject({ started: true, timeoutMs: HOUR });
    });

    it('replaces a created container whose definition was edited, and keeps one whose was not', async () => {
      const wanted = await request('true');
      const first = await prepare(engine, wanted);
      expect(await prepare(engine, wanted)).toEqual(first);
      const edited = await prepare(engine, { ...wanted, payload: { ...wanted.payload, cmd: ['false'] } });
      expect(edited.id).not.toBe(first.id);
      await start(engine, edited);
      expect(await watch(edited).outcome).toMatchObject({ exitCode: 1 });
    });

    it('refuses a container of its name that is not ours', async () => {
      const wanted = await request('true');
      await prepare(engine, wanted);
      await expect(prepare(engine, { ...wanted, installationId: 'another' })).rejects.toThrow(
        /not of this installation/,
      );
    });
  });

  describe('a request', () => {
    it('to cancel stops the container', async () => {
      const prepared = await shell('echo here; sleep 600');
      const { lines, reached, onLines } = collector(1);
      const control = new AbortController();
      const { outcome } = watch(prepared, { onLines, signal: control.signal });
      await reached;
      control.abort('cancel');
      await expect(outcome).rejects.toThrow(Canceled);
      expect(messages(lines)).toEqual(['here']);
      expect(await listOurs(engine, INSTALLATION)).toMatchObject([{ jobId: prepared.jobId, state: 'exited' }]);
    });

    it('to cancel what has ended by itself gives its own outcome', async () => {
      const prepared = await shell('exit 0');
      await engine.getContainer(prepared.id).wait();
      const { outcome } = watch(prepared, { signal: AbortSignal.abort('cancel') });
      expect(await outcome).toEqual({ status: 'COMPLETED', exitCode: 0 });
    });

    it('to go away leaves the container running', async () => {
      const prepared = await shell('sleep 600');
      const control = new AbortController();
      const { outcome } = watch(prepared, { signal: control.signal });
      control.abort('detach');
      await expect(outcome).rejects.toThrow(Detached);
      expect(await listOurs(engine, INSTALLATION)).toMatchObject([{ jobId: prepared.jobId, state: 'running' }]);
    });

    it('to go away waits for a batch that is being stored', async () => {
      const control = new AbortController();
      let stored = false;
      const onLines = async () => {
        control.abort('detach');
        await new Promise((resolve) => setImmediate(resolve));
        stored = true;
      };
      const { outcome } = watch(await shell('echo one; sleep 600'), { onLines, signal: control.signal });
      await expect(outcome).rejects.toThrow(Detached);
      expect(stored).toBe(true);
    });

    it('to remove is done once and for all, volumes and running programs included', async () => {
      const prepared = await shell('sleep 600');
      await Promise.all([remove(engine, prepared.jobId), remove(engine, prepared.jobId)]);
      await remove(engine, prepared.jobId);
      expect(await listOurs(engine, INSTALLATION)).toEqual([]);
    });
  });

  describe('what cannot run', () => {
    it('a command that does not exist is CONTAINER_START_FAILED', async () => {
      const { outcome } = watch(await started('no-such-program'));
      expect(await outcome).toMatchObject({
        status: 'FAILED',
        reason: { code: 'CONTAINER_START_FAILED', message: 'exec no-such-program failed: No such file or directory' },
      });
    });

    it('what the engine refuses to start is too, at every attempt, with its words', async () => {
      const wanted = await request('true');
      const broken = { ...wanted, payload: { ...wanted.payload, env: { 'A\0': 'x' } } };
      for (const _ of [1, 2]) {
        const prepared = await prepare(engine, broken);
        expect(prepared.started).toBe(false);
        const failure = await start(engine, prepared).catch((error) => error);
        expect(startFailure(failure)).toEqual({
          status: 'FAILED',
          exitCode: undefined,
          reason: { code: 'CONTAINER_START_FAILED', message: expect.stringMatching(/OCI runtime create failed/) },
        });
      }
    });

    it('an environment too large for any program is too', async () => {
      const wanted = await request('true');
      const prepared = await prepare(engine, {
        ...wanted,
        payload: { ...wanted.payload, env: { A: 'x'.repeat(200_000) } },
      });
      await start(engine, prepared);
      expect(await watch(prepared).outcome).toMatchObject({
        reason: { code: 'CONTAINER_START_FAILED', message: expect.stringMatching(/argument list too long/) },
      });
    });

    it('an image that has gone from the engine is named', async () => {
      const gone = { ...(await request('true')), digest: `sha256:${'0'.repeat(64)}` };
      await expect(prepare(engine, gone)).rejects.toThrow(ImageUnavailableError);
    });
  });
});
