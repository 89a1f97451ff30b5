import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A parsed address of either family. */
export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** All addresses that begin with the same bits. */
export interface AddressRange {
  /** As it was written, such as `10.0.0.0/8` or `::1`. */
  text: string;
  first: Address;
  /** How many bits of `first` count. */
  bits: number;
}

/**
 * Reads an address in its standard spelling. A zone (`fe80::1%eth0`) is left out, since it says where an address is reached and
 * not which one it is. Undefined when it is none; short, octal and hexadecimal spellings of IPv4 are none.
 */
export function parseAddress(text: string): Address | undefined {
  const [address = ''] = text.split('%');
  return isIP(address) === 0 ? undefined : ipaddr.parse(address);
}

/**
 * Reads a range in CIDR notation, or a single address.
 * @throws Error that says what is wrong with it
 */
export function addressRange(text: string): AddressRange {
  const [, address = '', length] = /^([\d.a-fA-F:]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const first = parseAddress(address);
  const most = first?.kind() === 'ipv4' ? 32 : 128;
  const bits = length === undefined ? most : Number(length);
  if (!first || bits > most)
    throw new Error(`"${text}" is not an address or a range such as "10.0.0.0/8" or "fd00::/8"`);
  const family = first.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const begin = family.networkAddressFromCIDR(`${address}/${bits}`).toString();
  // Whoever writes 10.1.2.3/8 may mean one address or sixteen million.
  if (begin !== first.toString())
    throw new Error(`"${text}" does not begin where its range begins: write "${begin}/${bits}", or "${address}" alone`);
  return { text, first, bits };
}

/** The addresses of the machine itself. */
export const LOOPBACK = ['127.0.0.0/8', '::1'].map(addressRange);

/** Whether an address lies in a range. One of the other family never does. */
export function isWithin(address: Address, { first, bits }: AddressRange): boolean {
  return address.kind() === first.kind() && address.match(first, bits);
}
