export { build } from './build.js';
export { job } from './job.js';
export { schedule } from './schedule.js';
export { upkeep } from './upkeep.js';
