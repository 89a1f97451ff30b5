import type pg from 'pg';
import type { Kind } from '../domain/rules/status.js';

export interface RunnerRow {
  id: string;
  bootId: string;
  host: string;
  kinds: Kind[];
  engineVersion: string | null;
  capacity: number;
}

/** Enters a runner with its new boot: claims of its earlier boots are dead from here on. */
export async function registerRunner(pool: pg.Pool, runner: RunnerRow): Promise<void> {
  await pool.query(
    `INSERT INTO runners (id, boot_id, host, kinds, engine_version, capacity) VALUES ($1, $2, $3, $4::"Kind"[], $5, $6)
     ON CONFLICT (id) DO UPDATE SET boot_id = $2, host = $3, kinds = $4::"Kind"[], engine_version = $5, capacity = $6,
       started_at = CASE WHEN runners.boot_id = $2 THEN runners.started_at ELSE now() END, last_seen_at = now()`,
    [runner.id, runner.bootId, runner.host, runner.kinds, runner.engineVersion, runner.capacity],
  );
}

/** Says that the runner is alive. False when its id was taken by another boot, or its row is gone. */
export async function beatRunner(pool: pg.Pool, id: string, bootId: string, clockOffsetMs: number): Promise<boolean> {
  const { rowCount } = await pool.query(
    'UPDATE runners SET last_seen_at = clock_timestamp(), clock_offset_ms = $3 WHERE id = $1 AND boot_id = $2',
    [id, bootId, clockOffsetMs],
  );
  return rowCount === 1;
}

/** Signs a runner off: its claims are dead at once and nothing is placed on it, until it registers again. */
export async function leaveRunner(pool: pg.Pool, id: string, bootId: string): Promise<void> {
  await pool.query(`UPDATE runners SET boot_id = gen_random_uuid(), kinds = '{}' WHERE id = $1 AND boot_id = $2`, [
    id,
    bootId,
  ]);
}
