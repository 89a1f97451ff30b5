import createFetchClient, {
  type Client,
  type ClientPathsWithMethod,
  type FetchResponse,
  type HeadersOptions,
  type Middleware,
  type MiddlewareCallbackParams,
  type ParamsOption,
  type RequestBodyOption,
} from 'openapi-fetch';
import { v4 as uuid } from 'uuid';
import { EvertickError, errorOf, foreignAnswer, networkError } from './errors.js';
import type { paths } from './generated/api.js';
import { textOf } from './pieces.js';
import { delay, interval, passes } from './waiting.js';

/** Between two tries of one request, in milliseconds, unless the server says how long. */
const RETRY = { firstMs: 250, mostMs: 5_000 };
/** A server that wants one to wait longer than this has told the caller so. */
const LONGEST_WAIT_MS = 60_000;

type Method = 'get' | 'post' | 'put' | 'delete';
/** The paths that have an operation of this method. */
export type Path<M extends Method> = ClientPathsWithMethod<Client<paths>, M>;
type Operation<P extends keyof paths, M extends Method> = paths[P][M];

/** What an operation is given: `params.path`, `params.query` and `body` as its documentation says. */
export type Options<P extends keyof paths, M extends Method> = ParamsOption<Operation<P, M>> &
  RequestBodyOption<Operation<P, M>> & {
    headers?: HeadersOptions;
    /** Ends the call and its retries; it then rejects with the signal's reason. */
    signal?: AbortSignal;
  };
/** They may be left out where none is required. */
export type Arguments<O> = Record<never, never> extends O ? [options?: O] : [options: O];

/** What an operation answers when it succeeds; undefined: an empty body. */
export type Data<P extends keyof paths, M extends Method> = [Body<Operation<P, M>>] extends [never]
  ? undefined
  : Body<Operation<P, M>>;
type Body<Op> =
  Op extends Record<string, unknown> ? NonNullable<FetchResponse<Op, unknown, `${string}/${string}`>['data']> : never;

/** A successful answer. Its headers are those of `response`, whose body is already read. */
export interface Answer<T> {
  data: T;
  response: Response;
}

/**
 * Calls an operation.
 * @throws {EvertickError} when the answer is no success
 * @throws {EvertickNetworkError} when there is no whole answer
 */
export type Call<M extends Method> = <P extends Path<M>>(
  path: P,
  ...options: Arguments<Options<P, M>>
) => Promise<Answer<Data<P, M>>>;

/** Where and as whom requests are sent. */
export interface Connection {
  url: string;
  headers: HeadersOptions;
  fetch: ((request: Request) => Promise<Response>) | undefined;
  /** How often one request is tried again at most. */
  retries: number;
}

interface Sent {
  params?: { path?: Record<string, unknown>; query?: object };
  body?: unknown;
  headers?: HeadersOptions;
  signal?: AbortSignal;
}

/** Sends requests; what is no success is thrown. */
export class Caller {
  private readonly http: Client<paths>;

  constructor(private readonly connection: Connection) {
    const { url, headers, fetch = (request) => globalThis.fetch(request) } = connection;
    const reached = (request: Request) => fetch(request).catch((error) => rethrow(error, request.signal));
    this.http = createFetchClient<paths>({ baseUrl: url, headers, fetch: reached });
    this.http.use({ onResponse: onlySuccess });
  }

  /** A typed function for the operations of one method. */
  method<M extends Method>(method: M): Call<M> {
    return (async (path: string, options: Sent = {}) => this.call(method, path, options)) as Call<M>;
  }

  /** The body of an answer of this media type, which has not been read; asked for once. */
  async open(path: Path<'get'>, options: Sent, type: string): Promise<ReadableStream<Uint8Array>> {
    const response = await this.send('get', path, options);
    if (!response.body || !response.headers.get('content-type')?.startsWith(type))
      throw await errorOf(response, options.signal);
    return response.body;
  }

  private async call(method: Method, path: string, options: Sent): Promise<Answer<unknown>> {
    const key = uuid();
    let conditional = false;
    const sameRequest: Middleware = {
      onRequest({ request: { headers } }) {
        if (method === 'post' && !headers.has('idempotency-key')) headers.set('idempotency-key', key);
        conditional = headers.has('if-match') || headers.has('if-none-match');
      },
    };
    for (let tries = 0; ; tries++) {
      try {
        const response = await this.send(method, path, { ...options, middleware: [sameRequest] });
        const text = await textOf(response, options.signal).catch((error) => rethrow(error, options.signal));
        return { data: parsed(text, response), response };
      } catch (error) {
        if (tries >= this.connection.retries || !mayRepeat(method, conditional, error)) throw error;
        const ms = interval(RETRY, tries, error);
        if (ms > LONGEST_WAIT_MS) throw error;
        await delay(ms, options.signal);
      }
    }
  }

  /** A successful answer; its body has not been read. */
  private async send(method: Method, path: string, options: Sent & { middleware?: Middleware[] }): Promise<Response> {
    mustBeWhole(path, options.params?.path);
    const { response } = await this.http.request(method, path as never, { ...options, parseAs: 'stream' } as never);
    return response;
  }
}

/**
 * Whether to send a request again that may have been carried out: reading, setting a thing to a value, and creating one under a key by which
 * the server knows it again. A condition would not hold a second time, nor is there anything left to delete. What was one of too many
 * requests was not carried out.
 */
function mayRepeat(method: Method, conditional: boolean, error: unknown): boolean {
  if (!passes(error)) return false;
  return (method !== 'delete' && !conditional) || (error instanceof EvertickError && error.status === 429);
}

/** @throws TypeError when a name that a path needs is missing, or would make another path of it */
function mustBeWhole(path: string, given: Record<string, unknown> = {}): void {
  for (const [, name = ''] of path.matchAll(/{(\w+)}/g)) {
    const value = given[name];
    if (value === undefined || value === null || value === '' || value === '.' || value === '..')
      throw new TypeError(`${path}: params.path.${name} is ${JSON.stringify(value)}, which names nothing`);
  }
}

async function onlySuccess({ request, response }: MiddlewareCallbackParams & { response: Response }): Promise<void> {
  // A proxy's login page is a success to it.
  const foreign = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || foreign) throw await errorOf(response, request.signal);
}

function rethrow(error: unknown, signal: AbortSignal | undefined): never {
  throw networkError(error, signal);
}

function parsed(text: string, response: Response): unknown {
  if (text === '') return undefined;
  if (!/^application\/([\w.]+\+)?json\b/.test(response.headers.get('content-type') ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    throw foreignAnswer(response, text);
  }
}
