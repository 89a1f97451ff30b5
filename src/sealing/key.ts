import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const FORM = 1;
const ID_BYTES = 8;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + ID_BYTES;
const LEAST_BYTES = HEADER_BYTES + IV_BYTES + TAG_BYTES;

/** What a sealed value is for; it opens for nothing else. */
export type Purpose = `secret:${string}` | `registry:${string}` | `cursor:${string}`;

/** A key that seals: 32 bytes, and the id by which sealed values name it. */
export interface Key {
  /** 16 hexadecimal digits: the beginning of the key's SHA-256, which tells nothing of the key. */
  id: string;
  bytes: Buffer;
}

/** A sealed value that cannot be what was sealed for this purpose: it was changed, cut, or belongs to another row. */
export class SealError extends Error {
  override name = 'SealError';
}

/** A fresh random key. */
export function newKey(): Key {
  return keyOf(randomBytes(32));
}

/** The key of a text: 32 bytes in base64, as `openssl rand -base64 32` prints them. Undefined when it is not one. */
export function parseKey(text: string): Key | undefined {
  const bytes = Buffer.from(text, 'base64');
  // Node's decoder skips what is not base64: a mistyped key must not become another key.
  return bytes.length === 32 && bytes.toString('base64') === text ? keyOf(bytes) : undefined;
}

/** The text that `parseKey` reads. */
export function keyText(key: Key): string {
  return key.bytes.toString('base64');
}

/** Seals text: one byte for the form, the key's id, a random IV, the tag, the ciphertext. Form, key id and purpose are authenticated. */
export function sealWith(key: Key, purpose: Purpose, text: string): Buffer {
  const header = Buffer.concat([Buffer.from([FORM]), Buffer.from(key.id, 'hex')]);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key.bytes, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.concat([header, Buffer.from(purpose)]));
  const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([header, iv, cipher.getAuthTag(), ciphertext]);
}

/** The id of the key that a value was sealed with. @throws SealError when it is no sealed value */
export function sealedBy(purpose: Purpose, sealed: Buffer): string {
  if (sealed.length < LEAST_BYTES) throw broken(purpose);
  if (sealed[0] !== FORM)
    throw new SealError(`${purpose} is sealed in a form that this version of Evertick does not know: update it`);
  return sealed.subarray(1, HEADER_BYTES).toString('hex');
}

/** Opens what `sealWith` sealed for the same purpose. @throws SealError */
export function openWith(key: Key, purpose: Purpose, sealed: Buffer): string {
  const header = sealed.subarray(0, HEADER_BYTES);
  const iv = sealed.subarray(HEADER_BYTES, HEADER_BYTES + IV_BYTES);
  const tag = sealed.subarray(HEADER_BYTES + IV_BYTES, LEAST_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key.bytes, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.concat([header, Buffer.from(purpose)])).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed.subarray(LEAST_BYTES)), decipher.final()]).toString('utf8');
  } catch {
    throw broken(purpose);
  }
}

/** The key of 32 bytes. */
export function keyOf(bytes: Buffer): Key {
  return { id: createHash('sha256').update(bytes).digest().subarray(0, ID_BYTES).toString('hex'), bytes };
}

function broken(purpose: Purpose): SealError {
  return new SealError(`${purpose} was changed in the database or does not belong there: set it again`);
}
