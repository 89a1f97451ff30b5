import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inBatches } from '../../src/docker/batches.js';

const LIMITS = { items: 3, size: 100, waitMs: 50 };

/** A source that gives a group for each number: so many milliseconds after it was asked. */
async function* arriving(...delays: number[]): AsyncGenerator<number[]> {
  for (const delay of delays) {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    yield [delay];
  }
}

async function batchesOf(source: AsyncIterable<number[]>, sizeOf = (_: number) => 1): Promise<number[][]> {
  const batches: number[][] = [];
  const done = (async () => {
    for await (const batch of inBatches(source, LIMITS, sizeOf)) batches.push(batch);
  })();
  await Promise.all([done, vi.runAllTimersAsync()]);
  return batches;
}

describe('batches', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are full when items come fast, and the rest follows at the end', async () => {
    expect(await batchesOf(arriving(0, 0, 0, 0))).toEqual([[0, 0, 0], [0]]);
  });

  it('wait no longer than the limit for more', async () => {
    expect(await batchesOf(arriving(0, 10, 100, 10))).toEqual([
      [0, 10],
      [100, 10],
    ]);
  });

  it('end at the size limit', async () => {
    expect(await batchesOf(arriving(0, 0), () => 100)).toEqual([[0], [0]]);
  });

  it('fail with the source', async () => {
    async function* broken(): AsyncGenerator<number[]> {
      yield [1];
      throw new Error('engine gone');
    }
    await expect(batchesOf(broken())).rejects.toThrow('engine gone');
  });

  it('ask for one group ahead at most while the receiver is busy', async () => {
    let asked = 0;
    async function* endless(): AsyncGenerator<number[]> {
      for (;;) yield [asked++];
    }
    const batches = inBatches(endless(), LIMITS, () => 1);
    await batches.next();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toBe(LIMITS.items + 1);
  });
});
