import { setTimeout as delay } from 'node:timers/promises';
import type { Response } from 'express';
import { z } from 'zod';
import type { JobProgress } from '../db/jobProgress.js';
import { getLog, type JobLog } from '../db/logScan.js';
import type { StoredLine } from '../db/logs.js';
import { isFinal } from '../domain/rules/status.js';
import type { Dependencies } from './app.js';
import { isDatabaseAway } from './away.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { EventStream, eventText } from './eventStream.js';
import type { JobFeed } from './jobFeed.js';
import { wholeNumber } from './lists.js';
import { LogFeeds } from './logFeeds.js';
import { LOG_STREAMS, lineSchema } from './logRepresentations.js';
import { firstLine } from './logStart.js';
import { Problem } from './problem.js';
import { jobSchema, reasonOf, told } from './representations.js';

/** Streams that one process has open at most: each may hold a page of lines that its client has not read yet. */
const MAX_STREAMS = 1_000;
/** Those of one team, so that it cannot take them from all others. */
const MAX_OF_TEAM = 250;
/** How long a stream waits before it asks again for lines that PostgreSQL did not give. */
const RETRY_MS = 1_000;

const query = z.strictObject({
  tail: wholeNumber(0, 1_000_000)
    .optional()
    .meta({ description: 'Begin with the last lines, so many; 0: with those that come. Left out: with the first.' }),
  stream: z.enum(LOG_STREAMS).optional().meta({ description: 'Only lines of this stream.' }),
});
const headers = z.object({
  'last-event-id': z
    .string()
    .regex(/^(-1|\d{1,15})$/, { error: 'must be the id of an event of this stream' })
    .transform(Number)
    .optional()
    .meta({ description: 'Id of the last event that was received: goes on with the line after it.', type: 'string' }),
});

const statusSchema = jobSchema.pick({
  status: true,
  status_reason: true,
  attempts: true,
  queued_at: true,
  started_at: true,
  completed_at: true,
  exit_code: true,
  http_status: true,
  latency_ms: true,
});
const CLOSE = { COMPLETED: 'job_completed', FAILED: 'job_failed', CANCELED: 'job_canceled' } as const;
const eventSchema = z
  .union([
    z.object({ event: z.literal('log'), id: z.string(), data: lineSchema }),
    z.object({ event: z.literal('status'), data: statusSchema }),
    z.object({ event: z.literal('reconnect'), data: z.object({ reason: z.literal('server_stopping') }) }),
    z.object({ event: z.literal('close'), data: z.object({ reason: z.enum(Object.values(CLOSE)) }) }),
  ])
  .meta({ id: 'LogEvent', description: 'One server-sent event; `data` is JSON in one line.' });

/** What a job writes, as it writes it. */
export function logStreamEndpoints({ database, logger, stopping }: Dependencies): Endpoint[] {
  const feeds = new LogFeeds(database.pool, (error) =>
    logger.warn({ error: String(error) }, 'log streams: PostgreSQL does not answer; they go on when it does'),
  );
  /** With the team of each. */
  const open = new Map<EventStream, string>();
  stopping.addEventListener('abort', () => {
    for (const stream of open.keys()) stream.moveOn();
  });

  const serve = async (response: Response, mayGoOn: () => Promise<boolean>, job: JobLog, start: LogStart) => {
    const ofTeam = [...open.values()].filter((teamId) => teamId === job.teamId);
    if (ofTeam.length >= MAX_OF_TEAM)
      throw tooManyStreams(429, `your team has ${MAX_OF_TEAM} streams open at this process: close some, or`);
    if (open.size >= MAX_STREAMS) throw tooManyStreams(503, `this process has ${MAX_STREAMS} streams open:`);
    const stream = new EventStream(response, mayGoOn);
    // A browser gives up when it is answered with an error, but not when it is sent on.
    if (stopping.aborted) return stream.moveOn();
    open.set(stream, job.teamId);
    try {
      if (response.req.method !== 'HEAD') await feeds.follow(job.id, (feed) => sendLog(stream, feed, start));
    } catch (error) {
      // The client is gone, or is to go elsewhere because this process ends.
      if (!stream.signal.aborted) throw error;
    } finally {
      open.delete(stream);
      stream.end();
    }
  };

  return [
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}/jobs/{job_id}/logs/stream',
      tag: 'Logs',
      operationId: 'followLog',
      access: 'viewer',
      summary: "Follow a job's lines and status as server-sent events, until it is over",
      query,
      headers,
      answers: { 200: { description: 'The events', content: { 'text/event-stream': eventSchema } } },
      problems: [404, 422],
      async handle({ caller, params, query, headers }) {
        const job = await getLog(database.pool, caller.teamId, params.id, params.job_id);
        const first = await firstLine(database.pool, job, { ...query, lastEventId: headers['last-event-id'] });
        const start = { first, stream: query.stream, named: query.tail !== undefined };
        return { status: 200, send: (response, mayGoOn) => serve(response, mayGoOn, job, start) };
      },
    }),
  ];
}

interface LogStart {
  /** Sequence number of the first line. */
  first: number;
  stream: StoredLine['stream'] | undefined;
  /** The first event has an id: who reconnects without having received a line would begin elsewhere. */
  named: boolean;
}

/**
 * Sends lines from a place on, and the status at once and when it changes, until the job is over and all its lines are sent, or it is
 * deleted. While PostgreSQL is away it waits.
 * @throws AbortError when the stream is over
 */
async function sendLog(events: EventStream, feed: JobFeed, { first, stream, named }: LogStart): Promise<void> {
  let next = first;
  let status: JobProgress['status'] | undefined;
  let progress = await feed.after(undefined, events.signal);
  while (progress) {
    if (progress.status !== status) {
      const id = named && status === undefined ? next - 1 : undefined;
      await events.write(eventText('status', statusJson(progress), id));
      status = progress.status;
    }
    if (next < progress.lines) {
      const page = await orWait(feed.page(next, progress, stream), events.signal);
      next = page?.next ?? next;
      if (page && page.events.length > 0) await events.write(page.events);
      progress = feed.progress ?? null;
    } else if (isFinal(progress.status)) {
      await events.write(eventText('close', { reason: CLOSE[progress.status] }));
      return;
    } else {
      progress = await feed.after(progress, events.signal);
    }
  }
}

/** What was read, or undefined after a while when PostgreSQL is away. */
async function orWait<T>(read: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    await delay(RETRY_MS, undefined, { signal });
    return undefined;
  }
}

function statusJson(progress: JobProgress): z.input<typeof statusSchema> {
  return {
    status: progress.status,
    status_reason: reasonOf(progress),
    attempts: progress.attempts,
    queued_at: told(progress.queuedAt),
    started_at: told(progress.startedAt),
    completed_at: told(progress.completedAt),
    exit_code: progress.exitCode,
    http_status: progress.httpStatus,
    latency_ms: progress.latencyMs,
  };
}

function tooManyStreams(status: 429 | 503, why: string): Problem {
  return new Problem(status, `${why} try again in a few seconds`, [], { 'Retry-After': '5' });
}
