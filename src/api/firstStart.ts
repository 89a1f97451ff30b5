import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Config } from '../config.js';
import { audit, auditAccount } from '../db/audit.js';
import type { Database } from '../db/client.js';
import { createKey } from '../db/keys.js';
import { FIRST_TEAM_ID } from '../db/teams.js';
import { type Transaction, transact } from '../db/transaction.js';

/** Any number, as long as nothing else takes an advisory lock of that number. */
const FIRST_START_LOCK = 4_700_003;
/** The address of the admin that the first start makes; nobody receives mail there. */
const ADMIN = { email: 'admin@evertick.local', name: 'Admin' };

/** What the first start made, as it is kept in the data folder. */
export interface Credentials {
  url: string;
  email: string;
  password: string;
  api_key: string;
}

/**
 * Sees to it that somebody can log in. The first start makes an admin of the first team with a random password and an API key, and keeps
 * them in `credentials.json`, readable by its owner only; one that is there already is kept as `credentials.<ms since the epoch>.json`. Where EVERTICK_ADMIN_EMAIL and EVERTICK_ADMIN_PASSWORD are set, they name
 * the admin at every start instead, so that a forgotten password can be set anew.
 * @param url where the API is
 * @returns the file that was written, if one was
 */
export async function ensureAdmin(database: Database, config: Config, url: string): Promise<string | undefined> {
  const { EVERTICK_ADMIN_EMAIL: email, EVERTICK_ADMIN_PASSWORD: password, EVERTICK_DATA_DIR: folder } = config;
  return transact(database, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_START_LOCK})`;
    if (email && password) {
      await keepAdmin(tx, email, password);
      return undefined;
    }
    // Where sign-up is open, others may have come before.
    if ((await tx.member.count({ where: { teamId: FIRST_TEAM_ID, role: 'admin' } })) > 0) return undefined;
    const made = { url, email: ADMIN.email, password: randomBytes(18).toString('base64url') };
    const userId = await keepAdmin(tx, ADMIN.email, made.password);
    const by = { teamId: FIRST_TEAM_ID, userId, email: ADMIN.email };
    const { key } = await createKey(tx, by, { name: 'first start', scope: 'admin' }, new Date());
    // Written before the commit: a start that dies in between makes both anew.
    return writeCredentials(folder, { ...made, api_key: key });
  });
}

/** The user of this address, who is an admin of the first team and has this password from now on. */
async function keepAdmin(tx: Transaction, email: string, password: string): Promise<string> {
  const user = await tx.user.findUnique({ where: { email: email.toLowerCase() }, include: { accounts: true } });
  if (!user) return addAdmin(tx, email.toLowerCase(), password);
  await makeAdmin(tx, user);
  const account = user.accounts.find(({ providerId }) => providerId === 'credential');
  const same = account?.password && (await verifyPassword({ hash: account.password, password }));
  if (!same) {
    if (account) await tx.account.delete({ where: { id: account.id } });
    await tx.session.deleteMany({ where: { userId: user.id } });
    await addPassword(tx, user.id, password);
    await auditAccount(tx, { userId: user.id, email: user.email }, 'account.set_password', new Date());
  }
  return user.id;
}

/** Sees to it that a user is admin of the first team. */
async function makeAdmin(tx: Transaction, { id: userId, email }: { id: string; email: string }): Promise<void> {
  const now = new Date();
  const where = { teamId_userId: { teamId: FIRST_TEAM_ID, userId } };
  const before = await tx.member.findUnique({ where });
  if (before?.role === 'admin') return;
  await tx.member.upsert({
    where,
    create: { teamId: FIRST_TEAM_ID, userId, role: 'admin', createdAt: now, updatedAt: now },
    update: { role: 'admin', updatedAt: now },
  });
  const action = before ? 'member.update' : 'member.create';
  const deed = { action, resourceId: userId, resourceName: email };
  const changes = { role: { from: before?.role, to: 'admin' } };
  await audit(tx, { teamId: FIRST_TEAM_ID, userId, email }, { ...deed, changes }, now);
}

async function addAdmin(tx: Transaction, email: string, password: string): Promise<string> {
  const id = uuidv7();
  await tx.user.create({ data: { id, email, name: ADMIN.name, emailVerified: true } });
  await addPassword(tx, id, password);
  await makeAdmin(tx, { id, email });
  return id;
}

async function addPassword(tx: Transaction, userId: string, password: string): Promise<void> {
  await tx.account.create({
    data: { id: uuidv7(), userId, accountId: userId, providerId: 'credential', password: await hashPassword(password) },
  });
}

/** @throws Error naming the file and what to change, without the code of its cause, which would be taken for one of the database */
function writeCredentials(folder: string, credentials: Credentials): string {
  const file = join(folder, 'credentials.json');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, `${JSON.stringify(credentials, undefined, 2)}\n`, { mode: 0o600 });
    // Of another database, for which nothing else may know them.
    if (existsSync(file)) renameSync(file, join(folder, `credentials.${Date.now()}.json`));
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw new Error(
      `cannot write ${file}: ${(error as Error).message}; set EVERTICK_DATA_DIR to a folder that can be written`,
    );
  }
  return file;
}
