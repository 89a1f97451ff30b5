import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { storableName } from '../domain/schemas/account.js';
import { type Actor, auditAccount } from './audit.js';
import type { Database } from './client.js';
import { addTeam, mustNotBeLastAdmin } from './teams.js';
import { type Transaction, transact } from './transaction.js';

/**
 * The user of an e-mail address, who is made when there is none: without a password, which the mail to that address lets its owner set.
 * @param user `email` in small letters; `id`: of who is made
 * @returns the user's id
 */
export async function findOrAddUser(
  database: Database,
  { id = uuidv7(), email, name }: { id?: string; email: string; name: string },
  now: Date,
): Promise<string> {
  const { rowCount } = await database.pool.query(
    `INSERT INTO users (id, name, email, created_at, updated_at) VALUES ($1, $2, $3, $4, $4) ON CONFLICT (email) DO NOTHING`,
    [id, name, email, now],
  );
  return rowCount === 1 ? id : (await database.prisma.user.findUniqueOrThrow({ where: { email } })).id;
}

/** Whether the owner of an e-mail address has set a password, or logged in at an OpenID provider. */
export async function hasLogin(pool: pg.Pool, email: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT FROM users u JOIN accounts a ON a.user_id = u.id WHERE u.email = $1 LIMIT 1`,
    [email],
  );
  return rowCount !== 0;
}

/** Makes what is missing of the account of somebody who has no login yet. Others may have taken them in under any name: theirs holds. */
export async function signUp(
  database: Database,
  { name, ...who }: Omit<Actor, 'teamId' | 'userId'> & { name: string },
  now: Date,
): Promise<void> {
  const userId = await findOrAddUser(database, { email: who.email, name }, now);
  await transact(database, async (tx) => {
    // Locks the user: two who sign up at once get one team.
    await tx.user.update({ where: { id: userId }, data: { name, updatedAt: now } });
    await addOwnTeam(tx, { userId, ...who }, name, now);
  });
}

/** Gives somebody who signs up a team of their own, once. It has their id, by which it comes before all others of theirs. */
export async function addOwnTeam(tx: Transaction, by: Omit<Actor, 'teamId'>, name: string, now: Date): Promise<void> {
  if ((await tx.team.count({ where: { id: by.userId } })) === 0)
    await addTeam(tx, by, storableName(`Team of ${name}`), now, by.userId);
}

/** Who was mailed the link with this token, by which better-auth lets a password be set; null when nobody was, or it was used. */
export async function ownerOfLink({ prisma }: Database, token: string): Promise<{ id: string; email: string } | null> {
  const link = await prisma.verification.findFirst({ where: { identifier: `reset-password:${token}` } });
  return link && prisma.user.findUnique({ where: { id: link.value }, select: { id: true, email: true } });
}

/** The hash of the password of an e-mail address, undefined when it has none. */
export async function passwordHashOf(pool: pg.Pool, email: string): Promise<string | undefined> {
  const { rows } = await pool.query<{ password: string }>(
    `SELECT a.password FROM users u JOIN accounts a ON a.user_id = u.id WHERE u.email = $1 AND a.provider_id = 'credential'`,
    [email],
  );
  return rows[0]?.password;
}

/** Does work on somebody's account while nobody else does any; it waits for who came before. */
export async function oneAtATime<T>(database: Database, userId: string, work: () => Promise<T>): Promise<T> {
  return transact(database, async (tx) => {
    await tx.$queryRaw`SELECT FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
    return work();
  });
}

/** What the owner of an account can show: the hash of a password, null without one, and since when the session is; null when it has ended. */
export async function proofsOf(
  { prisma }: Database,
  userId: string,
  sessionId: string,
): Promise<{ hash: string | null; loggedInAt: Date } | null> {
  const account = await prisma.account.findFirst({ where: { userId, providerId: 'credential' } });
  const session = await prisma.session.findUnique({ where: { id: sessionId } });
  return session && { hash: account?.password ?? null, loggedInAt: session.createdAt };
}

/**
 * Deletes an account with its memberships, sessions and API keys; nothing happens when it is gone.
 * @throws {Refusal} conflict while it is the only admin of a team
 */
export async function deleteUser(database: Database, by: Omit<Actor, 'teamId'>, now: Date): Promise<void> {
  await transact(database, async (tx) => {
    const [user] = await tx.$queryRaw<unknown[]>`SELECT FROM users WHERE id = ${by.userId}::uuid FOR UPDATE`;
    if (!user) return;
    await mustNotBeLastAdmin(tx, by.userId);
    await auditAccount(tx, by, 'account.delete', now);
    await tx.user.delete({ where: { id: by.userId } });
  });
}
