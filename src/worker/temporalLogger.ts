import { DefaultLogger, type Logger as TemporalLogger } from '@temporalio/worker';
import type { Logger } from 'pino';

/** What the SDK says of jobs that fail or are cancelled: results, which are in the ledger, not news. */
const RESULTS = /^Workflow (failed|cancelled)|^Activity (failed|cancelled)/;

/** Temporal's own log lines in our log. */
export function temporalLogger(log: Logger): TemporalLogger {
  return new DefaultLogger('INFO', ({ level, message, meta }) => {
    const detail = {
      error: meta?.error === undefined ? undefined : String(meta.error),
      execution: meta?.workflowId,
      activity: meta?.activityType,
    };
    if (level === 'ERROR') log.error(detail, message);
    else if (level === 'WARN' && !RESULTS.test(message)) log.warn(detail, message);
    else log.debug(detail, message);
  });
}
