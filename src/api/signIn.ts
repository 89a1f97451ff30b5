import { signInSchema } from '../domain/schemas/account.js';
import { noteAccount } from './accountNotes.js';
import { sessionSchema } from './accountRepresentations.js';
import type { Dependencies } from './app.js';
import { CHALLENGE } from './challenge.js';
import type { Devices } from './devices.js';
import { type Endpoint, endpoint } from './endpoint.js';
import type { LoginLimits } from './loginLimits.js';
import type { PasswordTurns } from './passwordTurns.js';
import { Problem } from './problem.js';
import { orProblem, type Sessions } from './sessions.js';

/** Logging in and out. */
export function signInEndpoints(
  { database, config, logger }: Dependencies,
  sessions: Sessions,
  limits: LoginLimits,
  turns: PasswordTurns,
  devices: Devices,
): Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/v1/auth/sign-in',
      tag: 'Authentication',
      operationId: 'signIn',
      access: 'public',
      summary: 'Log in with e-mail address and password; the session is in a cookie',
      body: signInSchema,
      answers: { 200: { description: 'The session', schema: sessionSchema } },
      problems: [401, 422, 429],
      async handle({ body, client }) {
        const { address, requestId } = client;
        const wrong = () => {
          logger.info({ address, request_id: requestId }, 'a login was refused');
          return new Problem(401, 'the e-mail address or the password is wrong', [], CHALLENGE);
        };
        const signIn = async () => {
          const begun = await sessions.signIn(body);
          if (!begun) throw wrong();
          return begun;
        };
        const { headers, response } = await limits.attempt(body.email, client, () =>
          orProblem(turns.take({ email: body.email, address }, signIn), { INVALID_EMAIL_OR_PASSWORD: wrong }),
        );
        headers.append('Set-Cookie', await devices.remember(body.email, client.cookie));
        const by = { userId: response.user.id, email: body.email, address, requestId };
        await noteAccount({ database, config }, by, 'session.create');
        return sessions.begun(response.token, headers);
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/auth/session',
      tag: 'Authentication',
      operationId: 'getSession',
      access: 'account',
      summary: 'Read who is logged in, the teams and the CSRF token',
      answers: { 200: { description: 'The session', schema: sessionSchema } },
      problems: [],
      handle: async ({ caller }) => ({ status: 200, body: await sessions.show(caller.sessionId) }),
    }),
    endpoint({
      method: 'post',
      path: '/v1/auth/sign-out',
      tag: 'Authentication',
      operationId: 'signOut',
      access: 'account',
      summary: 'Log out: the session ends',
      answers: { 204: { description: 'Logged out' } },
      problems: [],
      handle: async ({ caller, client: { cookie } }) => ({
        status: 204,
        headers: { 'Set-Cookie': await sessions.end(caller, cookie) },
      }),
    }),
  ];
}
