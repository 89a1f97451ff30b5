import { EvertickTimeoutError } from './errors.js';
import type { Job } from './generated/api.js';
import { delay, Perseverance, within } from './waiting.js';

/** Between two looks, in milliseconds: a short job is seen to end soon, and a long one costs little. */
const LOOK = { firstMs: 100, growth: 1.5, mostMs: 2_000 };
/** Times of looks that fail, in milliseconds; one that takes longer than `lookMs` does. */
const PACE = { firstMs: 500, mostMs: 10_000, patienceMs: 300_000, lookMs: 30_000 };
/** The longest that a timer of JavaScript can wait; it takes more for nothing. */
const MOST_TIMER_MS = 2 ** 31 - 1;
const OVER: Job['status'][] = ['COMPLETED', 'FAILED', 'CANCELED'];

export interface WaitOptions {
  /** How long to wait at most; left out, or over 24.8 days: for as long as it takes. */
  timeoutMs?: number;
  /** Ends the waiting, not the job; it then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Looks at a job until it is over, through faults that pass.
 * @param read reads the job, trying once
 * @returns the job as it ended: a FAILED one too
 * @throws {EvertickTimeoutError} when it is not over in time
 * @throws {EvertickError} when there is no such job, or the API has not answered for five minutes
 */
export async function waitForJob(
  read: (signal: AbortSignal) => Promise<Job>,
  { timeoutMs, signal }: WaitOptions,
  pace = PACE,
): Promise<Job> {
  const late = timeoutMs === undefined || timeoutMs > MOST_TIMER_MS ? undefined : AbortSignal.timeout(timeoutMs);
  const either = late && signal ? AbortSignal.any([late, signal]) : (late ?? signal);
  const perseverance = new Perseverance(pace);
  let job: Job | undefined;
  try {
    for (let pause = LOOK.firstMs; ; pause = Math.min(pause * LOOK.growth, LOOK.mostMs)) {
      try {
        job = await within(pace.lookMs, either, read);
        perseverance.succeeded();
        if (OVER.includes(job.status)) return job;
      } catch (error) {
        await perseverance.after(error, either);
      }
      await delay(pause, either);
    }
  } catch (error) {
    if (!late?.aborted || signal?.aborted) throw error;
    throw new EvertickTimeoutError(`after ${timeoutMs} ms the job is still ${job?.status ?? 'not known'}`, job);
  }
}
