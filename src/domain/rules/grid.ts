/** A workflow's ticks: `anchor`, `anchor + every`, `anchor + 2 × every` … All times are epoch milliseconds in UTC. */
export interface Grid {
  /** The first tick. */
  anchor: number;
  /** Milliseconds between ticks, > 0. */
  every: number;
}

/** The first tick strictly after an instant. */
export function nextTick(grid: Grid, after: number): number {
  if (after < grid.anchor) return grid.anchor;
  return grid.anchor + (Math.floor((after - grid.anchor) / grid.every) + 1) * grid.every;
}

/** The last tick at or before an instant; undefined when there is none yet. */
export function lastTick(grid: Grid, at: number): number | undefined {
  if (at < grid.anchor) return undefined;
  return grid.anchor + Math.floor((at - grid.anchor) / grid.every) * grid.every;
}

/** Whether an instant is a tick. */
export function isTick(grid: Grid, at: number): boolean {
  return at >= grid.anchor && (at - grid.anchor) % grid.every === 0;
}
