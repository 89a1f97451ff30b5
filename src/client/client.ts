import { type Arguments, type Call, Caller, type Connection, type Options } from './calls.js';
import { type FollowOptions, followLog, type JobEvent } from './followLog.js';
import type { Job } from './generated/api.js';
import { type Item, type ListPath, list } from './list.js';
import { type WaitOptions, waitForJob } from './waitForJob.js';

const RETRIES = 3;
const JOB = '/v1/workflows/{id}/jobs/{job_id}';

export interface ClientOptions {
  /** Where the API is: `https://evertick.example.org`, with the path before `/v1` if there is one. */
  url: string;
  /** Sent with every request. Left out: the browser's session. */
  apiKey?: string;
  /** Id of the team to act in, for people who are in several; an API key has its own. */
  team?: string;
  /** More headers for every request. */
  headers?: Record<string, string>;
  /** How often a request that can be repeated is tried again at most; 3. */
  retries?: number;
  /** Sends the requests instead of the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** Evertick's API, typed by its OpenAPI document. */
export interface EvertickClient {
  GET: Call<'get'>;
  POST: Call<'post'>;
  PUT: Call<'put'>;
  DELETE: Call<'delete'>;
  /**
   * The rows of a list, one after the other over all its pages.
   * @throws {EvertickError | EvertickNetworkError} as the calls do
   */
  list<P extends ListPath>(path: P, ...options: Arguments<Options<P, 'get'>>): AsyncGenerator<Item<P>, void, undefined>;
  /**
   * A job once it is over, however it ended.
   * @throws {EvertickTimeoutError} when it is not over in time
   * @throws {EvertickError} when there is no such job
   * @throws {EvertickError | EvertickNetworkError} the last fault, when there was no answer for five minutes
   */
  waitForJob(workflowId: string, jobId: string, options?: WaitOptions): Promise<Job>;
  /**
   * A job's lines and statuses as they come, until it is over; each line once, also over connections that break.
   * @throws {EvertickError} when there is no such job, or is no more
   * @throws {EvertickError | EvertickNetworkError} the last fault, when nothing came for five minutes
   */
  followLog(workflowId: string, jobId: string, options?: FollowOptions): AsyncGenerator<JobEvent, void, undefined>;
}

/**
 * A client of the API, for Node.js and browsers. It holds no connection: there is nothing to close.
 * @throws TypeError when the URL is none of http or https
 */
export function createClient({ url, apiKey, team, headers, retries = RETRIES, fetch }: ClientOptions): EvertickClient {
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ''))
    throw new TypeError(`createClient: url is "${url}": give an http or https URL, such as http://127.0.0.1:4700`);
  const connection: Connection = {
    url,
    headers: {
      authorization: apiKey === undefined ? undefined : `Bearer ${apiKey}`,
      'evertick-team': team,
      ...headers,
    },
    fetch,
    retries,
  };
  const caller = new Caller(connection);
  const get = caller.method('get');
  const getOnce = new Caller({ ...connection, retries: 0 }).method('get');
  return {
    GET: get,
    POST: caller.method('post'),
    PUT: caller.method('put'),
    DELETE: caller.method('delete'),
    list: (path, ...options) => list(get, path, ...options),
    async waitForJob(workflowId, jobId, options = {}) {
      const path = { id: workflowId, job_id: jobId };
      return waitForJob(async (signal) => (await getOnce(JOB, { params: { path }, signal })).data, options);
    },
    followLog: (workflowId, jobId, options = {}) => followLog(caller, { id: workflowId, job_id: jobId }, options),
  };
}
