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
    let rest = '';
    try {
      for await (const text of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop() ?? '';
        events.push(...blocks.flatMap(parse));
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

function parse(block: string): SentEvent[] {
  const fields = new Map(
    block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const data = fields.get('data');
  return data === undefined
    ? []
    : [{ event: fields.get('event') ?? 'message', id: fields.get('id'), data: JSON.parse(data) }];
}
