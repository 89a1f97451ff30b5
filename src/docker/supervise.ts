import type { Container, ContainerInspectInfo } from 'dockerode';
import type { Outcome } from '../domain/rules/reasons.js';
import type { KeptLine } from './budget.js';
import type { Prepared } from './container.js';
import type { LogLine } from './demultiplex.js';
import { type Engine, engineStatus, unlessMissing } from './engine.js';
import { deliverLog } from './log.js';
import { ranOutOfMemory } from './memory.js';
import { exitOutcome, timeoutOutcome, UNSEEN_END } from './outcome.js';
import { waitFor } from './wait.js';

/** Supervision ended on request and the container was left as it is, for the next runner. */
export class Detached extends Error {
  override readonly name = 'Detached';
}

/** The container was stopped on request before it ended by itself. */
export class Canceled extends Error {
  override readonly name = 'Canceled';
}

export interface Supervision {
  /** When the job has had its time: epoch milliseconds. */
  deadline: number;
  /** Abort it with the reason `'cancel'` to stop the container; with any other one to leave it running and only go away. */
  signal: AbortSignal;
  /** How many lines from the start of the output are stored already. */
  skip: number;
  /** Bytes that the stored output may have. */
  maxBytes: number;
  /** Receives the output in order, in batches; the next one waits for its promise. */
  onLines(lines: KeptLine[]): Promise<void>;
}

/**
 * Watches a started container to its end and delivers all of its output, then answers how it ended. At the deadline it gets
 * the stop signal, and after its grace is killed: TIMEOUT, as for one that a former runner stopped there.
 *
 * Rejects with Canceled after a cancellation stopped it (one that had ended before gives its own outcome), with Detached when
 * asked to go away, and with what `onLines` or the engine threw. After these last the container goes on as it was: call
 * again, with `skip` the number of lines stored until then.
 */
export async function supervise(engine: Engine, { id, mask }: Prepared, supervision: Supervision): Promise<Outcome> {
  const { deadline, signal, skip, maxBytes, onLines } = supervision;
  const container = engine.getContainer(id);
  /** Ends every request of ours; its reason is what supervision rejects with. */
  const quit = new AbortController();
  const failFast = <T>(part: Promise<T>): Promise<T> => {
    part.catch((error) => quit.abort(error));
    return part;
  };

  const exited = failFast(waitForExit(container, quit.signal));
  const logged = failFast(deliverLog(container, { mask, skip, maxBytes, exited, signal: quit.signal, onLines }));

  let stopping: Promise<StopResult> | undefined;
  const stopFor = (cause: 'deadline' | 'cancel') => {
    stopping ??= failFast(stop(container).then((stopped) => (stopped ? cause : 'too late')));
  };
  const onAbort = () =>
    signal.reason === 'cancel' ? stopFor('cancel') : quit.abort(new Detached(`left ${id} running`));
  const timer = setTimeout(() => stopFor('deadline'), Math.max(0, deadline - Date.now()));
  signal.addEventListener('abort', onAbort);
  if (signal.aborted) onAbort();

  try {
    // Waits for all, so that nothing is stored any more when this has rejected.
    await Promise.allSettled([exited, logged]);
    await Promise.allSettled([stopping]);
    if (quit.signal.aborted) throw quit.signal.reason;
    return await ending(engine, await exited, await logged, await stopping, deadline);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Why we stopped the container; `'too late'` when it had ended before. */
type StopResult = 'deadline' | 'cancel' | 'too late';

interface Exit {
  code: number;
  /** What the engine says of it afterwards; undefined when it was removed by hand. */
  info: ContainerInspectInfo | undefined;
  /** By the engine's clock, epoch milliseconds. */
  finishedAt: number;
  /** When we saw it, by our clock. */
  seenAt: number;
}

async function ending(
  engine: Engine,
  exit: Exit,
  firstLine: LogLine | undefined,
  stopped: StopResult | undefined,
  deadline: number,
): Promise<Outcome> {
  if (stopped === 'cancel') throw new Canceled('stopped on request');
  // A former runner may have stopped it at the deadline. The engine's clock alone decides nothing: it may be another host's.
  // For one whose end it did not see the engine says when it started again.
  const outlived = exit.finishedAt > deadline && exit.seenAt > deadline && exit.code !== UNSEEN_END;
  if (stopped === 'deadline' || outlived) return timeoutOutcome(deadline, exit.code);
  const hungry = exit.info !== undefined && (await ranOutOfMemory(engine, exit.info));
  return exitOutcome(exit.code, hungry ? exit.info?.HostConfig.Memory : undefined, firstLine);
}

async function waitForExit(container: Container, abortSignal: AbortSignal): Promise<Exit> {
  const code = await waitFor(container, 'not-running', abortSignal);
  const seenAt = Date.now();
  const info = await unlessMissing(container.inspect());
  // Removed by hand: all that is known is what the wait said.
  if (!info) return { code, info, finishedAt: seenAt, seenAt };
  return { code: info.State.ExitCode, info, finishedAt: Date.parse(info.State.FinishedAt), seenAt };
}

/** Stop signal, grace, kill, as the container was created with, all by the engine: it goes on with that when we are gone. False when the container had ended. */
async function stop(container: Container): Promise<boolean> {
  try {
    return (await unlessMissing(container.stop().then(() => true))) ?? false;
  } catch (error) {
    if (engineStatus(error) === 304) return false;
    throw error;
  }
}
