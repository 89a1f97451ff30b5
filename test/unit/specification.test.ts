import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/packageRoot.js';

const page = readFileSync(join(PACKAGE_ROOT, 'docs/specification.md'), 'utf8');
const named = [...page.matchAll(/\| `(test\/[^`]+)` › (.+) \|$/gm)].map(([, file, name]) => ({ file, name }));

it('every test that the specification page names exists', () => {
  expect(named.length).toBeGreaterThan(50);
  const missing = named.filter(
    ({ file, name }) => !readFileSync(join(PACKAGE_ROOT, String(file)), 'utf8').includes(`'${name}'`),
  );
  expect(missing).toEqual([]);
});

it('every row names one', () => {
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && !/^\| (---|Statement)/.test(line));
  expect(rows).toHaveLength(named.length);
});
