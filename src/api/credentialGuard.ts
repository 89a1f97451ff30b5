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
  /** Of credentials that come more than once at the same time: they count once. */
  private readonly counting = new Map<string, ReturnType<Counts['add']>>();
  private readonly known = { right: new Set<string>(), wrong: new Set<string>() };

  /** Counts a new credential as wrong until it is shown to be right. @throws {Problem} 429 with `Retry-After` when it is not to be looked up */
  async check(address: string | undefined, credential: string): Promise<void> {
    const hash = hashOf(credential);
    if (this.known.right.has(hash) || this.known.wrong.has(hash)) return;
    const counted = this.counting.get(hash) ?? this.count(address, hash);
    const { passes, seconds } = await counted;
    if (passes) return;
    throw new Problem(429, `too many wrong credentials came from this address; try again in ${seconds} s`, [], {
      'Retry-After': String(seconds),
    });
  }

  private count(address: string | undefined, hash: string): ReturnType<Counts['add']> {
    const counted = this.counts.add(addressKey(address)).then((result) => {
      if (result.passes) remember(this.known.wrong, hash);
      this.counting.delete(hash);
      return result;
    });
    this.counting.set(hash, counted);
    return counted;
  }

  /** The credential is right: it does not count. */
  async right(address: string | undefined, credential: string): Promise<void> {
    const hash = hashOf(credential);
    remember(this.known.right, hash);
    if (this.known.wrong.delete(hash)) await this.counts.takeBack(addressKey(address));
  }

  /** The credential is wrong, or not right any more. */
  wrong(credential: string): void {
    const hash = hashOf(credential);
    this.known.right.delete(hash);
    remember(this.known.wrong, hash);
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
