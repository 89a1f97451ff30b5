import { describe, expect, it } from 'vitest';
import { headerFault, headersFault, MAX_HEADER_BYTES, MAX_HEADER_LINES } from '../../src/domain/rules/headers.js';

describe('headerFault', () => {
  it.each([
    ['Accept', 'text/html'],
    ['authorization', 'Bearer x'],
    ['X-Empty', ''],
    ['X-List', ['a', 'b']],
    ['X-Latin', 'caf\u00e9\tau lait'],
    ["!#$%&'*+-.^_`|~09", 'x'],
  ])('allows %s', (name, value) => expect(headerFault(name, value)).toBeUndefined());

  it.each([
    'Connection',
    'keep-alive',
    'Proxy-Authorization',
    'proxy-connection',
    'TE',
    'Trailer',
    'Transfer-Encoding',
    'Upgrade',
    'HTTP2-Settings',
    'Content-Length',
    'Expect',
  ])('refuses %s, which belongs to the connection', (name) =>
    expect(headerFault(name, 'x')).toMatch('belongs to the connection'),
  );

  it('refuses Host and names where the host goes', () => expect(headerFault('hOST', 'x')).toMatch('endpoint'));

  it.each(['Evertick-Job-Id', 'evertick-anything'])('refuses the reserved %s', (name) =>
    expect(headerFault(name, 'x')).toMatch('reserved'),
  );

  it.each(['', 'a b', 'a:b', 'a\r\nb', '\u00e9', 'a\0'])('refuses the name %j', (name) =>
    expect(headerFault(name, 'x')).toMatch('not a header name'),
  );

  it.each(['a\r\nEvil: 1', 'a\nb', 'a\0b', 'a\u007f', '\u20ac'])(
    'refuses the value %j without repeating it',
    (value) => {
      expect(headerFault('X-A', value)).toMatch('X-A has a value with a character');
      expect(headerFault('X-A', ['fine', value])).toMatch('X-A has a value with a character');
      expect(headerFault('X-A', value)).not.toContain(value);
    },
  );

  it('refuses an empty list', () => expect(headerFault('X-A', [])).toMatch('empty list'));
});

describe('headersFault', () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`X-${i}`, 'v']));

  it('allows none, and as many as the limit', () => {
    expect(headersFault({})).toBeUndefined();
    expect(headersFault(many(MAX_HEADER_LINES))).toBeUndefined();
  });

  it('counts every value of a list', () => {
    expect(headersFault(many(MAX_HEADER_LINES + 1))).toMatch('at most 20');
    expect(headersFault({ 'X-A': Array.from({ length: MAX_HEADER_LINES + 1 }, () => 'v') })).toMatch('at most 20');
  });

  it('allows exactly the limit of bytes, as sent', () => {
    const value = 'v'.repeat(MAX_HEADER_BYTES - 'X-A: \r\n'.length);
    expect(headersFault({ 'X-A': value })).toBeUndefined();
    expect(headersFault({ 'X-A': `${value}v` })).toMatch('8193 bytes');
  });

  it('refuses a name given in two spellings', () =>
    expect(headersFault({ 'X-A': '1', 'x-a': '2' })).toMatch('x-a is given twice'));

  it('passes on the fault of a single header', () => expect(headersFault({ Host: 'x' })).toMatch('Host'));
});
