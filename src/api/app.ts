import type { RequestListener } from 'node:http';
import express from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Database } from '../db/client.js';
import type { Keyring } from '../sealing/keyring.js';
import type { Commands } from '../temporal/commands.js';
import { accountEndpoints } from './accounts.js';
import { auditEndpoints } from './audit.js';
import { authenticator } from './authentication.js';
import type { Background } from './background.js';
import { buildEndpoints } from './builds.js';
import { CredentialGuard } from './credentialGuard.js';
import { credentialReader } from './credentials.js';
import { Devices } from './devices.js';
import { documentation } from './docs.js';
import type { Endpoint } from './endpoint.js';
import { guardHead, guardOrigin } from './guards.js';
import { allowOrigins, secureHeaders } from './headers.js';
import { healthEndpoints, type Readiness } from './health.js';
import { jobEndpoints } from './jobs.js';
import { keyEndpoints } from './keys.js';
import { LoginLimits } from './loginLimits.js';
import { logStreamEndpoints } from './logStream.js';
import { logEndpoints } from './logs.js';
import type { Mailer } from './mailer.js';
import { oidcEndpoints } from './oidc.js';
import { openapiDocument } from './openapi.js';
import { passwordPage } from './passwordPage.js';
import { PasswordTurns } from './passwordTurns.js';
import { Problem, problemOf, sendProblem } from './problem.js';
import { basePath } from './publicUrl.js';
import { parseQuery } from './query.js';
import { limitRate } from './rateLimit.js';
import { registryEndpoints } from './registries.js';
import { identify, underPath } from './requests.js';
import { route } from './route.js';
import { runnerEndpoints } from './runners.js';
import { secretEndpoints } from './secrets.js';
import { Sessions, sessionCookie } from './sessions.js';
import { signInEndpoints } from './signIn.js';
import { teamEndpoints } from './teams.js';
import { workflowEndpoints } from './workflows.js';

/** What the API is built from; tests pass recording commands. */
export interface Dependencies {
  database: Database;
  keyring: Keyring;
  commands: Commands;
  config: Config;
  readiness: Readiness;
  background: Background;
  mailer: Mailer;
  logger: Logger;
  /** Aborts when the process was asked to end: others should get what comes next. */
  draining: AbortSignal;
  /** Aborts when the process takes no new connections: answers that go on until somebody ends them are ended. */
  stopping: AbortSignal;
}

/** Every operation of the API. */
export function endpointsOf(
  dependencies: Dependencies,
  sessions = new Sessions({ ...dependencies, guard: new CredentialGuard() }),
): Endpoint[] {
  const devices = new Devices(dependencies);
  const limits = new LoginLimits(dependencies.database.pool, devices);
  const turns = new PasswordTurns();
  return [
    ...workflowEndpoints(dependencies),
    ...jobEndpoints(dependencies),
    ...logStreamEndpoints(dependencies),
    ...logEndpoints(dependencies),
    ...buildEndpoints(dependencies),
    ...runnerEndpoints(dependencies),
    ...secretEndpoints(dependencies),
    ...registryEndpoints(dependencies),
    ...signInEndpoints(dependencies, sessions, limits, turns, devices),
    ...oidcEndpoints(dependencies, sessions),
    ...accountEndpoints(dependencies, sessions, limits, turns, devices),
    ...teamEndpoints(dependencies, sessions, limits),
    ...keyEndpoints(dependencies),
    ...auditEndpoints(dependencies),
    ...healthEndpoints(dependencies),
  ];
}

/** The whole API, for a server that does not listen yet. */
export function createApp(dependencies: Dependencies): RequestListener {
  const { database, config, logger } = dependencies;
  const guard = new CredentialGuard();
  const sessions = new Sessions({ ...dependencies, guard });
  const endpoints = endpointsOf(dependencies, sessions);
  const credentialOf = credentialReader(config);
  const authenticate = authenticator(database.pool, sessions, guard, credentialOf);
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', parseQuery).set('case sensitive routing', true);
  app.set('trust proxy', config.EVERTICK_TRUST_PROXY);
  app.locals.basePath = basePath(config);
  app.use(identify(logger), secureHeaders(config), underPath(app.locals.basePath), guardHead);
  app.use(...allowOrigins(config), guardOrigin(config));
  app.use(
    '/v1',
    limitRate(config, (request) => guard.callerOf(request.ip, credentialOf(request))),
  );
  app.use(route({ database, authenticate }, endpoints));
  app.use(documentation(openapiDocument(endpoints, app.locals.basePath, sessionCookie(config)), app.locals.basePath));
  app.use(passwordPage());
  app.use((request) => {
    throw new Problem(404, `there is nothing at ${request.path}; /docs lists what there is`);
  });
  app.use((error: unknown, request: express.Request, response: express.Response, _next: express.NextFunction) => {
    const problem = problemOf(error);
    if (problem.status >= 500) logger.error({ err: error, request_id: response.locals.requestId }, problem.detail);
    if (!response.headersSent) sendProblem(response, problem);
    // What has begun cannot become a problem any more, only be cut off; what was refused before is left to be read.
    else if (!response.writableEnded) request.socket.destroy();
  });
  // Express gets past all of it only with an address that it cannot read.
  const listen = (request: express.Request, response: express.Response) =>
    app(request, response, () => {
      identify(logger)(request, response, () => sendProblem(response, new Problem(400, 'the address cannot be read')));
    });
  return listen as RequestListener;
}
