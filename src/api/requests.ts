import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Gives every request an id, which the answer carries as `X-Request-Id`, and logs each one when it is over. */
export function identify(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.locals.requestId = randomUUID();
    response.set('X-Request-Id', response.locals.requestId);
    response.on('close', () => {
      logger.debug(
        {
          request_id: response.locals.requestId,
          method: request.method,
          path: request.path,
          status: response.writableFinished ? response.statusCode : 'aborted',
          ms: Math.round(performance.now() - begun),
        },
        'request',
      );
    });
    next();
  };
}
