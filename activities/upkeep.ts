import { Context } from '@temporalio/activity';
import type pg from 'pg';
import type { LogDefaults } from '../src/db/logs.js';
import { keepLogs } from '../src/db/logUpkeep.js';
import type { UpkeepActivities } from './types.js';

/** What the execution that stands for the installation asks of the world. */
export function createUpkeepActivities(pool: pg.Pool, { retentionDays }: LogDefaults): UpkeepActivities {
  return { keepLogs: () => keepLogs(pool, retentionDays, Context.current().cancellationSignal) };
}
