import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../packageRoot.js';

const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));

/** `Evertick/<version>`: how a check presents itself unless its user gave another User-Agent. */
export const USER_AGENT = `Evertick/${version}`;
