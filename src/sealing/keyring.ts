import { hkdfSync } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '../config.js';
import { type Key, openWith, type Purpose, parseKey, sealedBy, sealWith } from './key.js';
import { addKey, createKeyFile, KeyError, keepKey, readKeyFile } from './keyFile.js';

/** Where keys come from. */
interface KeySource {
  /** What people call it. */
  name: string;
  /** The keys as they are now, the first first. */
  read(): Key[];
  /** Sees to it that there is one. */
  create(): void;
  /** The id of a key that can follow this one; the same when there is none yet. */
  successor(id: string): string;
  /** Forgets every other key, where that is ours to do. */
  keep(id: string): void;
  /** What to do so that it has a key that is missing. */
  cure: string;
}

/**
 * The keys that this process has. It reads them again when it meets the id of one that it does not know, so that a rotation needs no
 * restart. Everything throws KeyError when the keys themselves cannot be read.
 */
export class Keyring {
  #keys: Key[];

  private constructor(private readonly source: KeySource) {
    this.#keys = source.read();
  }

  /** The keys of EVERTICK_SECRET_KEY, else those of the data folder's key file, which may not be there yet. */
  static of(config: Pick<Config, 'EVERTICK_SECRET_KEY' | 'EVERTICK_DATA_DIR'>): Keyring {
    const { EVERTICK_SECRET_KEY: texts, EVERTICK_DATA_DIR: folder } = config;
    return new Keyring(texts ? fixedKeys(texts) : keyFile(resolve(folder, 'secret-key')));
  }

  /** Id of the first key, as the source has it now: the one that a new installation seals with and that a rotation moves to. */
  get firstId(): string | undefined {
    this.#keys = this.source.read();
    return this.#keys[0]?.id;
  }

  /** Id of the first key, which is made when there is none. */
  makeFirst(): string {
    if (!this.firstId) this.source.create();
    return this.firstId as string;
  }

  /** Id of the key that a rotation away from this one moves to; the same when the keys of the environment have no newer one. */
  successor(id: string): string {
    return this.source.successor(id);
  }

  /** After a rotation: takes every other key out of the key file. Those of the environment are the operator's to take out. */
  keepOnly(id: string): void {
    this.source.keep(id);
  }

  /**
   * 32 bytes for another purpose than sealing, which follow from the first key, made when there is none: a rotation changes them.
   * @param purpose what they are for
   */
  derive(purpose: string): Buffer {
    const first = this.makeFirst();
    const key = this.#keys.find(({ id }) => id === first) as Key;
    return Buffer.from(hkdfSync('sha256', key.bytes, '', `evertick ${purpose}`, 32));
  }

  /**
   * Seals text with the key of this id, which is the one that the installation has agreed on.
   * @throws KeyError when this process does not have that key
   */
  seal(purpose: Purpose, text: string, keyId: string): Buffer {
    return sealWith(this.#key(purpose, keyId), purpose, text);
  }

  /**
   * Opens what was sealed for the same purpose.
   * @throws KeyError when this process does not have its key
   * @throws SealError when it was changed or belongs elsewhere
   */
  open(purpose: Purpose, sealed: Buffer): string {
    return openWith(this.#key(purpose, sealedBy(purpose, sealed)), purpose, sealed);
  }

  #key(purpose: Purpose, id: string): Key {
    const known = () => this.#keys.find((key) => key.id === id);
    if (known()) return known() as Key;
    this.#keys = this.source.read();
    const found = known();
    if (found) return found;
    throw new KeyError(`${purpose} needs the key ${id}, which ${this.source.name} does not have: ${this.source.cure}`);
  }
}

function fixedKeys(texts: string[]): KeySource {
  const keys = texts.flatMap((text) => parseKey(text) ?? []);
  return {
    name: 'EVERTICK_SECRET_KEY',
    read: () => keys,
    create: () => {},
    successor: (id) => keys[0]?.id ?? id,
    keep: () => {},
    cure: 'add that key at the end of EVERTICK_SECRET_KEY, after a comma, and restart',
  };
}

function keyFile(path: string): KeySource {
  return {
    name: `the key file ${path}`,
    read: () => readKeyFile(path),
    create: () => createKeyFile(path),
    successor(id) {
      const [first] = readKeyFile(path);
      // Another key before it: an earlier rotation was cut off, and this one goes on with it.
      return first && first.id !== id ? first.id : addKey(path);
    },
    keep: (id) => keepKey(path, id),
    cure: 'add that key to the file, or give every process the same keys with EVERTICK_SECRET_KEY',
  };
}
