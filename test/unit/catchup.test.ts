import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_MISSED_ROWS,
  mayOverlap,
  missedWaiting,
  type Owed,
  owedTicks,
  plannedUpTo,
} from '../../src/domain/rules/catchup.js';
import { type Grid, isTick, nextTick } from '../../src/domain/rules/grid.js';

const SECOND = 1_000;
const MINUTE = 60_000;
const DAY = 86_400_000;
const YEAR = 365 * DAY;
const BASE = Date.UTC(2026, 0, 1);

const every = fc.oneof(
  fc.integer({ min: 1, max: 5_000 }).map((n) => n * SECOND),
  fc.integer({ min: 1, max: 7 * DAY }),
);
const grid: fc.Arbitrary<Grid> = fc.record({ anchor: fc.integer({ min: BASE, max: BASE + YEAR }), every });
const window = fc.integer({ min: 0, max: 10 * MINUTE });
/** A grid, the newest tick that the ledger knows, and an instant at most a few thousand intervals later. */
const situation = fc
  .tuple(grid, fc.nat(1_000), fc.nat(4_000), fc.nat(), window)
  .map(([grid, known, intervals, rest, window]) => {
    const after = grid.anchor + (known - 1) * grid.every;
    return { grid, after, now: after + intervals * grid.every + (rest % grid.every), window };
  });

/** Every tick that an answer accounts for, oldest first. */
function accounted({ every }: Grid, { gap, missed, next }: Owed): number[] {
  const inGap = gap ? Array.from({ length: gap.count }, (_, i) => gap.from + i * every) : [];
  return [...inGap, ...missed, next];
}

/** Every tick after an instant up to another. */
function ticksBetween(grid: Grid, after: number, upTo: number): number[] {
  const ticks: number[] = [];
  for (let tick = nextTick(grid, after); tick <= upTo; tick = nextTick(grid, tick)) ticks.push(tick);
  return ticks;
}

describe('what is owed', () => {
  it('accounts for every tick once, in order: none lost, none twice', () => {
    fc.assert(
      fc.property(situation, ({ grid, after, now, window }) => {
        const owed = owedTicks(grid, after, now, window);
        expect(accounted(grid, owed)).toEqual(ticksBetween(grid, after, owed.next));
      }),
    );
  });

  it('has at most 1,000 rows of single ticks, the newest of them, and one gap that ends where they begin', () => {
    fc.assert(
      fc.property(situation, ({ grid, after, now, window }) => {
        const { gap, missed } = owedTicks(grid, after, now, window);
        expect(missed.length).toBeLessThanOrEqual(MAX_MISSED_ROWS);
        if (!gap) return;
        expect(missed).toHaveLength(MAX_MISSED_ROWS);
        expect(gap.from).toBe(nextTick(grid, after));
        expect(gap.to).toBe((missed[0] as number) - grid.every);
        expect(gap.count).toBe((gap.to - gap.from) / grid.every + 1);
      }),
    );
  });

  it('misses only ticks that are too late, and runs the newest of these', () => {
    fc.assert(
      fc.property(situation, ({ grid, after, now, window }) => {
        const { missed, next } = owedTicks(grid, after, now, window);
        expect(missed.every((tick) => tick <= now - window)).toBe(true);
        const isFirst = next === nextTick(grid, after);
        const isNewestOfTheLate = next <= now - window && next + grid.every > now - window;
        expect(isFirst || isNewestOfTheLate).toBe(true);
        if (missed.length > 0) expect(isNewestOfTheLate).toBe(true);
      }),
    );
  });

  it('is just the next tick while that is less than the window late', () => {
    const grid = { anchor: BASE, every: 10 * SECOND };
    const after = BASE;
    const due = BASE + 10 * SECOND;
    expect(owedTicks(grid, after, due + 20 * SECOND - 1, 20 * SECOND)).toEqual({ missed: [], next: due });
    expect(owedTicks(grid, after, due + 20 * SECOND, 20 * SECOND)).toEqual({ missed: [], next: due });
    expect(owedTicks(grid, after, due + 30 * SECOND, 20 * SECOND)).toEqual({
      missed: [due],
      next: due + 10 * SECOND,
    });
  });

  it('tells 1,000 missed ticks one by one and the 1,001st as a gap of one', () => {
    const grid = { anchor: BASE, every: 10 * SECOND };
    const after = BASE - 1;
    const at = (ticks: number) => owedTicks(grid, after, BASE + ticks * grid.every + MINUTE, MINUTE);
    expect(at(1_000)).toMatchObject({ missed: { length: 1_000 }, next: BASE + 1_000 * grid.every });
    expect(at(1_000)).not.toHaveProperty('gap');
    expect(at(1_001).gap).toEqual({ from: BASE, to: BASE, count: 1 });
    expect(at(1_001).missed[0]).toBe(BASE + grid.every);
  });

  it('after a year of downtime at 10 s is known in no time', () => {
    const grid = { anchor: BASE, every: 10 * SECOND };
    const started = performance.now();
    const { gap, missed, next } = owedTicks(grid, BASE, BASE + YEAR, MINUTE);
    expect(performance.now() - started).toBeLessThan(50);
    const late = (YEAR - MINUTE) / grid.every;
    expect(next).toBe(BASE + YEAR - MINUTE);
    expect(missed).toHaveLength(1_000);
    expect(gap).toEqual({ from: BASE + grid.every, to: next - 1_001 * grid.every, count: late - 1 - 1_000 });
  });
});

/** A schedule that lives through anything: asked again and again, at any instants, with ticks left waiting in between. */
const life = fc.record({
  grid,
  window,
  steps: fc.array(fc.record({ pause: fc.nat(2 * DAY), started: fc.boolean() }), { minLength: 1, maxLength: 40 }),
});

describe('any pattern of restarts and late wake-ups', () => {
  it('gives every tick up to the last one exactly one fate, and starts them in strictly increasing order', () => {
    fc.assert(
      fc.property(life, ({ grid, window, steps }) => {
        const started: number[] = [];
        const missed: number[] = [];
        let waiting: number[] = [];
        let now = grid.anchor;
        let known = grid.anchor - 1;
        for (const step of steps) {
          // A pause counts in intervals, so that grids of seconds and of days both see short and long ones.
          now += Math.floor((step.pause / DAY) * grid.every * 20);
          const owed = owedTicks(grid, known, now, window);
          const late = missedWaiting(waiting, owed.next, now, window);
          waiting = waiting.filter((tick) => !late.includes(tick));
          missed.push(...late, ...accounted(grid, owed).slice(0, -1));
          if (owed.gap || owed.missed.length > 0) known = owed.next - grid.every;
          if (waiting.length === 0) {
            waiting.push(owed.next);
            known = owed.next;
          }
          if (step.started) started.push(...waiting.splice(0, 1));
        }
        const fates = [...started, ...missed, ...waiting].sort((a, b) => a - b);
        expect(fates).toEqual(ticksBetween(grid, grid.anchor - 1, known));
        for (const [i, tick] of started.entries()) {
          expect(isTick(grid, tick)).toBe(true);
          if (i > 0) expect(tick).toBeGreaterThan(started[i - 1] as number);
        }
      }),
    );
  });

  it('keeps to the grids through edits: the old one owes nothing after an edit, the new one nothing before it', () => {
    const edits = fc.array(fc.record({ every, pause: fc.nat(20), shift: fc.nat() }), { maxLength: 20 });
    fc.assert(
      fc.property(grid, window, edits, (first, window, edits) => {
        let grid = first;
        let now = grid.anchor;
        let owedAfter = grid.anchor - 1;
        let planned: { tick: number; grid: Grid }[] = [];
        for (const edit of edits) {
          now += edit.pause * grid.every;
          const known = Math.max(owedAfter, planned.at(-1)?.tick ?? owedAfter);
          for (const tick of accounted(grid, owedTicks(grid, known, now, window))) planned.push({ tick, grid });
          const editedAt = now;
          planned = planned.filter(({ tick }) => tick <= editedAt);
          owedAfter = editedAt;
          grid = { anchor: editedAt - (edit.shift % edit.every), every: edit.every };
        }
        for (const [i, { tick, grid }] of planned.entries()) {
          expect(isTick(grid, tick)).toBe(true);
          if (i > 0) expect(tick).toBeGreaterThan(planned[i - 1]?.tick as number);
        }
      }),
    );
  });
});

describe('ticks that wait', () => {
  const ticks = fc.tuple(grid, fc.nat(20), fc.nat(40), window).map(([grid, count, intervals, window]) => {
    const waiting = Array.from({ length: count }, (_, i) => grid.anchor + i * grid.every);
    const next = grid.anchor + count * grid.every;
    return { waiting, next, now: grid.anchor + intervals * grid.every + window, window };
  });

  it('are missed when late, all but the newest of all that late', () => {
    fc.assert(
      fc.property(ticks, ({ waiting, next, now, window }) => {
        const missed = missedWaiting(waiting, next, now, window);
        const late = [...waiting, next].filter((tick) => tick <= now - window);
        expect(missed).toEqual(late.slice(0, -1));
      }),
    );
  });
});

describe('what is planned', () => {
  const grid = { anchor: BASE, every: MINUTE };
  const tick = (index: number) => BASE + index * MINUTE;

  it('reaches to the newest of the ticks that wait one after the other', () => {
    expect(plannedUpTo(grid, tick(3), [])).toBe(tick(3));
    expect(plannedUpTo(grid, tick(3), [tick(4), tick(5)])).toBe(tick(5));
    expect(plannedUpTo(grid, BASE - 1, [tick(0)])).toBe(tick(0));
  });

  it('ends at a hole, and is not moved by what is no tick or over', () => {
    expect(plannedUpTo(grid, tick(3), [tick(4), tick(7), tick(8)])).toBe(tick(4));
    expect(plannedUpTo(grid, tick(3), [tick(2), tick(3) + 1, tick(4)])).toBe(tick(4));
  });
});

it('an earlier job that still runs holds no tick back', () => {
  expect(mayOverlap()).toBe(true);
});
