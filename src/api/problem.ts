import type { Response } from 'express';
import { z } from 'zod';
import { isGone } from '../db/transaction.js';
import type { Fault, RefusalKind } from '../domain/schemas/faults.js';
import { Refusal } from '../domain/schemas/faults.js';
import { KeyError } from '../sealing/keyFile.js';
import { isCutShort, isDatabaseAway } from './away.js';

/** An error as a client sees it; RFC 9457 with our fields. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })),
    request_id: z.string(),
  })
  .meta({ id: 'Problem', description: 'What is wrong and what to do (RFC 9457).' });

/** An answer other than success. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly faults: Fault[] = [],
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

const TITLES: Record<number, string> = {
  400: 'Malformed request',
  401: 'Not authenticated',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Too slow',
  409: 'Conflict',
  412: 'Precondition failed',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  417: 'Expectation failed',
  422: 'Not allowed',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Internal error',
  503: 'Unavailable',
};
const REFUSED: Record<RefusalKind, number> = {
  malformed: 400,
  not_allowed: 422,
  not_found: 404,
  conflict: 409,
  precondition_failed: 412,
};

/** PostgreSQL cannot be reached: nothing is known of the command, and trying again is right. */
export function databaseAway(): Problem {
  return new Problem(503, 'PostgreSQL does not answer; try again in a few seconds', [], { 'Retry-After': '5' });
}

/** PostgreSQL answers, but not to this request: it was given up. */
export function tookTooLong(): Problem {
  return new Problem(503, 'this took too long and was given up; try again, or ask for less at once', [], {
    'Retry-After': '5',
  });
}

const MIB = 1_048_576;

/** The problem of a body over a limit in bytes. */
export function tooLarge(limit: number): Problem {
  const size = limit < MIB ? `${limit / 1_024} KiB` : `${limit / MIB} MiB`;
  return new Problem(413, `the body is larger than ${size}`);
}

/** The problem that stands for any error; one that is not the client's becomes a 500 that tells nothing of our inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof Refusal) return new Problem(REFUSED[error.kind], error.message, error.faults);
  // Only ids of keys are named, and who runs this has to act.
  if (error instanceof KeyError) return new Problem(503, error.message, [], { 'Retry-After': '60' });
  if (isGone(error)) return new Problem(404, 'what this belongs to was deleted meanwhile');
  if (isCutShort(error)) return tookTooLong();
  if (isDatabaseAway(error)) return databaseAway();
  return frameworkProblem(error) ?? new Problem(500, 'something went wrong here; the log has it under this request id');
}

/** Errors by which Express and its body parser refuse a request. */
function frameworkProblem(error: unknown): Problem | undefined {
  const { status, type, limit } = (error ?? {}) as { status?: unknown; type?: unknown; limit?: number };
  if (status === 413) return tooLarge(Number(limit));
  if (status === 415)
    return new Problem(415, 'the body must be UTF-8 JSON, plain or compressed with gzip, deflate or br');
  if (type === 'entity.parse.failed') return new Problem(400, 'the body is not JSON');
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new Problem(400, 'the request cannot be read: check its path, its headers and the length of its body');
  return undefined;
}

/** The title of problems with this status. */
export function titleOf(status: number): string {
  return TITLES[status] ?? 'Error';
}

/** Answers with a problem. */
export function sendProblem(response: Response, problem: Problem): void {
  response
    .status(problem.status)
    .set(problem.headers)
    .type('application/problem+json')
    .send(problemText(problem, response.locals.requestId));
}

/** The document of a problem. */
export function problemText({ status, detail, faults }: Problem, requestId: string): string {
  return JSON.stringify({
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail,
    errors: faults,
    request_id: requestId,
  });
}
