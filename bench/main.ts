import { measureApi } from './apiBench.js';
import { measureContainers } from './containers.js';
import { measureIdle } from './idle.js';
import { measureJobs } from './jobs.js';
import { measureLag } from './lag.js';
import { measureLogs } from './logs.js';

const MEASUREMENTS: Record<string, (args: string[]) => Promise<void>> = {
  lag: measureLag,
  jobs: measureJobs,
  idle: measureIdle,
  containers: measureContainers,
  logs: measureLogs,
  api: measureApi,
};

/**
 * Runs a measurement on an installation of its own, prints a table and a line of JSON, and leaves nothing running.
 * @param name `lag`, `jobs`, `idle`, `containers`, `logs` or `api`; docs/performance.md says what each measures
 * @throws Error when there is none of that name, an option is wrong, or it could not be carried out
 */
export async function runBench(name: string, args: string[]): Promise<void> {
  const measure = MEASUREMENTS[name];
  if (!measure)
    throw new Error(`There is no measurement "${name}": name one of ${Object.keys(MEASUREMENTS).join(', ')}.`);
  await measure(args);
}
