import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `Evertick/<version>`: how a check presents itself unless its user gave another User-Agent. */
export const USER_AGENT = `Evertick/${version()}`;

/** The version in the nearest package.json above this file, which is a different way up from `src` and from `dist`. */
function version(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error('package.json of Evertick is missing: install the whole package');
    folder = dirname(folder);
  }
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}
