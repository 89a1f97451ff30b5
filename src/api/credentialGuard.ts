import { hash } from 'node:crypto';
import { Problem } from './problem.js';
import { addressKey, Counts } from './rateLimit.js';

/** Different wrong credentials that one address may try in a minute. */
const MAX_WRONG = 30;
/** Credentials that are remembered as right, and as wrong, about 150 bytes each. */
const MAX_REMEMBERED = 10_000;

/** The hash of a credential: what is remembered must not be one. */
export type CredentialId = string;

/**
 * Limits guessing of keys and sessions by address. One address may be many callers, so it is never closed to all of them: a credential
 * that was right before is always looked up, and a wrong one that comes again and again, such as that of a program whose key was
 * revoked, counts once. Only credentials that were never seen have to wait when the address has tried too many.
 *
 * Authentication calls `check` before it looks a credential up, and `right` or `wrong` afterwards. It holds for this process.
 */
export class CredentialGuard {
  private readonly counts = new Counts(MAX_WRONG);
  private readonly known = { right: new Set<string>(), wrong: new Set<string>() };

  /** Who makes a request: a credential that was right, else an address, so that nobody is somebody else by saying so. */
  callerOf(address: string | undefined, credential: CredentialId | undefined): string {
    return credential && this.known.right.has(credential) ? credential : addressKey(address);
  }

  /** @throws {Problem} 429 with `Retry-After` when a new credential of this address is not to be looked up */
  async check(address: string | undefined, credential: CredentialId): Promise<void> {
    if (this.known.right.has(credential) || this.known.wrong.has(credential)) return;
    const { passes, seconds } = await this.counts.look(addressKey(address));
    if (passes) return;
    throw new Problem(429, `too many wrong credentials came from this address; try again in ${seconds} s`, [], {
      'Retry-After': String(seconds),
    });
  }

  /** The credential is right. */
  right(credential: CredentialId): void {
    remember(this.known.right, credential);
    this.known.wrong.delete(credential);
  }

  /** The credential is wrong, or not right any more. It counts once. */
  async wrong(address: string | undefined, credential: CredentialId): Promise<void> {
    this.known.right.delete(credential);
    if (this.known.wrong.has(credential)) return;
    remember(this.known.wrong, credential);
    await this.counts.add(addressKey(address));
  }
}

/** The id of a credential. */
export function credentialId(credential: string): CredentialId {
  return hash('sha256', credential, 'base64');
}

/** Adds a hash as the newest; the oldest goes when there are too many. */
function remember(hashes: Set<string>, hash: string): void {
  hashes.delete(hash);
  hashes.add(hash);
  const [oldest] = hashes;
  if (hashes.size > MAX_REMEMBERED && oldest !== undefined) hashes.delete(oldest);
}
