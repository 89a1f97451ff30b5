import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.js';
import type { Database } from '../db/client.js';
import { MAX_PASSWORD, MIN_PASSWORD } from '../domain/schemas/account.js';
import type { Keyring } from '../sealing/keyring.js';

const DAY_S = 86_400;

/** What it is built from. */
export interface AuthDependencies {
  database: Database;
  keyring: Keyring;
  config: Config;
  logger: Logger;
}

/** better-auth with our database: people, their passwords and sessions. Its own HTTP routes are not served: ours call it. */
export function createAuth({ database, keyring, config, logger }: AuthDependencies) {
  return betterAuth({
    appName: 'Evertick',
    baseURL: `http://${config.EVERTICK_HOST}:${config.EVERTICK_PORT}`,
    basePath: '/v1/auth',
    secret: keyring.derive('sessions').toString('hex'),
    database: prismaAdapter(database.prisma, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: 7 * DAY_S, updateAge: DAY_S },
    advanced: {
      cookiePrefix: 'evertick',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: () => uuidv7() },
    },
    // Ours are counted per account and address, for all processes together.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'error',
      log: (level, message) => logger[level === 'error' ? 'error' : 'warn']({ by: 'better-auth' }, message),
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
