import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processGivesWay, threadsGiveWay, threadsOf } from '../../src/priority.js';

let child: ChildProcess;
beforeEach(async () => {
  child = spawn(process.execPath, ['-e', 'console.log(1); process.stdin.resume()'], { detached: true });
  await once(child.stdout as NodeJS.ReadableStream, 'data');
});
afterEach(async () => {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
});

const nicenessOf = (thread: number) =>
  Number(readFileSync(`/proc/${child.pid}/task/${thread}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[16]);

test.runIf(process.platform === 'linux')('a process gives way with every thread, and as a session', () => {
  const pid = child.pid as number;
  const threads = threadsOf(pid);
  expect(threads.length).toBeGreaterThan(1);
  processGivesWay(pid);
  expect(threads.map(nicenessOf)).toEqual(threads.map(() => getPriority() + 5));
  expect(autogroupOf(pid)).toMatch(/^(\/autogroup-\d+ nice 5|none)$/);
});

test.runIf(process.platform === 'linux')('only the named threads give way; one that is gone is passed over', () => {
  const [main, ...others] = threadsOf(child.pid as number) as [number, ...number[]];
  threadsGiveWay([2 ** 22 + 1, ...others]);
  expect(nicenessOf(main)).toBe(getPriority());
  expect(others.map(nicenessOf)).toEqual(others.map(() => getPriority() + 10));
});

test('a process that is not there has no threads, and asking it to give way does nothing', () => {
  expect(threadsOf(2 ** 22 + 1)).toEqual([]);
  expect(() => processGivesWay(2 ** 22 + 1)).not.toThrow();
});

function autogroupOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/autogroup`, 'utf8').trim();
  } catch {
    return 'none';
  }
}
