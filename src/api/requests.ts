import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

const REQUEST_ID = /^[A-Za-z0-9._-]{1,128}$/;

/**
 * Gives every request an id: the one that it brings as `X-Request-Id`, when that has 1 to 128 letters, digits, dots, hyphens and
 * underscores, else a new one. The answer carries it, and each request is logged with it when it is over.
 */
export function identify(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const brought = request.get('x-request-id') ?? '';
    response.locals.requestId = REQUEST_ID.test(brought) ? brought : randomUUID();
    response.set('X-Request-Id', response.locals.requestId);
    if (logger.isLevelEnabled('debug')) logEnd(logger, request, response);
    next();
  };
}

function logEnd(logger: Logger, request: Request, response: Response): void {
  const begun = performance.now();
  response.on('close', () => {
    logger.debug(
      {
        request_id: response.locals.requestId,
        address: request.ip,
        method: request.method,
        path: request.path,
        status: response.writableFinished ? response.statusCode : 'aborted',
        ms: Math.round(performance.now() - begun),
      },
      'request',
    );
  });
}

/** Takes the base path off a request's URL. A proxy may have done so before: what comes without it is served all the same. */
export function underPath(base: string): RequestHandler {
  return (request, _response, next) => {
    const { url } = request;
    if (base && url.startsWith(base)) {
      const rest = url.slice(base.length);
      if (/^[/?]/.test(rest) || rest === '') request.url = rest.startsWith('/') ? rest : `/${rest}`;
    }
    next();
  };
}
