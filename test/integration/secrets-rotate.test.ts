import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type pg from 'pg';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '../../src/db/client.js';
import { openRegistry, putRegistry } from '../../src/db/registries.js';
import { rotate } from '../../src/db/rotation.js';
import { deleteSecret, openSecrets, putSecret } from '../../src/db/secrets.js';
import { PACKAGE_ROOT } from '../../src/packageRoot.js';
import { keyText, newKey } from '../../src/sealing/key.js';
import { KeyError } from '../../src/sealing/keyFile.js';
import { Keyring } from '../../src/sealing/keyring.js';
import { ACTOR } from '../setup/actor.js';
import { freshDatabase } from '../setup/database.js';

const MAIN = join(PACKAGE_ROOT, 'dist/src/cli/main.js');
const run = promisify(execFile);
let url: string;
let database: Database;
let pool: pg.Pool;
let folder: string;
let file: string;

beforeEach(async () => {
  url = await freshDatabase();
  database = openDatabase(url);
  pool = database.pool;
  folder = await mkdtemp(join(tmpdir(), 'evertick-rotate-'));
  file = join(folder, 'secret-key');
  onTestFinished(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
});

/** What another process of the same data folder has, or one with these keys of the environment. */
const ring = (...keys: { bytes: Buffer; id: string }[]) =>
  Keyring.of({ EVERTICK_SECRET_KEY: keys.length > 0 ? keys.map(keyText) : undefined, EVERTICK_DATA_DIR: folder });
const lines = () => readFileSync(file, 'utf8').trim().split('\n').length;
const setting = async () => (await pool.query(`SELECT value FROM settings WHERE key = 'secret_key'`)).rows[0]?.value;
const keyIds = async () =>
  (await pool.query('SELECT key_id FROM secrets UNION SELECT key_id FROM registries')).rows.map((row) => row.key_id);
const fill = async (keyring: Keyring, count: number) => {
  const values = new Map(Array.from({ length: count }, (_, i) => [`S${i}`, `value ${i}`]));
  for (const [name, value] of values) await putSecret(database, keyring, ACTOR, name, value);
  return values;
};
const all = async (keyring: Keyring) => {
  const { rows } = await pool.query<{ name: string }>('SELECT name FROM secrets');
  return openSecrets(
    pool,
    keyring,
    ACTOR.teamId,
    rows.map((row) => row.name),
  );
};
const cli = (env: Record<string, string> = {}) =>
  run(process.execPath, [MAIN, 'secrets', 'rotate'], {
    env: { PATH: process.env.PATH, DATABASE_URL: url, EVERTICK_DATA_DIR: folder, ...env },
  });

describe('rotating the key file', () => {
  it('seals everything anew, and processes that run go on', async () => {
    const running = ring();
    const values = await fill(running, 450);
    await putRegistry(database, running, ACTOR, 'ghcr.io', { username: 'me', password: 'pass' });
    const old = running.firstId;
    const before = (await pool.query('SELECT name, created_at, updated_at FROM secrets ORDER BY name')).rows;

    const { stdout } = await cli();
    expect(stdout).toMatch(
      /^Sealed anew under the key [0-9a-f]{16}: 450 secrets, 1 registry passwords\.\nThe key file has that key alone/,
    );
    const next = await setting();
    expect(next).not.toBe(old);
    expect(await keyIds()).toEqual([next]);
    expect(lines()).toBe(1);
    expect((await pool.query('SELECT name, created_at, updated_at FROM secrets ORDER BY name')).rows).toEqual(before);

    expect(await all(running)).toEqual(values);
    expect(await openRegistry(pool, running, ACTOR.teamId, 'ghcr.io')).toEqual({ username: 'me', password: 'pass' });
    await putSecret(database, ring(), ACTOR, 'LATER', 'later');
    expect(await openSecrets(pool, running, ACTOR.teamId, ['LATER'])).toEqual(new Map([['LATER', 'later']]));
  });

  it('lets a process that knew the old key store at once under the new one', async () => {
    const running = ring();
    await fill(running, 1);
    await rotate(url, ring());
    await putSecret(database, running, ACTOR, 'S0', 'after');
    expect(await keyIds()).toEqual([await setting()]);
    expect(await all(ring())).toEqual(new Map([['S0', 'after']]));
  });

  it('loses nothing that is stored meanwhile, and nobody fails', async () => {
    const last = await fill(ring(), 20);
    let rotating = true;
    const writers = Array.from({ length: 4 }, async (_, w) => {
      const keyring = ring();
      for (let i = 0; rotating; i++) {
        const name = `S${w * 5 + (i % 5)}`;
        await putSecret(database, keyring, ACTOR, name, `by ${w}, ${i}`);
        last.set(name, `by ${w}, ${i}`);
      }
    });
    const reader = (async () => {
      const kept = ring();
      for (; rotating; ) for (const keyring of [kept, ring()]) expect((await all(keyring)).size).toBe(20);
    })();
    try {
      for (let i = 0; i < 15; i++) {
        await rotate(url, ring());
        await delay(10);
      }
    } finally {
      rotating = false;
    }
    await Promise.all([...writers, reader]);
    expect(await all(ring())).toEqual(last);
    expect(await keyIds()).toEqual([ring().firstId]);
    expect(lines()).toBe(1);
  });

  it('may be asked for several times at once', async () => {
    const values = await fill(ring(), 50);
    const done = await Promise.all(Array.from({ length: 4 }, () => rotate(url, ring())));
    // One after the other: each has a key of its own.
    expect(new Set(done.map(({ keyId }) => keyId)).size).toBe(4);
    expect(done.map(({ secrets }) => secrets)).toEqual([50, 50, 50, 50]);
    expect(lines()).toBe(1);
    expect(await all(ring())).toEqual(values);
    expect(await keyIds()).toEqual([ring().firstId]);
  });

  it('may be killed at any moment: everything opens, can be stored, and it runs again', async () => {
    const values = await fill(ring(), 400);
    let killed = 0;
    for (const after of [0, 2, 5, 10, 20, 40, 80]) {
      const child = spawn(process.execPath, [MAIN, 'secrets', 'rotate'], {
        env: { PATH: process.env.PATH, DATABASE_URL: url, EVERTICK_DATA_DIR: folder },
        stdio: 'ignore',
      });
      const ended = once(child, 'exit');
      const connected = async () =>
        (
          await pool.query(
            `SELECT FROM pg_stat_activity WHERE application_name = 'evertick secrets rotate' AND datname = current_database()`,
          )
        ).rowCount === 1;
      while (child.exitCode === null && !(await connected())) await delay(1);
      await delay(after);
      if (child.kill('SIGKILL')) killed++;
      await ended;
      expect(await all(ring())).toEqual(values);
      await putSecret(database, ring(), ACTOR, 'S0', `after ${after}`);
      values.set('S0', `after ${after}`);
    }
    expect(killed).toBeGreaterThan(0);
    await cli();
    expect(lines()).toBe(1);
    expect(await all(ring())).toEqual(values);
  });

  it.each([
    ['before its transaction', (keyring: Keyring, old: string) => void keyring.successor(old), false],
    [
      'before it takes the old key away',
      (keyring: Keyring) => rotate(url, Object.assign(keyring, { keepOnly() {} })),
      true,
    ],
  ])('cut off %s, leaves both keys in the file, and the next one ends it', async (_, cutOff, moved) => {
    const values = await fill(ring(), 3);
    const old = await setting();
    await cutOff(ring(), old);
    expect(lines()).toBe(2);
    expect((await setting()) !== old).toBe(moved);
    await putSecret(database, ring(), ACTOR, 'S3', 'meanwhile');
    values.set('S3', 'meanwhile');
    expect(await all(ring())).toEqual(values);
    await rotate(url, ring());
    expect(lines()).toBe(1);
    expect(await all(ring())).toEqual(values);
  });

  it('does not disturb one who read a row just before it was sealed anew', async () => {
    const late = ring();
    await fill(ring(), 1);
    await rotate(url, ring());
    let read = 0;
    const slow = {
      async query(text: string, values: unknown[]) {
        const found = await pool.query(text, values);
        if (read++ === 0) await rotate(url, ring());
        return found;
      },
    };
    expect(await openSecrets(slow as pg.Pool, late, ACTOR.teamId, ['S0'])).toEqual(new Map([['S0', 'value 0']]));
    expect(read).toBe(2);
  });

  it('has nothing to do before there is a secret, and makes no key', async () => {
    expect((await cli()).stdout).toMatch(/^Nothing is sealed yet/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('changes nothing when a value cannot be opened, and says which', async () => {
    await fill(ring(), 3);
    const old = await setting();
    await pool.query(`UPDATE secrets SET sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40)) WHERE name = 'S1'`);
    await expect(cli()).rejects.toThrow(
      'evertick: secret:S1 was changed in the database or does not belong there: set it again',
    );
    expect(await setting()).toBe(old);
    expect(await keyIds()).toEqual([old]);
    expect((await openSecrets(pool, ring(), ACTOR.teamId, ['S0', 'S2'])).size).toBe(2);
  });

  it('begins anew after the key was lost, once what it sealed is deleted', async () => {
    await fill(ring(), 1);
    const lost = await setting();
    rmSync(file);
    const words = `secret:S0 needs the key ${lost}, which the key file ${file} does not have`;
    await expect(openSecrets(pool, ring(), ACTOR.teamId, ['S0'])).rejects.toThrow(words);
    await expect(putSecret(database, ring(), ACTOR, 'S1', 'value')).rejects.toThrow(`needs the key ${lost}`);
    expect(readdirSync(folder)).toEqual([]);
    await expect(rotate(url, ring())).rejects.toThrow(words);
    await deleteSecret(database, ACTOR, 'S0');
    await rotate(url, ring());
    await putSecret(database, ring(), ACTOR, 'S1', 'value');
    expect(await all(ring())).toEqual(new Map([['S1', 'value']]));
  });
});

describe('rotating the keys of EVERTICK_SECRET_KEY', () => {
  it('moves everything to the first, and the others can go', async () => {
    const [old, next] = [newKey(), newKey()];
    const values = await fill(ring(old), 3);
    await putRegistry(database, ring(old), ACTOR, 'ghcr.io', { username: 'me', password: 'pass' });
    // Already with both keys, but not yet rotated: those who have the old one alone can open what is stored.
    await putSecret(database, ring(next, old), ACTOR, 'S3', 'value 3');
    values.set('S3', 'value 3');
    expect(await all(ring(old))).toEqual(values);

    const { stdout } = await cli({ EVERTICK_SECRET_KEY: `${keyText(next)},${keyText(old)}` });
    expect(stdout).toMatch(
      new RegExp(
        `^Sealed anew under the key ${next.id}: 4 secrets, 1 registry passwords\\.\nWhat to do next: take all keys but the first out`,
      ),
    );
    expect(await all(ring(next))).toEqual(values);
    expect((await openRegistry(pool, ring(next), ACTOR.teamId, 'ghcr.io'))?.password).toBe('pass');
    await expect(putSecret(database, ring(old), ACTOR, 'S4', 'value')).rejects.toThrow(KeyError);
    expect((await cli({ EVERTICK_SECRET_KEY: keyText(next) })).stdout).toMatch(/: 0 secrets, 0 registry passwords/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over from the key file', async () => {
    const values = await fill(ring(), 2);
    const next = newKey();
    const kept = readFileSync(file, 'utf8').trim();
    await cli({ EVERTICK_SECRET_KEY: `${keyText(next)},${kept}` });
    rmSync(file);
    expect(await all(ring(next))).toEqual(values);
  });
});

it('processes that need the first key at once make one, and agree', async () => {
  const script = `
    const { Keyring } = await import(${JSON.stringify(join(PACKAGE_ROOT, 'dist/src/sealing/keyring.js'))});
    const keyring = Keyring.of({ EVERTICK_DATA_DIR: process.argv[2] });
    while (Date.now() < Number(process.argv[3]));
    process.stdout.write(keyring.makeFirst());`;
  const path = join(folder, 'make.mjs');
  writeFileSync(path, script);
  for (let round = 0; round < 3; round++) {
    const data = join(folder, `data${round}`);
    const at = String(Date.now() + 1_500);
    const made = await Promise.all(Array.from({ length: 6 }, () => run(process.execPath, [path, data, at])));
    expect(new Set(made.map(({ stdout }) => stdout)).size).toBe(1);
    expect(made[0]?.stdout).toMatch(/^[0-9a-f]{16}$/);
    expect(readdirSync(data)).toEqual(['secret-key']);
  }
});

it('first secrets that are stored at once, by processes with folders of their own, are under one key', async () => {
  const rings = Array.from({ length: 4 }, (_, i) =>
    Keyring.of({ EVERTICK_SECRET_KEY: undefined, EVERTICK_DATA_DIR: join(folder, String(i)) }),
  );
  const stored = await Promise.allSettled(
    rings.map((keyring, i) => putSecret(database, keyring, ACTOR, `S${i}`, 'value')),
  );
  const winner = stored.findIndex(({ status }) => status === 'fulfilled');
  expect(stored.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const result of stored) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(KeyError);
  expect(await all(rings[winner] as Keyring)).toEqual(new Map([[`S${winner}`, 'value']]));
});
