import type pg from 'pg';
import { countBack } from '../db/logReads.js';
import type { JobLog } from '../db/logScan.js';
import type { StoredLine } from '../db/logs.js';
import { Problem } from './problem.js';

/** Where a reader wants to begin. What it received before counts more than `tail`: a browser reconnects with the same query. */
export interface Wish {
  /** Sequence number of the last line that was received; -1: none. */
  lastEventId?: number;
  /** Begin with so many last lines. */
  tail?: number;
  /** Only lines of this stream count. */
  stream?: StoredLine['stream'];
}

/** The sequence number to begin with. @throws {Problem} 400 when the last event is none that the log has */
export async function firstLine(pool: pg.Pool, job: JobLog, { lastEventId, tail, stream }: Wish): Promise<number> {
  const { lines } = job;
  if (lastEventId !== undefined) {
    if (lastEventId < lines) return lastEventId + 1;
    throw new Problem(
      400,
      `Last-Event-ID ${lastEventId} is not of this log, which has ${lines} lines: leave it out to begin with the first`,
    );
  }
  if (tail === undefined) return 0;
  if (stream === undefined) return Math.max(0, lines - tail);
  return (await countBack(pool, job, tail, stream)) ?? lines;
}
