import { destinationsOf } from './embedded.js';
import { type AddressRange, addressRange, isWithin, parseAddress } from './range.js';
import { specialRangeOf } from './special.js';

/**
 * Decides which addresses may be connected to on behalf of users: public ones, and of the others those that the operator allows.
 * What can be no target, or gives a machine's credentials away, is refused whatever is allowed.
 */
export class OutboundGuard {
  /**
   * @param allow ranges that may be reached though they are not public
   * @param deny ranges that may not be reached, public or not; they win over `allow`
   */
  constructor(
    private readonly allow: AddressRange[],
    private readonly deny: AddressRange[],
  ) {}

  /**
   * Why an address may not be connected to, as words such as `loopback address (127.0.0.0/8), which EVERTICK_HTTP_ALLOW does not name`;
   * undefined when it may. The range that an operator denies is not told, since it may be a single address.
   * @param text an address as a name service gives it, with or without a zone
   */
  refusalOf(text: string): string | undefined {
    const address = parseAddress(text);
    if (!address) return 'something that is not an address';
    const destinations = destinationsOf(address);
    const isDenied = [{ address }, ...destinations].some((to) =>
      this.deny.some((range) => isWithin(to.address, range)),
    );
    if (isDenied) return 'address that EVERTICK_HTTP_DENY names';
    for (const { address: to, form, perhaps } of destinations) {
      const special = specialRangeOf(to);
      if (!special || (special.allowable && (perhaps || this.allow.some((range) => isWithin(to, range))))) continue;
      const carried = form ? ` in ${form} form` : '';
      const why = special.allowable ? 'which EVERTICK_HTTP_ALLOW does not name' : 'which no setting allows';
      return `${special.purpose} address (${special.range.text})${carried}, ${why}`;
    }
    return undefined;
  }
}

const PERMISSIVE = new OutboundGuard(['0.0.0.0/0', '::/0'].map(addressRange), []);

/** Why no operator can allow the address in a URL, as {@link OutboundGuard.refusalOf} says it; undefined when one can, and for names. */
export function neverReached({ hostname }: URL): string | undefined {
  const host = hostname.replaceAll(/[[\]]/g, '');
  return parseAddress(host) && PERMISSIVE.refusalOf(host);
}
