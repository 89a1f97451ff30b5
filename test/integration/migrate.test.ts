import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/db/client.js';
import { applyMigrations, schemaDrift } from '../../src/db/migrate.js';
import { freshDatabase } from '../setup/database.js';

let url: string;
let pool: pg.Pool;

beforeAll(async () => {
  url = await freshDatabase();
  pool = new pg.Pool({ connectionString: url });
});
afterAll(() => pool.end());

test('two processes that migrate at once apply each migration once', async () => {
  await pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const applied = await Promise.all([applyMigrations(url), applyMigrations(url)]);
  const { rows } = await pool.query('SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
  expect(rows.length).toBeGreaterThan(0);
  expect(applied.flat().sort()).toEqual(rows.map((row) => row.migration_name).sort());
  expect(await applyMigrations(url)).toEqual([]);
});

test('schema.prisma says what the migrations make', async () => {
  expect(await schemaDrift(url)).toBe('');
});

test('a connection that breaks while idle is replaced without a word', async () => {
  const database = openDatabase(url, { name: 'broken', max: 2 });
  await database.prisma.workflow.count();
  await pool.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'broken'");
  await expect.poll(() => database.prisma.workflow.count().catch(() => undefined)).toBe(0);
  await database.close();
});
