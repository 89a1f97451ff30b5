import type { Arrival } from './target.js';

/** Instants at which HTTP checks are due: `count` grids of `every` milliseconds, each with a first tick of its own. */
export interface Load {
  every: number;
  /** First tick of each grid, epoch milliseconds, all less than `every` apart. */
  firsts: number[];
  /** Ticks before this instant count, epoch milliseconds. */
  until: number;
}

/** A tick as a contender remembers it: which grid, which instant, and when requests for it arrived. */
export interface Found {
  grid: number;
  at: number;
  arrivals: number[];
}

/** A scheduler that is measured: it is given a load, and says afterwards which ticks it knows of. */
export interface Contender {
  name: string;
  /** The finest instants it knows, milliseconds. */
  resolution: number;
  begin(load: Load): Promise<void>;
  /** Ends what `begin` began. */
  end(): Promise<void>;
  found(arrivals: Arrival[]): Promise<Found[]>;
}

/** `count` grids whose first ticks lie pseudo-randomly, the same in every run, within one interval after `from`, at multiples of `resolution`. */
export function spreadLoad(count: number, every: number, from: number, until: number, resolution: number): Load {
  let state = 1;
  const firsts = Array.from({ length: count }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return from + Math.floor((state % every) / resolution) * resolution;
  });
  return { every, firsts, until };
}

/** `count` grids that are all due at the same instants, `ticks` of them, from `from` on. */
export function crowdLoad(count: number, every: number, from: number, ticks: number): Load {
  return { every, firsts: Array.from({ length: count }, () => from), until: from + every * ticks };
}

/** Every instant of a load, in order of grids. */
export function* instants(load: Load): Generator<{ grid: number; at: number }> {
  for (const [grid, first] of load.firsts.entries())
    for (let at = first; at < load.until; at += load.every) yield { grid, at };
}
