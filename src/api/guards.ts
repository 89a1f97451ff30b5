import type { Request, RequestHandler } from 'express';
import type { Config } from '../config.js';
import { Problem } from './problem.js';
import { publicUrl } from './publicUrl.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** A search of 1,000 characters has room, each as twelve. */
const MAX_URL_LENGTH = 16_384;
const MAX_HEADERS = 100;

/**
 * Refuses what no client of ours sends: without one Host, with an address over 16 KiB, with over 100 headers, with an expectation other
 * than `100-continue`, or with a body that is coded otherwise than in chunks.
 */
export const guardHead: RequestHandler = (request, _response, next) => {
  const { host, expect, 'transfer-encoding': coding = 'chunked' } = request.headers;
  if (host === undefined && request.httpVersion !== '1.0') throw new Problem(400, 'the request has no Host header');
  if (host !== undefined && (hostsOf(request) > 1 || !URL.canParse(`http://${host}/`)))
    throw new Problem(400, 'the Host header must be one, and a host');
  if (coding.toLowerCase() !== 'chunked')
    throw new Problem(400, `the only Transfer-Encoding that is understood is chunked, not ${coding}`);
  if (request.originalUrl.length > MAX_URL_LENGTH) throw urlTooLong();
  if (request.rawHeaders.length > 2 * MAX_HEADERS) throw new Problem(431, `there are more than ${MAX_HEADERS} headers`);
  if (expect !== undefined && expect.toLowerCase() !== '100-continue')
    throw new Problem(417, 'only 100-continue can be expected here');
  next();
};

function hostsOf({ rawHeaders }: Request): number {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
}

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

function isOriginOf(origin: string, host = ''): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
