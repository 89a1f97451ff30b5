import { createHmac, timingSafeEqual } from 'node:crypto';
import { isAPIError } from 'better-auth/api';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Config } from '../config.js';
import { oneAtATime, passwordHashOf } from '../db/accounts.js';
import { auditAccount } from '../db/audit.js';
import { teamsOf } from '../db/teams.js';
import { transact } from '../db/transaction.js';
import { asTold } from './accountNotes.js';
import { type sessionSchema, teamJson } from './accountRepresentations.js';
import { type Auth, type AuthDependencies, createAuth, openIdConnect } from './auth.js';
import type { Account } from './caller.js';
import { CHALLENGE } from './challenge.js';
import type { Answer } from './endpoint.js';
import { Problem } from './problem.js';
import { isTls } from './publicUrl.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The header that proves that a page which may read our answers makes a request, and not only one that can send our cookie. */
export const CSRF_HEADER = 'x-csrf-token';
const COOKIE = 'evertick.session_token';

/** The name of the cookie of a session. */
export function sessionCookie(config: Config): string {
  return isTls(config) ? `__Secure-${COOKIE}` : COOKIE;
}

/** People who are logged in. */
export class Sessions {
  #auth: Auth | undefined;
  #elsewhere: Auth | undefined;
  #csrfKey: Buffer | undefined;

  constructor(private readonly dependencies: AuthDependencies) {}

  /** @throws KeyError when this process has no key to sign cookies with */
  get auth(): Auth {
    this.#auth ??= createAuth(this.dependencies);
    return this.#auth;
  }

  /** The same for logging in at the OpenID provider, for which nothing else has to wait. */
  get elsewhere(): Auth {
    this.#elsewhere ??= createAuth(this.dependencies, [openIdConnect(this.dependencies.config)]);
    return this.#elsewhere;
  }

  /**
   * Who the session of the request's cookie belongs to; undefined when there is no valid one.
   * @throws {Problem} 403 when the request changes something and lacks the session's CSRF token
   */
  async find(request: Request, response: Response): Promise<Account | undefined> {
    if (request.headers.cookie === undefined) return undefined;
    const headers = new Headers({ cookie: request.headers.cookie });
    // A session that is used goes on for longer, and so must its cookie, which cannot be sent any more in the middle of an answer.
    const query = { disableRefresh: response.headersSent };
    const { response: found, headers: answered } = await this.auth.api.getSession({
      headers,
      query,
      returnHeaders: true,
    });
    if (!found) return undefined;
    if (!response.headersSent) for (const line of answered.getSetCookie()) response.append('Set-Cookie', line);
    const { session, user } = found;
    const token = request.headers[CSRF_HEADER];
    if (!SAFE_METHODS.has(request.method) && !isSame(token, this.#csrfToken(session.id)))
      throw new Problem(
        403,
        'a request by a session that changes something needs the header X-CSRF-Token with the csrf_token of GET /v1/auth/session',
      );
    return {
      userId: user.id,
      email: user.email,
      name: user.name,
      sessionId: session.id,
      address: request.ip,
      requestId: response.locals.requestId,
    };
  }

  /** The answer that begins a session: what its owner is shown, and the cookies. */
  async begun(token: string, headers: Headers): Promise<Answer> {
    const { prisma } = this.dependencies.database;
    const session = await prisma.session.findUnique({ where: { token }, select: { id: true } });
    const body = await this.show(session?.id);
    return { status: 200, body, headers: { 'Set-Cookie': headers.getSetCookie() } };
  }

  /** What its owner is shown of a session. @throws {Problem} 401 when it has ended */
  async show(sessionId: string | undefined): Promise<z.input<typeof sessionSchema>> {
    const { prisma, pool } = this.dependencies.database;
    const session =
      sessionId && (await prisma.session.findUnique({ where: { id: sessionId }, include: { user: true } }));
    if (!session) throw new Problem(401, 'the session has just ended: log in again', [], CHALLENGE);
    const { user, expiresAt } = session;
    return {
      user: { id: user.id, email: user.email, name: user.name },
      teams: (await teamsOf(pool, user.id)).map(teamJson),
      csrf_token: this.#csrfToken(session.id),
      expires_at: expiresAt.toISOString(),
    };
  }

  /** Sends the link by which to set a password, if there is an account of this address; returns at once, so that nobody can tell. */
  mailPasswordLink(email: string): void {
    const { background, logger } = this.dependencies;
    background.begin(
      () => this.auth.api.requestPasswordReset({ body: { email } }),
      (error) => logger.error({ err: error }, 'no link for a new password could be made'),
    );
  }

  /**
   * Logs somebody in by the password. One that is changed meanwhile is no way in any more, although it was right when it was compared.
   * @returns what better-auth gives; undefined when the password was changed
   */
  async signIn(body: { email: string; password: string }) {
    const { database } = this.dependencies;
    const before = await passwordHashOf(database.pool, body.email);
    const begun = await this.auth.api.signInEmail({ body, returnHeaders: true });
    const { token, user } = begun.response;
    const stands = await oneAtATime(database, user.id, async () => {
      if ((await passwordHashOf(database.pool, body.email)) === before) return true;
      await database.prisma.session.deleteMany({ where: { token } });
      return false;
    });
    return stands ? begun : undefined;
  }

  /** Ends somebody's session. @returns the `Set-Cookie` headers that take the cookies back */
  async end(by: Account, cookie: string): Promise<string[]> {
    const { database, config } = this.dependencies;
    await transact(database, async (tx) => {
      await tx.session.deleteMany({ where: { id: by.sessionId } });
      await auditAccount(tx, asTold(config, by), 'session.delete', new Date());
    });
    const { headers } = await this.auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true });
    return headers.getSetCookie();
  }

  /** The token that requests of this session carry when they change something. */
  #csrfToken(sessionId: string): string {
    // Once, like the key of the cookies: both change at the next start after a rotation.
    this.#csrfKey ??= this.dependencies.keyring.derive('csrf');
    return createHmac('sha256', this.#csrfKey).update(sessionId).digest('base64url');
  }
}

/** What `call` gives, or the problem that stands for the code by which better-auth refuses. */
export async function orProblem<T>(call: Promise<T>, problems: Record<string, () => Problem>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!isAPIError(error)) throw error;
    throw problems[String(error.body?.code)]?.() ?? (error.statusCode === 401 ? sessionEnded() : error);
  }
}

/** The problem of a request whose session ended while it was served. */
export function sessionEnded(): Problem {
  return new Problem(409, 'the session has just ended: log in again');
}

/** Whether what was given is what was expected, found out in a time that tells nothing of it. */
export function isSame(given: unknown, expected: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
