import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';
import { type Asked, READS, type Samples, WRITES } from './apiRequests.js';
import { answer } from './part.js';

/** More than are ever under way unless the server has come to a standstill. */
const OPEN_CONNECTIONS = 128;
const KINDS = { ...READS, ...WRITES };

/** Who is asked. */
interface Server {
  url: string;
  key: string;
}

/** What an open loop saw; milliseconds from the instant at which a request was due to the end of its answer, by kind. */
export interface Opened {
  latencies: Record<string, number[]>;
  /** From the instant at which a request was due until it was sent: how far the load itself was behind. */
  behind: number[];
  /** Answers that were no success. */
  failures: string[];
}

/** Sends requests on time whatever becomes of those before, of all kinds by their shares, in an order that is the same each time. */
async function open({
  server,
  samples,
  rate,
  seconds,
}: {
  server: Server;
  samples: Samples;
  rate: number;
  seconds: number;
}): Promise<Opened> {
  const caller = new Caller(server, OPEN_CONNECTIONS);
  const seen: Opened = { latencies: {}, behind: [], failures: [] };
  const order = mixed(Object.entries(KINDS).flatMap(([kind, { share }]) => Array<string>(share).fill(kind)));
  const begin = performance.now() + 100;
  const waiting: Promise<void>[] = [];
  for (let i = 0; i < rate * seconds; i++) {
    const due = begin + (i * 1_000) / rate;
    const early = due - performance.now();
    if (early > 0) await delay(early);
    seen.behind.push(performance.now() - due);
    const kind = order[i % order.length] as string;
    const asked = KINDS[kind]?.make(i, samples) as Asked;
    const done = caller.call(asked).then(
      () => {
        seen.latencies[kind] ??= [];
        seen.latencies[kind].push(performance.now() - due);
      },
      (error) => void seen.failures.push(String(error)),
    );
    waiting.push(done);
  }
  await Promise.all(waiting);
  await caller.close();
  return seen;
}

/** Asks one kind, or all that read by their shares, over so many connections, the next on each when the last is answered; returns answers a second. */
async function closed({
  server,
  samples,
  kind,
  connections,
  seconds,
}: {
  server: Server;
  samples: Samples;
  kind: string;
  connections: number;
  seconds: number;
}): Promise<number> {
  const caller = new Caller(server, connections);
  const begin = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < begin + seconds * 1_000)
        await caller.call(KINDS[kind]?.make(next++, samples) as Asked);
    }),
  );
  const rate = next / ((performance.now() - begin) / 1_000);
  await caller.close();
  return rate;
}

/** Latencies of one request after the other, milliseconds. */
async function inTurn({
  server,
  paths,
  times,
}: {
  server: Server;
  paths: string[];
  times: number;
}): Promise<number[][]> {
  const caller = new Caller(server, 1);
  const latencies: number[][] = paths.map(() => []);
  for (let i = 0; i < times; i++)
    for (const [place, path] of paths.entries()) {
      const begin = performance.now();
      await caller.call({ method: 'GET', path });
      latencies[place]?.push(performance.now() - begin);
    }
  await caller.close();
  return latencies;
}

class Caller {
  readonly #pool: Pool;
  readonly #headers: Record<string, string>;

  constructor({ url, key }: Server, connections: number) {
    this.#pool = new Pool(url, { connections });
    this.#headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  }

  /** @throws Error unless the answer is a success */
  async call({ method, path, body }: Asked): Promise<void> {
    const text = body && JSON.stringify(body);
    const response = await this.#pool.request({ method, path, headers: this.#headers, body: text });
    const bytes = await response.body.arrayBuffer();
    if (response.statusCode >= 300)
      throw new Error(`${method} ${path}: ${response.statusCode} ${Buffer.from(bytes).toString('utf8', 0, 200)}`);
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

/** In an order that looks like chance. */
function mixed(kinds: string[]): string[] {
  const places = kinds.map((kind, i) => ({ kind, place: (i * 7_919) % 10_007 }));
  return places.sort((a, b) => a.place - b.place).map(({ kind }) => kind);
}

const answers = { open, closed, inTurn };
export type ApiLoadAnswers = typeof answers;
answer(answers);
