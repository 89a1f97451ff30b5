/** At most `places` at once; the rest wait in order of arrival. */
export class Semaphore {
  private readonly waiting: (() => void)[] = [];

  constructor(private places: number) {}

  /** Runs `work` as soon as there is a place, at once when there is one now. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.places > 0) this.places--;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.places++;
    }
  }
}

/** At most `places` at once for all, and `ofOne` of them for one of those who share them: their further work waits without standing before others. */
export class SharedSemaphore {
  private readonly all: Semaphore;
  /** Of those who have work here. */
  private readonly own = new Map<string, { semaphore: Semaphore; works: number }>();

  constructor(
    places: number,
    private readonly ofOne: number,
  ) {
    this.all = new Semaphore(places);
  }

  /** Runs somebody's `work` as soon as there is a place for them. */
  async use<T>(who: string, work: () => Promise<T>): Promise<T> {
    const own = this.own.get(who) ?? { semaphore: new Semaphore(this.ofOne), works: 0 };
    this.own.set(who, own);
    own.works++;
    try {
      return await own.semaphore.use(() => this.all.use(work));
    } finally {
      own.works--;
      if (own.works === 0) this.own.delete(who);
    }
  }
}
