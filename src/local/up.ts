import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { localUrl, publicUrl } from '../api/publicUrl.js';
import type { Config } from '../config.js';
import { applyMigrations } from '../db/migrate.js';
import { LOOPBACK as LOOPBACK_RANGES } from '../domain/outbound/range.js';
import { PACKAGE_ROOT } from '../packageRoot.js';
import { printBanner } from './banner.js';
import { startChild } from './childProcess.js';
import { readCredentials } from './credentials.js';
import { type DataPaths, openDataDir } from './dataDir.js';
import { embeddedTemporalEnv, namesTemporal, prepareTemporal, reasonOf, shownDatabase } from './externals.js';
import { LocalError } from './localError.js';
import { lockDataDir } from './lock.js';
import { assertPortFree } from './ports.js';
import { startPostgres } from './postgres.js';
import { consoleProgress } from './progress.js';
import { untilReady } from './readiness.js';
import { registerSearchAttributes } from './searchAttributes.js';
import { Supervisor } from './supervisor.js';
import { startTemporal } from './temporal.js';
import { findTemporal } from './temporalBinary.js';

const LOOPBACK = '127.0.0.1';
const say = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * Starts whatever of PostgreSQL and Temporal no variable names, then worker and API, and keeps them running until it is
 * told to stop (SIGINT, SIGTERM, SIGHUP). Resolves when nothing of it runs any more.
 * @throws LocalError when it cannot start; what had started is stopped by then
 */
export async function up(config: Config): Promise<void> {
  // What this process and its children make in the data folder is for nobody else to read.
  process.umask(0o077);
  const paths = openDataDir(config.EVERTICK_DATA_DIR);
  const unlock = lockDataDir(paths);
  const supervisor = new Supervisor(paths, say);
  const stopAsked = stopSignal(() => supervisor.kill());
  try {
    const started = start(config, paths, supervisor, stopAsked.signal);
    await Promise.race([started, stopAsked.promise]);
    await stopAsked.promise;
  } finally {
    await supervisor.stop();
    unlock();
  }
}

async function start(config: Config, paths: DataPaths, supervisor: Supervisor, stopping: AbortSignal): Promise<void> {
  await supervisor.clearLeftBehind();
  const checkApiPort = () => assertPortFree(config.EVERTICK_HOST, config.EVERTICK_PORT, 'the API', 'EVERTICK_PORT');
  await checkApiPort();

  const [databaseUrl, temporal] = await Promise.all([
    providePostgres(config, paths, supervisor),
    provideTemporal(config, paths, supervisor, stopping),
  ]);
  const env = {
    ...temporal.env,
    DATABASE_URL: databaseUrl,
    EVERTICK_DATA_DIR: paths.root,
    // On a machine of one's own, what one wants checked runs beside us.
    EVERTICK_HTTP_ALLOW: process.env.EVERTICK_HTTP_ALLOW || LOOPBACK_RANGES.map(({ text }) => text).join(),
  };
  const startPart = (name: 'worker' | 'api') =>
    startChild({
      command: process.execPath,
      args: [join(PACKAGE_ROOT, 'dist', 'src', 'cli', 'main.js'), name],
      logFile: paths.logFile(name),
      pidFile: paths.pidFile(name),
      env,
      ipc: true,
    });
  await supervisor.keep('worker', () => startPart('worker'));
  const before = readCredentials(paths);
  await supervisor.keep('api', async () => {
    await checkApiPort();
    return startPart('api');
  });

  await untilReady(localUrl(config), stopping, say, paths);
  const url = publicUrl(config).href.replace(/\/$/, '');
  const isFirstStart = readCredentials(paths)?.api_key !== before?.api_key;
  if (!stopping.aborted) await printBanner(config, paths, { url, temporal: temporal.shown, isFirstStart });
}

/** The URL of a migrated database. */
async function providePostgres(config: Config, paths: DataPaths, supervisor: Supervisor): Promise<string> {
  const port = config.EVERTICK_POSTGRES_PORT;
  const startEmbedded = async () => {
    await assertPortFree(LOOPBACK, port, 'the embedded PostgreSQL', 'EVERTICK_POSTGRES_PORT');
    return startPostgres(paths, port);
  };
  const url = config.DATABASE_URL ?? (await supervisor.keep('postgres', startEmbedded)).url;
  try {
    await applyMigrations(url);
  } catch (error) {
    const cure = config.DATABASE_URL ? 'Mend it, or correct DATABASE_URL' : `Its log: ${paths.logFile('postgres')}`;
    throw new LocalError(`PostgreSQL at ${shownDatabase(url)} cannot be migrated: ${reasonOf(error)}. ${cure}.`);
  }
  return url;
}

/** The environment that leads our processes to Temporal, and what to show of it. */
async function provideTemporal(config: Config, paths: DataPaths, supervisor: Supervisor, stopping: AbortSignal) {
  if (namesTemporal(config, process.env)) return { env: process.env, shown: await prepareTemporal() };

  const [port, uiPort, namespace] = [
    config.EVERTICK_TEMPORAL_PORT,
    config.EVERTICK_TEMPORAL_UI_PORT,
    config.TEMPORAL_NAMESPACE,
  ];
  const binary = await findTemporal(config.EVERTICK_TEMPORAL_BIN, consoleProgress(), stopping);
  const { address, uiUrl } = await supervisor.keep('temporal', async () => {
    await assertPortFree(LOOPBACK, port, 'the embedded Temporal server', 'EVERTICK_TEMPORAL_PORT');
    await assertPortFree(LOOPBACK, uiPort, "Temporal's Web UI", 'EVERTICK_TEMPORAL_UI_PORT');
    const temporal = await startTemporal(paths, { binary, port, uiPort, namespace });
    const connection = await Connection.connect({ address: temporal.address });
    await registerSearchAttributes(connection, namespace).finally(() => connection.close());
    return temporal;
  });
  return { env: embeddedTemporalEnv(address, namespace, process.env), shown: uiUrl };
}

/** Resolves at the first request to stop; a second one calls `again`. */
function stopSignal(again: () => void): { promise: Promise<void>; signal: AbortSignal } {
  const controller = new AbortController();
  const promise = new Promise<void>((asked) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (controller.signal.aborted) return again();
        controller.abort();
        say('Stopping …');
        asked();
      });
    }
  });
  // With its terminal gone, nothing it says may stop it from stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return { promise, signal: controller.signal };
}
