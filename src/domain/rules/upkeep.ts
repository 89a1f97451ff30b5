/** What one pass of upkeep did to the stored logs. */
export interface LogUpkeep {
  /** When it ended, RFC 3339. */
  at: string;
  /** Tables of days to come that were made. */
  made: string[];
  /** Tables of days that are over that were dropped. */
  dropped: string[];
  /** Rows that were over and had no table of their own to be dropped with. */
  deletedChunks: number;
  /** Jobs of deleted workflows whose lines were removed. */
  removedJobs: number;
  /** Tables that could not be made or dropped because somebody used them. */
  busy: string[];
  /** Whether there is more to do, for which this pass had no time. */
  more: boolean;
}

/** Whether the next pass should come soon. */
export function isUnfinished({ busy, more }: LogUpkeep): boolean {
  return more || busy.length > 0;
}

/** Whether it removed any lines. */
export function hasRemoved({ dropped, deletedChunks, removedJobs }: LogUpkeep): boolean {
  return dropped.length > 0 || deletedChunks > 0 || removedJobs > 0;
}

/**
 * What Temporal shows of upkeep, as Markdown.
 * @param removed the newest pass that removed any lines
 */
export function describeUpkeep(last: LogUpkeep, removed?: LogUpkeep): string {
  const lines = [`Logs were last looked after at ${last.at}.`];
  if (last.made.length > 0) lines.push(`Made then: ${listed(last.made)}.`);
  if (removed) lines.push(`Removed at ${removed.at}: ${whatWent(removed)}.`);
  else lines.push('Nothing was removed yet.');
  if (last.busy.length > 0) lines.push(`In use, tried again in a minute: ${listed(last.busy)}.`);
  else if (last.more) lines.push('There is more to remove; it goes on in a minute.');
  return lines.join('\n\n');
}

const NAMED = 10;

function listed(names: string[]): string {
  const rest = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return names.slice(0, NAMED).join(', ') + rest;
}

function whatWent({ dropped, deletedChunks, removedJobs }: LogUpkeep): string {
  const parts = [];
  if (dropped.length > 0) parts.push(listed(dropped));
  if (deletedChunks > 0) parts.push(`${deletedChunks} rows of job_log_chunks_other`);
  if (removedJobs > 0) parts.push(`the lines of ${removedJobs} jobs of deleted workflows`);
  return parts.join('; ');
}
