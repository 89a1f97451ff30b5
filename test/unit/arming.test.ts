import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ARMED_PER_SECOND, shareOf, wakeAt } from '../../src/domain/rules/arming.js';
import { MAX_SPREAD_MS } from '../../src/domain/rules/limits.js';

const TICK = Date.UTC(2026, 0, 1);
const LEAD = 3_000;
const crowd = fc.nat(5_000);
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('waking', () => {
  it('is at least the lead before the tick and at most the longest spread more', () => {
    fc.assert(
      fc.property(crowd, share, (crowd, share) => {
        const before = TICK - wakeAt(TICK, LEAD, crowd, share);
        expect(before).toBeGreaterThanOrEqual(LEAD);
        expect(before).toBeLessThanOrEqual(LEAD + MAX_SPREAD_MS);
      }),
    );
  });

  it('is a whole millisecond and moves with the tick, so that wakes of one workflow keep their order', () => {
    fc.assert(
      fc.property(crowd, share, fc.integer({ min: 1, max: 86_400_000 }), (crowd, share, every) => {
        const first = wakeAt(TICK, LEAD, crowd, share);
        expect(Number.isInteger(first)).toBe(true);
        expect(wakeAt(TICK + every, LEAD, crowd, share)).toBe(first + every);
      }),
    );
  });

  it('of one that is due alone is at the lead, whatever its share, to within the time that one takes', () => {
    expect(wakeAt(TICK, LEAD, 0, 0.99)).toBe(TICK - LEAD);
    expect(TICK - LEAD - wakeAt(TICK, LEAD, 1, 0.99)).toBeLessThanOrEqual(1_000 / ARMED_PER_SECOND);
  });

  it('of a crowd never brings more to the runners in a second than they take', () => {
    const ids = Array.from({ length: 600 }, () => uuidv7());
    const wakes = ids.map((id) => wakeAt(TICK, LEAD, ids.length, shareOf(id)));
    const perSecond = new Map<number, number>();
    for (const wake of wakes) {
      const second = Math.floor((TICK - wake) / 1_000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    }
    // Shares are random: ARMED_PER_SECOND on average, and far from all at once.
    expect(perSecond.size).toBeGreaterThanOrEqual(ids.length / ARMED_PER_SECOND);
    expect(Math.max(...perSecond.values())).toBeLessThan(ARMED_PER_SECOND * 3);
  });
});

describe("a workflow's share", () => {
  it('is always the same and within [0, 1)', () => {
    expect(shareOf('018f0000-0000-7000-8000-000000000000')).toBe(0);
    expect(shareOf('018f0000-0000-7000-8000-0000ffffffff')).toBeLessThan(1);
    expect(shareOf('018f0000-0000-7000-8000-000080000000')).toBe(0.5);
  });

  it('differs between workflows made one after the other', () => {
    const shares = Array.from({ length: 100 }, () => shareOf(uuidv7()));
    expect(new Set(shares.map((share) => Math.floor(share * 10))).size).toBeGreaterThan(7);
  });
});
