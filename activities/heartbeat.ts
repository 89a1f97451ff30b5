import type { Clock } from '../src/db/clock.js';
import { heartbeatPayload } from '../src/domain/kinds.js';
import type { OutboundGuard } from '../src/domain/outbound/guard.js';
import type { HeartbeatPayload } from '../src/domain/rules/payloads.js';
import type { Semaphore } from '../src/domain/semaphore.js';
import { prepareCheck } from '../src/http/check.js';
import { CheckTrace } from '../src/http/trace.js';
import type { Interruption } from './live.js';
import type { Prepare, Ready } from './run.js';

/** Makes HTTP checks ready. `running` bounds those in flight; what is only armed does not count. */
export function prepareHeartbeat(clock: Clock, running: Semaphore, guard: OutboundGuard): Prepare {
  return async (job, definition) => {
    const payload: HeartbeatPayload = heartbeatPayload(definition.payload);
    const check = prepareCheck(payload, job.jobId, guard);
    return {
      run: ({ attempt, signal, onStart, onLines }) =>
        running.use(async () => {
          const startedAt = clock.now();
          const trace = new CheckTrace(startedAt);
          onStart(startedAt);
          try {
            return await check.run({ attempt, signal, trace });
          } catch (error) {
            if (signal.aborted) trace.stopped(STOPPED[signal.reason as Interruption]);
            throw error;
          } finally {
            onLines(trace.lines());
          }
        }),
    } satisfies Ready;
  };
}

const STOPPED: Record<Interruption, string> = {
  cancel: 'the job was cancelled',
  detach: 'its runner shuts down, and the next attempt repeats the request',
};
