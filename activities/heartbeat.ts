import type { Clock } from '../src/db/clock.js';
import { heartbeatPayload } from '../src/domain/kinds.js';
import type { HeartbeatPayload } from '../src/domain/rules/payloads.js';
import type { Semaphore } from '../src/domain/semaphore.js';
import { prepareCheck } from '../src/http/check.js';
import type { Prepare, Ready } from './run.js';

/** Makes HTTP checks ready. `running` bounds those in flight; what is only armed does not count. */
export function prepareHeartbeat(clock: Clock, running: Semaphore): Prepare {
  return async (job, definition) => {
    const payload: HeartbeatPayload = heartbeatPayload(definition.payload);
    const check = prepareCheck(payload, job.jobId);
    return {
      run: ({ attempt, signal, onStart }) =>
        running.use(() => {
          onStart(clock.now());
          return check.run({ attempt, signal });
        }),
    } satisfies Ready;
  };
}
