import { Semaphore } from '../domain/semaphore.js';
import { Problem } from './problem.js';
import { addressKey } from './rateLimit.js';

/** Passwords that are hashed or compared at the same time: each takes a thread and 32 MiB for about a tenth of a second. */
const AT_ONCE = 2;
/** What may wait or run for one account, and for one address. */
const PER_ACCOUNT = 5;
const PER_ADDRESS = 10;

/** Through here goes all hashing and comparing of passwords that requests ask for, so that it starves neither others nor other work. */
export class PasswordTurns {
  readonly #turns = new Semaphore(AT_ONCE);
  readonly #taken = new Map<string, number>();

  /**
   * Does work on a password when it is its turn.
   * @param who `email` of the account, where it is known before
   * @throws {Problem} 429 at once when too much of this account or address waits already
   */
  async take<T>({ email, address }: { email?: string; address: string }, work: () => Promise<T>): Promise<T> {
    const most = new Map([[`address ${addressKey(address)}`, PER_ADDRESS]]);
    if (email !== undefined) most.set(`account ${email}`, PER_ACCOUNT);
    for (const [key, bound] of most)
      if ((this.#taken.get(key) ?? 0) >= bound)
        throw new Problem(429, 'too many passwords of one account or address at once: try again in 1 s', [], {
          'Retry-After': '1',
        });
    for (const key of most.keys()) this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1);
    try {
      return await this.#turns.use(work);
    } finally {
      for (const key of most.keys()) this.#leave(key);
    }
  }

  #leave(key: string): void {
    const left = (this.#taken.get(key) ?? 0) - 1;
    if (left > 0) this.#taken.set(key, left);
    else this.#taken.delete(key);
  }
}
