import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../db/client.js';
import { countDrift } from '../db/drift.js';
import { createCommands } from '../temporal/commands.js';
import { Repairs } from './repairs.js';

const PAUSE_MS = 3_000;
/** Names the advisory lock by which one of all workers reconciles. */
const LOCK = 'evertick-reconciler';

/**
 * Compares PostgreSQL with Temporal every few seconds and mends what differs. It runs outside Temporal, since it has to start things
 * when Temporal's own data is gone, and in one worker at a time.
 */
export function startReconciler(context: { database: Database; client: Client; installationId: string; log: Logger }): {
  stop(): Promise<void>;
} {
  const { client, log } = context;
  const { pool } = context.database;
  const repairs = new Repairs(
    pool,
    client,
    createCommands(client),
    context.installationId,
    async (kind, subject, detail) => {
      await countDrift(pool, kind, subject, detail);
      log.warn({ drift: kind, subject }, `reconciler: ${detail}`);
    },
  );
  const stopping = new AbortController();
  let away = false;

  const passIfFirst = async () => {
    const session = await pool.connect();
    // A broken connection fails its query, or the next one, which is where it is handled; without a listener it would end the process.
    let broken: Error | undefined;
    const onError = (error: Error) => {
      broken = error;
    };
    session.on('error', onError);
    try {
      const { rows } = await session.query('SELECT pg_try_advisory_lock(hashtext($1)) AS mine', [LOCK]);
      if (!rows[0].mine) return;
      try {
        await repairs.pass();
      } finally {
        await session.query('SELECT pg_advisory_unlock(hashtext($1))', [LOCK]);
      }
    } finally {
      session.off('error', onError);
      session.release(broken);
    }
  };
  const loop = async () => {
    while (!stopping.signal.aborted) {
      try {
        await passIfFirst();
        if (away) log.info('reconciler: PostgreSQL and Temporal answer again');
        away = false;
      } catch (error) {
        if (!away) log.warn({ error: String(error) }, 'reconciler: PostgreSQL or Temporal is away; trying again');
        away = true;
      }
      await delay(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const done = loop();
  return {
    async stop() {
      stopping.abort();
      await done;
    },
  };
}
