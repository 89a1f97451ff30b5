import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { type Fault, refusalOf } from '../domain/schemas/faults.js';
import { Problem } from './problem.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const MAX_DEPTH = 32;

/**
 * Keeps web pages out of an API that has no login. Bound to loopback, only loopback names may address it, so that a page cannot rebind
 * its own name to 127.0.0.1; and a page of another origin may not write.
 */
export function guardOrigin(boundTo: string): RequestHandler {
  const guarded = isLoopback(boundTo);
  return (request, _response, next) => {
    const host = request.headers.host ?? '';
    const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
    if (guarded && !isLoopback(name) && name !== boundTo.toLowerCase())
      throw new Problem(
        403,
        `this API answers on this machine only, not as "${host}": use localhost or set EVERTICK_HOST`,
      );
    const { origin } = request.headers;
    if (!SAFE_METHODS.has(request.method) && origin !== undefined && !isOriginOf(origin, host))
      throw new Problem(403, `pages of ${origin} may not change anything here`);
    next();
  };
}

/** The charset that a media type names, if it does. */
const CHARSET = /;\s*charset\s*=\s*"?([^";\s]*)/i;

/** Refuses a body that is not declared as JSON in UTF-8, which also keeps simple forms of other pages out. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  const { 'content-length': length, 'transfer-encoding': chunked } = request.headers;
  const hasBody = chunked !== undefined || (length !== undefined && length !== '0');
  if (hasBody && !SAFE_METHODS.has(request.method) && !request.is('application/json'))
    throw new Problem(415, 'the body must be JSON: send Content-Type: application/json');
  const [, charset = 'utf-8'] = CHARSET.exec(request.headers['content-type'] ?? '') ?? [];
  if (hasBody && charset.toLowerCase() !== 'utf-8')
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

/** Whether a host name or address, as a URL has it, means this machine. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (name === 'localhost' || name.endsWith('.localhost')) return true;
  return isIP(name) === 4 ? name.startsWith('127.') : name === '::1';
}

function isOriginOf(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
