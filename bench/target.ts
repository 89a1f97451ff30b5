import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './part.js';

/** When a request arrived, epoch milliseconds by the clock of this host, and which job it said it was for. */
export interface Arrival {
  jobId: string;
  at: number;
}

/** The target of all checks: answers 200 at once and keeps the instants at which requests arrived. */
let arrivals: Arrival[] = [];
const server = createServer((request, response) => {
  arrivals.push({ jobId: String(request.headers['evertick-job-id']), at: Date.now() });
  response.end('ok');
});
server.listen({ host: '127.0.0.1', port: 0, backlog: 2_048 });
await once(server, 'listening');

const answers = {
  url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  /** Hands over what arrived since the last time. */
  take: () => {
    const taken = arrivals;
    arrivals = [];
    return taken;
  },
};
export type TargetAnswers = typeof answers;
answer(answers);
