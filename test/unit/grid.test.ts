import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grid, isTick, lastTick, nextTick } from '../../src/domain/rules/grid.js';

const DAY = 86_400_000;
const BASE = Date.UTC(2026, 0, 1);
const instant = fc.integer({ min: BASE, max: BASE + 2 * 366 * DAY });
const grid: fc.Arbitrary<Grid> = fc.record({ anchor: instant, every: fc.integer({ min: 1, max: 7 * DAY }) });

describe('the next tick', () => {
  it('is on the grid, after the instant, and no more than one interval after it', () => {
    fc.assert(
      fc.property(grid, instant, (grid, after) => {
        const next = nextTick(grid, after);
        expect(isTick(grid, next)).toBe(true);
        expect(next).toBeGreaterThan(after);
        if (after >= grid.anchor) expect(next - after).toBeLessThanOrEqual(grid.every);
        else expect(next).toBe(grid.anchor);
      }),
    );
  });

  it('of a tick is one interval later, however long one goes on', () => {
    fc.assert(
      fc.property(grid, instant, fc.integer({ min: 1, max: 200 }), (grid, from, count) => {
        const first = nextTick(grid, from);
        let tick = first;
        for (let i = 0; i < count; i++) tick = nextTick(grid, tick);
        expect(tick).toBe(first + count * grid.every);
      }),
    );
  });

  it('is the anchor before the grid has begun, and the one after it at the anchor', () => {
    const grid = { anchor: BASE, every: 90_000 };
    expect(nextTick(grid, Number.NEGATIVE_INFINITY)).toBe(BASE);
    expect(nextTick(grid, BASE - 1)).toBe(BASE);
    expect(nextTick(grid, BASE)).toBe(BASE + 90_000);
  });
});

describe('the last tick', () => {
  it('is the newest that is not after the instant', () => {
    fc.assert(
      fc.property(grid, instant, (grid, at) => {
        const last = lastTick(grid, at);
        if (last === undefined) {
          expect(at).toBeLessThan(grid.anchor);
          return;
        }
        expect(isTick(grid, last)).toBe(true);
        expect(last).toBeLessThanOrEqual(at);
        expect(nextTick(grid, last)).toBeGreaterThan(at);
      }),
    );
  });

  it('of a tick is itself', () => {
    fc.assert(
      fc.property(grid, instant, (grid, after) => {
        const tick = nextTick(grid, after);
        expect(lastTick(grid, tick)).toBe(tick);
      }),
    );
  });
});

describe('a tick', () => {
  it('is nothing between two ticks or before the anchor', () => {
    fc.assert(
      fc.property(grid, fc.nat(1_000), fc.nat(), (grid, index, offset) => {
        const tick = grid.anchor + index * grid.every;
        expect(isTick(grid, tick)).toBe(true);
        expect(isTick(grid, tick + (offset % grid.every))).toBe(offset % grid.every === 0);
        expect(isTick(grid, grid.anchor - (index + 1) * grid.every)).toBe(false);
      }),
    );
  });
});
