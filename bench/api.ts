import { Pool } from 'undici';

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

/** The API as a measurement's user calls it. */
export class Api {
  readonly #pool: Pool;

  /** @param connections kept open at most */
  constructor(url: string, connections = AT_ONCE) {
    this.#pool = new Pool(url, { connections });
  }

  /** Creates HTTP checks with a timeout of 5 s that never end themselves by failures; returns their ids in order. */
  createWorkflows(workflows: NewWorkflow[]): Promise<string[]> {
    return inTurn(workflows, async ({ name, endpoint, every, startAt }) => {
      const { id } = await this.call<{ id: string }>('POST', '/v1/workflows', {
        name,
        kind: 'HEARTBEAT',
        payload: { endpoint, timeout: '5s' },
        schedule: { every },
        max_consecutive_job_failures_allowed: 100,
        ...(startAt && { start_at: startAt.toISOString() }),
      });
      return id;
    });
  }

  async terminateWorkflows(ids: string[]): Promise<void> {
    await inTurn(ids, (id) => this.call('POST', `/v1/workflows/${id}/terminate`));
  }

  /** Starts a manual job that is due now; returns its id. */
  async runNow(workflowId: string): Promise<string> {
    return (await this.call<{ id: string }>('POST', `/v1/workflows/${workflowId}/jobs`)).id;
  }

  /** @throws Error naming the call and what was answered unless that is a success */
  async call<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
    const response = await this.#pool.request({
      method,
      path,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await response.body.text();
    if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${text.slice(0, 300)}`);
    return JSON.parse(text);
  }

  async close(): Promise<void> {
    await this.#pool.close();
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
