import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { genericOAuth } from 'better-auth/plugins';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.js';
import { addOwnTeam } from '../db/accounts.js';
import type { Database } from '../db/client.js';
import { transact } from '../db/transaction.js';
import { emailAddress, MAX_PASSWORD, MIN_PASSWORD, storableName } from '../domain/schemas/account.js';
import type { Keyring } from '../sealing/keyring.js';
import { noteAccount } from './accountNotes.js';
import type { Background } from './background.js';
import { type CredentialGuard, credentialId } from './credentialGuard.js';
import type { Mailer } from './mailer.js';
import { isTls, publicUrl } from './publicUrl.js';

const DAY_S = 86_400;
const LINK_S = 3_600;
/** Where better-auth thinks that its routes are; the callback of OpenID Connect is the only one that is served. */
export const AUTH_PATH = '/v1/auth';
/** By these headers `oidc.ts`, which alone calls its routes, tells it where a request came from and which one it was. */
export const CAME_FROM = 'evertick-address';
export const REQUEST_ID = 'evertick-request-id';
/** What it calls the OpenID provider. */
export const OIDC = 'oidc';

/** What it is built from. */
export interface AuthDependencies {
  database: Database;
  keyring: Keyring;
  config: Config;
  background: Background;
  mailer: Mailer;
  logger: Logger;
  guard: CredentialGuard;
}

/**
 * better-auth with our database: people, their passwords and sessions. Its own HTTP routes are not served: ours call it.
 * @param plugins what it needs to log people in elsewhere; it waits for the provider at its first use
 */
export function createAuth(
  { database, keyring, config, mailer, logger, guard }: AuthDependencies,
  plugins: ReturnType<typeof openIdConnect>[] = [],
) {
  const url = publicUrl(config);
  const open = config.EVERTICK_SIGNUP === 'open';
  /** Writes down what somebody did at the OpenID provider, from where the browser came back. */
  const note = ({ id: userId, email }: { id: string; email: string }, action: string, headers?: Headers) => {
    const address = headers?.get(CAME_FROM) ?? undefined;
    const requestId = headers?.get(REQUEST_ID) ?? undefined;
    return noteAccount({ database, config }, { userId, email, address, requestId }, action);
  };
  return betterAuth({
    appName: 'Evertick',
    baseURL: url.origin,
    basePath: url.pathname.replace(/\/$/, '') + AUTH_PATH,
    secret: keyring.derive('sessions').toString('hex'),
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: LINK_S,
      sendResetPassword: async ({ user, token }) => mailer.send(passwordMail(user.email, url, token)),
    },
    account: {
      // A password here is only ever set by who reads the mailbox, so that nobody can have prepared an account for somebody else's
      // address. The provider's word for the address is needed all the same: it is not among `trustedProviders`.
      // Where others may have made the account, its name is the one that its owner has there.
      accountLinking: { enabled: true, requireLocalEmailVerified: false, updateUserInfoOnLink: open },
      encryptOAuthTokens: true,
    },
    user: {
      // An address that nobody has shown to be theirs may be somebody else's, who has not come yet.
      validateUserInfo: ({ user, source }) => {
        if (source.action !== 'create-user') return;
        if (!user.emailVerified) return { error: 'email_not_verified' };
        if (!emailAddress.safeParse(user.email).success) return { error: 'email_not_allowed' };
      },
    },
    session: { expiresIn: 7 * DAY_S, updateAge: DAY_S },
    plugins,
    databaseHooks: {
      session: {
        create: {
          // Where everybody may sign up, whoever logs in only at the provider has a team of their own, although others took them in before. If
          // that fails, so does the login, and the next one begins anew.
          before: async ({ userId }, context) => {
            if (!open || !context?.path.startsWith('/callback')) return;
            const { email, name, accounts } = await database.prisma.user.findUniqueOrThrow({
              where: { id: userId },
              include: { accounts: true },
            });
            if (accounts.every(({ providerId }) => providerId === OIDC))
              await transact(database, (tx) => addOwnTeam(tx, { userId, email }, name, new Date()));
          },
          // Logins by password are written down by who knows the client's address.
          after: async ({ userId, token }, context) => {
            // Whoever guesses at the same address does not keep its owner from the first request.
            guard.right(credentialId(token));
            if (!context?.path.startsWith('/callback')) return;
            const user = await database.prisma.user.findUniqueOrThrow({ where: { id: userId } });
            await note(user, 'session.create', context.headers);
          },
        },
      },
      user: {
        // Only the OpenID provider makes users through better-auth.
        create: { before: async (user) => named(user) },
        update: { before: async (user) => named(user) },
      },
      account: {
        create: {
          after: async ({ userId, providerId }, context) => {
            if (providerId !== OIDC) return;
            const user = await database.prisma.user.findUniqueOrThrow({ where: { id: userId } });
            await note(user, 'account.link', context?.headers);
          },
        },
      },
    },
    onAPIError: { errorURL: url.href },
    advanced: {
      cookiePrefix: 'evertick',
      useSecureCookies: isTls(config),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: url.pathname },
      database: { generateId: () => uuidv7() },
    },
    // Ours count per account and address, for all processes together.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (level, message, ...details) =>
        logger[level === 'error' ? 'error' : 'warn']({ by: 'better-auth', err: details.find(isError) }, message),
    },
  });
}

/** What better-auth is to store of somebody's name, where it has one. */
function named({ name, email }: { name?: string; email?: string }) {
  return name === undefined ? undefined : { data: { name: storableName(name) || email } };
}

const isError = (detail: unknown) => detail instanceof Error;

export type Auth = ReturnType<typeof createAuth>;

/** What logs people in at the OpenID provider. */
export function openIdConnect(config: Config) {
  return genericOAuth({
    config: [
      {
        providerId: OIDC,
        discoveryUrl: `${config.EVERTICK_OIDC_ISSUER?.replace(/\/$/, '')}/.well-known/openid-configuration`,
        requireIdTokenVerification: true,
        clientId: config.EVERTICK_OIDC_CLIENT_ID ?? '',
        clientSecret: config.EVERTICK_OIDC_CLIENT_SECRET,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        disableSignUp: config.EVERTICK_SIGNUP !== 'open',
      },
    ],
  });
}

function passwordMail(to: string, url: URL, token: string) {
  const base = url.href.replace(/\/$/, '');
  return {
    to,
    subject: 'Set your Evertick password',
    text: `Somebody, probably you or who takes you into a team, has asked for a link by which to set the password of your account at
${base}. If you do not expect this, do nothing.

Set a password within an hour, at

  ${base}/password#${token}
`,
  };
}
