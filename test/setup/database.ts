import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';

/**
 * The URL of a migrated, empty database for the calling test file, dropped after its last test. Call it in `beforeAll`
 * or at the top of the file.
 */
export async function freshDatabase(): Promise<string> {
  const template = new URL(inject('DATABASE_URL'));
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)}`);
  afterAll(() => administer(`DROP DATABASE ${name} WITH (FORCE)`));
  const url = new URL(template);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(sql: string): Promise<void> {
  const url = new URL(inject('DATABASE_URL'));
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
