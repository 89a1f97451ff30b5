import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Repeats `work` with growing pauses until it passes; `onFailure` hears of each failure. For work that nobody else can repeat. */
export async function retrying<T>(work: () => Promise<T>, onFailure: (error: unknown) => void): Promise<T> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      onFailure(error);
      await delay(pause);
    }
  }
}
