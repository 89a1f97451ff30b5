import type { Job, Problem } from './generated/api.js';
import { textOf } from './pieces.js';

/** Characters of an answer that is not Evertick's which its error repeats. */
const SHOWN = 200;
/** Bytes of an answer that an error is made from; a problem document is far below. */
const MAX_BYTES = 256 * 1024;

interface ProblemFields {
  title: string;
  detail: string;
  errors: Problem['errors'];
  requestId: string | undefined;
  retryAfterMs: number | undefined;
}

/** An answer that is no success: a problem that the API tells, or what something between here and there answered for it. */
export class EvertickError extends Error {
  override readonly name = 'EvertickError';
  /** What kind of problem: `Not found`. */
  readonly title: string;
  /** What is wrong and what to do. */
  readonly detail: string;
  /** Every fault of what was sent, when that is the problem. */
  readonly errors: Problem['errors'];
  /** By which the server's log names the request. */
  readonly requestId: string | undefined;
  /** How long the server asks to wait before another try, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  /** @param status HTTP status */
  constructor(
    readonly status: number,
    { title, detail, errors, requestId, retryAfterMs }: ProblemFields,
  ) {
    super(`${status} ${title}: ${detail}`);
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.requestId = requestId;
    this.retryAfterMs = retryAfterMs;
  }
}

/** There was no whole answer: the server cannot be reached, or the connection broke. `cause` is what `fetch` said. */
export class EvertickNetworkError extends Error {
  override readonly name = 'EvertickNetworkError';
}

/** A job was not over in time. */
export class EvertickTimeoutError extends Error {
  override readonly name = 'EvertickTimeoutError';

  /** @param job as it was last seen; undefined when it could not be read at all */
  constructor(
    message: string,
    readonly job: Job | undefined,
  ) {
    super(message);
  }
}

/** The error that stands for an answer, whose body it reads. @throws {EvertickNetworkError} when that breaks */
export async function errorOf(response: Response, signal?: AbortSignal): Promise<EvertickError> {
  const text = await textOf(response, signal, MAX_BYTES).catch((error) => {
    throw networkError(error, signal);
  });
  const problem = problemIn(text);
  if (!problem) return foreignAnswer(response, text);
  const { title, detail, errors, request_id: requestId } = problem;
  return new EvertickError(response.status, { title, detail, errors, requestId, retryAfterMs: retryAfterMs(response) });
}

/** The error that stands for an answer which is not one of Evertick's. */
export function foreignAnswer(response: Response, text: string): EvertickError {
  return new EvertickError(response.status, {
    title: 'Not an answer of Evertick',
    detail: shown(response, text),
    errors: [],
    requestId: response.headers.get('x-request-id') ?? undefined,
    retryAfterMs: retryAfterMs(response),
  });
}

/** What went wrong with a request that got no whole answer. Somebody's own abort stays what it is. */
export function networkError(cause: unknown, signal?: AbortSignal): unknown {
  if (signal?.aborted) return signal.reason;
  if (cause instanceof EvertickError || cause instanceof EvertickNetworkError) return cause;
  return new EvertickNetworkError(`there was no whole answer: ${reasons(cause)}`, { cause });
}

/** `fetch` says only that it failed; why is in the causes. */
function reasons(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, ...(error.cause === undefined ? [] : [reasons(error.cause)])].filter(Boolean).join(': ');
}

/** The value of `Retry-After`, seconds or a date, in milliseconds from now. */
function retryAfterMs({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function problemIn(text: string): Problem | undefined {
  try {
    const json = JSON.parse(text);
    return typeof json?.title === 'string' && typeof json.detail === 'string' && Array.isArray(json.errors)
      ? json
      : undefined;
  } catch {
    return undefined;
  }
}

function shown(response: Response, text: string): string {
  const type = response.headers.get('content-type') ?? 'nothing that has a type';
  const words = text.replace(/\s+/g, ' ').trim();
  const beginning = words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
  return `${response.url} answered ${type}: is this the address of Evertick's API? ${beginning}`.trim();
}
