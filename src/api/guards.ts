import type { RequestHandler } from 'express';
import type { Config } from '../config.js';
import { type Fault, refusalOf } from '../domain/schemas/faults.js';
import { hasBody } from './bodies.js';
import { Problem } from './problem.js';
import { publicUrl } from './publicUrl.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const MAX_DEPTH = 32;
/** A search of 1,000 characters has room, each as twelve. */
const MAX_URL_LENGTH = 16_384;
const MAX_HEADERS = 100;

/**
 * Refuses what no client of ours sends: without a Host, with an address over 16 KiB, with over 100 headers, or with an expectation other
 * than `100-continue`.
 */
export const guardHead: RequestHandler = (request, _response, next) => {
  const { host, expect } = request.headers;
  if (host === undefined && request.httpVersion !== '1.0') throw new Problem(400, 'the request has no Host header');
  if (request.originalUrl.length > MAX_URL_LENGTH) throw urlTooLong();
  if (request.rawHeaders.length > 2 * MAX_HEADERS) throw new Problem(431, `there are more than ${MAX_HEADERS} headers`);
  if (expect !== undefined && expect.toLowerCase() !== '100-continue')
    throw new Problem(417, 'only 100-continue can be expected here');
  next();
};

/** The problem of an address that is too long. */
export function urlTooLong(): Problem {
  return new Problem(414, `the address is longer than ${MAX_URL_LENGTH} bytes`);
}

/**
 * Refuses writes of pages from elsewhere. A page's own origin is that of EVERTICK_URL or the one that it called, and those of
 * EVERTICK_CORS_ORIGINS may write too; programs send no `Origin`.
 */
export function guardOrigin(config: Config): RequestHandler {
  const listed = new Set([publicUrl(config).origin, ...config.EVERTICK_CORS_ORIGINS]);
  return (request, _response, next) => {
    const { origin } = request.headers;
    const own = origin === undefined || listed.has(origin) || isOriginOf(origin, request.host);
    if (!own && !SAFE_METHODS.has(request.method))
      throw new Problem(403, `pages of ${origin} may not change anything here: EVERTICK_CORS_ORIGINS lists who may`);
    next();
  };
}

/** The charset that a media type names, if it does. */
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

/** Refuses a body that is not declared as JSON in UTF-8, which also keeps simple forms of other pages out. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  if (!hasBody(request)) return next();
  if (!SAFE_METHODS.has(request.method) && !request.is('application/json'))
    throw new Problem(415, 'the body must be JSON: send Content-Type: application/json');
  const [, charset = 'utf-8'] = CHARSET.exec(request.headers['content-type'] ?? '') ?? [];
  if (charset.toLowerCase() !== 'utf-8')
    throw new Problem(415, `the body must be UTF-8, not ${charset}: leave the charset out`);
  next();
};

/** Refuses JSON that no schema of ours has: nested deeper than 32 levels, or with a key named __proto__. */
export const guardBody: RequestHandler = (request, _response, next) => {
  const faults: Fault[] = [];
  const waiting: { value: unknown; path: string[] }[] = [{ value: request.body, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= MAX_DEPTH) throw new Problem(400, `the body is nested deeper than ${MAX_DEPTH} levels`);
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, key];
      if (key === '__proto__')
        faults.push({ path: here.join('.'), code: 'unknown_field', message: 'is not a known field' });
      else waiting.push({ value: inner, path: here });
    }
  }
  if (faults.length > 0) throw refusalOf('body', faults);
  next();
};

function isOriginOf(origin: string, host = ''): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
