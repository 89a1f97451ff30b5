import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import type { Job } from '../../src/client/index.js';
import { logOf, type Product, startProduct } from '../faults/support/product.js';
import { until } from '../faults/support/until.js';
import { authorizationOf } from '../setup/client.js';
import { checkedFetch } from '../setup/contract.js';
import { startTarget, type Target } from './target.js';

/** To be armed, run to the default timeout of a container and recorded, on a busy machine. */
const PATIENCE_MS = 60_000;
/** Tests of a file that wait at the same time. */
const AT_ONCE = 30;
const JOBS = '/v1/workflows/{id}/jobs';
const JOB = `${JOBS}/{job_id}` as const;

/** What the API answered. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which body it expects
  body: any;
}

/** A workflow or job as the API shows it. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows which fields it expects
export type Resource = any;

/** The whole product, its API as users see it, and a target for its checks. */
export interface Installation {
  product: Product;
  target: Target;
  /** Any call, whatever the answer. */
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Creates a workflow. */
  create(definition: object): Promise<Resource>;
  /** Replaces fields of a workflow's definition. */
  edit(workflow: Resource, changes: object): Promise<Resource>;
  workflow(id: string): Promise<Resource>;
  /** Its jobs, oldest instant first. */
  jobs(workflowId: string, query?: Partial<Pick<Job, 'status' | 'trigger'>>): Promise<Resource[]>;
  /** Starts a manual job. */
  run(workflowId: string, body?: object): Promise<Resource>;
  job(job: Resource): Promise<Resource>;
  /** The job once it is in one of these states; every state it was seen in is added to `seen`, in order. */
  jobIn(job: Resource, states: string[], seen?: string[]): Promise<Resource>;
  /** The job once it is over. */
  over(job: Resource, seen?: string[]): Promise<Resource>;
  /** The workflow's first AUTOMATIC job. */
  firstTick(workflowId: string): Promise<Resource>;
  /** The workflow once `is` says so. */
  workflowWhen(id: string, what: string, is: (workflow: Resource) => boolean): Promise<Resource>;
}

/**
 * An installation for the calling test file, which ends with it. Tests of the file run at the same time: most of what they do is wait.
 * @param env settings of worker and API
 */
export function useInstallation(env: Record<string, string> = {}): Installation {
  vi.setConfig({ maxConcurrency: AT_ONCE });
  const installation = {} as Installation;
  beforeAll(async () => {
    const [product, target] = await Promise.all([startProduct({ env }), startTarget()]);
    Object.assign(installation, { product, target }, calls(product));
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') console.error(logOf(installation.product.parts.worker));
  });
  afterAll(async () => {
    await installation.product?.end();
    await installation.target?.close();
  });
  return installation;
}

function calls(product: Product): Omit<Installation, 'product' | 'target'> {
  const ask: Installation['ask'] = async (method, path, body) => {
    const type = body === undefined ? undefined : { 'content-type': 'application/json' };
    const headers = { ...authorizationOf(product.folder), ...type };
    const init = { method, body: JSON.stringify(body), headers };
    const answer = await checkedFetch(new Request(product.apiUrl + path, init));
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text && JSON.parse(text) };
  };
  const { client } = product;
  const workflow = async (id: string): Promise<Resource> =>
    (await client.GET('/v1/workflows/{id}', { params: { path: { id } } })).data;
  const job = async ({ workflow_id, id }: Resource): Promise<Resource> =>
    (await client.GET(JOB, { params: { path: { id: workflow_id, job_id: id } } })).data;
  const jobs: Installation['jobs'] = async (id, query = {}) => {
    const found = [];
    for await (const one of client.list(JOBS, { params: { path: { id }, query: { limit: 200, ...query } } }))
      found.push(one);
    return found.reverse();
  };
  const jobIn: Installation['jobIn'] = (which, states, seen = []) =>
    until(`job ${which.id} is ${states.join(' or ')}; it was ${seen.join(', ')}`, PATIENCE_MS, async () => {
      const now = await job(which);
      if (seen.at(-1) !== now.status) seen.push(now.status);
      return states.includes(now.status) && now;
    });
  return {
    ask,
    workflow,
    job,
    jobs,
    jobIn,
    create: async (definition) => (await client.POST('/v1/workflows', { body: definition as never })).data,
    async edit({ id }, changes) {
      const { name, payload, schedule, start_at, max_consecutive_job_failures_allowed } = await workflow(id);
      const definition = {
        name,
        payload,
        schedule,
        max_consecutive_job_failures_allowed,
        ...(start_at && { start_at }),
      };
      const body = { ...definition, ...changes };
      return (await client.PUT('/v1/workflows/{id}', { params: { path: { id } }, body })).data;
    },
    run: async (id, body) => (await client.POST(JOBS, { params: { path: { id } }, body })).data,
    over: (which, seen) => jobIn(which, ['COMPLETED', 'FAILED', 'CANCELED'], seen),
    firstTick: (workflowId) =>
      until(
        `workflow ${workflowId} has a tick`,
        PATIENCE_MS,
        async () => (await jobs(workflowId, { trigger: 'AUTOMATIC' }))[0],
      ),
    workflowWhen: (id, what, is) =>
      until(`workflow ${id} ${what}`, PATIENCE_MS, async () => {
        const now = await workflow(id);
        return is(now) && now;
      }),
  };
}

/** An instant from now, as the API writes it. */
export function inSeconds(seconds: number): string {
  return new Date(Date.now() + seconds * 1_000).toISOString();
}

/** Epoch milliseconds of an instant that the API wrote. */
export const at = (instant: string): number => Date.parse(instant);

/** A HEARTBEAT that asks this URL; `changes` are laid over the definition. */
export function heartbeat(endpoint: string, changes: object = {}, payload: object = {}): object {
  return { name: 'check', kind: 'HEARTBEAT', payload: { endpoint, ...payload }, interval: 60, ...changes };
}

/** A CONTAINER that runs this shell script; `changes` are laid over the definition. */
export function container(script: string, changes: object = {}, payload: object = {}): object {
  return {
    name: 'task',
    kind: 'CONTAINER',
    payload: { image: 'busybox', cmd: ['sh', '-c', script], ...payload },
    interval: 60,
    ...changes,
  };
}
