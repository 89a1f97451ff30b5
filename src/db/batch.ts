/**
 * Gathers single requests into statements over many rows. While one statement is under way the next gathers, so a busy runner pays
 * one round trip for dozens of jobs and an idle one waits for nobody.
 */
export class Batch<Item, Result> {
  private waiting: { item: Item; resolve: (result: Result) => void; reject: (error: unknown) => void }[] = [];
  private busy = false;

  /**
   * @param flush runs one statement; answers in the order of its items
   * @param apart items of one key never share a statement
   */
  constructor(
    private readonly flush: (items: Item[]) => Promise<Result[]>,
    private readonly apart: (item: Item) => string | undefined = () => undefined,
  ) {}

  /** Rejects as the statement does that the item went with; the caller decides whether to try again. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.busy) {
        this.busy = true;
        setImmediate(() => void this.drain());
      }
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.take();
      try {
        const results = await this.flush(batch.map((entry) => entry.item));
        batch.forEach((entry, i) => {
          entry.resolve(results[i] as Result);
        });
      } catch (error) {
        for (const entry of batch) entry.reject(error);
      }
    }
    this.busy = false;
  }

  private take(): typeof this.waiting {
    const keys = new Set<string>();
    const batch: typeof this.waiting = [];
    const rest: typeof this.waiting = [];
    for (const entry of this.waiting) {
      const key = this.apart(entry.item);
      if (batch.length === MAX_ITEMS || (key !== undefined && keys.has(key))) rest.push(entry);
      else {
        batch.push(entry);
        if (key !== undefined) keys.add(key);
      }
    }
    this.waiting = rest;
    return batch;
  }
}

const MAX_ITEMS = 200;
