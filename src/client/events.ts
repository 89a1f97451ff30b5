import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { EvertickNetworkError } from './errors.js';
import { piecesOf } from './pieces.js';

/** Of one event, in characters. The longest line of a log, escaped, has less than half a million. */
const MAX_EVENT = 4 * 1024 * 1024;

export interface EventsOptions {
  /** The server lets no longer time pass without a sign of life: the connection is dead. */
  silenceMs: number;
  /** Hears how long the server asks clients to wait before they connect again, in milliseconds. */
  onRetry(ms: number): void;
  /** Ends them as if the answer had ended. */
  signal?: AbortSignal;
}

/**
 * The server-sent events of one answer, each once it is whole.
 * @throws {EvertickNetworkError} when nothing comes for too long, or what comes is no stream of events
 */
export async function* eventsIn(
  body: ReadableStream<Uint8Array>,
  { silenceMs, onRetry, signal }: EventsOptions,
): AsyncGenerator<EventSourceMessage, void, undefined> {
  const whole: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => whole.push(event), onRetry, maxBufferSize: MAX_EVENT });
  const decoder = new TextDecoder();
  for await (const piece of piecesOf(body, signal, (read) => orSilence(read, silenceMs))) {
    parser.feed(decoder.decode(piece, { stream: true }));
    yield* whole.splice(0);
  }
}

async function orSilence<T>(read: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EvertickNetworkError(`nothing came for ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([read, silence]);
  } finally {
    clearTimeout(timer);
  }
}
