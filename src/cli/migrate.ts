import type { Config } from '../config.js';
import { applyMigrations, schemaDrift } from '../db/migrate.js';
import { namesTemporal, prepareTemporal, reasonOf, shownDatabase } from '../local/externals.js';
import { LocalError } from '../local/localError.js';

/**
 * Applies migrations and registers search attributes, or with `check` compares migrations and schema.prisma.
 * @throws LocalError when a server is missing or they differ
 */
export async function migrate(config: Config, { check }: { check?: boolean }): Promise<void> {
  const url = config.DATABASE_URL;
  if (!url)
    throw new LocalError('DATABASE_URL is not set: name the PostgreSQL to migrate. (`evertick up` migrates its own.)');
  if (check) {
    const drift = await onDatabase(url, () => schemaDrift(url));
    if (drift) throw new LocalError(`prisma/migrations do not make what schema.prisma says; they lack:\n${drift}`);
    console.log('prisma/migrations make what schema.prisma says.');
    return;
  }
  const applied = await onDatabase(url, () => applyMigrations(url));
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  if (!namesTemporal(config, process.env)) return;
  console.log(`Search attributes are registered at ${await prepareTemporal()}.`);
}

async function onDatabase<T>(url: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new LocalError(`PostgreSQL at ${shownDatabase(url)} (DATABASE_URL): ${reasonOf(error)}`);
  }
}
