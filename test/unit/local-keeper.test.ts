import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startChild } from '../../src/local/childProcess.js';
import { keepRunning } from '../../src/local/keeper.js';
import { livingProcess } from '../../src/local/processFile.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evertick-keeper-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (name: string, script: string) => () =>
  startChild({
    command: process.execPath,
    args: ['-e', script],
    logFile: join(folder, `${name}.log`),
    pidFile: join(folder, `${name}.pid`),
  });

test('what ends at once is started again after pauses that double, each end with its reason in one line', async () => {
  const over = new AbortController();
  const lines: string[] = [];
  const enough = new EventTarget();
  const kept = await keepRunning(
    'Part',
    run('failing', "console.error('no such thing'); process.exit(3)"),
    over.signal,
    (line) => {
      if (lines.push(line) === 3) enough.dispatchEvent(new Event('said'));
    },
  );
  await once(enough, 'said');
  over.abort();
  await kept.stop(1_000);
  expect(lines).toEqual(
    [250, 500, 1000].map((pause) => `Part ended (exit code 3: no such thing). Starting it again in ${pause} ms.`),
  );
});

test('a start that fails later is said and tried again; the first one is the caller’s', async () => {
  const over = new AbortController();
  const say = vi.fn();
  const start = run('short', '');
  await expect(keepRunning('Part', () => Promise.reject(new Error('Busy.')), over.signal, say)).rejects.toThrow(
    'Busy.',
  );
  expect(say).not.toHaveBeenCalled();

  const starts = [start, () => Promise.reject(new Error('Busy.')), run('long', 'setInterval(() => {}, 1000)')];
  const kept = await keepRunning('Part', () => (starts.shift() ?? start)(), over.signal, say);
  await expect.poll(() => livingProcess(join(folder, 'long.pid'))).toBeDefined();
  expect(say.mock.calls.flat()).toEqual([
    'Part ended (exit code 0). Starting it again in 250 ms.',
    'Part does not start: Busy. Next try in 500 ms.',
  ]);
  over.abort();
  await kept.stop(1_000);
  expect(livingProcess(join(folder, 'long.pid'))).toBeUndefined();
});

test('what does not listen is killed after its grace', async () => {
  const child = await run(
    'deaf',
    "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('deaf')",
  )();
  await expect.poll(() => child.output()).toContain('deaf');
  await child.stop(50);
  expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
});
