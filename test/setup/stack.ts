import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Docker from 'dockerode';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '../../src/db/migrate.js';
import { killLeftBehind } from '../../src/local/childProcess.js';
import { livingProcess, processName } from '../../src/local/processFile.js';
import { consoleProgress } from '../../src/local/progress.js';
import { startStack } from '../../src/local/stack.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database that nobody can connect to: the template of those from `freshDatabase`, which none may be using meanwhile. */
    DATABASE_URL: string;
    /** Of the dev server that all tests of the run share: use ids and task queues of your own. */
    TEMPORAL_ADDRESS: string;
    TEMPORAL_NAMESPACE: string;
    /** Why there is no Docker engine; empty when there is one. */
    DOCKER_FAULT: string;
  }
}

const PREFIX = 'evertick-test-';

/** The projects of one run share one stack, whichever of them comes first and last. */
const run = globalThis as { evertickStack?: ReturnType<typeof start>; evertickStackUsers?: number };

/** Starts PostgreSQL and Temporal once a run, for the projects that name this file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  run.evertickStackUsers = (run.evertickStackUsers ?? 0) + 1;
  run.evertickStack ??= start();
  const { stop, provided } = await run.evertickStack;
  for (const [key, value] of Object.entries(provided)) project.provide(key as keyof typeof provided, value);
  return async () => {
    run.evertickStackUsers = (run.evertickStackUsers ?? 0) - 1;
    if (run.evertickStackUsers === 0) await stop();
  };
}

async function start() {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), PREFIX));
  await writeFile(join(folder, 'owner'), processName(process.pid));
  const stack = await startStack(folder, consoleProgress());
  const template = stack.postgres.url.replace(/evertick$/, 'evertick_template');
  const client = new pg.Client({ connectionString: stack.postgres.url });
  await client.connect();
  // Nothing here must outlive the host. Otherwise each DROP DATABASE waits until the files of all test databases are on the disk.
  await client.query('ALTER SYSTEM SET fsync = off');
  await client.query('SELECT pg_reload_conf()');
  await client.query('CREATE DATABASE evertick_template');
  await applyMigrations(template);
  await client.query('ALTER DATABASE evertick_template ALLOW_CONNECTIONS false');
  await client.end();
  const provided = {
    DATABASE_URL: template,
    TEMPORAL_ADDRESS: stack.temporal.address,
    TEMPORAL_NAMESPACE: stack.namespace,
    DOCKER_FAULT: await dockerFault(),
  };
  const stop = async () => {
    await stack.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { provided, stop };
}

/** A run that was killed could not stop its servers; the next one does. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const folder = join(tmpdir(), name);
    const owner = join(folder, 'owner');
    if (!name.startsWith(PREFIX) || !existsSync(owner) || livingProcess(owner) !== undefined) continue;
    for (const part of ['temporal', 'postgres']) killLeftBehind(join(folder, 'run', `${part}.pid`));
    await rm(folder, { recursive: true, force: true });
  }
}

async function dockerFault(): Promise<string> {
  try {
    await new Docker().ping();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
