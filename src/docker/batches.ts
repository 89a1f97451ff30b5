/** When a batch is handed on: at `items` items or `size`, whichever comes first, and at the latest `waitMs` after its first item. */
export interface BatchLimits {
  items: number;
  size: number;
  waitMs: number;
}

/**
 * Gathers groups of items into batches, in order, so that a slow trickle costs the receiver few calls and a flood comes in big
 * ones. Asks the source for at most one group more than it hands on: a slow receiver slows the source down.
 * A group is never split, so the last one of a batch may exceed the limits. Ends and fails with the source, which whoever
 * stops early closes.
 */
export async function* inBatches<T>(
  source: AsyncIterable<T[]>,
  limits: BatchLimits,
  sizeOf: (item: T) => number,
): AsyncGenerator<T[]> {
  const groups = source[Symbol.asyncIterator]();
  let next = groups.next();
  for (;;) {
    const first = await next;
    if (first.done) return;
    const batch = [...first.value];
    next = groups.next();
    // Its failure is seen when it is awaited, which may be much later.
    next.catch(() => {});
    if (batch.length === 0) continue;

    let size = total(batch, sizeOf);
    let timer: NodeJS.Timeout | undefined;
    const due = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, limits.waitMs);
    });
    while (batch.length < limits.items && size < limits.size) {
      const more = await Promise.race([next, due]);
      if (!more || more.done) break;
      batch.push(...more.value);
      size += total(more.value, sizeOf);
      next = groups.next();
      next.catch(() => {});
    }
    clearTimeout(timer);
    yield batch;
  }
}

function total<T>(items: T[], sizeOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + sizeOf(item), 0);
}
