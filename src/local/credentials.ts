import { readFileSync } from 'node:fs';
import type { Credentials } from '../api/firstStart.js';
import type { DataPaths } from './dataDir.js';

/**
 * What the first start of an installation kept for its owner; undefined before it, and where an admin of one's own is named by the
 * environment. @throws Error when it cannot be read
 */
export function readCredentials({ credentials }: DataPaths): Credentials | undefined {
  try {
    return JSON.parse(readFileSync(credentials, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
