import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type DataPaths, describeFault } from './dataDir.js';
import { LocalError } from './localError.js';
import { livingProcess, processName, readName } from './processFile.js';

/**
 * Makes this process the only one that may use the data folder, until the returned function is called or it ends.
 * @throws LocalError naming the holder when there is one
 */
export function lockDataDir(paths: DataPaths): () => void {
  const mine = `${paths.lock}.${process.pid}`;
  try {
    writeFileSync(mine, `${processName(process.pid)}\n`);
  } catch (error) {
    throw new LocalError(
      `The data folder ${paths.root} cannot be written (${describeFault(error)}). Free or unlock it, or name another with EVERTICK_DATA_DIR.`,
    );
  }
  try {
    while (!claim(mine, paths.lock)) {
      const holder = livingProcess(paths.lock);
      if (holder !== undefined) {
        throw new LocalError(
          `The data folder ${paths.root} is in use by another Evertick (pid ${holder}). Stop that one, or name another folder with EVERTICK_DATA_DIR.`,
        );
      }
      removeStale(paths.lock, mine);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(paths.lock, { force: true });
}

/** A hard link appears whole or not at all, and not where there is a file already. */
function claim(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead holder's lock away. Moved aside first, and put back when another start was quicker and it is theirs. */
function removeStale(lock: string, mine: string): void {
  const aside = `${mine}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (livingProcess(aside) === undefined || readName(aside) === '') rmSync(aside, { force: true });
  else renameSync(aside, lock);
}
