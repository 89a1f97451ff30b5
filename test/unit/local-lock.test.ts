import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataDir } from '../../src/local/dataDir.js';
import { lockDataDir } from '../../src/local/lock.js';
import { livingProcess, processName } from '../../src/local/processFile.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evertick-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('one holds a data folder at a time', () => {
  const paths = openDataDir(folder);
  const unlock = lockDataDir(paths);
  expect(() => lockDataDir(paths)).toThrow(`in use by another Evertick (pid ${process.pid})`);
  unlock();
  lockDataDir(paths)();
  expect(existsSync(paths.lock)).toBe(false);
});

test('the lock of a process that is gone, or of an id that was given again, is no lock', () => {
  const paths = openDataDir(folder);
  const { pid } = spawnSync('true');
  for (const left of [`${pid} gone`, `${process.pid} of another start`, '', 'nonsense']) {
    writeFileSync(paths.lock, left);
    lockDataDir(paths)();
  }
});

test('a process is named by its id and its start', () => {
  const file = join(folder, 'pid');
  writeFileSync(file, `${processName(process.pid)}\n`);
  expect(livingProcess(file)).toBe(process.pid);
  expect(processName(spawnSync('true').pid)).toBe('');
});
