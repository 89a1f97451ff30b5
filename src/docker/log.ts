import type { Readable } from 'node:stream';
import type { Container } from 'dockerode';
import { inBatches } from './batches.js';
import { type KeptLine, LogBudget } from './budget.js';
import { Demultiplexer, type LogLine } from './demultiplex.js';
import { unlessMissing } from './engine.js';
import type { SecretMask } from './mask.js';

export interface LogDelivery {
  /** The secrets that the container has. */
  mask: SecretMask;
  /** How many lines from the start are stored already and are not delivered again. */
  skip: number;
  /** Bytes that the whole log may have. */
  maxBytes: number;
  /** Fulfilled when the container has exited. */
  exited: Promise<unknown>;
  /** Ends reading at once. A batch being received is waited for. */
  signal: AbortSignal;
  /** Receives the lines in order. The next batch comes when its promise is fulfilled. */
  onLines(lines: KeptLine[]): Promise<void>;
}

const BATCH = { items: 1_000, size: 128 * 1024, waitMs: 100 };
/** How long an exited container's log may bring nothing and not end before it is taken as stuck. */
const LINGER_MS = 5_000;

class LogStuckError extends Error {
  override readonly name = 'LogStuckError';
}

/**
 * Delivers a container's whole output, or its beginning and end when it is over its budget, in the order in which the engine received it, while it runs and until it has exited.
 * Answers the first line of the output, delivered or skipped, if there is any. Rejects with what `onLines` rejects with, and
 * with the engine's errors: a later call with the right `skip` goes on.
 *
 * Engines can end a followed log early at the exit, or not end it. So afterwards the last entry is compared with the
 * engine's, and where it is another one, the log is read once more from its start, which needs no following.
 */
export async function deliverLog(container: Container, delivery: LogDelivery): Promise<LogLine | undefined> {
  let stored = delivery.skip;
  let first: LogLine | undefined;
  let budget = new LogBudget(delivery.maxBytes);
  const store = async (lines: KeptLine[]) => {
    const fresh = lines.filter((line) => line.sequence >= stored);
    if (fresh.length === 0 || delivery.signal.aborted) return;
    await delivery.onLines(fresh);
    stored += fresh.length;
  };

  const keep = (lines: LogLine[]) => {
    first ??= lines[0];
    return store(budget.push(lines));
  };

  let log = new Demultiplexer(delivery.mask);
  try {
    await read(container, log, delivery, keep);
  } catch (error) {
    if (!(error instanceof LogStuckError)) throw error;
  }
  await delivery.exited;
  if (!(await isWhole(container, log, delivery.signal))) {
    log = new Demultiplexer(delivery.mask);
    budget = new LogBudget(delivery.maxBytes);
    await read(container, log, delivery, keep);
  }
  await keep(log.end());
  const rest = budget.end();
  for (let from = 0; from < rest.length; from += BATCH.items) await store(rest.slice(from, from + BATCH.items));
  return first;
}

/** Reads from the log's start to its end, waiting for more while the container runs. Throws LogStuckError when no end comes. */
async function read(
  container: Container,
  log: Demultiplexer,
  { exited, signal }: LogDelivery,
  keep: (lines: LogLine[]) => Promise<void>,
): Promise<void> {
  const options = { follow: true as const, stdout: true, stderr: true, timestamps: true, abortSignal: signal };
  const stream = (await container.logs(options)) as Readable;
  const stuck = new LogStuckError('the log of an exited container does not end');
  let ended = false;
  let linger: NodeJS.Timeout | undefined;
  const startLinger = () => {
    if (!ended) linger = setTimeout(() => stream.destroy(stuck), LINGER_MS);
  };
  exited.then(startLinger, () => {});

  async function* lines(): AsyncGenerator<LogLine[]> {
    for await (const chunk of stream) {
      linger?.refresh();
      yield log.push(chunk as Buffer);
    }
  }
  try {
    for await (const batch of inBatches(lines(), BATCH, (line) => line.message.length)) await keep(batch);
  } finally {
    ended = true;
    clearTimeout(linger);
  }
}

/**
 * Whether the newest entry read is the log's last one. Pieces of one long line can be equal to the byte, so an entry
 * without newline proves nothing. A container that was removed meanwhile has nothing more to give.
 */
async function isWhole(container: Container, log: Demultiplexer, abortSignal: AbortSignal): Promise<boolean> {
  const options = { follow: false as const, stdout: true, stderr: true, timestamps: true, tail: 1, abortSignal };
  const last = await unlessMissing(container.logs(options));
  return last === undefined || (last.equals(log.lastFrame) && (last.length === 0 || last.at(-1) === 0x0a));
}
