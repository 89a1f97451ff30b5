import { verifyPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { deleteUser, hasLogin, oneAtATime, ownerOfLink, proofsOf, signUp } from '../db/accounts.js';
import {
  accountRemovalSchema,
  passwordChangeSchema,
  passwordResetRequestSchema,
  passwordResetSchema,
  signUpSchema,
} from '../domain/schemas/account.js';
import { refusalOf } from '../domain/schemas/faults.js';
import { asTold, noteAccount } from './accountNotes.js';
import { sessionSchema } from './accountRepresentations.js';
import type { Dependencies } from './app.js';
import type { Account } from './caller.js';
import type { Devices } from './devices.js';
import { type Endpoint, endpoint } from './endpoint.js';
import type { LoginLimits } from './loginLimits.js';
import type { PasswordTurns } from './passwordTurns.js';
import { Problem, problemOf } from './problem.js';
import { orProblem, type Sessions, sessionEnded } from './sessions.js';

const TAG = 'Account';
/** So long after a login at an OpenID provider an account without a password may be deleted. */
const FRESH_MS = 10 * 60_000;
const optionsSchema = z
  .object({
    sign_up: z.boolean().meta({ description: 'Whether everybody may make an account.' }),
    openid_connect: z.boolean().meta({ description: 'Whether one can log in at an OpenID provider.' }),
  })
  .meta({ id: 'LoginOptions' });

/** Accounts: making, changing and deleting one's own. */
export function accountEndpoints(
  { database, config, background, logger }: Dependencies,
  sessions: Sessions,
  limits: LoginLimits,
  turns: PasswordTurns,
  devices: Devices,
): Endpoint[] {
  const signUpOpen = config.EVERTICK_SIGNUP === 'open';
  /** Makes what is missing of an account. Nobody waits for it, so that nobody can tell whether there was one. */
  const begin = (name: string, who: { email: string; address: string; requestId: string }) => {
    const work = async () => {
      // Whoever says that they are somebody who can log in changes nothing of theirs.
      if (!(await hasLogin(database.pool, who.email))) await signUp(database, { name, ...who }, new Date());
      sessions.mailPasswordLink(who.email);
    };
    background.begin(work, (error) => logger.error({ err: error }, 'an account could not be made'));
  };
  /** Only the owner deletes an account, not who finds a browser open. */
  const confirm = async ({ userId, sessionId }: Account, password: string | undefined) => {
    const proofs = await proofsOf(database, userId, sessionId);
    if (!proofs) throw sessionEnded();
    const { hash, loggedInAt } = proofs;
    if (hash === null) {
      if (Date.now() - loggedInAt.getTime() > FRESH_MS) throw new Problem(409, LOG_IN_AGAIN);
    } else if (password === undefined || !(await verifyPassword({ hash, password })))
      throw fault('password', password === undefined ? 'is needed to delete the account' : 'is wrong');
  };
  return [
    endpoint({
      method: 'get',
      path: '/v1/auth/options',
      tag: 'Authentication',
      operationId: 'getLoginOptions',
      access: 'public',
      summary: 'Read by which ways one can log in',
      answers: { 200: { description: 'The ways', schema: optionsSchema } },
      problems: [],
      handle: async () => ({
        status: 200,
        body: { sign_up: signUpOpen, openid_connect: config.EVERTICK_OIDC_ISSUER !== undefined },
      }),
    }),
    endpoint({
      method: 'post',
      path: '/v1/auth/sign-up',
      tag: TAG,
      operationId: 'signUp',
      access: 'public',
      summary: 'Make an account, where sign-up is open: a mail brings the link by which to set its password',
      body: signUpSchema,
      answers: { 202: { description: 'A mail is on its way, also when there was an account' } },
      problems: [403, 422, 429],
      async handle({ body: { email, name }, client: { address, requestId } }) {
        if (!signUpOpen) throw new Problem(403, 'sign-up is closed: ask an admin of a team to take you in');
        if (await limits.mayMail('account', email, address)) begin(name, { email, address, requestId });
        return { status: 202 };
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/auth/password/request',
      tag: TAG,
      operationId: 'requestPasswordReset',
      access: 'public',
      summary: 'Ask for the mail with the link by which to set a new password',
      body: passwordResetRequestSchema,
      answers: { 202: { description: 'A mail is on its way, if there is an account of this address' } },
      problems: [422, 429],
      async handle({ body: { email }, client }) {
        if (await limits.mayMail('password', email, client.address)) sessions.mailPasswordLink(email);
        return { status: 202 };
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/auth/password/reset',
      tag: TAG,
      operationId: 'resetPassword',
      access: 'public',
      summary: 'Set a new password with the token of the link; every session of the account ends',
      body: passwordResetSchema,
      answers: { 204: { description: 'The password is set' } },
      problems: [422, 429],
      async handle({ body: { token, password }, client }) {
        const { address, requestId, cookie } = client;
        const reset = async () => {
          const owner = await ownerOfLink(database, token);
          if (!owner) throw wrongToken();
          await oneAtATime(database, owner.id, () =>
            sessions.auth.api.resetPassword({ body: { token, newPassword: password } }),
          );
          return owner;
        };
        const { id: userId, email } = await limits.guess(address, () =>
          orProblem(turns.take(client, reset), { INVALID_TOKEN: wrongToken, USER_NOT_FOUND: wrongToken }),
        );
        await noteAccount({ database, config }, { userId, email, address, requestId }, 'account.reset_password');
        await limits.welcome(email, address);
        return { status: 204, headers: { 'Set-Cookie': await devices.remember(email, cookie) } };
      },
    }),
    endpoint({
      method: 'put',
      path: '/v1/account/password',
      tag: TAG,
      operationId: 'changePassword',
      access: 'account',
      summary: 'Change your password; your other sessions end, API keys stay',
      body: passwordChangeSchema,
      answers: { 200: { description: 'The session, which is a new one', schema: sessionSchema } },
      problems: [409, 422, 429],
      async handle({ caller, body, client }) {
        const { email, userId } = caller;
        const change = () =>
          sessions.auth.api.changePassword({
            body: {
              currentPassword: body.current_password,
              newPassword: body.new_password,
              revokeOtherSessions: true,
            },
            headers: new Headers({ cookie: client.cookie }),
            returnHeaders: true,
          });
        const { headers, response } = await limits.attempt(email, client, () =>
          // Of two at once, both would leave a session behind.
          orProblem(
            turns.take({ email, address: client.address }, () => oneAtATime(database, userId, change)),
            WRONG_PASSWORD,
          ),
        );
        // The signature of the cookie before was of the password before.
        headers.append('Set-Cookie', await devices.remember(email, client.cookie));
        await noteAccount({ database, config }, caller, 'account.change_password');
        return sessions.begun(String(response.token), headers);
      },
    }),
    endpoint({
      method: 'delete',
      path: '/v1/account',
      tag: TAG,
      operationId: 'deleteAccount',
      access: 'account',
      summary: 'Delete your account, with your memberships, sessions and API keys; what belongs to teams stays',
      body: accountRemovalSchema,
      answers: { 204: { description: 'The account is gone' } },
      problems: [409, 422, 429],
      async handle({ caller, body: { password }, client }) {
        const { email } = caller;
        await limits.attempt(email, client, () =>
          turns.take({ email, address: client.address }, () => confirm(caller, password)),
        );
        await deleteUser(database, asTold(config, caller), new Date());
        return { status: 204 };
      },
    }),
  ];
}

const LOG_IN_AGAIN = 'you logged in too long ago to delete an account: log in again first';
const WRONG_PASSWORD = {
  INVALID_PASSWORD: () => fault('current_password', 'is wrong'),
  CREDENTIAL_ACCOUNT_NOT_FOUND: () =>
    new Problem(409, 'this account has no password yet: ask for the mail by which to set one'),
};

const wrongToken = () => fault('token', 'is unknown, used or older than an hour');

function fault(path: string, message: string): Problem {
  return problemOf(refusalOf('body', [{ path, code: 'not_allowed', message }]));
}
