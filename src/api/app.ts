import { isUtf8 } from 'node:buffer';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Database } from '../db/client.js';
import type { Keyring } from '../sealing/keyring.js';
import type { Commands } from '../temporal/commands.js';
import { authenticator } from './authentication.js';
import { buildEndpoints } from './builds.js';
import { documentation } from './docs.js';
import { route } from './endpoint.js';
import { guardBody, guardOrigin, jsonOnly } from './guards.js';
import { healthEndpoints, type Readiness } from './health.js';
import { jobEndpoints } from './jobs.js';

import { logStreamEndpoints } from './logStream.js';

import { logEndpoints } from './logs.js';
import { openapiDocument } from './openapi.js';
import { Problem, problemOf, sendProblem } from './problem.js';
import { registryEndpoints } from './registries.js';
import { identify } from './requests.js';
import { runnerEndpoints } from './runners.js';
import { secretEndpoints } from './secrets.js';
import { Sessions } from './sessions.js';
import { workflowEndpoints } from './workflows.js';

/** What the API is built from; tests pass recording commands. */
export interface Dependencies {
  database: Database;
  keyring: Keyring;
  commands: Commands;
  config: Config;
  readiness: Readiness;
  logger: Logger;
  /** Aborts when the process is about to end: answers that go on until somebody ends them are ended. */
  stopping: AbortSignal;
}

/** The whole API as an Express application that does not listen yet. */
export function createApp(dependencies: Dependencies): Express {
  const { database, config, logger } = dependencies;
  const endpoints = [
    ...workflowEndpoints(dependencies),
    ...jobEndpoints(dependencies),
    ...logStreamEndpoints(dependencies),
    ...logEndpoints(dependencies),
    ...buildEndpoints(dependencies),
    ...runnerEndpoints(dependencies),
    ...secretEndpoints(dependencies),
    ...registryEndpoints(dependencies),
    ...healthEndpoints(dependencies),
  ];
  const authenticate = authenticator(database.pool, new Sessions(dependencies));
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple').set('case sensitive routing', true);
  app.use(identify(logger));
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } }, hsts: false }));
  app.use(guardOrigin(config.EVERTICK_HOST));
  app.use(jsonOnly);
  app.use(express.json({ limit: '1mb', verify: mustBeUtf8 }));
  app.use(guardBody);
  app.use(route({ database, authenticate }, endpoints));
  app.use(documentation(openapiDocument(endpoints)));
  app.use((request) => {
    throw new Problem(404, `there is nothing at ${request.path}; /docs lists what there is`);
  });
  app.use((error: unknown, _request: express.Request, response: express.Response, next: express.NextFunction) => {
    const problem = problemOf(error);
    if (problem.status >= 500) logger.error({ err: error, request_id: response.locals.requestId }, problem.detail);
    if (response.headersSent) next(error);
    else sendProblem(response, problem);
  });
  return app;
}

function mustBeUtf8(_request: unknown, _response: unknown, bytes: Buffer): void {
  if (!isUtf8(bytes)) throw new Problem(400, 'the body is not UTF-8');
}
