import { listRunners } from '../db/runners.js';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { runnerJson, runnersSchema } from './representations.js';

/** Runners: where jobs run. */
export function runnerEndpoints({ database }: Dependencies): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/runners',
      tag: 'Runners',
      operationId: 'listRunners',
      access: 'viewer',
      summary: 'List the runners and what they hold',
      answers: { 200: { description: 'Every runner, in order of id', schema: runnersSchema } },
      problems: [],
      handle: async () => ({ status: 200, body: { runners: (await listRunners(database.pool)).map(runnerJson) } }),
    }),
  ];
}
