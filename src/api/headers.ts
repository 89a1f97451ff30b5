import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.js';
import { isTls } from './publicUrl.js';

const YEAR_S = 365 * 24 * 3_600;
const PREFLIGHT_S = 600;
/** What a page of a listed origin may send. */
const REQUEST_HEADERS = [
  'Authorization',
  'Content-Type',
  'Evertick-Team',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'Prefer',
  'X-CSRF-Token',
  'X-Request-Id',
];
/** What it may read, besides the few that every page may. */
const ANSWER_HEADERS = [
  'Allow',
  'Content-Disposition',
  'ETag',
  'Idempotency-Replayed',
  'Location',
  'Preference-Applied',
  'RateLimit-Limit',
  'RateLimit-Policy',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'WWW-Authenticate',
  'X-Request-Id',
];

/** Headers for answers that are data: a browser may show them, and load or frame nothing; no cache keeps them. */
export function secureHeaders(config: Config): RequestHandler[] {
  const secure = helmet({
    contentSecurityPolicy: policy({ defaultSrc: ["'none'"] }),
    crossOriginEmbedderPolicy: true,
    // An address without TLS must not be promised to have it.
    strictTransportSecurity: isTls(config) && { maxAge: YEAR_S, includeSubDomains: false },
    xFrameOptions: { action: 'deny' },
  });
  const uncached: RequestHandler = (_request, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  };
  return [secure, uncached];
}

/** The policy of the pages at `/docs`: scripts, styles and calls of this origin. Swagger UI writes styles into its elements. */
export const docsPolicy: RequestHandler = helmet.contentSecurityPolicy(
  policy({
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
  }),
);

/** Lets pages of the listed origins call the API, and answers their preflights; none may when none is listed. */
export function allowOrigins({ EVERTICK_CORS_ORIGINS: origins }: Config): RequestHandler[] {
  if (origins.length === 0) return [];
  return [
    cors({
      origin: origins,
      credentials: true,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
      allowedHeaders: REQUEST_HEADERS,
      exposedHeaders: ANSWER_HEADERS,
      maxAge: PREFLIGHT_S,
    }),
  ];
}

function policy(directives: Record<string, string[]>) {
  return {
    useDefaults: false,
    directives: { ...directives, baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
  };
}
