import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  keyText,
  newKey,
  openWith,
  type Purpose,
  parseKey,
  SealError,
  sealedBy,
  sealWith,
} from '../../src/sealing/key.js';
import { KeyError } from '../../src/sealing/keyFile.js';
import { Keyring } from '../../src/sealing/keyring.js';

const key = newKey();
const ringOf = (...keys: { bytes: Buffer; id: string }[]) =>
  Keyring.of({ EVERTICK_SECRET_KEY: keys.map(keyText), EVERTICK_DATA_DIR: '/nonexistent' });
const purposes = fc
  .tuple(fc.constantFrom('secret', 'registry'), fc.string())
  .map(([kind, name]) => `${kind}:${name}` as Purpose);
/** Text as it is let in: no halves of surrogate pairs. */
const texts = fc.string({ unit: 'binary' });

describe('a sealed value', () => {
  it('opens to what was sealed, for every purpose and text', () => {
    fc.assert(
      fc.property(purposes, texts, (purpose, text) => {
        expect(openWith(key, purpose, sealWith(key, purpose, text))).toBe(text);
      }),
    );
  });

  it('opens for no other purpose', () => {
    fc.assert(
      fc.property(purposes, purposes, texts, (purpose, other, text) => {
        fc.pre(purpose !== other);
        expect(() => openWith(key, other, sealWith(key, purpose, text))).toThrow(SealError);
      }),
    );
  });

  it('does not open with another key, nor when its key id is made to name that one', () => {
    const other = newKey();
    const sealed = sealWith(key, 'secret:A', 'value');
    expect(() => openWith(other, 'secret:A', sealed)).toThrow(SealError);
    Buffer.from(other.id, 'hex').copy(sealed, 1);
    expect(() => ringOf(key, other).open('secret:A', sealed)).toThrow(SealError);
  });

  it('does not open when any bit of it is changed: form, key id, IV, tag, ciphertext', () => {
    const ring = ringOf(key);
    const sealed = sealWith(key, 'secret:A', 'value');
    for (let i = 0; i < sealed.length; i++)
      for (let bit = 0; bit < 8; bit++) {
        const changed = Buffer.from(sealed);
        changed.writeUInt8(changed.readUInt8(i) ^ (1 << bit), i);
        // A changed key id names a key that nobody has.
        expect(() => ring.open('secret:A', changed), `byte ${i}`).toThrow(i > 0 && i < 9 ? KeyError : SealError);
      }
  });

  it('does not open when it is cut or has more', () => {
    const ring = ringOf(key);
    const sealed = sealWith(key, 'secret:A', 'value');
    for (let length = 0; length < sealed.length; length++)
      expect(() => ring.open('secret:A', sealed.subarray(0, length)), `${length} bytes`).toThrow(SealError);
    expect(() => ring.open('secret:A', Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(SealError);
  });

  it('is another one each time, and holds nothing of the text', () => {
    const [one, two] = [sealWith(key, 'secret:A', 'a value'), sealWith(key, 'secret:A', 'a value')];
    expect(one.subarray(9)).not.toEqual(two.subarray(9));
    expect(one.subarray(37)).not.toEqual(two.subarray(37));
    expect(one.includes('value')).toBe(false);
  });

  it('opens in later versions: form 1 as it was written first', () => {
    const first = parseKey('AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=');
    const sealed = Buffer.from('AWMNzSlmxDNmQee2pP7HNlHSCXdzbYXmc1LlMYa5w76EzN5ixTYZwnKakidpiDHn', 'base64');
    expect(first && openWith(first, 'secret:TOKEN', sealed)).toBe('hunter2 ☂');
  });
});

describe('a key', () => {
  it('is read back from its text, and from no other', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        const parsed = parseKey(text);
        expect(parsed && keyText(parsed)).toBe(text);
      }),
    );
    const text = keyText(key);
    for (const other of [
      '',
      text.slice(1),
      `${text} `,
      `${text}A`,
      text.replace('=', ''),
      randomBytes(33).toString('base64'),
    ])
      expect(parseKey(other), other).toBeUndefined();
  });
});

describe('a keyring of the environment', () => {
  const [older, newer] = [newKey(), newKey()];

  it('opens with each of its keys and names the first', () => {
    const ring = ringOf(newer, older);
    expect(ring.firstId).toBe(newer.id);
    for (const { id } of [older, newer]) {
      const sealed = ring.seal('registry:ghcr.io', 'value', id);
      expect(sealedBy('registry:ghcr.io', sealed)).toBe(id);
      expect(ring.open('registry:ghcr.io', sealed)).toBe('value');
    }
  });

  it('says which key is missing and what to do, and nothing of values or keys', () => {
    const sealed = ringOf(older).seal('secret:TOKEN', 'hunter2', older.id);
    const lacking = ringOf(newer);
    const words = `secret:TOKEN needs the key ${older.id}, which EVERTICK_SECRET_KEY does not have: add that key at the end`;
    expect(() => lacking.open('secret:TOKEN', sealed)).toThrow(words);
    expect(() => lacking.seal('secret:TOKEN', 'hunter2', older.id)).toThrow(KeyError);
    const said = [
      () => lacking.open('secret:TOKEN', sealed),
      () => lacking.seal('secret:TOKEN', 'hunter2', older.id),
    ].map((call) => {
      try {
        return call();
      } catch (error) {
        return String((error as Error).stack);
      }
    });
    for (const hidden of ['hunter2', keyText(older), keyText(newer)]) expect(said.join()).not.toContain(hidden);
  });
});

describe('a keyring of a folder that has no key yet', () => {
  it('makes one for what follows from it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'evertick-keyring-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const config = { EVERTICK_SECRET_KEY: undefined, EVERTICK_DATA_DIR: folder };
    const derived = Keyring.of(config).derive('sessions');
    expect(derived).toHaveLength(32);
    expect(Keyring.of(config).derive('sessions')).toEqual(derived);
  });
});
