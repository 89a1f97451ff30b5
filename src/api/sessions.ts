import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
import { type Auth, type AuthDependencies, createAuth } from './auth.js';
import type { Account } from './caller.js';
import { Problem } from './problem.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The header that proves that a page which may read our answers makes a request, and not only one that can send our cookie. */
const CSRF_HEADER = 'x-csrf-token';

/** People who are logged in. */
export class Sessions {
  #auth: Auth | undefined;

  constructor(private readonly dependencies: AuthDependencies) {}

  /** @throws KeyError when this process has no key to sign cookies with */
  get auth(): Auth {
    this.#auth ??= createAuth(this.dependencies);
    return this.#auth;
  }

  /**
   * Who the session of the request's cookie belongs to; undefined when there is no valid one.
   * @throws {Problem} 403 when the request changes something and lacks the session's CSRF token
   */
  async find(request: Request, response: Response): Promise<Account | undefined> {
    const { cookie } = request.headers;
    if (cookie === undefined) return undefined;
    const found = await this.auth.api.getSession({ headers: new Headers({ cookie }) });
    if (!found) return undefined;
    const { session, user } = found;
    const token = request.headers[CSRF_HEADER];
    if (!SAFE_METHODS.has(request.method) && !isSame(token, this.csrfToken(session.id)))
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

  /** The token that requests of this session carry when they change something. */
  csrfToken(sessionId: string): string {
    const key = this.dependencies.keyring.derive('csrf');
    return createHmac('sha256', key).update(sessionId).digest('base64url');
  }
}

function isSame(given: unknown, expected: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
