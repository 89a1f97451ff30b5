import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { neverReached, OutboundGuard } from '../../src/domain/outbound/guard.js';
import { addressRange } from '../../src/domain/outbound/range.js';

const guard = (allow: string[] = [], deny: string[] = []) =>
  new OutboundGuard(allow.map(addressRange), deny.map(addressRange));
const closed = guard();
const wide = guard(['0.0.0.0/0', '::/0']);

/** An IPv4 address as IPv6 writes it: two groups of four digits. */
const hex = (ipv4: string) =>
  Buffer.from(ipv4.split('.').map(Number))
    .toString('hex')
    .replace(/(?=.{4}$)/, ':');
const inverted = (ipv4: string) =>
  ipv4
    .split('.')
    .map((byte) => 255 - Number(byte))
    .join('.');

/** Every form in which an IPv6 address carries an IPv4 one. */
const FORMS: Record<string, (ipv4: string) => string> = {
  'IPv4-mapped': (a) => `::ffff:${a}`,
  'IPv4-mapped, in hexadecimal': (a) => `::ffff:${hex(a)}`,
  'IPv4-translated': (a) => `::ffff:0:${a}`,
  'IPv4-compatible': (a) => `::${hex(a)}`,
  NAT64: (a) => `64:ff9b::${hex(a)}`,
  '6to4': (a) => `2002:${hex(a)}::1`,
  'Teredo, client': (a) => `2001:0:808:808:8000:f227:${hex(inverted(a))}`,
  'Teredo, server': (a) => `2001:0:${hex(a)}:8000:f227:${hex(inverted('8.8.8.8'))}`,
  ISATAP: (a) => `2a00:1450:4001:82f::5efe:${a}`,
  'ISATAP, of a unique address': (a) => `2a00:1450:4001:82f:200:5efe:${hex(a)}`,
};

/** Where a network's own translator may look for it. */
const LOCAL: Record<string, (ipv4: string) => string> = {
  last: (a) => `64:ff9b:1:fffe::${hex(a)}`,
  '/48': (a) => {
    const [ab, cd] = hex(a).split(':') as [string, string];
    return `64:ff9b:1:${ab}:00${cd.slice(0, 2)}:${cd.slice(2)}00::`;
  },
  '/56': (a) => {
    const h = hex(a).replace(':', '');
    return `64:ff9b:1:00${h.slice(0, 2)}:00${h.slice(2, 4)}:${h.slice(4)}::`;
  },
  '/64': (a) => {
    const h = hex(a).replace(':', '');
    return `64:ff9b:1:0:00${h.slice(0, 2)}:${h.slice(2, 6)}:${h.slice(6)}00::`;
  },
};

describe('never reached, whatever is allowed', () => {
  it.each([
    ['169.254.169.254', 'link-local address (169.254.0.0/16)'],
    ['169.254.170.2', 'link-local'],
    ['169.254.0.1', 'link-local'],
    ['100.100.100.200', 'cloud metadata address (100.100.100.200)'],
    ['168.63.129.16', 'cloud metadata'],
    ['192.0.0.192', 'IETF protocol address (192.0.0.0/24)'],
    ['0.0.0.0', 'unspecified'],
    ['0.1.2.3', 'unspecified'],
    ['192.88.99.1', '6to4 relay'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.255', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::', 'unspecified'],
    ['fe80::1', 'link-local address (fe80::/10)'],
    ['fe80::a9fe:a9fe', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['fe80::1%br-a.1', 'link-local'],
    ['febf::1', 'link-local'],
    ['ff02::1', 'multicast'],
    ['fd00:ec2::254', 'cloud metadata address (fd00:ec2::/32)'],
    ['fd00:ec2::23', 'cloud metadata'],
    ['fd20:ce::254', 'cloud metadata'],
    ['fd00:c1::a9fe:a9fe', 'cloud metadata'],
    ['fd00:42::42', 'cloud metadata'],
    ['fd00:a9fe:a9fe::1', 'cloud metadata'],
    ['fd00:100::100:200', 'cloud metadata'],
    ['100::1', 'non-public'],
    ['5f00::1', 'non-public'],
    ['2001:20::1', 'IETF protocol'],
    ['1234::1', 'non-public'],
    ['abcd::1', 'non-public'],
  ])('%s: %s', (address, words) => {
    expect(wide.refusalOf(address)).toContain(words);
    expect(wide.refusalOf(address)).toMatch(/, which no setting allows$/);
    expect(guard([address.replace(/%.*/, '')]).refusalOf(address)).toContain('no setting');
  });

  it.each(['', 'localhost', '127.1', '0x7f000001', '2130706433', '0177.0.0.1', '1.2.3', '::1::', '%eth0', '1.2.3.4 '])(
    '%j, which is no address',
    (text) => expect(wide.refusalOf(text)).toBe('something that is not an address'),
  );
});

describe('reached only when it is allowed', () => {
  it.each([
    ['127.0.0.1', '127.0.0.0/8', 'loopback address (127.0.0.0/8)'],
    ['127.255.255.254', '127.0.0.0/8', 'loopback'],
    ['::1', '::1', 'loopback address (::1)'],
    ['10.0.0.1', '10.0.0.0/8', 'private-use address (10.0.0.0/8)'],
    ['172.16.0.1', '172.16.0.0/12', 'private-use'],
    ['172.31.255.255', '172.31.255.255', 'private-use'],
    ['192.168.1.1', '192.168.1.0/24', 'private-use'],
    ['100.64.0.1', '100.64.0.0/10', 'shared'],
    ['192.0.2.1', '192.0.2.0/24', 'documentation'],
    ['198.51.100.1', '198.51.100.1/32', 'documentation'],
    ['203.0.113.1', '203.0.113.0/24', 'documentation'],
    ['198.19.0.1', '198.18.0.0/15', 'benchmarking'],
    ['240.0.0.1', '240.0.0.0/4', 'reserved'],
    ['fc00::1', 'fc00::/7', 'unique-local address (fc00::/7)'],
    ['fd12:3456::1', 'fd12:3456::/32', 'unique-local'],
    ['fec0::1', 'fec0::/10', 'site-local'],
    ['2001:2::1', '2001:2::/48', 'benchmarking'],
    ['2001:db8::1', '2001:db8::/32', 'documentation'],
    ['3fff::1', '3fff::/20', 'documentation'],
    ['::1%lo', '::1', 'loopback'],
  ])('%s by %s', (address, range, words) => {
    expect(closed.refusalOf(address)).toContain(words);
    expect(closed.refusalOf(address)).toMatch(/, which EVERTICK_HTTP_ALLOW does not name$/);
    expect(guard([range]).refusalOf(address)).toBeUndefined();
    expect(wide.refusalOf(address)).toBeUndefined();
    expect(guard([range], [range]).refusalOf(address)).toBe('address that EVERTICK_HTTP_DENY names');
  });
});

describe('reached', () => {
  const PUBLIC = [
    '1.1.1.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.0',
    '192.31.196.1',
    '192.52.193.1',
    '192.167.255.255',
    '192.169.0.0',
    '192.175.48.1',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:82f::200e',
    '2001:3::1',
    '2001:4:112::1',
    '2001:200::1',
    '2620:4f:8000::1',
    ...Object.values(FORMS).map((carry) => carry('8.10.11.12')),
  ];

  it.each(PUBLIC)('%s', (address) => {
    expect(closed.refusalOf(address)).toBeUndefined();
  });

  it.each(PUBLIC)('%s, unless it is denied', (address) => {
    expect(guard([address], [address]).refusalOf(address)).toBe('address that EVERTICK_HTTP_DENY names');
    const beside = address.includes(':') ? '2606:4700:4700::1112' : '8.8.4.4';
    expect(guard([], [beside]).refusalOf(address)).toBeUndefined();
  });
});

describe.each(Object.entries(FORMS))('an address that carries another: %s', (_form, carry) => {
  it('is as that one', () => {
    expect(closed.refusalOf(carry('10.9.8.7'))).toMatch(
      /^private-use address \(10\.0\.0\.0\/8\) in .* form, which EVERTICK/,
    );
    expect(closed.refusalOf(carry('127.4.3.2'))).toMatch(/^loopback/);
    expect(wide.refusalOf(carry('169.254.169.254'))).toMatch(/^link-local address .* form, which no setting allows$/);
    expect(wide.refusalOf(carry('100.100.100.200'))).toMatch(/^cloud metadata/);
  });

  it('is allowed by the range of that one, and denied by either', () => {
    const address = carry('10.9.8.7');
    expect(guard(['10.0.0.0/8']).refusalOf(address)).toBeUndefined();
    expect(guard([address, '::/0']).refusalOf(address)).toContain('EVERTICK_HTTP_ALLOW');
    expect(guard(['10.0.0.0/8'], ['10.9.8.7']).refusalOf(address)).toContain('EVERTICK_HTTP_DENY');
    expect(guard(['10.0.0.0/8'], [address]).refusalOf(address)).toContain('EVERTICK_HTTP_DENY');
  });
});

describe.each(Object.entries(LOCAL))('an address for a local translator: %s', (_place, carry) => {
  it('is allowed by its own range', () => {
    expect(closed.refusalOf(carry('8.10.11.12'))).toBe(
      'local NAT64 address (64:ff9b:1::/48), which EVERTICK_HTTP_ALLOW does not name',
    );
    expect(guard(['64:ff9b:1::/48']).refusalOf(carry('8.10.11.12'))).toBeUndefined();
    expect(guard(['64:ff9b:1::/48'], ['8.10.0.0/16']).refusalOf(carry('8.10.11.12'))).toContain('EVERTICK_HTTP_DENY');
  });

  it('never leads to what no setting allows', () => {
    expect(wide.refusalOf(carry('169.254.169.254'))).toMatch(/^link-local address .* in NAT64 form, which no setting/);
    expect(wide.refusalOf(carry('100.100.100.200'))).toMatch(
      /^cloud metadata address .* in NAT64 form, which no setting/,
    );
  });
});

describe('of any address', () => {
  const ipv4 = fc.ipV4();
  const ipv6 = fc.array(fc.integer({ min: 0, max: 0xff }), { minLength: 16, maxLength: 16 });
  const inForm = fc
    .tuple(fc.constantFrom(...Object.values({ ...FORMS, ...LOCAL })), ipv4)
    .map(([carry, address]) => carry(address));
  /** Drawn from the ranges where something begins or ends, not only from the wide middle. */
  const special = fc
    .tuple(fc.constantFrom(0, 0x20, 0x3f, 0x40, 0x80, 0xfc, 0xfd, 0xfe, 0xff, 1), ipv6)
    .map(([first, bytes]) => [first, ...bytes.slice(1)]);
  const address = fc.oneof(
    ipv4,
    inForm,
    fc.oneof(ipv6, special).map((bytes) => ipaddr.fromByteArray(bytes).toString()),
  );

  it('a range that is denied is not reached, whatever is allowed', () => {
    fc.assert(
      fc.property(address, (text) => {
        expect(guard(['0.0.0.0/0', '::/0'], ['0.0.0.0/0', '::/0']).refusalOf(text)).toBeDefined();
      }),
    );
  });

  it('what no setting allows stays refused, and allowing more refuses no more', () => {
    fc.assert(
      fc.property(address, (text) => {
        const [strict, lax] = [closed.refusalOf(text), wide.refusalOf(text)];
        if (lax !== undefined) expect(strict).toBeDefined();
        if (strict?.endsWith('no setting allows')) expect(lax).toBeDefined();
      }),
    );
  });

  it('an IPv4 address has one fate in whatever form it is carried', () => {
    fc.assert(
      fc.property(ipv4, fc.constantFrom(...Object.values(FORMS)), (text, carry) => {
        for (const each of [closed, wide, guard(['10.0.0.0/7', '::/0'])])
          expect(each.refusalOf(carry(text)) === undefined).toBe(each.refusalOf(text) === undefined);
      }),
    );
  });

  it('is refused when another table of special addresses does not call it unicast', () => {
    const reachable = new Set(['unicast', 'as112', 'amt', 'as112v6']);
    const carries = new Set(['ipv4Mapped', 'rfc6145', 'rfc6052', '6to4', 'teredo']);
    fc.assert(
      fc.property(address, (text) => {
        const range = ipaddr.parse(text).range();
        if (!reachable.has(range) && !carries.has(range)) expect(closed.refusalOf(text)).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('neverReached', () => {
  it.each([
    'http://169.254.169.254/',
    'https://[::ffff:169.254.169.254]:8080/',
    'http://[fd00:ec2::254]/',
    'http://0/',
  ])('refuses %s', (url) => expect(neverReached(new URL(url))).toContain('which no setting allows'));
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://localhost/',
    'http://metadata.google.internal/',
  ])('leaves %s to those who connect', (url) => expect(neverReached(new URL(url))).toBeUndefined());
});
