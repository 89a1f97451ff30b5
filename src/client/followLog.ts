import type { EventSourceMessage } from 'eventsource-parser';
import type { Caller } from './calls.js';
import { EvertickNetworkError, networkError } from './errors.js';
import { eventsIn } from './events.js';
import type { LogEvent } from './generated/api.js';
import { type Pace, Perseverance, within } from './waiting.js';

/** Times of a followed log, in milliseconds. The server sends a sign of life every 15 s. */
const TIMES = { firstMs: 1_000, mostMs: 30_000, patienceMs: 300_000, silenceMs: 45_000 };

/** However soon the server wants clients back. */
const LEAST_PAUSE_MS = 50;
const STREAM = '/v1/workflows/{id}/jobs/{job_id}/logs/stream';
/** What each event has at least. */
const TOLD = { log: ['sequence_num', 'number'], status: ['status', 'string'], close: ['reason', 'string'] } as const;

/** A line of a job's log, or a change of its status. */
export type JobEvent = Extract<LogEvent, { event: 'log' | 'status' }>;

type Told = JobEvent | Extract<LogEvent, { event: 'close' }>;

export interface FollowOptions {
  /** Begin with so many last lines; 0: with those that come. Left out: with the first. */
  tail?: number;
  /** Only lines of this stream. */
  stream?: 'stdout' | 'stderr' | 'system';
  /** Ends it; it then throws the signal's reason. */
  signal?: AbortSignal;
}

/**
 * What a job writes and how it comes on, until it is over and all its lines were told. A connection that breaks, ends or falls silent is
 * opened again where it broke: no line is lost or told twice.
 * @throws {EvertickError} when there is no such job, or is no more
 * @throws {EvertickError | EvertickNetworkError} the last fault, when there has been nothing else for five minutes
 */
export async function* followLog(
  caller: Caller,
  path: { id: string; job_id: string },
  { signal, ...query }: FollowOptions,
  times: Pace & { silenceMs: number } = TIMES,
): AsyncGenerator<JobEvent, void, undefined> {
  const perseverance = new Perseverance({ ...times });
  const onRetry = (ms: number) => {
    perseverance.pace.firstMs = Math.max(ms, LEAST_PAUSE_MS);
  };
  let lastId: string | undefined;
  let lastLine = -1;
  let lastStatus: string | undefined;
  for (;;) {
    let fault: unknown = new EvertickNetworkError('the answer ended before the job did');
    try {
      const headers = lastId === undefined ? {} : { 'last-event-id': lastId };
      const body = await within(times.silenceMs, signal, (signal) =>
        caller.open(STREAM, { params: { path, query }, headers, signal }, 'text/event-stream'),
      );
      for await (const message of eventsIn(body, { ...times, onRetry, signal })) {
        signal?.throwIfAborted();
        const told = parsed(message);
        if (!told) continue;
        perseverance.succeeded();
        if (told.event === 'close') return;
        if (told.event === 'log') {
          if (told.data.sequence_num <= lastLine) continue;
          lastLine = told.data.sequence_num;
        } else {
          if (message.data === lastStatus) continue;
          lastStatus = message.data;
        }
        lastId = message.id ?? lastId;
        yield told;
      }
    } catch (error) {
      fault = networkError(error, signal);
    }
    await perseverance.after(fault, signal);
  }
}

/**
 * What an event of a job's stream tells; undefined for one that this client does not know.
 * @throws Error when it does not tell what its name promises
 */
function parsed({ event, data }: EventSourceMessage): Told | undefined {
  if (event !== 'log' && event !== 'status' && event !== 'close') return undefined;
  const told = { event, data: JSON.parse(data) };
  const [name, type] = TOLD[event];
  if (typeof told.data?.[name] !== type) throw new Error(`an event "${event}" without ${name}`);
  return told as Told;
}
