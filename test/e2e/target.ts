import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived; `at` in epoch milliseconds. `jobId` is what the product says it is for. */
export interface Arrival {
  jobId: string;
  path: string;
  at: number;
}

/** An HTTP server that checks are pointed at. It notes every request and answers as its path asks. */
export interface Target {
  arrivals: Arrival[];
  /** A URL of its own that answers with `status` after `delayMs`; without an answer when that is infinite. */
  answers(status: number, delayMs?: number): string;
  /** Requests to such a URL, oldest first. */
  to(url: string): Arrival[];
  /** Changes what a URL answers from now on. */
  change(url: string, status: number): void;
  close(): Promise<void>;
}

export async function startTarget(): Promise<Target> {
  const arrivals: Arrival[] = [];
  const answers = new Map<string, { status: number; delayMs: number }>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    arrivals.push({ jobId: String(request.headers['evertick-job-id']), path, at: Date.now() });
    const { status, delayMs } = answers.get(path) ?? { status: 404, delayMs: 0 };
    if (delayMs !== Number.POSITIVE_INFINITY) setTimeout(() => response.writeHead(status).end(), delayMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    arrivals,
    answers(status, delayMs = 0) {
      const path = `/${answers.size + 1}`;
      answers.set(path, { status, delayMs });
      return base + path;
    },
    to: (url) => arrivals.filter(({ path }) => base + path === url),
    change(url, status) {
      answers.set(url.slice(base.length), { status, delayMs: 0 });
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
