import { type Address, type AddressRange, addressRange, isWithin } from './range.js';

/** A range whose addresses are not simply those of somebody's public server. */
export interface SpecialRange {
  range: AddressRange;
  /** What its addresses are for, as the registries call it. */
  purpose: string;
  /** Whether an operator may let checks reach it. The others cannot be a target, or are one that gives keys away. */
  allowable: boolean;
}

const allowable = (text: string, purpose: string): SpecialRange => ({
  range: addressRange(text),
  purpose,
  allowable: true,
});
const never = (text: string, purpose: string): SpecialRange => ({ ...allowable(text, purpose), allowable: false });
/** An exception from a range below it. */
const open = (text: string) => ({ range: addressRange(text) });

/*
 * The IANA registries of special-purpose addresses, and the addresses at which clouds give each machine its credentials. The first
 * row that holds an address says what it is. What a registry calls special and yet globally reachable (AS112, AMT) is as public as any
 * other. IPv6 addresses that carry an IPv4 one are not here: they are judged by that one (`embedded.ts`).
 */

const IPV4: (SpecialRange | { range: AddressRange })[] = [
  never('100.100.100.200', 'cloud metadata'),
  never('168.63.129.16', 'cloud metadata'),
  never('0.0.0.0/8', 'unspecified'),
  allowable('10.0.0.0/8', 'private-use'),
  allowable('100.64.0.0/10', 'shared'),
  allowable('127.0.0.0/8', 'loopback'),
  never('169.254.0.0/16', 'link-local'),
  allowable('172.16.0.0/12', 'private-use'),
  never('192.0.0.0/24', 'IETF protocol'),
  allowable('192.0.2.0/24', 'documentation'),
  never('192.88.99.0/24', '6to4 relay'),
  allowable('192.168.0.0/16', 'private-use'),
  allowable('198.18.0.0/15', 'benchmarking'),
  allowable('198.51.100.0/24', 'documentation'),
  allowable('203.0.113.0/24', 'documentation'),
  never('224.0.0.0/4', 'multicast'),
  never('255.255.255.255', 'broadcast'),
  // Some networks number their machines in it for want of others.
  allowable('240.0.0.0/4', 'reserved'),
];

const IPV6: (SpecialRange | { range: AddressRange })[] = [
  never('fd00:ec2::/32', 'cloud metadata'),
  never('fd20:ce::254', 'cloud metadata'),
  never('fd00:c1::a9fe:a9fe', 'cloud metadata'),
  never('fd00:42::42', 'cloud metadata'),
  never('fd00:a9fe:a9fe::1', 'cloud metadata'),
  never('fd00:100::100:200', 'cloud metadata'),
  never('::', 'unspecified'),
  allowable('::1', 'loopback'),
  allowable('fc00::/7', 'unique-local'),
  never('fe80::/10', 'link-local'),
  allowable('fec0::/10', 'site-local'),
  never('ff00::/8', 'multicast'),
  allowable('2001:2::/48', 'benchmarking'),
  open('2001:3::/32'),
  open('2001:4:112::/48'),
  never('2001::/23', 'IETF protocol'),
  allowable('2001:db8::/32', 'documentation'),
  allowable('3fff::/20', 'documentation'),
  allowable('64:ff9b:1::/48', 'local NAT64'),
  // Public addresses are given out of 2000::/3 alone; these are the rest.
  never('::/3', 'non-public'),
  never('4000::/2', 'non-public'),
  never('8000::/1', 'non-public'),
];

/** What an address is special for, or undefined when it is a public one. */
export function specialRangeOf(address: Address): SpecialRange | undefined {
  const row = (address.kind() === 'ipv4' ? IPV4 : IPV6).find(({ range }) => isWithin(address, range));
  return row && 'purpose' in row ? row : undefined;
}
