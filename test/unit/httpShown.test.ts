import { describe, expect, it } from 'vitest';
import { MAX_SHOWN_BYTES, maskedUrl, oneLine } from '../../src/http/shown.js';

describe('a URL as it is shown', () => {
  it.each([
    ['https://me:hunter2@host.example:8443/path', 'https://host.example:8443/path'],
    ['https://hunter2@host.example', 'https://host.example/'],
    ['http://[::1]:80/a/../b#hunter2', 'http://[::1]/b'],
    ['http://host/?token=hunter2', 'http://host/?token=…'],
    ['http://host/?a=hunter2&b=hunter2=hunter2&a=hunter2', 'http://host/?a=…&b=…&a=…'],
    ['http://host/?hunter2', 'http://host/?…'],
    ['http://host/?aHVudGVyMg==', 'http://host/?…'],
    ['http://host/?=hunter2&&x=hunter2', 'http://host/?…&&x=…'],
    ['http://host/?a;b=hunter2?c=hunter2', 'http://host/?a;b=…'],
    ['http://host/?next=https://me:hunter2@host/', 'http://host/?next=…'],
    ['http://host/?', 'http://host/'],
    ['http://host/a%0Ab\u001b[31m?c\u2028=hunter2', 'http://host/a%0Ab%1B[31m?c%E2%80%A8=…'],
  ])('%s', (url, expected) => {
    expect(maskedUrl(new URL(url))).toBe(expected);
  });
});

describe('a line', () => {
  it('has nothing that begins another one, commands a terminal, turns the text around or cannot be stored', () => {
    expect(oneLine('a\nb\r\tc\u001b[31md\u0085e\u2028f\u202eg\0h\ud800i\u{e0041}')).toBe(
      'a\\u000ab\\u000d\\u0009c\\u001b[31md\\u0085e\\u2028f\\u202eg\\u0000h\\ud800i\\udb40\\udc41',
    );
  });

  it('keeps other characters', () => {
    expect(oneLine('zażółć 日本 😀 \\n …')).toBe('zażółć 日本 😀 \\n …');
  });

  it.each(['x', 'é', '日', '😀'])('that is too long is cut behind a whole character: %s', (character) => {
    const line = oneLine(character.repeat(3_000));
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(MAX_SHOWN_BYTES);
    expect(Buffer.byteLength(line)).toBeGreaterThan(MAX_SHOWN_BYTES - 8);
    expect([...new Set(line)]).toEqual([character, '…']);
  });

  it('of just the right length is whole', () => {
    expect(oneLine('x'.repeat(MAX_SHOWN_BYTES))).toBe('x'.repeat(MAX_SHOWN_BYTES));
  });
});
