import type { Database } from './client.js';
import { Prisma } from './generated/client.js';
import type { Query } from './plans.js';

/** What runs inside a transaction: the Prisma client bound to it. */
export type Transaction = Prisma.TransactionClient;

const ATTEMPTS = 4;

/** Statements within a transaction. */
export const within =
  (tx: Transaction): Query =>
  (text, values) =>
    tx.$queryRawUnsafe(text, ...values);

/** Runs work in one transaction. A deadlock's victim is run again, so work does nothing outside the database. */
export async function transact<T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.prisma.$transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2034' || (error.code === 'P2010' && /40P01|deadlock/i.test(error.message));
}

/** Whether an error means that what a new row belongs to is not there any more. */
export function isGone(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: unknown; meta?: { code?: unknown } };
  return code === '23503' || code === 'P2003' || (code === 'P2010' && meta?.code === '23503');
}

/** Whether an error means that there is a row with this key already. */
export function isTaken(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: unknown; meta?: { code?: unknown } };
  return code === '23505' || code === 'P2002' || (code === 'P2010' && meta?.code === '23505');
}
