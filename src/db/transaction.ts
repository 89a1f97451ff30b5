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
export const isGone = (error: unknown) => breaks(error, '23503', 'P2003');

/** Whether an error means that there is a row with this key already. */
export const isTaken = (error: unknown) => breaks(error, '23505', 'P2002');

/** Whether an error is of a constraint: by its SQLSTATE, or by Prisma's code for it; of a statement of ours, Prisma tells the SQLSTATE beside. */
function breaks(error: unknown, state: string, prismaCode: string): boolean {
  const { code, meta } = (error ?? {}) as { code?: unknown; meta?: { code?: unknown } };
  return code === state || code === prismaCode || (code === 'P2010' && meta?.code === state);
}
