import { setTimeout as delay } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../src/db/clock.js';
import type { JobLogs, StoredLine } from '../src/db/logs.js';
import type { Runs } from '../src/db/runs.js';
import { retrying } from '../src/domain/retrying.js';
import { CLAIM_LEAD_MS } from '../src/domain/rules/arming.js';
import { GIVEN_BACK, type JobRef, type Recorded } from '../src/domain/rules/job.js';
import { CANCEL_MESSAGES, type CancelReason, type Outcome } from '../src/domain/rules/reasons.js';
import type { LiveJobs } from './live.js';

export interface RunContext {
  pool: pg.Pool;
  runs: Runs;
  logs: JobLogs;
  clock: Clock;
  live: LiveJobs<Recorded>;
  log: Logger;
}

/** The definition that a job is to run, as its row named it when it was queued. */
export interface Definition {
  revision: number;
  payload: unknown;
  imageDigest: string | null;
  /** Of its workflow. */
  teamId: string;
  /** A runner had the right to run it before: it may have been started. */
  claimed: boolean;
}

/** A job made ready, waiting for its instant. */
export interface Ready {
  /** It is running already: an earlier attempt started it and this one takes it up again. */
  started?: boolean;
  /**
   * Runs it to its end; `onStart` is told the instant it began, epoch ms. Rejects when `signal` aborts, with its reason, and for
   * infrastructure faults. What it gave to `onLines` until then is stored with the outcome, or left to the next attempt.
   */
  run(attempt: {
    attempt: number;
    signal: AbortSignal;
    onStart(at: number): void;
    onLines(lines: StoredLine[]): void;
  }): Promise<Outcome>;
  /** Clears away what was made, once the outcome is stored. */
  dispose?(): Promise<void>;
}

/** How one kind of job is made ready. An Outcome means that its definition cannot run. */
export type Prepare = (job: JobRef, definition: Definition) => Promise<Ready | Outcome>;

/** Shorter runs go from QUEUED to their end in one statement. */
const MIRROR_RUNNING_AFTER_MS = 100;
const MIRROR_AGAIN_MS = 1_000;
const HELD_ELSEWHERE_PAUSE_MS = 500;
/** Temporal is to hear that the job is left before the worker's process ends. */
const LEAVE_MS = 500;

/**
 * Takes a job from its row to its recorded end: queued, made ready, held until its instant, claimed shortly before it, run, recorded.
 * Every way out but infrastructure faults and a worker's shutdown is an outcome in the row.
 * @param definition what to run, when the job has just been queued by the caller
 */
export async function runJob(
  context: RunContext,
  job: JobRef,
  prepare: Prepare,
  signal: AbortSignal,
  definition?: Definition,
): Promise<Recorded> {
  const held: Held = {};
  try {
    return await hold(context, job, prepare, signal, held, definition);
  } catch (error) {
    if (signal.reason === 'cancel') return end(context, job, held, canceled('CANCELED_BY_USER'));
    if (signal.reason === 'detach') await leaveLines(context, job, held);
    throw error;
  }
}

/** What a job has come to so far. */
interface Held {
  ready?: Ready;
  /** Epoch ms. */
  startedAt?: number;
  /** To be stored with the outcome. */
  lines?: StoredLine[];
}

async function hold(
  context: RunContext,
  job: JobRef,
  prepare: Prepare,
  signal: AbortSignal,
  held: Held,
  definition?: Definition,
): Promise<Recorded> {
  const { clock } = context;
  const first = await unlessAborted(makeReady(context, job, prepare, held, definition), signal);
  if ('status' in first) return first;
  if (!first.ready.started) await clock.until(job.scheduledAt - CLAIM_LEAD_MS, signal);
  const claim = await claimed(context, job, signal);
  if (claim === 'REVISED') {
    await clear(context, job, held);
    throw ApplicationFailure.nonRetryable('its workflow was edited since it was placed', GIVEN_BACK);
  }
  if ('status' in claim) return end(context, job, held, claim, true);
  let { ready } = first;
  if (claim.revision !== first.revision && !ready.started) {
    const again = await unlessAborted(makeReady(context, job, prepare, held), signal);
    if ('status' in again) return again;
    ready = again.ready;
  }
  await clock.until(job.scheduledAt, signal);
  const over = new AbortController();
  const onStart = (at: number) => {
    held.startedAt = at;
    void mirrorRunning(context, job, at, over.signal);
  };
  const onLines = (lines: StoredLine[]) => {
    held.lines = lines;
  };
  try {
    return await end(context, job, held, await ready.run({ attempt: claim.attempt, signal, onStart, onLines }));
  } finally {
    over.abort();
  }
}

/** The work's result, unless `signal` aborts first: then it rejects with its reason, and the work, such as a long pull, ends by itself. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Queues the job and prepares what its row names, or says how it has ended. */
async function makeReady(
  context: RunContext,
  job: JobRef,
  prepare: Prepare,
  held: Held,
  known?: Definition,
): Promise<{ ready: Ready; revision: number } | Recorded> {
  const definition = known ?? (await queue(context, job));
  if ('status' in definition) return end(context, job, held, definition, true);
  const ready = await prepare(job, definition);
  if ('status' in ready) return end(context, job, held, ready);
  held.ready = ready;
  return { ready, revision: definition.revision };
}

/** Stores the outcome, unless it is stored already, and only then clears away what ran: a crash in between loses nothing. */
async function end(context: RunContext, job: JobRef, held: Held, outcome: Outcome, stored = false): Promise<Recorded> {
  const recorded = stored ? outcome : await record(context, job, outcome, held);
  await clear(context, job, held);
  return recorded;
}

/** Stores what an attempt has to say that leaves its job to the next one. */
async function leaveLines({ logs, log }: RunContext, { jobId }: JobRef, { lines = [] }: Held): Promise<void> {
  try {
    await Promise.race([logs.append(jobId, lines), delay(LEAVE_MS, undefined, { ref: false }).then(tooLate)]);
  } catch (error) {
    log.warn({ job: jobId, error: String(error) }, 'what the attempt did could not be stored; the next one repeats it');
  }
}

function tooLate(): never {
  throw new Error(`PostgreSQL did not answer within ${LEAVE_MS} ms`);
}

async function clear(context: RunContext, job: JobRef, held: Held): Promise<void> {
  try {
    await held.ready?.dispose?.();
  } catch (error) {
    context.log.warn({ job: job.jobId, error: String(error) }, 'what the job left could not be cleared away');
  }
}

/** Brings the row to QUEUED and returns the definition to run, or how the job has ended. */
async function queue(context: RunContext, job: JobRef): Promise<Definition | Recorded> {
  const queued = await context.runs.queue(job.jobId);
  switch (queued.state) {
    case 'HELD':
      return queued;
    case 'UNBUILT':
      if (queued.buildFailed) return record(context, job, UNBUILT);
      throw ApplicationFailure.create({
        message: 'its workflow is not built yet',
        type: 'NotBuilt',
        nextRetryDelay: '500ms',
      });
    default:
      return settled(context, job, queued);
  }
}

/** The claim, granted; that it is not for this runner any more; or how the job has ended. Waits while a live other holds it. */
async function claimed(
  context: RunContext,
  job: JobRef,
  signal: AbortSignal,
): Promise<{ attempt: number; revision: number } | 'REVISED' | Recorded> {
  for (;;) {
    const claim = await context.runs.claim(job.jobId);
    if (claim.state === 'GRANTED') return claim;
    if (claim.state === 'REVISED') return claim.state;
    if (claim.state !== 'HELD_ELSEWHERE') return settled(context, job, claim);
    await context.clock.until(context.clock.now() + HELD_ELSEWHERE_PAUSE_MS, signal);
  }
}

type Settled = { state: 'GONE' } | { state: 'ENDED'; recorded: Recorded } | { state: 'CANCELED'; reason: CancelReason };

async function settled(context: RunContext, job: JobRef, state: Settled): Promise<Recorded> {
  if (state.state === 'ENDED') return state.recorded;
  if (state.state === 'CANCELED') return record(context, job, canceled(state.reason));
  if (await context.runs.restore(job))
    throw ApplicationFailure.retryable(`job ${job.jobId}: its row was gone and is put back`, 'RowMissing');
  return canceled('WORKFLOW_TERMINATED');
}

/** Stores an outcome, however long the database is away: until then it is nowhere but here. */
export async function record(
  context: RunContext,
  job: JobRef,
  outcome: Outcome,
  { startedAt, lines }: Pick<Held, 'startedAt' | 'lines'> = {},
): Promise<Recorded> {
  const ending = {
    completedAt: context.clock.now(),
    ...(startedAt !== undefined && { startedAt }),
    ...(lines && { lines }),
  };
  return retrying(
    () => context.runs.record(job, outcome, ending),
    (error) =>
      context.log.warn({ job: job.jobId, error: String(error) }, 'an outcome could not be stored yet; trying again'),
  );
}

/** Says RUNNING to readers, again and again until it is stored or the run is over: a user may cancel what the row calls RUNNING. */
async function mirrorRunning(context: RunContext, job: JobRef, startedAt: number, over: AbortSignal): Promise<void> {
  for (let pause = MIRROR_RUNNING_AFTER_MS; ; pause = MIRROR_AGAIN_MS) {
    try {
      await delay(pause, undefined, { signal: over });
      return await context.runs.running(job.jobId, startedAt);
    } catch (error) {
      if (over.aborted) return;
      context.log.debug({ job: job.jobId, error: String(error) }, 'RUNNING was not mirrored yet');
    }
  }
}

const UNBUILT: Outcome = {
  status: 'FAILED',
  reason: { code: 'IMAGE_UNAVAILABLE', message: 'the build of its workflow did not succeed' },
};

function canceled(code: CancelReason): Outcome {
  return { status: 'CANCELED', reason: { code, message: CANCEL_MESSAGES[code] } };
}
