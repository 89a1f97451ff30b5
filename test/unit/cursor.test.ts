import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, decodeNameCursor, encodeCursor, encodeNameCursor } from '../../src/domain/rules/cursor.js';

const FIRST = new Date('0001-01-01T00:00:00Z');
const LAST = new Date('9999-12-31T23:59:59.999Z');
const position = { at: new Date('2026-02-03T04:05:06.789Z'), id: '01a20991-2018-7563-bded-8e06afcca9d7' };

describe('cursor', () => {
  it('brings back every position', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: FIRST, max: LAST }), fc.uuid(), (at, id) => {
        expect(decodeCursor('jobs', encodeCursor('jobs', { at, id }))).toEqual({ at, id });
      }),
    );
  });

  it('is url-safe and says nothing of padding', () => {
    expect(encodeCursor('workflows', position)).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('belongs to one list', () => {
    expect(decodeCursor('workflows', encodeCursor('jobs', position))).toBeUndefined();
  });

  it('is undefined when any character of it is changed, lost or added', () => {
    const cursor = encodeCursor('jobs', position);
    for (let i = 0; i < cursor.length; i++) {
      const other = cursor[i] === 'A' ? 'B' : 'A';
      expect(decodeCursor('jobs', cursor.slice(0, i) + other + cursor.slice(i + 1))).toBeUndefined();
      expect(decodeCursor('jobs', cursor.slice(0, i) + cursor.slice(i + 1))).toBeUndefined();
      expect(decodeCursor('jobs', `${cursor.slice(0, i)}%${cursor.slice(i)}`)).toBeUndefined();
    }
  });

  it.each([FIRST.getTime() - 1, LAST.getTime() + 1, -LAST.getTime(), Number.NaN])('is undefined at %s ms', (ms) => {
    expect(decodeCursor('jobs', encodeCursor('jobs', { ...position, at: new Date(ms) }))).toBeUndefined();
  });

  it('is undefined for any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => decodeCursor('jobs', text) === undefined));
  });
});

describe('a cursor by name', () => {
  it('brings back every name of one line, for its own list only', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((name) => !name.includes('\n')),
        (name) => {
          const cursor = encodeNameCursor('secrets', name);
          expect(decodeNameCursor('secrets', cursor)).toBe(name);
          expect(decodeNameCursor('registries', cursor)).toBeUndefined();
        },
      ),
    );
  });

  it('is undefined when any character of it is changed, for any other text, and for a position', () => {
    const cursor = encodeNameCursor('secrets', 'API_TOKEN');
    for (let i = 0; i < cursor.length; i++) {
      const other = cursor[i] === 'A' ? 'B' : 'A';
      expect(decodeNameCursor('secrets', cursor.slice(0, i) + other + cursor.slice(i + 1))).toBeUndefined();
    }
    fc.assert(fc.property(fc.string(), (text) => decodeNameCursor('secrets', text) === undefined));
    expect(decodeNameCursor('jobs', encodeCursor('jobs', position))).toBeUndefined();
  });
});
