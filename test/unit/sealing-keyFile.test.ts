import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyText, newKey } from '../../src/sealing/key.js';
import { createKeyFile, KeyError } from '../../src/sealing/keyFile.js';
import { Keyring } from '../../src/sealing/keyring.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evertick-key-'));
  file = join(folder, 'secret-key');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ring = (dataDir = folder) => Keyring.of({ EVERTICK_SECRET_KEY: undefined, EVERTICK_DATA_DIR: dataDir });
const lines = () => readFileSync(file, 'utf8').trim().split('\n');
const write = (text: string) => writeFileSync(file, text, { mode: 0o600 });

describe('the key file', () => {
  it('is made when the first key is needed, not before, in a folder that may be missing, for its owner only', () => {
    const inner = join(folder, 'data');
    const keyring = ring(inner);
    expect(keyring.firstId).toBeUndefined();
    expect(existsSync(inner)).toBe(false);
    const id = keyring.makeFirst();
    expect(readdirSync(inner)).toEqual(['secret-key']);
    expect(statSync(join(inner, 'secret-key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(inner, 'secret-key'), 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
    expect(keyring.makeFirst()).toBe(id);
    expect(ring(inner).firstId).toBe(id);
  });

  it('stays as it is when another makes it again', () => {
    createKeyFile(file);
    const before = readFileSync(file, 'utf8');
    createKeyFile(file);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['secret-key']);
  });

  it.each(['640', '604', '660', '644', '602'])('is refused when its mode is %s', (mode) => {
    ring().makeFirst();
    chmodSync(file, Number.parseInt(mode, 8));
    expect(() => ring()).toThrow(KeyError);
    expect(() => ring()).toThrow(`${file} is open to other users (mode ${mode}): run chmod 600 on it`);
  });

  it('is refused by line when it is damaged, without its text', () => {
    const key = keyText(newKey());
    for (const damaged of [`${key}\n${key.slice(1)}\n`, `${key}\nhunter2\n`]) {
      write(damaged);
      expect(() => ring()).toThrow(`${file}, line 2, is not 32 bytes in base64`);
      expect(() => ring()).not.toThrow(/hunter2/);
    }
    write('\n');
    expect(() => ring()).toThrow('is empty');
  });

  it('is named when it cannot be read', () => {
    expect(() => ring('/dev/null')).toThrow(/the key file \/dev\/null\/secret-key cannot be read/);
  });

  it('opens with each of its keys, and with one that is put into it later', () => {
    const [older, newer] = [newKey(), newKey()];
    write(`${keyText(older)}\n`);
    const keyring = ring();
    const writer = Keyring.of({ EVERTICK_SECRET_KEY: [keyText(newer)], EVERTICK_DATA_DIR: folder });
    const sealed = writer.seal('secret:A', 'value', newer.id);
    expect(() => keyring.open('secret:A', sealed)).toThrow(
      `needs the key ${newer.id}, which the key file ${file} does not have`,
    );
    write(`${keyText(newer)}\n\n${keyText(older)}\n`);
    expect(keyring.open('secret:A', sealed)).toBe('value');
    expect(keyring.firstId).toBe(newer.id);
  });
});

describe('a rotation of the key file', () => {
  it('puts a new key in front, and takes the others out only when it is told to', () => {
    const keyring = ring();
    const old = keyring.makeFirst();
    const next = keyring.successor(old);
    expect(next).not.toBe(old);
    expect(lines()).toHaveLength(2);
    expect(ring().firstId).toBe(next);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    keyring.keepOnly(next);
    expect(lines()).toHaveLength(1);
    expect(ring().firstId).toBe(next);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('goes on with the key of one that was cut off', () => {
    const old = ring().makeFirst();
    const next = ring().successor(old);
    expect(ring().successor(old)).toBe(next);
    expect(lines()).toHaveLength(2);
  });

  it('never leaves the file without a key', () => {
    const old = ring().makeFirst();
    ring().keepOnly('0000000000000000');
    expect(ring().firstId).toBe(old);
  });

  it('clears what a killed one left beside it, and nothing else', () => {
    const old = ring().makeFirst();
    for (const name of ['secret-key.0011223344556677.new', 'secret-key.backup', 'runner-id'])
      writeFileSync(join(folder, name), '');
    ring().successor(old);
    expect(readdirSync(folder).sort()).toEqual(['runner-id', 'secret-key', 'secret-key.backup']);
  });

  it.runIf(process.getuid?.() === 0)('leaves the file to its owner', () => {
    const old = ring().makeFirst();
    chownSync(file, 1234, 1235);
    ring().keepOnly(ring().successor(old));
    expect(statSync(file)).toMatchObject({ uid: 1234, gid: 1235 });
  });
});
