/** What goes on after its request was answered. The process has promised it, and waits for it before it ends. */
export class Background {
  readonly #begun = new Set<Promise<void>>();

  /**
   * Begins work that no request waits for.
   * @param failed hears what the work rejects with
   * @throws what `work` throws at once
   */
  begin(work: () => Promise<unknown>, failed: (error: unknown) => void): void {
    const going: Promise<void> = work()
      .then(() => {}, failed)
      .finally(() => this.#begun.delete(going));
    this.#begun.add(going);
  }

  /** Resolves when all that was begun is done, and what that began; never rejects. */
  async settled(): Promise<void> {
    while (this.#begun.size > 0) await Promise.all(this.#begun);
  }
}
