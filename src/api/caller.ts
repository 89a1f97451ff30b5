import type { Request, Response } from 'express';
import type { Actor } from '../db/audit.js';
import type { KeyScope, Role } from '../domain/rules/roles.js';

/**
 * Who may use an operation: members of a team with at least this role, whose API keys have its scope; `account`: everybody who is logged
 * in, whatever the team, but no API key; `public`: everybody.
 */
export type Access = Role | 'account' | 'public';

/** Somebody who is logged in. */
export interface Account {
  userId: string;
  email: string;
  name: string;
  sessionId: string;
  /** Network address of the client. */
  address: string | undefined;
  requestId: string;
}

/** A member of a team, by a session or an API key. */
export interface Caller {
  teamId: string;
  /** What the caller may do: the member's role, and no more than the key's scope. */
  role: Role;
  /** The same person as the audit log names it. */
  actor: Actor;
}

export type CallerFor<Who extends Access> = Who extends Role ? Caller : Who extends 'account' ? Account : undefined;

/**
 * Finds out who asks, and whether they may.
 * @throws {Problem} 401 without valid credentials, 403 when they may not, 404 when the team is not theirs
 */
export type Authenticate = (
  request: Request,
  response: Response,
  needs: { access: Access; keyScope?: KeyScope },
) => Promise<CallerFor<Access>>;
