import { createHash } from 'node:crypto';
import { Problem } from './problem.js';
import { addressKey, Counts } from './rateLimit.js';

/** Different wrong credentials that one address may try in a minute. */
const MAX_WRONG = 30;
/** Credentials that are remembered as right, and as wrong, about 150 bytes each. */
const MAX_REMEMBERED = 10_000;

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
  callerOf(address: string | undefined, credential: string | undefined): string {
    const hash = credential && hashOf(credential);
    return hash && this.known.right.has(hash) ? hash : addressKey(address);
  }

  /** @throws {Problem} 429 with `Retry-After` when a new credential of this address is not to be looked up */
  async check(address: string | undefined, credential: string): Promise<void> {
    const hash = hashOf(credential);
    if (this.known.right.has(hash) || this.known.wrong.has(hash)) return;
    const { passes, seconds } = await this.counts.look(addressKey(address));
    if (passes) return;
    throw new Problem(429, `too many wrong credentials came from this address; try again in ${seconds} s`, [], {
      'Retry-After': String(seconds),
    });
  }

  /** The credential is right. */
  right(credential: string): void {
    const hash = hashOf(credential);
    if (!this.known.right.has(hash)) remember(this.known.right, hash);
    this.known.wrong.delete(hash);
  }

  /** The credential is wrong, or not right any more. It counts once. */
  async wrong(address: string | undefined, credential: string): Promise<void> {
    const hash = hashOf(credential);
    this.known.right.delete(hash);
    if (this.known.wrong.has(hash)) return;
    remember(this.known.wrong, hash);
    await this.counts.add(addressKey(address));
  }
}

/** What is remembered must not be a credential. */
function hashOf(credential: string): string {
  return createHash('sha256').update(credential).digest('base64');
}

/** Adds a hash as the newest; the oldest goes when there are too many. */
function remember(hashes: Set<string>, hash: string): void {
  hashes.delete(hash);
  hashes.add(hash);
  const [oldest] = hashes;
  if (hashes.size > MAX_REMEMBERED && oldest !== undefined) hashes.delete(oldest);
}
