import { expect, it } from 'vitest';
import { canMask, maskableLines } from '../../src/domain/rules/secret.js';

it('a secret is looked for line by line, without the lines that are too short', () => {
  expect(maskableLines('{\r\n  "key": "s3cret"\r\n}\n')).toEqual(['  "key": "s3cret"']);
  expect(maskableLines('ab\rcd')).toEqual(['ab\rcd']);
  expect(maskableLines('abc\ndef')).toEqual([]);
});

it('one container has no more than can be masked while it writes', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `line ${i}`).join('\n');
  expect(canMask([lines(250), lines(250)])).toBe(true);
  expect(canMask([lines(250), lines(251)])).toBe(false);
  expect(canMask(['x'.repeat(65_536)])).toBe(true);
  expect(canMask(['x'.repeat(65_533), 'more'])).toBe(false);
});
