import { setTimeout as delay } from 'node:timers/promises';
import type { Child, Exit } from './childProcess.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
/** A child that ran this long was healthy: the next pause is the first again. */
const HEALTHY_MS = 30_000;

/** A child that is started again whenever it ends. */
export interface Kept {
  /** Ends it, once `over` is aborted: asks, and kills after `graceMs`. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Starts a child and keeps it running: when it ends it is started again, after pauses that double from 250 ms to 15 s.
 * @param start may reject: the first time that is the caller's, later it is said and tried again
 * @param over aborted when it is to end for good
 * @param say gets one line for each end and each start that failed
 */
export async function keepRunning(
  name: string,
  start: () => Promise<Child>,
  over: AbortSignal,
  say: (line: string) => void,
): Promise<Kept> {
  let child: Child | undefined = await start();

  const watch = async () => {
    let pause = FIRST_PAUSE_MS;
    while (!over.aborted) {
      if (child) {
        const startedAt = performance.now();
        const exit = await child.exited;
        if (over.aborted) return;
        if (performance.now() - startedAt >= HEALTHY_MS) pause = FIRST_PAUSE_MS;
        say(`${name} ended (${describeExit(exit, child)}). Starting it again in ${pause} ms.`);
      }
      child = undefined;
      await delay(pause, undefined, { signal: over }).catch(() => {});
      if (over.aborted) return;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      try {
        child = await start();
      } catch (error) {
        if (!over.aborted) say(`${name} does not start: ${(error as Error).message} Next try in ${pause} ms.`);
      }
    }
  };
  const watching = watch();

  const stop = async (graceMs: number) => {
    await child?.stop(graceMs);
    await watching;
    await child?.stop(graceMs);
  };
  return { stop };
}

function describeExit({ code, signal }: Exit, child: Child): string {
  if (signal) return `signal ${signal}`;
  const last = child.output().trim().split('\n').at(-1);
  return code === 0 || !last ? `exit code ${code}` : `exit code ${code}: ${last.slice(0, 300)}`;
}
