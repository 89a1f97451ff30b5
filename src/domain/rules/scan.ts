/** Grows a search step by step: most searches end in their first steps, and the index pays in large ones. */
const GROWTH = 8;

/** The size of each step of a search that has so much time, after which it stops and says where. */
export class Scan {
  readonly #begun: number;
  #stepBegun: number;
  #size: number;

  /**
   * @param first size of the first step, in whatever is counted
   * @param budgetMs milliseconds for all steps
   */
  constructor(
    first: number,
    private readonly budgetMs: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#begun = this.now();
    this.#stepBegun = this.#begun;
    this.#size = first;
  }

  /** Size of the step to make now. */
  get size(): number {
    return this.#size;
  }

  /** Whether no step has been made yet. */
  get fresh(): boolean {
    return this.#stepBegun === this.#begun;
  }

  /** A step is done. False when the time is used up; else the next one is as large as it can be within what is left. */
  next(): boolean {
    const now = this.now();
    const took = Math.max(now - this.#stepBegun, 1);
    const left = this.budgetMs - (now - this.#begun);
    this.#stepBegun = now;
    this.#size = Math.max(1, Math.floor(this.#size * Math.min(GROWTH, left / took)));
    return left > 0;
  }
}
