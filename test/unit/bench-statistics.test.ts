import { describe, expect, it } from 'vitest';
import { type ContainerRun, faultsOf } from '../../bench/containerJobs.js';
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

describe('containers of a crowd', () => {
  const run = (words: string, changes: Partial<ContainerRun> = {}): ContainerRun => ({
    ...{ words, status: 'COMPLETED', exitCode: 0, starts: 1, log: [{ at: 1, message: words }] },
    ...{ scheduledAt: 0, completedAt: 2, recordedAt: 3, removedAt: 4 },
    ...changes,
  });
  const faults = (...runs: ContainerRun[]) => faultsOf(runs, ['a', 'b']);
  const said = (...messages: string[]) => messages.map((message) => ({ at: 1, message }));

  it('are well when each said its own words once', () => {
    expect(faults(run('a'), run('b'))).toEqual({ missing: 0, twice: 0, wrong: 0 });
  });

  it('are missing without a job, without output, or with the words of another', () => {
    expect(faults(run('a'))).toMatchObject({ missing: 1 });
    expect(faults(run('a'), run('b', { log: [] }))).toMatchObject({ missing: 1 });
    expect(faults(run('a', { log: said('b') }), run('b', { log: said('a') }))).toMatchObject({ missing: 2 });
  });

  it('ran twice with two jobs, two starts or more to say', () => {
    expect(faults(run('a'), run('a'), run('b'))).toMatchObject({ twice: 1 });
    expect(faults(run('a'), run('b', { starts: 2 }))).toMatchObject({ twice: 1 });
    expect(faults(run('a'), run('b', { log: said('b', 'b') }))).toMatchObject({ twice: 1 });
  });

  it('are wrong when they did not complete', () => {
    expect(faults(run('a'), run('b', { status: 'FAILED', exitCode: 1 }))).toMatchObject({ wrong: 1 });
  });
});
