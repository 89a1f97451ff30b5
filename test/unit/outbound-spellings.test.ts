import { describe, expect, it } from 'vitest';
import { OutboundGuard } from '../../src/domain/outbound/guard.js';
import { hopTo } from '../../src/http/redirect.js';

const guard = new OutboundGuard([], []);
/** What a check would hand to the guard, or to the name service. */
const hostOf = (url: string) => (URL.canParse(url) ? hopTo(new URL(url), [])?.hostname : 'no URL');

describe('a spelling of an address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0177.0.0.1/',
    'http://0177.0x0.00.01/',
    'http://0x7f.1/',
    'http://0x7f000001/',
    'http://0X7F.0.0.1/',
    'http://127.0.0.1./',
    'http://127.0.0.1.:80/',
    'http://%31%32%37.0.0.1/',
    'http://127%2e0%2e0%2e1/',
    'http://127。0。0。1/',
    'http://１２７．０．０．１/',
    'http://０ｘ７ｆ．１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://1\u00ad27.0.0.1/',
    'http://127.0.0.1\\@example.com/',
    'http://example.com@127.0.0.1/',
    'http://example.com:80@127.0.0.1/',
    'http://example.com%40@127.0.0.1/',
    'http:127.0.0.1/',
    'http:\\\\127.0.0.1/',
    'http:///127.0.0.1/',
    ' http://127.0.0.1/',
    'http://127.0.0.1#@example.com/',
    'http://127.0.0.1?@example.com/',
  ])('%j is 127.0.0.1', (url) => {
    expect(hostOf(url)).toBe('127.0.0.1');
    expect(guard.refusalOf(hostOf(url) as string)).toContain('loopback');
  });

  it.each([
    ['http://[::1]/', '::1'],
    ['http://[0:0:0:0:0:0:0:1]/', '::1'],
    ['http://[0000::0001]/', '::1'],
    ['http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['http://[::FFFF:7F00:1]/', '::ffff:7f00:1'],
    ['http://[::127.0.0.1]/', '::7f00:1'],
    ['http://[64:ff9b::127.0.0.1]/', '64:ff9b::7f00:1'],
    ['http://[2002:7f00:1::]/', '2002:7f00:1::'],
    ['http://user:secret@[::1]:8080/', '::1'],
  ])('%s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
    expect(guard.refusalOf(host)).toContain('loopback');
  });

  it.each([
    'http://[fe80::1%eth0]/',
    'http://[fe80::1%25eth0]/',
    'http://[::1%lo]/',
    'http://[127.0.0.1]/',
    'http://127.0.0.1.1/',
    'http://256.0.0.1/',
    'http://0x100000000/',
    'http://127.0.0.08/',
    'http://1.2.3.4%00/',
    'http://127.0.0.1%0d%0a/',
    'http://127.0.0.1 .example.com/',
    'http://::1/',
    'http://[::1/',
    'http://[::1].example.com/',
  ])('%j is no URL', (url) => {
    expect(hostOf(url)).toBe('no URL');
  });

  it.each([
    ['http://127.0.0.1@example.com/', 'example.com'],
    ['http://127.0.0.1%2f@example.com/', 'example.com'],
    ['http://127.0.0.1:80@example.com/', 'example.com'],
    ['http://127.0.0.1.example.com/', '127.0.0.1.example.com'],
    ['http://0x7f.1.example.com/', '0x7f.1.example.com'],
    ['http://localhost./', 'localhost.'],
    ['http://LOCALHOST/', 'localhost'],
    ['http://ｌocalhost/', 'localhost'],
  ])('%s is the name %s, judged by its addresses', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
