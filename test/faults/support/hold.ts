import pg from 'pg';
import { until } from './until.js';

/** A row that a test holds, so that every other statement that wants to write it waits. */
export interface HeldRow {
  /** Resolves with the backend that waits for the row with a statement that begins like this. */
  waiter(statement: string): Promise<number>;
  /** Ends that backend and with it its statement, as if it had never arrived. */
  drop(backend: number): Promise<void>;
  /** Lets the row go: those who waited go on, also those whose client was killed meanwhile. */
  release(): Promise<void>;
}

const PATIENCE_MS = 15_000;

export async function holdRow(pool: pg.Pool, table: 'jobs' | 'workflows', id: string): Promise<HeldRow> {
  // Not one of the pool: a test that fails leaves it behind, and it ends with the server.
  const holder = new pg.Client({ connectionString: pool.options.connectionString });
  holder.on('error', () => {});
  await holder.connect();
  await holder.query('BEGIN');
  const { rows } = await holder.query(`SELECT pg_backend_pid() AS pid FROM ${table} WHERE id = $1 FOR UPDATE`, [id]);
  if (!rows[0]) throw new Error(`${table} has no row ${id} to hold`);
  return {
    waiter: (statement) =>
      until(`a statement waits for the held row: ${statement}`, PATIENCE_MS, async () => {
        const waiting = await pool.query<{ pid: number }>(
          `SELECT pid FROM pg_stat_activity WHERE $1 = ANY(pg_blocking_pids(pid)) AND ltrim(query, E' \\n') LIKE $2 || '%'`,
          [rows[0].pid, statement],
        );
        return waiting.rows[0]?.pid;
      }),
    async drop(backend) {
      await pool.query('SELECT pg_terminate_backend($1, 5000)', [backend]);
    },
    release: () => holder.end(),
  };
}
