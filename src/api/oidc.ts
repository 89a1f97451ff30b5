import { z } from 'zod';
import { text } from '../domain/schemas/values.js';
import type { Dependencies } from './app.js';
import { AUTH_PATH, CAME_FROM, OIDC, REQUEST_ID } from './auth.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { Problem } from './problem.js';
import { publicUrl } from './publicUrl.js';
import { orProblem, type Sessions } from './sessions.js';

const beginSchema = z
  .object({
    url: z.url().meta({ description: 'Where to send the browser.', example: 'https://id.example.org/authorize' }),
  })
  .meta({ id: 'LoginElsewhere' });
/** What providers send back; what it means is checked against the state that was kept for this browser. */
const callbackQuery = z.object({
  state: text().max(2_000).optional(),
  code: text().max(4_000).optional(),
  error: text().max(200).optional(),
});

function providerAway(): Problem {
  return new Problem(503, 'the OpenID provider does not answer; try again in a moment', [], { 'Retry-After': '10' });
}

/** Logging in at an OpenID provider. */
export function oidcEndpoints({ config }: Dependencies, sessions: Sessions): Endpoint[] {
  const mustBeConfigured = () => {
    if (config.EVERTICK_OIDC_ISSUER === undefined)
      throw new Problem(404, 'this installation has no OpenID provider: set EVERTICK_OIDC_ISSUER');
  };
  const home = publicUrl(config);
  return [
    endpoint({
      method: 'post',
      path: '/v1/auth/sign-in/oidc',
      tag: 'Authentication',
      operationId: 'beginOidcSignIn',
      access: 'public',
      summary: 'Begin to log in at the OpenID provider',
      answers: { 200: { description: 'Where to go', schema: beginSchema } },
      problems: [404],
      async handle() {
        mustBeConfigured();
        const begin = sessions.auth.api.signInSocial({
          body: { provider: OIDC, callbackURL: home.href, errorCallbackURL: home.href, disableRedirect: true },
          returnHeaders: true,
        });
        const { headers, response } = await orProblem(begin, { PROVIDER_NOT_FOUND: providerAway });
        return { status: 200, body: { url: response.url }, headers: { 'Set-Cookie': headers.getSetCookie() } };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/auth/callback/oidc',
      tag: 'Authentication',
      operationId: 'completeOidcSignIn',
      access: 'public',
      summary: 'Where the OpenID provider sends the browser back to',
      query: callbackQuery,
      answers: { 302: { description: 'Logged in, or not: then the address has the parameter `error`' } },
      problems: [404, 422],
      async handle({ query, client: { cookie, address, requestId } }) {
        mustBeConfigured();
        const url = new URL(`${home.pathname.replace(/\/$/, '')}${AUTH_PATH}/callback/${OIDC}`, home);
        for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value);
        const headers = { cookie, [CAME_FROM]: address, [REQUEST_ID]: requestId };
        const answer = await sessions.auth.handler(new Request(url, { headers }));
        if (answer.status !== 302)
          throw new Problem(503, 'the login could not be completed; begin again', [], { 'Retry-After': '5' });
        const Location = answer.headers.get('location') ?? home.href;
        return { status: 302, headers: { Location, 'Set-Cookie': answer.headers.getSetCookie() } };
      },
    }),
  ];
}
