import { setTimeout as delay } from 'node:timers/promises';
import type { DataPaths } from './dataDir.js';
import { reasonOf } from './externals.js';

const POLL_MS = 200;
/** So long it is usual to wait; after it, and again each time as long, the reason is said. */
const PATIENCE_MS = 20_000;

/** Returns when the API's `/readyz` answers 200, or when `stopping` is aborted. Says now and then what is not ready. */
export async function untilReady(
  apiUrl: string,
  stopping: AbortSignal,
  say: (line: string) => void,
  paths: DataPaths,
): Promise<void> {
  let sayAfter = performance.now() + PATIENCE_MS;
  while (!stopping.aborted) {
    const fault = await readinessFault(apiUrl);
    if (fault === undefined) return;
    if (performance.now() > sayAfter) {
      say(`Not ready yet: ${fault}. Still waiting; logs: ${paths.logFile('api')} and ${paths.logFile('worker')}`);
      sayAfter += PATIENCE_MS;
    }
    await delay(POLL_MS, undefined, { signal: stopping }).catch(() => {});
  }
}

async function readinessFault(apiUrl: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${apiUrl}/readyz`, { signal: AbortSignal.timeout(5_000) });
    const text = await answer.text();
    return answer.ok ? undefined : `the API answers ${answer.status} ${text.slice(0, 300)}`;
  } catch (error) {
    return `the API does not answer (${reasonOf((error as Error).cause ?? error)})`;
  }
}
