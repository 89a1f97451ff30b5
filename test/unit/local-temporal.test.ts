import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { embeddedTemporalEnv, namesTemporal, reasonOf, shownDatabase } from '../../src/local/externals.js';
import { findTemporal } from '../../src/local/temporalBinary.js';

const progress = { start: vi.fn(), done: vi.fn(), fail: vi.fn() };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evertick-temporal-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

test('the named program comes before PATH, and one that does not exist is a fault of its variable', async () => {
  const onPath = join(folder, 'temporal');
  await writeFile(onPath, '');
  vi.stubEnv('PATH', folder);
  expect(await findTemporal(undefined, progress)).toBe(onPath);
  const named = join(folder, 'other');
  await expect(findTemporal(named, progress)).rejects.toThrow(`EVERTICK_TEMPORAL_BIN names ${named}`);
  await writeFile(named, '');
  expect(await findTemporal(named, progress)).toBe(named);
  expect(progress.start).not.toHaveBeenCalled();
});

test('without any it downloads, then builds into its cache, and finds it there the next time', async () => {
  const bin = join(folder, 'bin');
  vi.stubEnv('PATH', `${bin}:/usr/bin:/bin`);
  vi.stubEnv('XDG_CACHE_HOME', folder);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('no way out') })));
  await expect(findTemporal(undefined, progress)).rejects.toThrow(
    /the download failed \(no way out\), and so did building it \(Go is not installed\).*EVERTICK_TEMPORAL_BIN.*TEMPORAL_ADDRESS/,
  );

  await mkdir(bin);
  const go = '#!/bin/sh\nif [ "$1" = install ]; then echo built > "$GOBIN/temporal"; else echo /nowhere; fi\n';
  await writeFile(join(bin, 'go'), go);
  await chmod(join(bin, 'go'), 0o755);
  const built = await findTemporal(undefined, progress);
  expect(built).toBe(join(folder, 'evertick', 'temporal-v1.5.1', 'temporal'));
  expect(progress.done).toHaveBeenCalledOnce();
  expect(await findTemporal(undefined, progress)).toBe(built);
  expect(progress.done).toHaveBeenCalledOnce();
});

test('processes of the embedded server hear nothing of another one', () => {
  const theirs = { HOME: '/home/me', TEMPORAL_API_KEY: 'secret', TEMPORAL_TLS: 'true', TEMPORAL_PROFILE: 'cloud' };
  const env = embeddedTemporalEnv('127.0.0.1:4702', 'ours', theirs);
  expect(env).toMatchObject({ HOME: '/home/me', TEMPORAL_ADDRESS: '127.0.0.1:4702', TEMPORAL_NAMESPACE: 'ours' });
  expect(Object.keys(env)).not.toContain('TEMPORAL_API_KEY');
  expect(Object.keys(env)).not.toContain('TEMPORAL_TLS');
  expect(Object.keys(env)).not.toContain('TEMPORAL_PROFILE');
});

test('an address or a profile replaces the embedded server, a namespace alone does not', () => {
  expect(namesTemporal(loadConfig({ TEMPORAL_NAMESPACE: 'mine' }), { TEMPORAL_NAMESPACE: 'mine' })).toBe(false);
  expect(namesTemporal(loadConfig({ TEMPORAL_ADDRESS: 'there:7233' }), {})).toBe(true);
  expect(namesTemporal(loadConfig({}), { TEMPORAL_PROFILE: 'cloud' })).toBe(true);
});

test('a database is shown without its password, an error in one line', () => {
  expect(shownDatabase('postgresql://me:secret@db:5432/jobs')).toBe('db:5432/jobs');
  expect(shownDatabase('nonsense')).toBe('the given URL');
  expect(reasonOf(new Error('first\n  second'))).toBe('first second');
  expect(reasonOf(new AggregateError([new Error('refused')], ''))).toBe('refused');
});
