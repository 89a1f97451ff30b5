import { createHash } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { unabandoned } from '../db/abandon.js';
import type { Devices } from './devices.js';
import type { Client } from './endpoint.js';
import { Problem, problemOf } from './problem.js';
import { addressKey } from './rateLimit.js';

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
  /** Mails that one address asks for. They are no failures: who takes many people in must still be able to log in. */
  mails: { points: 50, duration: HOUR_S },
  /** Teams that one person makes: all of a person's teams are told of each login, also those that others take the person into. */
  teams: { points: 100, duration: DAY_S },
} as const;
type Limit = keyof typeof LIMITS;
/** Whose failures are counted by which limit. */
type Count = [limiter: RateLimiterPostgres, key: string];
/** Statuses of the problems that a wrong password or token is. */
const WRONG = [401, 422];
/** By how much less than a window the ends of one count may differ, as they were told. */
const SLACK_MS = 1_000;
/** So long an address is known as one that the owner of an account uses. */
const KNOWN_S = 30 * DAY_S;

/**
 * Counts failed logins in PostgreSQL, for all processes together, and what else one person or address may do only so often. Who guesses from many addresses meets the limit of the account; its
 * owner does not, at an address from which the account was used before. A browser in which its owner has logged in has a count of its
 * own, so that not even who shares the owner's address can lock the owner out
 * (https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies).
 */
export class LoginLimits {
  readonly #limiters: Record<Limit, RateLimiterPostgres>;
  readonly #known: RateLimiterPostgres;

  constructor(
    private readonly pool: pg.Pool,
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
    this.#limiters = {
      pair: of('pair'),
      address: of('address'),
      account: of('account'),
      mail: of('mail'),
      mails: of('mails'),
      teams: of('teams'),
    };
    this.#known = limiter('known', Number.MAX_SAFE_INTEGER, KNOWN_S);
  }

  /**
   * What `work` gives, which compares the password that somebody gave for an account. It counts as a failed login unless it ends
   * otherwise than by a Problem of a wrong password (401, 422). Afterwards this address is known as one that the account is used from.
   * @throws {Problem} 429 when there were too many
   */
  async attempt<T>(email: string, client: Client, work: () => Promise<T>): Promise<T> {
    const { pair, address, account } = this.#limiters;
    const here = addressKey(client.address);
    const fromHere = keyOf(email, here);
    const device = await this.devices.find(email, client.cookie);
    const own: Count = [pair, device === undefined ? fromHere : keyOf(email, 'device', device)];
    const known = device !== undefined || (await this.#known.get(fromHere)) !== null;
    // The address first: who goes through addresses of accounts leaves no more rows than it may have failures.
    const all: Count[] = [[address, keyOf(here)], own, [account, keyOf(email)]];
    const result = await this.#unlessWrong(known ? [own] : all, work);
    await pair.delete(own[1]);
    await this.#known.set(fromHere, 1, KNOWN_S);
    return result;
  }

  /** The owner of an account has proved to be at this address: it is known from now on, and what failed from there is forgotten. */
  async welcome(email: string, address: string): Promise<void> {
    const fromThere = keyOf(email, addressKey(address));
    await this.#limiters.pair.delete(fromThere);
    await this.#known.set(fromThere, 1, KNOWN_S);
  }

  /**
   * What `work` gives, which takes a token that somebody has or has guessed. One that is wrong counts as a failed login.
   * @throws {Problem} 429 when there were too many from this address
   */
  async guess<T>(address: string, work: () => Promise<T>): Promise<T> {
    return this.#unlessWrong([[this.#limiters.address, keyOf(addressKey(address))]], work);
  }

  /**
   * Counts a mail; false when this mailbox has had enough of them. Who asks for new passwords, of accounts that are not there too, does not
   * keep a mailbox from the mail by which an account begins.
   * @throws {Problem} 429 when too many were asked for from this address
   */
  async mayMail(what: 'account' | 'password', email: string, address: string): Promise<boolean> {
    await consume([this.#limiters.mails, keyOf(addressKey(address))], () => {});
    try {
      await this.#limiters.mail.consume(keyOf(what, email));
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  }

  /** Counts a team. @throws {Problem} 429 when its maker has made too many of late */
  async mayMakeTeam(userId: string): Promise<void> {
    await consume([this.#limiters.teams, keyOf(userId)], () => {});
  }

  /** Counts work as failed before it is known whether it is: much at once must not all pass. What was no wrong guess is given back. */
  async #unlessWrong<T>(counts: Count[], work: () => Promise<T>): Promise<T> {
    const begun: (() => Promise<unknown>)[] = [];
    let wrong = false;
    try {
      for (const count of counts) await consume(count, (endsAt) => begun.push(() => this.#giveBack(count, endsAt)));
      return await work();
    } catch (error) {
      wrong = WRONG.includes(problemOf(error).status);
      throw error;
    } finally {
      if (!wrong) await unabandoned(() => Promise.allSettled(begun.map((giveBack) => giveBack())));
    }
  }

  /** Takes back what was counted, from nothing but what it was counted with: that may have ended, and another one begun. */
  async #giveBack([limiter, key]: Count, endsAt: number): Promise<void> {
    await this.pool.query(
      'UPDATE login_limits SET points = points - 1 WHERE key = $1 AND points > 0 AND expire <= $2',
      [limiter.getKey(key), Math.ceil(endsAt) + SLACK_MS],
    );
  }
}

/** Counts once more, and tells when what it was counted with ends, in ms since the epoch. @throws {Problem} 429 when there were too many */
async function consume([limiter, key]: Count, counted: (endsAt: number) => void): Promise<void> {
  try {
    counted(Date.now() + (await limiter.consume(key)).msBeforeNext);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    counted(Date.now() + error.msBeforeNext);
    throw tooMany(error.msBeforeNext);
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
