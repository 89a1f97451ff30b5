import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credentials } from '../api/firstStart.js';

/** What the first start of an installation kept in its data folder; undefined when there is nothing. @throws Error when it cannot be read */
export function readCredentials(folder: string): Credentials | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'credentials.json'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
