/** Fails when prisma/migrations do not make what schema.prisma says. Runs on a PostgreSQL of its own, for a moment. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setup } from './setup.mjs';

await setup();
const { openDataDir } = await import('../dist/src/local/dataDir.js');
const { freePort } = await import('../dist/src/local/ports.js');
const { startPostgres } = await import('../dist/src/local/postgres.js');
const { schemaDrift } = await import('../dist/src/db/migrate.js');

const folder = await mkdtemp(join(tmpdir(), 'evertick-drift-'));
await chmod(folder, 0o711);
const postgres = await startPostgres(openDataDir(join(folder, 'data')), await freePort());
try {
  const drift = await schemaDrift(postgres.url);
  if (drift) {
    console.error(`prisma/migrations do not make what schema.prisma says; they lack:\n${drift}`);
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}
