import { createClient, type EvertickClient, type paths } from '../src/client/index.js';
import type { Installation } from './installation.js';

/** Requests at once, when many are to be made. */
const AT_ONCE = 10;

/** What a measurement wants of a workflow: an HTTP check of `endpoint`. */
export interface NewWorkflow {
  name: string;
  endpoint: string;
  /** Duration such as "10s". */
  every: string;
  startAt?: Date;
}

/** A workflow's definition, as the API takes it. */
type Definition = paths['/v1/workflows']['post']['requestBody']['content']['application/json'];

/** The API as a measurement's user calls it: nothing is tried twice unseen. */
export class Api {
  readonly client: EvertickClient;

  constructor({ apiUrl, apiKey }: Pick<Installation, 'apiUrl' | 'apiKey'>) {
    this.client = createClient({ url: apiUrl, apiKey, retries: 0 });
  }

  /** Creates HTTP checks with a timeout of 5 s that never end themselves by failures; returns their ids in order. */
  createWorkflows(workflows: NewWorkflow[]): Promise<string[]> {
    return inTurn(workflows, ({ name, endpoint, every, startAt }) =>
      this.create({
        name,
        kind: 'HEARTBEAT',
        payload: { endpoint, timeout: '5s' },
        schedule: { every },
        max_consecutive_job_failures_allowed: 100,
        ...(startAt && { start_at: startAt.toISOString() }),
      }),
    );
  }

  /** Creates a workflow; returns its id. */
  async create(body: Definition): Promise<string> {
    return (await this.client.POST('/v1/workflows', { body })).data.id;
  }

  async terminateWorkflows(ids: string[]): Promise<void> {
    await inTurn(ids, (id) => this.client.POST('/v1/workflows/{id}/terminate', { params: { path: { id } } }));
  }

  /** Starts a manual job, due now unless `scheduledAt` says otherwise; returns its id. */
  async run(workflowId: string, scheduledAt?: Date): Promise<string> {
    const body = { scheduled_at: scheduledAt?.toISOString() };
    const params = { path: { id: workflowId } };
    return (await this.client.POST('/v1/workflows/{id}/jobs', { params, body })).data.id;
  }
}

/** Treats all items, a few at once, and returns the results in their order. */
export async function inTurn<Item, Result>(items: Item[], treat: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const rest = items.entries();
  const worker = async () => {
    for (const [i, item] of rest) results[i] = await treat(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
