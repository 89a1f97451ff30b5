import type { Request, Response } from 'express';
import type pg from 'pg';
import { type KeyOwner, keyFinder, noteUse } from '../db/keys.js';
import { membershipOf } from '../db/teams.js';
import { UUID } from '../domain/rules/patterns.js';
import { type KeyScope, lesserRole, mayAs, roleOfScope, scopeOfRole } from '../domain/rules/roles.js';
import type { Account, Authenticate, Caller } from './caller.js';
import { CHALLENGE } from './challenge.js';
import type { CredentialGuard } from './credentialGuard.js';
import { type CredentialOf, keyIn } from './credentials.js';
import { Problem } from './problem.js';
import type { Sessions } from './sessions.js';

/** The header by which people with several teams name one. */
export const TEAM_HEADER = 'evertick-team';

/** Who asks, by the API key of the `Authorization` header or the session of the cookie. */
export function authenticator(
  pool: pg.Pool,
  sessions: Sessions,
  guard: CredentialGuard,
  credentialOf: CredentialOf,
): Authenticate {
  const findKeyOwner = keyFinder(pool);
  /** What a credential stands for; guessing is limited. */
  const known = async <T>(request: Request, look: () => Promise<T | undefined>) => {
    const { ip } = request;
    const credential = credentialOf(request) ?? '';
    await guard.check(ip, credential);
    const found = await look();
    if (found === undefined) await guard.wrong(ip, credential);
    else guard.right(credential);
    return found;
  };
  const sessionOf = async (request: Request, response: Response): Promise<Account> => {
    const account = credentialOf(request) && (await known(request, () => sessions.find(request, response)));
    if (!account) throw new Problem(401, 'log in, or send an API key: Authorization: Bearer evk_…', [], CHALLENGE);
    return account;
  };
  const ownerOf = async (request: Request, key: string): Promise<KeyOwner> => {
    const owner = await known(request, () => findKeyOwner(key));
    if (!owner) throw new Problem(401, 'this API key is not valid: it is unknown, expired or deleted', [], CHALLENGE);
    return owner;
  };
  return async (request, response, needs) => {
    if (needs.access === 'public') return undefined;
    const key = bearer(request);
    if (needs.access === 'account') {
      if (key !== undefined) throw new Problem(403, 'an API key is not a person: log in to do this');
      return sessionOf(request, response);
    }
    const caller =
      key === undefined
        ? await memberOf(pool, await sessionOf(request, response), teamOf(request))
        : await keyHolder(
            pool,
            await ownerOf(request, key),
            request,
            response,
            needs.keyScope ?? scopeOfRole(needs.access),
          );
    if (!mayAs(caller.role, needs.access))
      throw new Problem(403, `this takes the role ${needs.access}, and you act as ${caller.role}`);
    return caller;
  };
}

async function keyHolder(
  pool: pg.Pool,
  owner: KeyOwner,
  request: Request,
  response: Response,
  scope: KeyScope,
): Promise<Caller> {
  const teamId = teamOf(request);
  if (teamId !== undefined && teamId !== owner.team_id) throw noTeam(teamId);
  if (!mayAs(roleOfScope(owner.scope), roleOfScope(scope)))
    throw new Problem(403, `this takes an API key of the scope ${scope}, and this one has the scope ${owner.scope}`);
  await noteUse(pool, owner, new Date());
  return {
    teamId: owner.team_id,
    role: lesserRole(owner.role, roleOfScope(owner.scope)),
    actor: {
      teamId: owner.team_id,
      userId: owner.user_id,
      email: owner.email,
      key: { id: owner.id, name: owner.name },
      address: request.ip,
      requestId: response.locals.requestId,
    },
  };
}

async function memberOf(pool: pg.Pool, account: Account, teamId: string | undefined): Promise<Caller> {
  const member = await membershipOf(pool, account.userId, teamId);
  if (!member && teamId) throw noTeam(teamId);
  if (!member) throw new Problem(403, 'you are in no team: ask an admin to take you into one');
  const { userId, email, address, requestId } = account;
  return { ...member, actor: { teamId: member.teamId, userId, email, address, requestId } };
}

function bearer({ headers: { authorization } }: Request): string | undefined {
  if (authorization === undefined) return undefined;
  const token = keyIn(authorization);
  if (token === undefined)
    throw new Problem(401, 'the Authorization header must be "Bearer" and an API key', [], CHALLENGE);
  return token;
}

/** The team that the path or else the header names. */
function teamOf(request: Request): string | undefined {
  const named = request.params.team_id ?? request.headers[TEAM_HEADER];
  if (named === undefined) return undefined;
  if (typeof named !== 'string' || !UUID.test(named)) throw noTeam(String(named));
  return named.toLowerCase();
}

function noTeam(id: string): Problem {
  return new Problem(404, `there is no team ${JSON.stringify(id)} that you are in`);
}
