import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { PACKAGE_ROOT } from '../packageRoot.js';
import { MigrationAdapter } from './migrationAdapter.js';

const SCHEMA_FILE = join(PACKAGE_ROOT, 'prisma', 'schema.prisma');
const MIGRATIONS_DIR = join(PACKAGE_ROOT, 'prisma', 'migrations');
const NO_FILTER = { externalTables: [], externalEnums: [] };
/** Any number, as long as nothing else takes an advisory lock of that number. */
const MIGRATION_LOCK = 4_700_001;

/**
 * Applies what is missing of `prisma/migrations`, each recorded in `_prisma_migrations` as Prisma's own CLI does.
 * Processes that do so at once wait for each other.
 * @returns the names of those applied now
 * @throws Error with the database's words when a migration fails or one is damaged
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const lock = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    application_name: 'evertick migrate',
  });
  // A server that is shut down meanwhile tells whoever works on it; the engine has a lock of its own.
  lock.on('error', () => {});
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await withSchemaEngine(databaseUrl, async (engine) => {
      const migrationsList = await readMigrations();
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
      return appliedMigrationNames;
    });
  } finally {
    await lock.end();
  }
}

/**
 * What the migrations lack of `schema.prisma`, as the SQL that would bring them there; empty when nothing.
 * @param databaseUrl where a database for the comparison may be created for a moment; its own data is not looked at
 */
export async function schemaDrift(databaseUrl: string): Promise<string> {
  const schema = { path: SCHEMA_FILE, content: await readFile(SCHEMA_FILE, 'utf8') };
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { stdout, exitCode } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations()) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters: NO_FILTER,
    });
    return exitCode === 0 ? '' : (stdout ?? 'They differ.');
  });
}

async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS_DIR, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const migrationDirectories = await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(join(MIGRATIONS_DIR, name, 'migration.sql'), 'utf8') },
      },
    })),
  );
  const lockFile = join(MIGRATIONS_DIR, 'migration_lock.toml');
  const content = existsSync(lockFile) ? await readFile(lockFile, 'utf8') : null;
  return {
    baseDir: MIGRATIONS_DIR,
    lockfile: { path: 'migration_lock.toml', content },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}

async function withSchemaEngine<T>(databaseUrl: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loadSchemaEngine();
  const adapter = new MigrationAdapter(databaseUrl);
  let engine: SchemaEngine | undefined;
  try {
    engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
    return await use(engine);
  } catch (error) {
    throw new Error(firstLines(error));
  } finally {
    engine?.free();
    await adapter.close();
  }
}

/** What the engine and the database said, without the engine's trace of itself. */
function firstLines(error: unknown): string {
  const [words = ''] = String(error instanceof Error ? error.message : error).split(/\n\s+0: /);
  return words.trim();
}

/** The part of the standard's interface that is used here; no library that the compiler is given declares it. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

type SchemaEngineModule = typeof import('@prisma/schema-engine-wasm');
let loading: Promise<SchemaEngineModule> | undefined;

/** The package imports its `.wasm` as a module, which Node does not do; so the two halves are joined here. */
function loadSchemaEngine(): Promise<SchemaEngineModule> {
  loading ??= (async () => {
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
    const file = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
      .replace(/\.js$/, '.wasm');
    const { instance } = await WebAssembly.instantiate(await readFile(file), {
      './schema_engine_bg.js': withoutLingering(glue),
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return glue as unknown as SchemaEngineModule;
  })();
  return loading;
}

/** The engine leaves a timer of ten seconds running, which must not keep the process from ending. */
function withoutLingering(glue: object): object {
  const name = Object.keys(glue).find((key) => key.startsWith('__wbg_setTimeout_'));
  return name ? { ...glue, [name]: (call: () => void, ms: number) => setTimeout(call, ms >>> 0).unref() } : glue;
}
