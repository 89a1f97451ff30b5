import { type Child, killLeftBehind, stopLeftBehind } from './childProcess.js';
import type { DataPaths } from './dataDir.js';
import { type Kept, keepRunning } from './keeper.js';

/** The parts in the order in which they are stopped, and how long each may take about it in ms. */
const PARTS = {
  api: { title: 'API', graceMs: 2_000 },
  worker: { title: 'Worker', graceMs: 4_500 },
  temporal: { title: 'Temporal', graceMs: 1_500 },
  postgres: { title: 'PostgreSQL', graceMs: 1_500 },
};
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

/** What is left after this long is killed. */
const LONGEST_STOP_MS = 9_500;

/** Keeps the parts of one data folder running, and stops them in order. */
export class Supervisor {
  readonly #paths: DataPaths;
  readonly #say: (line: string) => void;
  readonly #kept = new Map<Part, Promise<Kept>>();
  readonly #over = new AbortController();

  constructor(paths: DataPaths, say: (line: string) => void) {
    this.#paths = paths;
    this.#say = say;
  }

  /** Ends what a supervisor of this folder left running when it was killed. */
  async clearLeftBehind(): Promise<void> {
    for (const name of NAMES) {
      const signal = name === 'postgres' ? 'SIGINT' : 'SIGTERM';
      await stopLeftBehind(this.#paths.pidFile(name), signal, PARTS[name].graceMs);
    }
  }

  /**
   * Starts a part and starts it again whenever it ends.
   * @throws what `start` rejects with the first time
   */
  async keep<T extends Child>(name: Part, start: () => Promise<T>): Promise<T> {
    if (this.#over.signal.aborted) throw new Error(`${PARTS[name].title} is not started: Evertick is stopping.`);
    let first: T | undefined;
    const startAndNote = async () => {
      const child = await start();
      first ??= child;
      return child;
    };
    const kept = keepRunning(PARTS[name].title, startAndNote, this.#over.signal, this.#say);
    this.#kept.set(name, kept);
    await kept;
    return first as T;
  }

  /** Stops every part, one after another; kills what is left after 9.5 s. Never rejects. */
  async stop(): Promise<void> {
    this.#over.abort();
    const impatience = setTimeout(() => this.kill(), LONGEST_STOP_MS);
    for (const name of NAMES) {
      const kept = await this.#kept.get(name)?.catch(() => undefined);
      await kept?.stop(PARTS[name].graceMs);
    }
    clearTimeout(impatience);
  }

  /** Kills every part at once. */
  kill(): void {
    for (const name of NAMES) killLeftBehind(this.#paths.pidFile(name));
  }
}
