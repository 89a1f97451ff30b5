import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { WorkPool } from './abandon.js';
import { PrismaClient } from './generated/client.js';

/** Longest wait of a transaction for a connection; whether PostgreSQL is away is not decided by this. */
const WAIT_MS = 5_000;
/** Longest that a transaction may take; the longest is the removal of a workflow with its whole history. */
const TIMEOUT_MS = 30_000;

/** One pool of connections and the Prisma client that shares it. */
export interface Database {
  prisma: PrismaClient;
  pool: pg.Pool;
  /** Ends the pool once its running queries are done. */
  close(): Promise<void>;
}

/**
 * Opens a bounded pool; no connection is made before the first query.
 * @param name how the process appears in `pg_stat_activity`
 * @param max connections at most
 */
export function openDatabase(databaseUrl: string, { name = 'evertick', max = 10 } = {}): Database {
  const pool = new WorkPool({
    connectionString: databaseUrl,
    application_name: name,
    max,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 30_000,
    // The server's limit does not hold on a connection that is cut off from it.
    query_timeout: 35_000,
    keepAlive: true,
    // Prisma's adapter writes and reads instants without their zone. PostgreSQL's usual cost of a random page is that of a turning disk,
    // for which it would rather read a small table as a whole, rows of other teams and all, than by its index.
    options: '-c TimeZone=UTC -c random_page_cost=1.1',
  });
  // An idle connection that breaks is replaced at the next query, which then reports what matters.
  pool.on('error', () => {});
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: WAIT_MS, timeout: TIMEOUT_MS },
  });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, close };
}
