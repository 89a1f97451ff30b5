import { type Grid, lastTick, nextTick } from './grid.js';

/** How many missed ticks get a row each, per workflow and start; the rest share one. */
export const MAX_MISSED_ROWS = 1_000;

/** Ticks that did not run and will not. */
export interface Missed {
  /** Missed ticks too many to record singly, all older than `missed`. */
  gap?: { from: number; to: number; count: number };
  /** Missed ticks to record one by one, oldest first. */
  missed: number[];
}

/** What is owed of a grid after an instant: ticks that will not run, and the first that will. */
export interface Owed extends Missed {
  /** The tick to run next; it may lie in the past. */
  next: number;
}

/**
 * Decides what happens to the ticks after `after` when it is `now`. Ticks less than `window` late run like any other. Of the older
 * ones only the newest runs; the others are missed.
 */
export function owedTicks(grid: Grid, after: number, now: number, window: number): Owed {
  const first = nextTick(grid, after);
  const newestLate = lastTick(grid, now - window);
  if (newestLate === undefined || newestLate <= first) return { missed: [], next: first };
  return { ...missedBetween(grid, after, newestLate - grid.every), next: newestLate };
}

/** The ticks after one instant, up to another and with it, as rows of ticks that did not run. */
export function missedBetween(grid: Grid, after: number, until: number): Missed {
  const first = nextTick(grid, after);
  const last = lastTick(grid, until);
  if (last === undefined || last < first) return { missed: [] };
  const count = (last - first) / grid.every + 1;
  const singles = Math.min(count, MAX_MISSED_ROWS);
  const missed = Array.from({ length: singles }, (_, i) => last - (singles - 1 - i) * grid.every);
  const rest = count - singles;
  return rest === 0 ? { missed } : { gap: { from: first, to: first + (rest - 1) * grid.every, count: rest }, missed };
}

/**
 * The instant up to which the ledger holds every tick after `after`. An edit to a denser grid leaves holes before ticks that wait
 * already; those behind a hole do not count.
 * @param waiting instants, oldest first
 */
export function plannedUpTo(grid: Grid, after: number, waiting: number[]): number {
  return waiting.reduce((end, at) => (at === nextTick(grid, end) ? at : end), after);
}

/**
 * Which of the ticks that wait in the ledger are missed: those at least `window` late, unless one is the newest of all that late.
 * @param waiting instants, oldest first
 * @param next the tick that follows the ledger, from `owedTicks`
 */
export function missedWaiting(waiting: number[], next: number, now: number, window: number): number[] {
  const late = waiting.filter((at) => at <= now - window);
  return next <= now - window ? late : late.slice(0, -1);
}

/**
 * Whether a tick may start while earlier jobs of its workflow are still open. Always: intervals stay consistent. The one place for
 * overlap policies.
 */
export function mayOverlap(): boolean {
  return true;
}
