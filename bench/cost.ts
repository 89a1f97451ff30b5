import { setTimeout as delay } from 'node:timers/promises';
import { costPer, processorTime } from './processes.js';
import type { Row } from './report.js';
import type { Scene } from './scene.js';

/** PostgreSQL's processes tell their counts at most once a second. */
const COUNTS_LATE_MS = 1_500;

/** A number of jobs, run: how many statements were only the load's own look at the ledger, and an execution to take as an example. */
export interface Sample {
  jobs: number;
  looks: number;
  executionId: string;
}

/**
 * What one job costs on average: events in an execution's history, transactions in PostgreSQL (a statement outside of one counts
 * as one) and processor time of each part in milliseconds.
 */
export async function costOf(scene: Scene, runSample: () => Promise<Sample>): Promise<Row> {
  const { installation, temporal } = scene;
  const transactionsBefore = await transactions(scene);
  const timeBefore = processorTime(installation.pid);
  const { jobs, looks, executionId } = await runSample();
  const time = processorTime(installation.pid);
  const counted = (await transactions(scene)) - transactionsBefore - looks;
  const { events } = await temporal.workflow.getHandle(executionId).fetchHistory();
  return {
    events: events?.length ?? 0,
    transactions: counted / jobs,
    ...Object.fromEntries(Object.entries(costPer(jobs, timeBefore, time)).map(([name, ms]) => [`${name} ms`, ms])),
  };
}

async function transactions({ ledger }: Scene): Promise<number> {
  await delay(COUNTS_LATE_MS);
  const { rows } = await ledger.query(
    'SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = current_database()',
  );
  return Number(rows[0].count);
}
