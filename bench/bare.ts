/** The queue and the execution type of bare Temporal, which Evertick is measured beside. */
export const BARE_QUEUE = 'bare';
export const BARE_JOB = 'bareJob';
