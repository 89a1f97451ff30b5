import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from '../../src/domain/rules/duration.js';

describe('a duration', () => {
  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['7d', 604_800_000],
    ['0s', 0],
  ])('%s is %i ms', (text, ms) => expect(parseDuration(text)).toBe(ms));

  it.each(['', '5', 's', '-5s', '1.5s', '5 s', '5S', ' 5s', '5s ', '1e3s', '5s\n', '5x'])('%j is none', (text) =>
    expect(parseDuration(text)).toBeUndefined(),
  );

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 12), (ms) => {
        expect(parseDuration(formatDuration(ms))).toBe(ms);
      }),
    );
  });

  it('is written in the largest unit that is whole', () => {
    expect([90_000, 300_000, 3_600_000, 1_500, 0].map(formatDuration)).toEqual(['90s', '5m', '1h', '1500ms', '0ms']);
  });
});
