import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { Clock } from '../../src/db/clock.js';

/** A PostgreSQL whose clock differs from this host's by so many milliseconds, and answers at once. */
const postgres = (differs: number) =>
  ({ query: async () => ({ rows: [{ now: Date.now() + differs }] }) }) as unknown as pg.Pool;

async function measured(differs: number): Promise<{ clock: Clock; warnings: string[] }> {
  const warnings: string[] = [];
  const clock = new Clock(postgres(differs), (message) => warnings.push(message));
  await clock.measure();
  return { clock, warnings };
}

describe("a runner's clock", () => {
  it('goes by PostgreSQL: an offset is measured and corrected', async () => {
    const { clock } = await measured(60);
    expect(clock.offsetMs).toBeGreaterThanOrEqual(58);
    expect(clock.offsetMs).toBeLessThan(65);
    expect(clock.now() - Date.now()).toBeGreaterThanOrEqual(57);
  });

  it('takes what cannot be told from the round trip for no offset', async () => {
    expect((await measured(1)).clock.offsetMs).toBe(0);
  });

  it.each([
    [3_000, 'behind'],
    [-250, 'ahead of'],
  ])('warns when it differs by more than 100 ms (%d)', async (differs, side) => {
    const { warnings } = await measured(differs);
    expect(warnings).toEqual([expect.stringContaining(`ms ${side} PostgreSQL`)]);
    expect(warnings[0]).toContain('NTP');
  });

  it('does not warn of less', async () => {
    expect((await measured(80)).warnings).toEqual([]);
  });

  it('wakes at an instant of PostgreSQL, or a moment after, never before', async () => {
    const { clock } = await measured(40);
    for (const wait of [0, 1, 7, 30]) {
      const instant = clock.now() + wait;
      await clock.until(instant, new AbortController().signal);
      expect(clock.now()).toBeGreaterThanOrEqual(instant);
    }
  });

  it('stops waiting with the reason of the signal', async () => {
    const { clock } = await measured(0);
    const controller = new AbortController();
    const waiting = clock.until(clock.now() + 60_000, controller.signal);
    controller.abort('cancel');
    await expect(waiting).rejects.toBe('cancel');
  });
});
