import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Demultiplexer, LINE_LIMIT, type LogLine } from '../../src/docker/demultiplex.js';
import { SecretMask } from '../../src/docker/mask.js';

const AT = '2026-01-02T03:04:05.000000006Z';

/** A frame as the engine writes it: stream, length, timestamp, entry. */
function frame(stream: 1 | 2 | 3, content: string | Buffer, timestamp = AT): Buffer {
  const payload = Buffer.concat([Buffer.from(`${timestamp} `), Buffer.from(content)]);
  const header = Buffer.alloc(8);
  header.writeUInt8(stream, 0);
  header.writeUInt32BE(payload.length, 4);
  return Buffer.concat([header, payload]);
}

function read(...chunks: Buffer[]): LogLine[] {
  return readMasked([], ...chunks);
}

function readMasked(secrets: string[], ...chunks: Buffer[]): LogLine[] {
  const log = new Demultiplexer(new SecretMask(secrets));
  return [...chunks.flatMap((chunk) => log.push(chunk)), ...log.end()];
}

const messages = (lines: LogLine[]) => lines.map(({ stream, message }) => [stream, message]);

describe('the demultiplexer', () => {
  it('numbers the lines of both streams in the order received and keeps nanoseconds', () => {
    expect(read(frame(1, 'out\n'), frame(2, 'err\n', '2026-01-02T03:04:05.123456789Z'))).toEqual([
      { sequence: 0, timestamp: AT, stream: 'stdout', message: 'out', partial: false },
      { sequence: 1, timestamp: '2026-01-02T03:04:05.123456789Z', stream: 'stderr', message: 'err', partial: false },
    ]);
  });

  it('keeps blank lines, carriage returns, leading spaces and a last line without newline', () => {
    const lines = read(frame(1, '\n'), frame(1, 'a\r\n'), frame(1, '  b \n'), frame(1, 'end'));
    expect(lines.map((line) => line.message)).toEqual(['', 'a\r', '  b ', 'end']);
  });

  it('shows NUL as ␀ and broken UTF-8 as U+FFFD', () => {
    const half = Buffer.from('é').subarray(0, 1);
    expect(read(frame(1, Buffer.concat([Buffer.from('a\0b'), half, Buffer.from('\n')])))[0]?.message).toBe(
      'a\u2400b\uFFFD',
    );
  });

  it('puts a line together from its entries, even when the other stream comes between and a character is split', () => {
    const euro = Buffer.from('€');
    const lines = read(
      frame(1, Buffer.concat([Buffer.from('long '), euro.subarray(0, 1)])),
      frame(2, 'between\n', '2026-01-02T03:04:06.000000000Z'),
      frame(1, Buffer.concat([euro.subarray(1), Buffer.from(' line\n')]), '2026-01-02T03:04:07.000000000Z'),
    );
    expect(messages(lines)).toEqual([
      ['stderr', 'between'],
      ['stdout', 'long € line'],
    ]);
    expect(lines[1]?.timestamp).toBe(AT);
  });

  it('ends unfinished lines of both streams in the order in which they began', () => {
    expect(messages(read(frame(2, 'first'), frame(1, 'second'), frame(2, ' more')))).toEqual([
      ['stderr', 'first more'],
      ['stdout', 'second'],
    ]);
  });

  it('cuts a line at the limit, never within a character, and not one that just fits', () => {
    const fits = 'x'.repeat(LINE_LIMIT);
    expect(read(frame(1, `${fits}\n`)).map((line) => line.message)).toEqual([fits]);
    const lines = read(frame(1, 'x'.repeat(LINE_LIMIT - 1)), frame(1, '€y'), frame(1, 'z\n'));
    expect(lines.map((line) => line.message)).toEqual(['x'.repeat(LINE_LIMIT - 1), '€yz']);
  });

  it('gives the same lines however the bytes arrive', () => {
    const entry = fc.record({
      stream: fc.constantFrom(1 as const, 2 as const),
      content: fc.oneof(
        fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
        fc.constantFrom('\n', 'é\r\n', 'no end', 'x'.repeat(16_384)).map((text) => Buffer.from(text)),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 30 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 5_000 })),
        (entries, sizes) => {
          const bytes = Buffer.concat(entries.map(({ stream, content }) => frame(stream, content)));
          const chunks: Buffer[] = [];
          for (let from = 0; from < bytes.length; ) {
            const to = from + (sizes.next().value ?? 1);
            chunks.push(bytes.subarray(from, to));
            from = to;
          }
          const whole = read(bytes);
          expect(read(...chunks)).toEqual(whole);
          expect(whole.map((line) => line.sequence)).toEqual(whole.map((_, index) => index));
          for (const stream of ['stdout', 'stderr'] as const) {
            const written = Buffer.concat(
              entries.filter((e) => (e.stream === 1) === (stream === 'stdout')).map((e) => e.content),
            );
            if (written.length > LINE_LIMIT) continue;
            const text = written.toString().replaceAll('\0', '\u2400').replace(/\n$/, '');
            const got = whole.filter((line) => line.stream === stream).map((line) => line.message);
            expect(got.join('\n')).toBe(text);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives every single byte split the same lines', () => {
    const bytes = Buffer.concat([frame(1, 'a€\n'), frame(2, 'b'), frame(1, '\n')]);
    for (let at = 0; at <= bytes.length; at++)
      expect(read(bytes.subarray(0, at), bytes.subarray(at))).toEqual(read(bytes));
  });

  it("fails on the engine's own error and on bytes that are no frames", () => {
    expect(() => read(frame(3, 'Error grabbing logs: broken'))).toThrow(/cannot read the log.*broken/);
    expect(() => read(Buffer.from('plain text of a terminal'))).toThrow(/damaged/);
  });

  describe('masks secrets', () => {
    const masked = (secrets: string[], ...chunks: Buffer[]) =>
      readMasked(secrets, ...chunks).map((line) => line.message);

    it('wherever they are, the longer of two that begin alike, line by line when they have several', () => {
      expect(masked(['abcd', 'abcdef'], frame(1, 'abcdef-abcd-xabcdx abc\n'))).toEqual(['***-***-x***x abc']);
      expect(masked(['{\n  "key": "s3cret"\n}\n'], frame(1, '{\n'), frame(1, '  "key": "s3cret"\n'))).toEqual([
        '{',
        '***',
      ]);
      expect(masked(['abab'], frame(1, 'ababab|abab\n'))).toEqual(['***ab|***']);
      expect(masked(['gehöht'], frame(2, 'ja: gehöht\n'))).toEqual(['ja: ***']);
    });

    it('that come in pieces', () => {
      expect(masked(['s3cret'], frame(1, 'a s3'), frame(2, 'between\n'), frame(1, 'cret b\n'))).toEqual([
        'between',
        'a *** b',
      ]);
    });

    it('that lie across the cut of a long line, however the engine stored it', () => {
      fc.assert(
        fc.property(
          fc.integer({ min: LINE_LIMIT - 12, max: LINE_LIMIT + 3 }),
          fc.integer({ min: 0, max: 200 }),
          fc.array(fc.integer({ min: 1, max: 2 * LINE_LIMIT }), { maxLength: 4 }),
          (before, after, cuts) => {
            const line = `${'-'.repeat(before)}s3cret-word${'+'.repeat(after)}\n`;
            const edges = [0, ...cuts.filter((cut) => cut < line.length).sort((a, b) => a - b), line.length];
            const frames = edges.slice(1).map((end, i) => frame(1, line.slice(edges[i], end)));
            const lines = masked(['s3cret-word'], ...frames);
            expect(lines.join('')).toBe(`${'-'.repeat(before)}***${'+'.repeat(after)}`);
            expect(lines).toEqual(masked(['s3cret-word'], frame(1, line)));
          },
        ),
        { numRuns: 60 },
      );
    });

    it('that fill a whole line of the limit', () => {
      const secret = 'x'.repeat(LINE_LIMIT + 10);
      expect(masked([secret], frame(1, `${secret}end\n`))).toEqual(['***', 'end']);
    });
  });
});
