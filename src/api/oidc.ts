import { setTimeout as delay } from 'node:timers/promises';
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

/** Longest wait for the provider to say where its pages are, in ms. */
const PROVIDER_MS = 10_000;
/** By what better-auth tells in the address that something failed here or at the provider, and that it was nobody's doing. */
const FAULTS = ['internal_server_error', 'unable_to_link_account', 'unable_to_create_user'];

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
        const begin = sessions.elsewhere.api.signInSocial({
          body: { provider: OIDC, callbackURL: home.href, errorCallbackURL: home.href, disableRedirect: true },
          returnHeaders: true,
        });
        const late = delay(PROVIDER_MS, undefined, { ref: false }).then(() => Promise.reject(providerAway()));
        const begun = orProblem(begin, { PROVIDER_NOT_FOUND: providerAway });
        const { headers, response } = await Promise.race([begun, late]);
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
        const answer = await sessions.elsewhere.handler(new Request(url, { headers }));
        const Location = answer.headers.get('location') ?? home.href;
        if (answer.status !== 302 || FAULTS.includes(new URL(Location, home).searchParams.get('error') ?? ''))
          throw new Problem(503, 'the login could not be completed; begin again', [], { 'Retry-After': '5' });
        return { status: 302, headers: { Location, 'Set-Cookie': answer.headers.getSetCookie() } };
      },
    }),
  ];
}
