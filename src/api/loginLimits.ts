import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Devices } from './devices.js';
import type { Client } from './endpoint.js';
import { Problem } from './problem.js';

const MINUTE_S = 60;
const HOUR_S = 3_600;
const DAY_S = 86_400;
/** Failures after which there is a pause, by whom they are counted. A person who mistypes stays under the first. */
const LIMITS = {
  /** One account from one address, or from one browser in which its owner has logged in. */
  pair: { points: 5, duration: 15 * MINUTE_S },
  /** Any account from one address. */
  address: { points: 50, duration: HOUR_S },
  /** One account from addresses that it was never used from. */
  account: { points: 100, duration: DAY_S },
  /** Mails to one mailbox. */
  mail: { points: 3, duration: HOUR_S },
} as const;
type Limit = keyof typeof LIMITS;
/** So long an address is known as one that the owner of an account uses. */
const KNOWN_S = 30 * DAY_S;

/**
 * Counts failed logins in PostgreSQL, for all processes together. Who guesses from many addresses meets the limit of the account; its
 * owner does not, at an address from which the account was used before. A browser in which its owner has logged in has a count of its
 * own, so that not even who shares the owner's address can lock the owner out
 * (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies).
 */
export class LoginLimits {
  readonly #limiters: Record<Limit, RateLimiterPostgres>;
  readonly #known: RateLimiterPostgres;

  constructor(
    pool: pg.Pool,
    private readonly devices: Devices,
  ) {
    const limiter = (keyPrefix: string, points: number, duration: number) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'login_limits',
        tableCreated: true,
        keyPrefix,
        points,
        duration,
      });
    const of = (limit: Limit) => limiter(limit, LIMITS[limit].points, LIMITS[limit].duration);
    this.#limiters = { pair: of('pair'), address: of('address'), account: of('account'), mail: of('mail') };
    this.#known = limiter('known', Number.MAX_SAFE_INTEGER, KNOWN_S);
  }

  /**
   * Counts an attempt as a failure, before it is known to be one: many at once must not all pass.
   * @throws {Problem} 429 when there were too many
   */
  async begin(email: string, client: Client): Promise<void> {
    const device = await this.#deviceOf(email, client);
    if (device) return orTooMany(this.#limiters.pair.consume(device));
    const { address } = client;
    const pair = keyOf(email, address);
    // The address first: who goes through addresses of accounts leaves no more rows than it may have failures.
    const known = await this.#known.get(pair);
    if (!known) await orTooMany(this.#limiters.address.consume(keyOf(address)));
    await orTooMany(this.#limiters.pair.consume(pair));
    if (!known) await orTooMany(this.#limiters.account.consume(keyOf(email)));
  }

  /** Takes back what the attempt counted; this address is known from now on as one that the account is used from. */
  async succeeded(email: string, client: Client): Promise<void> {
    const pair = keyOf(email, client.address);
    const device = await this.#deviceOf(email, client);
    if (device) await this.#limiters.pair.delete(device);
    else await this.#takeBack(email, client.address);
    await this.#known.set(pair, 1, KNOWN_S);
  }

  async #takeBack(email: string, address: string): Promise<void> {
    const pair = keyOf(email, address);
    await this.#limiters.pair.delete(pair);
    if (await this.#known.get(pair)) return;
    await this.#limiters.address.reward(keyOf(address));
    await this.#limiters.account.reward(keyOf(email));
  }

  /** By what the attempts of a browser are counted in which the owner of the account has logged in. */
  async #deviceOf(email: string, { cookie }: Client): Promise<string | undefined> {
    const id = await this.devices.find(email, cookie);
    return id && keyOf(email, 'device', id);
  }

  /**
   * Counts a token that somebody has found or guessed.
   * @throws {Problem} 429 when there were too many from this address
   */
  async guessed(address: string): Promise<void> {
    await orTooMany(this.#limiters.address.consume(keyOf(address)));
  }

  /**
   * Counts a mail; false when this mailbox has had enough of them.
   * @throws {Problem} 429 when too many were asked for from this address
   */
  async mayMail(email: string, address: string): Promise<boolean> {
    await orTooMany(this.#limiters.address.consume(keyOf(address)));
    try {
      await this.#limiters.mail.consume(keyOf(email));
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  }
}

async function orTooMany(consumed: Promise<unknown>): Promise<void> {
  try {
    await consumed;
  } catch (error) {
    throw error instanceof RateLimiterRes ? tooMany(error.msBeforeNext) : error;
  }
}

function tooMany(waitMs: number): Problem {
  const seconds = Math.ceil(waitMs / 1_000);
  return new Problem(429, `too many attempts: try again in ${seconds} s`, [], { 'Retry-After': String(seconds) });
}

/** Of a fixed length, however long an address is, and not to be read by who reads the table. */
function keyOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
