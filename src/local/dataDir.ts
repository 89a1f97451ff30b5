import { accessSync, chmodSync, constants, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LocalError } from './localError.js';

/** Where the embedded parts keep things; all paths absolute. */
export interface DataPaths {
  root: string;
  postgres: string;
  postgresPassword: string;
  temporalDb: string;
  lock: string;
  /** What the first start made: see Credentials. */
  credentials: string;
  logFile(name: string): string;
  pidFile(name: string): string;
}

/**
 * Makes the data folder when it is missing, for our own eyes. Root's may be passed through by others, because root's
 * PostgreSQL runs as somebody else.
 * @throws LocalError when it cannot be made or written
 */
export function openDataDir(folder: string): DataPaths {
  const root = resolve(folder);
  try {
    for (const part of ['logs', 'run']) mkdirSync(join(root, part), { recursive: true, mode: 0o700 });
    if (process.getuid?.() === 0) chmodSync(root, statSync(root).mode | 0o011);
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new LocalError(
      `The data folder ${root} cannot be written (${describeFault(error)}). Free or unlock it, or name another with EVERTICK_DATA_DIR.`,
    );
  }
  return dataPaths(folder);
}

/** Where things are in a data folder, which may not be there. */
export function dataPaths(folder: string): DataPaths {
  const root = resolve(folder);
  return {
    root,
    postgres: join(root, 'postgres'),
    postgresPassword: join(root, 'postgres.password'),
    temporalDb: join(root, 'temporal.sqlite'),
    lock: join(root, 'lock'),
    credentials: join(root, 'credentials.json'),
    logFile: (name) => join(root, 'logs', `${name}.log`),
    pidFile: (name) => join(root, 'run', `${name}.pid`),
  };
}

const FAULTS: Record<string, string> = {
  ENOSPC: 'no space left on the device',
  EDQUOT: 'disk quota exceeded',
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
};

/** The reason of a file system error in a few words. */
export function describeFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && FAULTS[code]) ?? message;
}
