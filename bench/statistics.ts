/** What a set of measured values comes to; all in the unit of the values. */
export interface Summary {
  count: number;
  p50: number;
  p99: number;
  max: number;
}

/** The value that at least `share` of all values do not exceed (nearest rank), 0 < share ≤ 1; NaN when there are none. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Count, median, 99th percentile and maximum. */
export function summarise(values: number[]): Summary {
  return {
    count: values.length,
    p50: quantile(values, 0.5),
    p99: quantile(values, 0.99),
    max: quantile(values, 1),
  };
}

/** The middle of the values, the mean of both middles when their number is even; NaN when there are none. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? Number.NaN;
  const high = sorted[Math.floor(half)] ?? Number.NaN;
  return (low + high) / 2;
}

/** One instant that a grid names, and how often it was found: as a row of the ledger that completed, and as a request at the target. */
export interface Tick {
  rows: number;
  requests: number;
}

/** Ticks that lack a row or a request, and those that have more than one of either. */
export function countFaults(ticks: Iterable<Tick>): { missing: number; twice: number } {
  let missing = 0;
  let twice = 0;
  for (const { rows, requests } of ticks) {
    if (rows === 0 || requests === 0) missing++;
    if (rows > 1 || requests > 1) twice++;
  }
  return { missing, twice };
}

/** The items by key, in their order. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
