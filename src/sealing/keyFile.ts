import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Key, keyText, newKey, parseKey } from './key.js';

/** Keys that cannot be had: missing, unreadable, or not those of the installation. The message says what to do, and names keys by id only. */
export class KeyError extends Error {
  override name = 'KeyError';
}

/** The keys of a key file, one a line, the first first; none when there is no file. @throws KeyError when it cannot be used as it is */
export function readKeyFile(path: string): Key[] {
  return look(path)?.keys ?? [];
}

/** Makes the file with one new key, unless there is a file by now. Processes that do so at once agree on one key. @throws KeyError */
export function createKeyFile(path: string): void {
  writing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const draft = writeDraft(path, [newKey()]);
    try {
      // A hard link appears whole or not at all, and not where there is a file already.
      linkSync(draft, path);
      syncFolder(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** Puts a new key before the others; returns its id. @throws KeyError */
export function addKey(path: string): string {
  const found = look(path);
  const key = newKey();
  rewrite(path, [key, ...(found?.keys ?? [])], found);
  return key.id;
}

/** Takes out every key but this one. @throws KeyError */
export function keepKey(path: string, id: string): void {
  const found = look(path);
  const kept = found?.keys.filter((key) => key.id === id) ?? [];
  if (kept.length > 0) rewrite(path, kept, found);
}

/** At every moment the file has its old keys or the new ones, and it stays its owner's. */
function rewrite(path: string, keys: Key[], owner?: Owner): void {
  writing(path, () => {
    for (const name of readdirSync(dirname(path))) if (isDraft(path, name)) rmSync(join(dirname(path), name));
    renameSync(writeDraft(path, keys, owner), path);
    syncFolder(path);
  });
}

interface Owner {
  uid: number;
  gid: number;
}

/** Its keys and its owner. */
function look(path: string): (Owner & { keys: Key[] }) | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new KeyError(`the key file ${path} cannot be read (${message}): let this user read it, and nobody else`);
  }
  try {
    const { mode, uid, gid } = fstatSync(file);
    if (mode & 0o077)
      throw new KeyError(
        `the key file ${path} is open to other users (mode ${(mode & 0o777).toString(8)}): run chmod 600 on it, and rotate the key if others may have read it`,
      );
    return { keys: parse(path, readFileSync(file, 'utf8')), uid, gid };
  } finally {
    closeSync(file);
  }
}

function parse(path: string, text: string): Key[] {
  const keys = text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const key = parseKey(line.trim());
    if (!key) throw new KeyError(`the key file ${path}, line ${i + 1}, is not 32 bytes in base64: restore it`);
    return [key];
  });
  if (keys.length === 0) throw new KeyError(`the key file ${path} is empty: restore it, or remove it for a new key`);
  return keys;
}

/** Writes keys to a new file that only its owner can read, safe from a power cut; returns its path. */
function writeDraft(path: string, keys: Key[], owner?: Owner): string {
  // Not by the process's id: those of two containers that share the folder may be the same.
  const draft = `${path}.${randomBytes(8).toString('hex')}.new`;
  const file = openSync(draft, 'wx', 0o600);
  try {
    // Root may rotate for the user that the processes run as.
    if (owner) fchownSync(file, owner.uid, owner.gid);
    writeFileSync(file, keys.map((key) => `${keyText(key)}\n`).join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return draft;
}

/** Whether a file beside it is what a process that was killed left of a rewriting. */
function isDraft(path: string, name: string): boolean {
  return name.startsWith(`${basename(path)}.`) && name.endsWith('.new');
}

function syncFolder(path: string): void {
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new KeyError(
      `the key file ${path} cannot be written (${(error as Error).message}): free or unlock its folder, or set EVERTICK_SECRET_KEY`,
    );
  }
}
