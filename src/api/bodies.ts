import { isUtf8 } from 'node:buffer';
import express, { type Request, type Response } from 'express';
import { refusalOf } from '../domain/schemas/faults.js';
import { Problem, tooLarge } from './problem.js';

/** As a body is sent, and as it is when it is inflated, in bytes. What anybody may send is small. */
const MOST = { public: 16_384, known: 1_048_576 };
const PARSERS = { public: parserOf(MOST.public), known: parserOf(MOST.known) };
/** The charset that a media type names, if it does. */
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;
const MAX_DEPTH = 32;
/** Checking one takes up to ten microseconds, in which nobody else is served. */
const MAX_VALUES = 10_000;

/** Whether a request has a body (RFC 9112, section 6.3). */
export function hasBody({ headers }: Request): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = headers;
  return coding !== undefined || length !== '0';
}

/**
 * Reads the JSON body of a request into its `body`. One that is too large is refused as soon as that is known: by its announced length
 * before anything of it is read, else at the byte that is too many. A client that waits for `100 Continue` is told so here, so all that
 * can be known without the body must be known before.
 * @param from who sends it: anybody, or somebody who is known
 * @throws {Problem} 400, 413 or 415; {Refusal} when it has a field `__proto__`
 */
export async function readBody(request: Request, response: Response, from: keyof typeof MOST): Promise<void> {
  mustBeJson(request);
  const most = MOST[from];
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  await new Promise<void>((resolve, reject) => {
    let bytes = 0;
    // The parser tells of a body that is too large only when all of it has come, which may be never.
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > most) reject(tooLarge(most));
    });
    if (request.headers.expect !== undefined) response.writeContinue();
    PARSERS[from](request, response, (error: unknown) => (error ? reject(error) : resolve()));
  });
  // Of a connection that has ended meanwhile, the parser says that there was nothing to read.
  if (request.body === undefined) throw new Problem(400, 'the body did not come whole');
  mustBePlain(request.body);
}

function parserOf(limit: number) {
  return express.json({
    limit,
    verify(_request, _response, bytes) {
      if (!isUtf8(bytes)) throw new Problem(400, 'the body is not UTF-8');
    },
  });
}

/** Refuses a body that is not declared as JSON in UTF-8, which also keeps simple forms of other pages out. */
function mustBeJson(request: Request): void {
  if (!request.is('application/json'))
    throw new Problem(415, 'the body must be JSON: send Content-Type: application/json');
  const [, charset = 'utf-8'] = CHARSET.exec(request.headers['content-type'] ?? '') ?? [];
  if (charset.toLowerCase() !== 'utf-8')
    throw new Problem(415, `the body must be UTF-8, not ${charset}: leave the charset out`);
}

/** A list or an object of a body, and where it is. */
interface Place {
  value: object;
  depth: number;
  key?: string;
  within?: Place;
}

/** Refuses JSON that no schema of ours has: nested deeper than 32 levels, of over 10,000 values, or with a key named __proto__. */
function mustBePlain(body: unknown): void {
  let values = 0;
  const waiting: Place[] = isObject(body) ? [{ value: body, depth: 0 }] : [];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    if (place.depth >= MAX_DEPTH) throw new Problem(400, `the body is nested deeper than ${MAX_DEPTH} levels`);
    const keys = Object.keys(place.value);
    values += keys.length;
    if (values > MAX_VALUES) throw new Problem(400, `the body has more than ${MAX_VALUES} values`);
    for (const key of keys) {
      if (key === '__proto__')
        throw refusalOf('body', [{ path: pathOf(place, key), code: 'unknown_field', message: 'is not a known field' }]);
      const inner = (place.value as Record<string, unknown>)[key];
      if (isObject(inner)) waiting.push({ value: inner, depth: place.depth + 1, key, within: place });
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function pathOf(place: Place, key: string): string {
  const names = [key];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.within) names.unshift(at.key);
  return names.join('.');
}
