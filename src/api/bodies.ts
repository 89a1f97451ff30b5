import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler } from 'express';
import { Problem, tooLarge } from './problem.js';

/** 1 MiB, as it is sent and as it is when it is inflated. */
const MAX_BYTES = 1_048_576;

const parse = express.json({ limit: MAX_BYTES, verify: mustBeUtf8 });

/** Whether a request has a body (RFC 9112, section 6.3). */
export function hasBody({ headers }: Request): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = headers;
  return coding !== undefined || length !== '0';
}

/**
 * Reads a JSON body of 1 MiB at most. One that is larger is refused as soon as that is known: by its announced length before anything of
 * it is read, else at the byte that is too many. A client that waits for `100 Continue` is told so here, when all else is well.
 */
export const readJson: RequestHandler = (request, response, next) => {
  if (!hasBody(request)) return next();
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) throw tooLarge();
  let over = false;
  // The parser tells of a body that is too large only when all of it has come, which may be never.
  const go = (error?: unknown) => {
    if (over) return;
    over = true;
    next(error);
  };
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) go(tooLarge());
  });
  if (request.headers.expect !== undefined) response.writeContinue();
  parse(request, response, go);
};

function mustBeUtf8(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new Problem(400, 'the body is not UTF-8');
}
