import type pg from 'pg';
import { ProgressReader } from '../db/jobProgress.js';
import { hearLogs } from '../db/logNotices.js';
import { Semaphore } from '../domain/semaphore.js';
import { JobFeed } from './jobFeed.js';

/** Changes of status tell nobody, and a word about new lines may be lost: so often it is looked for both. */
const POLL_MS = 1_000;
/** Connections of the pool that pages of lines may take at once; the other requests need some too. */
const READS = 4;

/** The jobs that somebody follows. While there are any, it listens for new lines on one connection for all of them. */
export class LogFeeds {
  private readonly feeds = new Map<string, JobFeed>();
  private readonly progress: ProgressReader;
  private readonly reads = new Semaphore(READS);
  private failing = false;
  private rest: (() => void) | undefined;

  /** @param onFault hears once when PostgreSQL begins to fail; followers wait until it answers again */
  constructor(
    private readonly pool: pg.Pool,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.progress = new ProgressReader(pool);
  }

  /** Calls `work` with the feed of a job, which all that follow the job share. */
  async follow(jobId: string, work: (feed: JobFeed) => Promise<void>): Promise<void> {
    const feed = this.feeds.get(jobId) ?? this.open(jobId);
    feed.followers++;
    feed.refresh();
    try {
      await work(feed);
    } finally {
      feed.followers--;
      if (feed.followers === 0) this.close(jobId);
    }
  }

  private open(jobId: string): JobFeed {
    const feed = new JobFeed({
      pool: this.pool,
      readProgress: () => this.watched(this.progress.read(jobId)),
      readLines: (read) => this.watched(this.reads.use(read)),
    });
    this.feeds.set(jobId, feed);
    this.rest ??= this.wake();
    return feed;
  }

  private close(jobId: string): void {
    this.feeds.delete(jobId);
    if (this.feeds.size > 0) return;
    this.rest?.();
    this.rest = undefined;
  }

  /** Begins to listen and to look; returns what ends both. */
  private wake(): () => void {
    const refreshAll = () => {
      for (const feed of this.feeds.values()) feed.refresh();
    };
    const deafen = hearLogs(this.pool.options, {
      onLines: (jobId) => this.feeds.get(jobId)?.refresh(),
      onConnected: refreshAll,
    });
    const poll = setInterval(refreshAll, POLL_MS);
    return () => {
      deafen();
      clearInterval(poll);
    };
  }

  private async watched<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      this.failing = false;
      return result;
    } catch (error) {
      if (!this.failing) this.onFault(error);
      this.failing = true;
      throw error;
    }
  }
}
