import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptLine, LogBudget } from '../../src/docker/budget.js';
import type { LogLine } from '../../src/docker/demultiplex.js';

const AT = '2026-01-02T03:04:05.000000Z';
const line = (message: string, sequence: number): LogLine => ({
  sequence,
  timestamp: `${AT.slice(0, -1)}${sequence}Z`,
  stream: 'stdout',
  message,
  partial: false,
});
const bytesOf = (lines: { message: string }[]) =>
  lines.reduce((sum, { message }) => sum + Buffer.byteLength(message) + 1, 0);

/** What is kept of these lines when they come in batches of these sizes, in turn. */
function kept(lines: LogLine[], limit: number, sizes: number[]): KeptLine[] {
  const budget = new LogBudget(limit);
  const result: KeptLine[] = [];
  for (let from = 0, turn = 0; from < lines.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    result.push(...budget.push(lines.slice(from, from + size)));
    from += size;
  }
  return [...result, ...budget.end()];
}

const outputs = fc
  .array(fc.string({ unit: 'grapheme', maxLength: 30 }), { maxLength: 200 })
  .map((messages) => messages.map(line));
const batches = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 });

describe('a log within its budget', () => {
  it('is kept as it is', () => {
    fc.assert(
      fc.property(outputs, batches, (lines, sizes) => {
        expect(kept(lines, bytesOf(lines) + 1, sizes)).toEqual(lines);
      }),
    );
  });
});

describe('a log over its budget', () => {
  it('keeps its beginning and its end, numbered without holes, and says between them what is missing', () => {
    fc.assert(
      fc.property(outputs, fc.integer({ min: 40, max: 1_000 }), batches, (lines, limit, sizes) => {
        const stored = kept(lines, limit, sizes);
        expect(stored.map(({ sequence }) => sequence)).toEqual(stored.map((_, i) => i));
        const at = stored.findIndex(({ stream }) => stream === 'system');
        if (at < 0) {
          expect(stored).toEqual(lines);
          return;
        }
        const [head, tail] = [stored.slice(0, at), stored.slice(at + 1)];
        expect(bytesOf([...head, ...tail])).toBeLessThanOrEqual(limit);
        expect(head).toEqual(lines.slice(0, at));
        expect(tail.map(({ message }) => message)).toEqual(
          lines.slice(lines.length - tail.length).map(({ message }) => message),
        );
        const missing = lines.slice(at, lines.length - tail.length);
        expect(stored[at]).toMatchObject({
          message: expect.stringContaining(`${missing.length} lines (${bytesOf(missing)} bytes) are missing`),
          timestamp: missing[0]?.timestamp,
        });
      }),
    );
  });

  it('takes nothing more for its beginning once a line did not fit, however long that line was', () => {
    const messages = [...Array.from({ length: 5_000 }, () => 'x'.repeat(99)), 'y'.repeat(20_000), '', 'z'];
    const stored = kept(messages.map(line), 65_536, [1]);
    expect(stored.map(({ sequence }) => sequence)).toEqual(stored.map((_, i) => i));
    expect(stored.slice(-3).map(({ stream, message }) => `${stream} ${message}`)).toEqual([
      expect.stringMatching(/^system \d+ lines .* are missing here/),
      'stdout ',
      'stdout z',
    ]);
  });

  it('keeps no more lines of its end than memory has room for', () => {
    const stored = kept(
      Array.from({ length: 400_000 }, (_, i) => line('', i)),
      200_000,
      [1_000],
    );
    const at = stored.findIndex(({ stream }) => stream === 'system');
    expect([at, stored.length - at - 1]).toEqual([150_000, 50_000]);
  });

  it('gives the same lines however the output arrives', () => {
    fc.assert(
      fc.property(outputs, fc.integer({ min: 40, max: 1_000 }), batches, batches, (lines, limit, some, others) => {
        expect(kept(lines, limit, some)).toEqual(kept(lines, limit, others));
      }),
    );
  });
});
