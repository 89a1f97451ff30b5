import { EvertickError, EvertickNetworkError } from './errors.js';

/** Answers that pass by themselves: too many requests, or nobody there who could answer. */
const PASSING = [408, 429, 502, 503, 504];

/** Times of what is tried again, in milliseconds. */
export interface Pace {
  /** Before the second try; doubled for each one after. */
  firstMs: number;
  /** Between two tries at most, unless the server asks for more. */
  mostMs: number;
  /** After so long without a success it is given up. */
  patienceMs: number;
}

/** Whether trying again may help. */
export function passes(error: unknown): error is EvertickError | EvertickNetworkError {
  return error instanceof EvertickNetworkError || (error instanceof EvertickError && PASSING.includes(error.status));
}

/** Tries something for as long as it takes, in growing intervals, and no longer without success than its patience. */
export class Perseverance {
  private failures = 0;
  private failingSince = 0;

  constructor(readonly pace: Pace) {}

  succeeded(): void {
    this.failures = 0;
  }

  /**
   * Resolves when it is time for another try.
   * @throws error when no try can help, or patience is over; the signal's reason when that aborts
   */
  async after(error: unknown, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    if (!passes(error)) throw error;
    if (this.failures === 0) this.failingSince = Date.now();
    const ms = interval(this.pace, this.failures++, error);
    if (Date.now() + ms - this.failingSince > this.pace.patienceMs) throw error;
    await delay(ms, signal);
  }
}

/** How long to wait after so many failures before: what the server asks for, at least; never all clients at one instant. */
export function interval(
  { firstMs, mostMs }: Pick<Pace, 'firstMs' | 'mostMs'>,
  failures: number,
  error: unknown,
): number {
  const asked = (error instanceof EvertickError && error.retryAfterMs) || 0;
  return asked + Math.min(firstMs * 2 ** failures, mostMs) * (0.5 + Math.random() / 2);
}

/**
 * What `work` gives. Its signal aborts when that takes longer, and when the given one does, then also afterwards.
 * @throws {EvertickNetworkError} when it takes longer than so many milliseconds
 */
export async function within<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new EvertickNetworkError(`there was no answer for ${ms} ms`)), ms);
  try {
    return await work(signal ? AbortSignal.any([late.signal, signal]) : late.signal);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws the signal's reason when that aborts */
export function delay(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });
}
