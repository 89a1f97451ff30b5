/**
 * Container jobs of this process that wait for a place. When one becomes free, those whose turn it is ask again at once, instead of
 * all of them or at their next try.
 */
export class Turns {
  readonly #waiting = new Set<{ turn: number; wake: () => void }>();

  /** Fulfilled when there is room and it may be this one's turn, after `ms`, or when `signal` aborts. */
  wait(turn: number, ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiting = { turn, wake: () => end() };
      const timer = setTimeout(() => end(), ms);
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.#waiting.delete(waiting);
        resolve();
      };
      if (signal.aborted) return end();
      signal.addEventListener('abort', end);
      this.#waiting.add(waiting);
    });
  }

  /** So many places became free; the next in turn are woken, and one more, in case that one of them has gone. */
  room(places: number): void {
    const next = [...this.#waiting].sort((one, other) => one.turn - other.turn).slice(0, places + 1);
    for (const { wake } of next) wake();
  }
}
