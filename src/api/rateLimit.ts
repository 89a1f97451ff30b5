import type { Request, RequestHandler, Response } from 'express';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Config } from '../config.js';
import { Problem } from './problem.js';

const WINDOW_S = 60;
/** Keys that are counted at once, about 300 bytes each. */
const MAX_KEYS = 50_000;
const MAX_KEY_LENGTH = 128;
const PREFIX_BYTES = 8;

/** Counts per key in windows of a minute, which begin with a key's first request. Keys beyond 50,000 displace the oldest. */
export class Counts {
  private readonly limiter: RateLimiterMemory;
  private readonly keys = new Set<string>();

  /** @param points what a key may have in one minute */
  constructor(points: number) {
    this.limiter = new RateLimiterMemory({ points, duration: WINDOW_S });
  }

  /** Counts one more for a key: whether it may have it, how many more, and in how many seconds it begins anew. */
  async add(key: string): Promise<{ passes: boolean; left: number; seconds: number }> {
    const kept = key.slice(0, MAX_KEY_LENGTH);
    this.keys.delete(kept);
    this.keys.add(kept);
    if (this.keys.size > MAX_KEYS) await this.forgetOldest();
    const told = (passes: boolean) => (state: RateLimiterRes) => ({
      passes,
      left: state.remainingPoints,
      seconds: Math.max(1, Math.ceil(state.msBeforeNext / 1_000)),
    });
    return this.limiter.consume(kept).then(told(true), told(false));
  }

  /** Whether a key has had all of its minute, and in how many seconds it begins anew. */
  async look(key: string): Promise<{ passes: boolean; seconds: number }> {
    const state = await this.limiter.get(key.slice(0, MAX_KEY_LENGTH));
    const seconds = Math.max(1, Math.ceil((state?.msBeforeNext ?? 0) / 1_000));
    return { passes: (state?.consumedPoints ?? 0) < this.limiter.points, seconds };
  }

  private async forgetOldest(): Promise<void> {
    const [oldest] = this.keys;
    if (oldest === undefined) return;
    this.keys.delete(oldest);
    await this.limiter.delete(oldest);
  }
}

/**
 * Lets a caller make `EVERTICK_RATE_LIMIT` requests a minute of this process; more are answered 429 with `Retry-After`. Every answer says
 * where its caller stands, in the headers of draft-ietf-httpapi-ratelimit-headers-06: `RateLimit-Limit`, `RateLimit-Remaining`,
 * `RateLimit-Reset` (in seconds) and `RateLimit-Policy`.
 * @param callerOf who makes a request
 */
export function limitRate(
  { EVERTICK_RATE_LIMIT: limit }: Config,
  callerOf: (request: Request, response: Response) => string,
): RequestHandler {
  const counts = new Counts(limit);
  return async (request, response, next) => {
    const { passes, left, seconds } = await counts.add(callerOf(request, response));
    // It was refused meanwhile, because what followed cannot be read.
    if (response.headersSent) return;
    response.set({
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': String(left),
      'RateLimit-Reset': String(seconds),
      'RateLimit-Policy': `${limit};w=${WINDOW_S}`,
    });
    if (!passes)
      throw new Problem(429, `there were more than ${limit} requests in a minute; go on in ${seconds} s`, [], {
        'Retry-After': String(seconds),
      });
    next();
  };
}

/** An address as some proxies write it, with the client's port, which is another one for each connection. */
const WITH_PORT = /^(?:(\d+(?:\.\d+){3})|\[([\da-f:.]+)\])(?::\d+)?$/i;

/**
 * Who an address stands for: an IPv4 address, however it is written, or the /64 network that one customer has of IPv6. All that a proxy
 * names and that is no address is one.
 */
export function addressKey(address = ''): string {
  const [, v4, v6] = WITH_PORT.exec(address) ?? [];
  const bare = v4 ?? v6 ?? address;
  if (!ipaddr.isValid(bare)) return 'no address';
  const parsed = ipaddr.process(bare);
  return parsed.kind() === 'ipv4'
    ? parsed.toString()
    : `${Buffer.from(parsed.toByteArray().slice(0, PREFIX_BYTES)).toString('hex')}/64`;
}
