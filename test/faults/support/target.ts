import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived; instants are epoch milliseconds. */
export interface Arrival {
  jobId: string;
  attempt: number;
  path: string;
  at: number;
}

/** An HTTP server that checks are pointed at. It notes every request by job and attempt, and answers 200. */
export interface Target {
  url: string;
  arrivals: Arrival[];
  /** Keeps every answer of this path back until `release`. */
  hold(path: string): { release(): void };
  /** Requests that arrived for a job, oldest first. */
  of(jobId: string): Arrival[];
  close(): Promise<void>;
}

/** @param answerMs how long an answer takes, so that checks are in flight for a while */
export async function startTarget(answerMs = 0): Promise<Target> {
  const arrivals: Arrival[] = [];
  const held = new Map<string, Promise<void>>();
  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    const { headers } = request;
    const path = request.url ?? '/';
    const [jobId, attempt] = [String(headers['evertick-job-id']), Number(headers['evertick-attempt'])];
    arrivals.push({ jobId, attempt, path, at: Date.now() });
    await held.get(path);
    setTimeout(() => response.end(), answerMs);
  };
  const server = createServer((request, response) => void onRequest(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    hold(path) {
      let release = () => {};
      const released = new Promise<void>((done) => {
        release = done;
      });
      held.set(path, released);
      return {
        release() {
          if (held.get(path) === released) held.delete(path);
          release();
        },
      };
    },
    of: (jobId) => arrivals.filter((arrival) => arrival.jobId === jobId),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
