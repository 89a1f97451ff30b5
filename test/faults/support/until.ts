import { setTimeout as delay } from 'node:timers/promises';

const POLL_MS = 50;

/**
 * What `look` gives once it gives something (not undefined, not false), asked again and again.
 * @param what is waited for, as in "the job is claimed"
 * @throws Error naming it after `patienceMs`, with what the last look threw
 */
export async function until<T>(
  what: string,
  patienceMs: number,
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    let fault: unknown;
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
    } catch (error) {
      fault = error;
    }
    if (performance.now() > deadline)
      throw new Error(`not within ${patienceMs / 1_000} s: ${what}${fault ? ` (${fault})` : ''}`, { cause: fault });
    await delay(POLL_MS);
  }
}

/** Resolves at an instant of this host's clock, epoch milliseconds: for outages that last a given time. */
export async function instant(at: number): Promise<void> {
  await delay(Math.max(0, at - Date.now()));
}
