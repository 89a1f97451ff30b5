export { type ClientOptions, createClient, type EvertickClient } from './client.js';
export { EvertickError, EvertickNetworkError, EvertickTimeoutError } from './errors.js';
export type { FollowOptions, JobEvent } from './followLog.js';
export type * from './generated/api.js';
export type { WaitOptions } from './waitForJob.js';
