import type { LocalActivityOptions } from '@temporalio/workflow';

/** Idempotent statements against PostgreSQL: short, and repeated until they pass. A second local try, then a timer, so that an absent database holds no slot. */
export const LOCAL_ACTIVITY: LocalActivityOptions = {
  startToCloseTimeout: '10s',
  localRetryThreshold: '1s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' },
};
