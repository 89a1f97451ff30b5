import { eventsIn } from '../../src/client/events.js';

/** Tests have their own limits of time. */
const PATIENT = { silenceMs: 600_000, onRetry: () => {} };

/** A server-sent event. `data` is parsed. */
export interface SentEvent {
  event: string;
  id: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which fields it expects
  data: any;
}

/** A stream of server-sent events as it is read. */
export interface EventReader {
  status: number;
  headers: Headers;
  /** What came so far. */
  events: SentEvent[];
  /** Lines that came so far. */
  lines(): string[];
  /** Resolves when the server has ended the answer; rejects when the connection broke. */
  ended: Promise<void>;
  /** Resolves with the first event for which `is` holds. Rejects when the stream ends before. */
  first(is: (event: SentEvent) => boolean): Promise<SentEvent>;
  /** Goes away. */
  leave(): void;
}

/** Opens a stream and reads it as it comes. */
export async function readEvents(url: string, headers: Record<string, string> = {}): Promise<EventReader> {
  const gone = new AbortController();
  const answer = await fetch(url, { headers, signal: gone.signal });
  const events: SentEvent[] = [];
  let waiting: (() => void)[] = [];
  let over = false;
  const wake = () => {
    for (const resume of waiting) resume();
    waiting = [];
  };
  const read = async () => {
    try {
      for await (const { event = 'message', id, data } of answer.body ? eventsIn(answer.body, PATIENT) : []) {
        events.push({ event, id, data: JSON.parse(data) });
        wake();
      }
    } finally {
      over = true;
      wake();
    }
  };
  const ended = read();
  ended.catch(() => {});
  return {
    status: answer.status,
    headers: answer.headers,
    events,
    lines: () => events.filter(({ event }) => event === 'log').map(({ data }) => data.message),
    ended,
    async first(is) {
      for (;;) {
        const found = events.find(is);
        if (found) return found;
        if (over) throw new Error(`the stream ended without it: ${JSON.stringify(events.slice(-5))}`);
        await new Promise<void>((resume) => waiting.push(resume));
      }
    },
    leave: () => gone.abort(),
  };
}
