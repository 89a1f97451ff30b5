import ipaddr from 'ipaddr.js';
import { type Address, addressRange, isWithin } from './range.js';

/** Where a packet to an address may end up, and the form of the address when it is another one that it carries. */
export interface Destination {
  address: Address;
  form?: string;
}

/** The IPv4 addresses, four bytes each, that sixteen bytes carry. */
type Carried = (bytes: number[]) => number[][];

/** Forms in which an IPv6 address is an IPv4 one for a translator or a tunnel. */
const FORMS = (
  [
    ['::ffff:0:0/96', 'IPv4-mapped', last],
    ['::ffff:0:0:0/96', 'IPv4-translated', last],
    ['64:ff9b::/96', 'NAT64', last],
    ['64:ff9b:1::/48', 'NAT64', localNat64],
    ['2002::/16', '6to4', (bytes) => [bytes.slice(2, 6)]],
    // The server that relays, and the client, whose bits are inverted.
    ['2001::/32', 'Teredo', (bytes) => [bytes.slice(4, 8), bytes.slice(12).map((byte) => byte ^ 0xff)]],
    ['::/96', 'IPv4-compatible', last],
  ] satisfies [string, string, Carried][]
).map(([range, form, carried]) => ({ range: addressRange(range), form, carried }));

/** They lie in ::/96 and carry nothing. */
const OWN = ['::', '::1'].map(addressRange);

/** Everything an address may lead to: itself, or what it carries, or both. */
export function destinationsOf(address: Address): Destination[] {
  if (address.kind() === 'ipv4' || OWN.some((range) => isWithin(address, range))) return [{ address }];
  const bytes = address.toByteArray();
  const carries = (form: string, carried: Carried) =>
    carried(bytes).map((octets) => ({ address: new ipaddr.IPv4(octets), form }));
  const found = FORMS.find(({ range }) => isWithin(address, range));
  if (found) return carries(found.form, found.carried);
  return isIsatap(bytes) ? [{ address }, ...carries('ISATAP', last)] : [{ address }];
}

function last(bytes: number[]): number[][] {
  return [bytes.slice(12)];
}

/**
 * Where in the prefix for local translators (RFC 8215) the IPv4 address lies is the choice of each network: the places are those
 * that RFC 6052 has for the lengths 48, 56, 64 and 96, without byte 8. Any of them counts, save those that hold nothing.
 */
function localNat64(bytes: number[]): number[][] {
  const short = [...bytes.slice(0, 8), ...bytes.slice(9)];
  const places = [short.slice(6, 10), short.slice(7, 11), short.slice(8, 12), bytes.slice(12)];
  const held = places.filter(([first]) => first !== 0);
  return held.length > 0 ? held : last(bytes);
}

/** Whether the lower half is the interface identifier of an ISATAP tunnel, which any prefix may have. */
function isIsatap(bytes: number[]): boolean {
  return (bytes[8] === 0x00 || bytes[8] === 0x02) && bytes[9] === 0x00 && bytes[10] === 0x5e && bytes[11] === 0xfe;
}
