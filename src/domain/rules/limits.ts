/** Longest deadline of a HEARTBEAT job, milliseconds (specification: 5 minutes). */
export const CHECK_LIMIT_MS = 5 * 60_000;
/** Longest deadline of a CONTAINER job, milliseconds (specification: 1 hour). */
export const CONTAINER_LIMIT_MS = 60 * 60_000;
/** Longest spread: a crowd too large for it arms at a higher rate and degrades evenly. */
export const MAX_SPREAD_MS = 60_000;
/** Bytes of a secret's value. */
export const MAX_SECRET_BYTES = 64 * 1024;
/** How long a runner may be away before its claims and containers count as lost, milliseconds. */
export const RUNNER_GRACE_MS = 60_000;

/** Bytes that the log of one job may be limited to: a line and its like at the ends, and what a reader can still page through. */
export const MIN_LOG_BYTES = 64 * 1024;
export const MAX_LOG_BYTES = 1024 ** 3;
