import { EventEmitter, once } from 'node:events';
import type pg from 'pg';
import type { JobProgress } from '../db/jobProgress.js';
import { readLines } from '../db/logReads.js';
import type { StoredLine } from '../db/logs.js';
import { isFinal } from '../domain/rules/status.js';
import { eventText } from './eventStream.js';
import { lineJson } from './logRepresentations.js';

/** Most that one page holds as events, but for the last line. */
const PAGE_BYTES = 128 * 1024;
const PAGE_LINES = { least: 16, first: 250, most: 1_000 };

/** Lines as events, ready to be sent. */
export interface FeedPage {
  events: Buffer;
  /** Where the next page begins. */
  next: number;
}

/** What a feed needs of those around it. Both reject as the database does. */
export interface FeedSources {
  pool: pg.Pool;
  readProgress(): Promise<JobProgress | undefined>;
  /** Runs the reading of a page as soon as there is a place for it. */
  readLines<T>(read: () => Promise<T>): Promise<T>;
}

/** What is known of one job, shared by all that follow it: its progress, and the pages of its log that are being read. */
export class JobFeed {
  followers = 0;
  /** The newest known; null: the job is gone; undefined: nothing is known yet. */
  progress: JobProgress | null | undefined;
  private readonly changes = new EventEmitter().setMaxListeners(0);
  private readonly pages = new Map<string, Promise<FeedPage | undefined>>();
  private pageLines = PAGE_LINES.first;
  private stale = false;
  private refreshing = false;

  constructor(private readonly sources: FeedSources) {}

  /** Resolves with what is known once that is not `seen` any more. @throws AbortError */
  async after(seen: JobFeed['progress'], signal: AbortSignal): Promise<JobProgress | null> {
    while (this.progress === seen || this.progress === undefined) await once(this.changes, 'change', { signal });
    return this.progress;
  }

  /** Reads the progress anew. When that fails, what was known stays, and the next call tries again. */
  refresh(): void {
    if (this.progress === null || (this.progress && isFinal(this.progress.status))) return;
    this.stale = true;
    if (!this.refreshing) void this.renew();
  }

  private async renew(): Promise<void> {
    this.refreshing = true;
    while (this.stale && this.followers > 0) {
      this.stale = false;
      const read = await this.sources.readProgress().then(
        (progress) => ({ progress: progress ?? null }),
        () => undefined,
      );
      if (read) this.learn(read.progress);
    }
    this.refreshing = false;
  }

  private learn(progress: JobProgress | null): void {
    if (!differs(this.progress, progress)) return;
    this.progress = progress;
    this.changes.emit('change');
  }

  /**
   * The page of a log that begins at a line, which is below `progress.lines`. Whoever asks for the same one at the same time shares it.
   * Undefined when the lines were moved meanwhile: there is newer progress to ask with.
   * @throws Error as the database does
   */
  page(from: number, progress: JobProgress, stream?: StoredLine['stream']): Promise<FeedPage | undefined> {
    // One that was asked for with fewer lines known may not have the newest.
    const key = `${from} ${progress.lines} ${stream}`;
    const shared = this.pages.get(key);
    if (shared) return shared;
    const page = this.read(from, progress, stream).finally(() => this.pages.delete(key));
    this.pages.set(key, page);
    return page;
  }

  private async read(
    from: number,
    progress: JobProgress,
    stream?: StoredLine['stream'],
  ): Promise<FeedPage | undefined> {
    const { lines, expiresOn } = progress;
    const limit = this.pageLines;
    const found = await this.sources.readLines(() =>
      readLines(this.sources.pool, progress, { from, limit, bytes: PAGE_BYTES, filter: { stream } }),
    );
    if (found.length === 0) {
      // Lines that are now kept for another time are found under another day. Otherwise their time was over.
      const now = (await this.sources.readProgress()) ?? null;
      this.learn(now);
      if (now?.expiresOn !== expiresOn) return undefined;
    }
    const texts: string[] = [];
    let bytes = 0;
    for (const line of found) {
      if (bytes >= PAGE_BYTES) break;
      const text = eventText('log', lineJson(line), line.sequence);
      bytes += Buffer.byteLength(text);
      texts.push(text);
    }
    const sent = texts.length;
    if (sent > 0)
      this.pageLines = Math.max(PAGE_LINES.least, Math.min(PAGE_LINES.most, Math.ceil((PAGE_BYTES * sent) / bytes)));
    const last = found[sent - 1]?.sequence ?? from - 1;
    const whole = sent === found.length && sent < limit && bytes < PAGE_BYTES;
    return { events: Buffer.from(texts.join('')), next: whole ? Math.max(last + 1, lines) : last + 1 };
  }
}

function differs(a: JobFeed['progress'], b: JobProgress | null): boolean {
  return (
    a?.status !== b?.status || a?.lines !== b?.lines || a?.expiresOn !== b?.expiresOn || (a === undefined && b === null)
  );
}
