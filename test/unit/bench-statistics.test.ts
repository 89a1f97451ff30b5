import { describe, expect, it } from 'vitest';
import { crowdLoad, instants, spreadLoad } from '../../bench/contender.js';
import { readOptions } from '../../bench/options.js';
import { countFaults, median, quantile, summarise } from '../../bench/statistics.js';

describe('statistics of measurements', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);

  it('takes the nearest rank, never a value that was not measured', () => {
    expect(summarise(hundred)).toEqual({ count: 100, p50: 50, p99: 99, max: 100 });
    expect(quantile([7], 0.99)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('takes the middle, or the mean of both', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('counts an instant as missing without a row or a request, and as twice with more than one of either', () => {
    const ticks = [
      { rows: 1, requests: 1 },
      { rows: 0, requests: 0 },
      { rows: 1, requests: 0 },
      { rows: 1, requests: 2 },
      { rows: 2, requests: 2 },
    ];
    expect(countFaults(ticks)).toEqual({ missing: 2, twice: 2 });
  });
});

describe('loads', () => {
  it('spread the first ticks within one interval, the same in every run', () => {
    const load = spreadLoad(200, 10_000, 1_000_000, 1_120_000, 1_000);
    expect(load).toEqual(spreadLoad(200, 10_000, 1_000_000, 1_120_000, 1_000));
    for (const first of load.firsts) {
      expect(first).toBeGreaterThanOrEqual(1_000_000);
      expect(first).toBeLessThan(1_010_000);
      expect(first % 1_000).toBe(0);
    }
    expect(new Set(load.firsts).size).toBe(10);
  });

  it('name every instant of every grid before the end', () => {
    expect([...instants(crowdLoad(2, 60_000, 5, 2))]).toEqual([
      { grid: 0, at: 5 },
      { grid: 0, at: 60_005 },
      { grid: 1, at: 5 },
      { grid: 1, at: 60_005 },
    ]);
  });
});

describe('options of measurements', () => {
  it('are whole numbers with defaults', () => {
    expect(readOptions(['--jobs', '7'], { jobs: 400, rounds: 5 })).toEqual({ jobs: 7, rounds: 5 });
  });

  it.each([
    [['--nonsense', '1'], "Unknown option '--nonsense'"],
    [['--jobs', 'many'], '--jobs many is not a whole number'],
  ])('refuse %j and say what there is', (args, words) => {
    expect(() => readOptions(args, { jobs: 400 })).toThrow(
      `${words}. Options of this measurement: --jobs (default 400).`,
    );
  });
});
