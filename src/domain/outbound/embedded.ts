import ipaddr from 'ipaddr.js';
import { type Address, addressRange, isWithin } from './range.js';

/** Where a packet to an address may end up. */
export interface Destination {
  address: Address;
  /** In which form the address carries this one. Undefined: it is the address itself. */
  form?: string;
  /** It is carried only if a network reads the address in one of several ways. */
  perhaps?: true;
}

/** Where in sixteen bytes an IPv4 address is carried. */
type Carried = (bytes: number[]) => number[][];

const last: Carried = (bytes) => [bytes.slice(12)];
/** The server that relays, and the client, whose bits are inverted. */
const teredo: Carried = (bytes) => [bytes.slice(4, 8), bytes.slice(12).map((byte) => byte ^ 0xff)];

/** Forms in which an IPv6 address is an IPv4 one for a translator or a tunnel. */
const FORMS = (
  [
    ['::ffff:0:0/96', 'IPv4-mapped', last],
    ['::ffff:0:0:0/96', 'IPv4-translated', last],
    ['64:ff9b::/96', 'NAT64', last],
    ['2002::/16', '6to4', (bytes) => [bytes.slice(2, 6)]],
    ['2001::/32', 'Teredo', teredo],
    ['::/96', 'IPv4-compatible', last],
  ] satisfies [string, string, Carried][]
).map(([range, form, carried]) => ({ range: addressRange(range), form, carried }));

/** They lie in ::/96 and carry nothing. */
const OWN = ['::', '::1'].map(addressRange);
/** For translators of a network's own (RFC 8215). */
const LOCAL_NAT64 = addressRange('64:ff9b:1::/48');

/** Everything an address may lead to: itself, or what it carries, or both. */
export function destinationsOf(address: Address): Destination[] {
  const self = { address };
  if (address.kind() === 'ipv4' || OWN.some((range) => isWithin(address, range))) return [self];
  const bytes = address.toByteArray();
  const found = FORMS.find(({ range }) => isWithin(address, range));
  if (found) return found.carried(bytes).map((octets) => ({ address: new ipaddr.IPv4(octets), form: found.form }));
  if (isWithin(address, LOCAL_NAT64)) return [self, ...localNat64(bytes)];
  return isIsatap(bytes) ? [self, { address: new ipaddr.IPv4(bytes.slice(12)), form: 'ISATAP' }] : [self];
}

/**
 * Each network chooses where the IPv4 address lies: after 48, 56, 64 or 96 bits, without byte 8 (RFC 6052). A place that begins with 0 is
 * padding.
 */
function localNat64(bytes: number[]): Destination[] {
  const short = [...bytes.slice(0, 8), ...bytes.slice(9)];
  return [short.slice(6, 10), short.slice(7, 11), short.slice(8, 12), bytes.slice(12)]
    .filter(([first]) => first !== 0)
    .map((octets) => ({ address: new ipaddr.IPv4(octets), form: 'NAT64', perhaps: true }));
}

/** Whether the lower half is the interface identifier of an ISATAP tunnel, which any prefix may have. */
function isIsatap(bytes: number[]): boolean {
  return (bytes[8] === 0x00 || bytes[8] === 0x02) && bytes[9] === 0x00 && bytes[10] === 0x5e && bytes[11] === 0xfe;
}
