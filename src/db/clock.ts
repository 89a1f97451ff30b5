import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

/** Offsets smaller than this are within what measuring over a local connection can tell. */
const NOISE_MS = 2;
/** A runner this far from PostgreSQL's clock has a clock to mend. */
const WARN_MS = 100;
const SAMPLES = 5;
/** Longest single timer: re-reading the clock this often follows steps of the system clock. */
const MAX_TIMER_MS = 1_000;

/** Time as PostgreSQL tells it, so that all runners start their jobs by one clock. */
export class Clock {
  /** Milliseconds to add to this host's clock. */
  offsetMs = 0;

  constructor(
    private readonly pool: pg.Pool,
    private readonly warn: (message: string) => void,
  ) {}

  /** Epoch milliseconds, now. */
  now(): number {
    return Date.now() + this.offsetMs;
  }

  /** Measures the offset to PostgreSQL's clock by the quickest of a few round trips, and corrects by it from now on. */
  async measure(): Promise<void> {
    let best = { roundTrip: Number.POSITIVE_INFINITY, offset: 0 };
    for (let i = 0; i < SAMPLES; i++) {
      const sent = performance.now();
      const { rows } = await this.pool.query<{ now: number }>(
        'SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now',
      );
      const roundTrip = performance.now() - sent;
      const offset = (rows[0]?.now ?? 0) + roundTrip / 2 - Date.now();
      if (roundTrip < best.roundTrip) best = { roundTrip, offset };
    }
    this.offsetMs = Math.abs(best.offset) <= NOISE_MS + best.roundTrip / 2 ? 0 : best.offset;
    if (Math.abs(this.offsetMs) <= WARN_MS) return;
    const side = this.offsetMs > 0 ? 'behind' : 'ahead of';
    this.warn(
      `clock: this host is ${Math.round(Math.abs(this.offsetMs))} ms ${side} PostgreSQL; jobs are started by PostgreSQL's clock. Check NTP on both.`,
    );
  }

  /** Resolves at an instant, or a moment after, never before; rejects with the signal's reason when it is aborted. */
  async until(instant: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    for (let wait = instant - this.now(); wait > 0; wait = instant - this.now()) {
      await delay(Math.min(Math.ceil(wait), MAX_TIMER_MS), undefined, { signal }).catch((error: unknown) => {
        throw signal.aborted ? signal.reason : error;
      });
    }
  }
}
