import type pg from 'pg';
import type { Kind } from '../domain/rules/status.js';
import { NOT_FINAL } from './fragments.js';

export interface RunnerRow {
  id: string;
  bootId: string;
  host: string;
  kinds: Kind[];
  engineVersion: string | null;
  /** Containers that it takes at most. */
  capacity: number;
  /** Of its engine; 0 without one. */
  memoryBytes: number;
  /** By which jobs choose it. */
  labels: Record<string, string>;
}

/** Enters a runner with its new boot: claims of its earlier boots are dead from here on. */
export async function registerRunner(pool: pg.Pool, runner: RunnerRow): Promise<void> {
  await pool.query(
    `INSERT INTO runners (id, boot_id, host, kinds, engine_version, capacity, memory_bytes, labels) VALUES ($1, $2, $3, $4::"Kind"[], $5, $6, $7, $8)
     ON CONFLICT (id) DO UPDATE SET boot_id = $2, host = $3, kinds = $4::"Kind"[], engine_version = $5, capacity = $6, memory_bytes = $7, labels = $8,
       draining = runners.draining AND runners.boot_id = $2,
       started_at = CASE WHEN runners.boot_id = $2 THEN runners.started_at ELSE now() END, last_seen_at = now()`,
    [
      runner.id,
      runner.bootId,
      runner.host,
      runner.kinds,
      runner.engineVersion,
      runner.capacity,
      runner.memoryBytes,
      runner.labels,
    ],
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

/** Takes a runner out of placement: it is about to end. Registering with a new boot puts it back. */
export async function drainRunner(pool: pg.Pool, id: string, bootId: string): Promise<void> {
  await pool.query('UPDATE runners SET draining = true WHERE id = $1 AND boot_id = $2', [id, bootId]);
}

/** Counts a container that was left behind and is removed. */
export async function countSwept(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('UPDATE runners SET swept = swept + 1 WHERE id = $1', [id]);
}

/** How many jobs that are not over are placed on a runner. */
export async function placedOn(pool: pg.Pool, id: string): Promise<number> {
  const { rows } = await pool.query<{ placed: number }>(
    `SELECT count(*)::int AS placed FROM jobs WHERE runner_id = $1 AND ${NOT_FINAL}`,
    [id],
  );
  return rows[0]?.placed ?? 0;
}

/** A runner as people look at it. */
export interface KnownRunner {
  id: string;
  host: string;
  kinds: Kind[];
  engine_version: string | null;
  capacity: number;
  memory_bytes: string;
  labels: Record<string, string>;
  /** Containers that run there, and those that have a place there, running or not. */
  running: number;
  placed: number;
  draining: boolean;
  /** Containers that were left behind and removed, ever. */
  swept: number;
  started_at: Date;
  last_seen_at: Date;
}

/** Every runner that ever registered, in order of id: as many as there are hosts. */
export async function listRunners(pool: pg.Pool): Promise<KnownRunner[]> {
  const { rows } = await pool.query<KnownRunner>(
    `SELECT r.id, r.host, r.kinds::text[] AS kinds, r.engine_version, r.capacity, r.memory_bytes, r.labels, r.draining, r.swept, r.started_at, r.last_seen_at,
       COALESCE(p.running, 0)::int AS running, COALESCE(p.placed, 0)::int AS placed
     FROM runners r LEFT JOIN (
       SELECT runner_id, count(*) AS placed, count(*) FILTER (WHERE status = 'RUNNING') AS running
       FROM jobs WHERE runner_id IS NOT NULL AND ${NOT_FINAL} GROUP BY runner_id) p ON p.runner_id = r.id
     ORDER BY r.id`,
  );
  return rows;
}
