import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/db/client.js';
import { transact } from '../../src/db/transaction.js';
import { freshDatabase } from '../setup/database.js';

let database: Database;
beforeAll(async () => {
  database = openDatabase(await freshDatabase(), { max: 1 });
});
afterAll(() => database.close());

/** Which of PostgreSQL's processes serves the next statement. */
const serving = async () => (await database.pool.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;
const teams = async () => (await database.pool.query('SELECT count(*)::int FROM teams')).rows[0].count;
const ADD = `INSERT INTO teams (id, name) VALUES (gen_random_uuid(), 'one')`;

it('goes on with a connection after statements and transactions, failed ones too', async () => {
  const pid = await serving();
  const before = await teams();
  await transact(database, (tx) => tx.$executeRawUnsafe(ADD));
  const failing = transact(database, async (tx) => {
    await tx.$executeRawUnsafe(ADD);
    await tx.$executeRawUnsafe('SELECT 1 / 0');
  });
  await expect(failing).rejects.toThrow('division by zero');
  expect(await serving()).toBe(pid);
  expect(await teams()).toBe(before + 1);
});

it('gives up a connection that comes back in the middle of a transaction, and what that did', async () => {
  const before = await teams();
  for (const left of ['open', 'failed']) {
    const pid = await serving();
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await client.query(ADD);
    if (left === 'failed') await expect(client.query('SELECT 1 / 0')).rejects.toThrow('division by zero');
    client.release();
    expect(await serving()).not.toBe(pid);
    expect(await teams()).toBe(before);
  }
});
