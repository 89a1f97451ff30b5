import { type Key, keyOf, openWith, SealError, sealedBy, sealWith } from '../sealing/key.js';
import type { Keyring } from '../sealing/keyring.js';

/** Characters to which places are filled up: also the length of a cursor is to tell nothing. */
const LENGTH = 160;

/** A base64url text for a place in a list that is not for everybody to see: nobody can read it, change it or make one up. */
export function sealCursor(keyring: Keyring, list: string, place: object): string {
  return sealWith(keyFor(keyring), `cursor:${list}`, JSON.stringify(place).padEnd(LENGTH)).toString('base64url');
}

/**
 * The place that a cursor of this list stands for; undefined when it was not sealed for it with this installation's first key.
 * @throws KeyError when this process has no key
 */
export function openCursor<Place>(keyring: Keyring, list: string, cursor: string): Place | undefined {
  const key = keyFor(keyring);
  const sealed = Buffer.from(cursor, 'base64url');
  try {
    sealedBy(`cursor:${list}`, sealed);
    return JSON.parse(openWith(key, `cursor:${list}`, sealed));
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

/** Each time anew: after a rotation all processes go on with the same one. */
const keyFor = (keyring: Keyring): Key => keyOf(keyring.derive('cursor'));
