import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type RequestHandler, type Response, Router } from 'express';
import type { Database } from '../db/client.js';
import { unlessAway } from './away.js';
import { hasBody, readBody } from './bodies.js';
import type { Access, Authenticate, CallerFor } from './caller.js';
import type { Answer, Endpoint, Stream } from './endpoint.js';
import { onlyOnce } from './idempotency.js';
import { preferred } from './prefer.js';
import { databaseAway, Problem, tookTooLong } from './problem.js';

/** Statuses by which access is refused. */
const LOST = [401, 403, 404, 429];

/** What a router needs besides operations. */
interface RouteContext {
  database: Database;
  authenticate: Authenticate;
}

/** A router with these operations, for those who may use them; another method on one of their paths is answered 405. */
export function route({ database, authenticate }: RouteContext, endpoints: Endpoint[]): Router {
  const router = Router({ caseSensitive: true });
  for (const path of new Set(endpoints.map((each) => each.path))) {
    const here = endpoints.filter((each) => each.path === path);
    const mounted = router.route(path.replace(/{(\w+)}/g, ':$1'));
    for (const each of here)
      mounted[each.method](async (request, response) => {
        const enter = () => authenticate(request, response, each);
        const run = (caller: CallerFor<Access>) => onlyOnce(database.pool, each, request, caller);
        const both = async () => {
          const caller = await enter();
          return { caller, answer: await run(caller) };
        };
        const readThenRun = async () => {
          // Nobody is asked for a body who may not send it.
          const caller = await inTime(database, enter);
          await readBody(request, response, each.access === 'public' ? 'public' : 'known');
          return { caller, answer: await inTime(database, () => run(caller)) };
        };
        const reads = each.method !== 'get' && hasBody(request);
        const { caller, answer } = reads ? await readThenRun() : await inTime(database, both);
        const answered = each.creates?.shownOnce ? answer : preferred(request, answer);
        if (answered.send) await answered.send(response, () => stillMay(enter, caller));
        else await send(response, answered);
      });
    const allow = here
      .flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
      .join(', ');
    mounted.all(only(allow));
  }
  return router;
}

/** What work gives. @throws {Problem} 503 when PostgreSQL does not answer, or it takes too long */
async function inTime<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const done = await unlessAway(database, work);
  if (done === 'away') throw databaseAway();
  if (done === 'slow') throw tookTooLong();
  return done.result;
}

/** Answers GET of a path that is not an operation, and 405 to other methods. */
export function show(router: Router, path: string, answer: (response: Response) => void): void {
  router
    .route(path)
    .get((_request, response) => answer(response))
    .all(only('GET, HEAD'));
}

/**
 * Whether somebody who had access still has it, in the same team: who names none is let into another one of theirs. They have it while
 * nobody can say, because PostgreSQL does not answer.
 */
async function stillMay(authenticated: () => Promise<CallerFor<Access>>, before: CallerFor<Access>): Promise<boolean> {
  try {
    return teamOf(await authenticated()) === teamOf(before);
  } catch (error) {
    return !(error instanceof Problem && LOST.includes(error.status));
  }
}

function teamOf(caller: CallerFor<Access>): string | undefined {
  return caller && 'teamId' in caller ? caller.teamId : undefined;
}

function only(allow: string): RequestHandler {
  return (request) => {
    throw new Problem(405, `${request.method} is not possible here, only ${allow}`, [], { Allow: allow });
  };
}

async function send(response: Response, answer: Answer): Promise<void> {
  const { status, body, stream, headers = {} } = answer;
  response.status(status).set(headers);
  const { Location: location = '' } = headers;
  if (location.toString().startsWith('/')) response.location(`${response.app.locals.basePath}${location}`);
  if (stream) await sendStream(response, stream);
  else if (body === undefined) response.end();
  else response.json(body);
}

/** Resolves when all is sent or the client is gone. */
async function sendStream(response: Response, { pieces, gzip }: Stream): Promise<void> {
  if (gzip) response.vary('Accept-Encoding');
  const compresses = gzip && response.req.acceptsEncodings('gzip', 'identity') === 'gzip';
  if (compresses) response.set('Content-Encoding', 'gzip');
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const source = Readable.from(pieces(gone.signal));
  try {
    await (compresses ? pipeline(source, createGzip(), response) : pipeline(source, response));
  } catch (error) {
    // The client went away.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
