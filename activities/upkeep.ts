import { Context } from '@temporalio/activity';
import type pg from 'pg';
import type { LogDefaults } from '../src/db/logs.js';
import { keepLogs } from '../src/db/logUpkeep.js';
import type { UpkeepActivities } from './types.js';

/** How often a pass tells Temporal that its worker is there. */
const BEAT_MS = 2_000;

/** What the execution that stands for the installation asks of the world. */
export function createUpkeepActivities(pool: pg.Pool, { retentionDays }: LogDefaults): UpkeepActivities {
  return {
    async keepLogs() {
      const activity = Context.current();
      const beat = setInterval(() => activity.heartbeat(), BEAT_MS);
      try {
        return await keepLogs(pool, retentionDays, activity.cancellationSignal);
      } finally {
        clearInterval(beat);
      }
    },
  };
}
