import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import type { EvertickClient } from '../../../src/client/index.js';
import { applyMigrations } from '../../../src/db/migrate.js';
import { type Child, type Exit, startChild } from '../../../src/local/childProcess.js';
import { openDataDir } from '../../../src/local/dataDir.js';
import { embeddedTemporalEnv } from '../../../src/local/externals.js';
import { freePort } from '../../../src/local/ports.js';
import { startPostgres } from '../../../src/local/postgres.js';
import { consoleProgress } from '../../../src/local/progress.js';
import { registerSearchAttributes } from '../../../src/local/searchAttributes.js';
import { startTemporal } from '../../../src/local/temporal.js';
import { findTemporal } from '../../../src/local/temporalBinary.js';
import { PACKAGE_ROOT } from '../../../src/packageRoot.js';
import { call, clientOf } from '../../setup/client.js';
import { until } from './until.js';

/** A server or process of the product that a test may kill and start again. */
export interface Part {
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Asks it to end, as a deploy does; resolves with how it did. */
  stop(): Promise<Exit>;
  /** Starts it again where it was; resolves when it answers (the worker: when it polls). */
  start(): Promise<void>;
  isRunning(): boolean;
  /** The end of its log. */
  output(): string;
}

/** The whole compiled product in a folder of its own, each part a child process that nobody watches over. */
export interface Product {
  folder: string;
  apiUrl: string;
  /** For looking and for damage by hand; survives PostgreSQL being killed. */
  pool: pg.Pool;
  temporal: Client;
  parts: Record<PartName, Part>;
  /** Starts one more worker, whose environment has to name its runner. */
  addWorker(env: { EVERTICK_RUNNER_ID: string } & Record<string, string>): Promise<Part>;
  /** Its API, as its first admin. */
  client: EvertickClient;
  /** What a call of the API answers. Rejects unless that is a success. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which body it expects
  call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object): Promise<any>;
  /** Runs `temporal` with these arguments against the product's server, as an operator would. Rejects when it fails. */
  temporalCommand(...args: string[]): Promise<unknown>;
  /** Ends everything and removes the folder. */
  end(): Promise<void>;
}

export type PartName = 'postgres' | 'temporal' | 'worker' | 'api';

export interface ProductOptions {
  /** For worker and API. */
  env?: Record<string, string>;
  /** Options of the command that runs the worker. */
  workerOptions?: string[];
  /** Dynamic configuration of the Temporal server, `key=value`. */
  temporalConfig?: string[];
}

/** Parts that do not run. */
export function deadOf({ parts }: Product): string[] {
  return Object.entries(parts).flatMap(([name, part]) => (part.isRunning() ? [] : [name]));
}

/** Our own last lines of a part's log, for a test that failed. */
export function logOf(part: Part): string {
  const ours = part
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  return ours.slice(-40).join('\n');
}

const NAMESPACE = 'default';
const START_MS = 30_000;
/** What does not end by itself is killed, and that shows. */
const STOP_MS = 15_000;

/** Starts all parts; every schedule may be as short as a second, and there is no Docker engine unless `env` names one. */
export async function startProduct({
  env = {},
  workerOptions = [],
  temporalConfig = [],
}: ProductOptions = {}): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'evertick-faults-'));
  const paths = openDataDir(folder);
  const [postgresPort, temporalPort, uiPort, apiPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const temporalAddress = `127.0.0.1:${temporalPort}`;
  const temporalProgram = await findTemporal(process.env.EVERTICK_TEMPORAL_BIN, consoleProgress());
  const binary = await configured(folder, temporalProgram, temporalConfig);
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  let databaseUrl = '';

  const program = (command: 'worker' | 'api', options: string[] = [], name: string = command, own: object = {}) =>
    startChild({
      command: process.execPath,
      args: [join(PACKAGE_ROOT, 'dist/src/cli/main.js'), command, ...options],
      logFile: paths.logFile(name),
      pidFile: paths.pidFile(name),
      env: {
        ...embeddedTemporalEnv(temporalAddress, NAMESPACE, process.env),
        DATABASE_URL: databaseUrl,
        EVERTICK_DATA_DIR: folder,
        EVERTICK_PORT: String(apiPort),
        EVERTICK_MIN_INTERVAL: '1s',
        EVERTICK_HTTP_ALLOW: '127.0.0.0/8,::1',
        DOCKER_HOST: `unix://${folder}/no-engine.sock`,
        ...env,
        ...own,
      },
      ipc: true,
    });
  const children: Record<string, Child> = {};
  const part = (name: string, launch: () => Promise<Child>, ready: (child: Child) => Promise<unknown>): Part => ({
    async start() {
      const child = await launch();
      children[name] = child;
      const ended = child.exited.then(() => Promise.reject(new Error(`${name} ended: ${child.output()}`)));
      await Promise.race([ready(child), ended]);
    },
    async kill() {
      const child = children[name] as Child;
      process.kill(child.pid, 'SIGKILL');
      await child.exited;
    },
    async stop() {
      const child = children[name] as Child;
      await child.stop(STOP_MS);
      return child.exited;
    },
    isRunning: () => children[name]?.isRunning() ?? false,
    output: () => children[name]?.output() ?? '',
  });
  const polls = (child: Child) => until('the worker polls', START_MS, () => child.output().includes('worker: polling'));
  const parts: Product['parts'] = {
    postgres: part(
      'postgres',
      async () => {
        const postgres = await startPostgres(paths, postgresPort);
        databaseUrl = postgres.url;
        return postgres;
      },
      async () => {},
    ),
    temporal: part(
      'temporal',
      () => startTemporal(paths, { binary, port: temporalPort, uiPort, namespace: NAMESPACE }),
      async () => {
        const connection = await Connection.connect({ address: temporalAddress });
        await registerSearchAttributes(connection, NAMESPACE).finally(() => connection.close());
      },
    ),
    worker: part('worker', () => program('worker', workerOptions), polls),
    api: part(
      'api',
      () => program('api'),
      () =>
        until('the API is ready', START_MS, async () => {
          const client = clientOf(apiUrl, folder);
          await Promise.all([client.GET('/readyz'), client.GET('/v1/workflows')]);
          return true;
        }),
    ),
  };
  const clients: { close(): Promise<unknown> }[] = [];
  const end = async () => {
    for (const client of clients) await client.close();
    const { postgres, temporal, ...programs } = children;
    await Promise.all(Object.values(programs).map((child) => child.stop()));
    for (const server of [temporal, postgres]) await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await Promise.all([parts.postgres.start(), parts.temporal.start()]);
    await applyMigrations(databaseUrl);
    await Promise.all([parts.worker.start(), parts.api.start()]);
  } catch (error) {
    console.error(
      Object.values(children)
        .map((child) => child.output())
        .join('\n'),
    );
    await end();
    throw error;
  }
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 3_000 });
  pool.on('error', () => {});
  const connection = Connection.lazy({ address: temporalAddress });
  clients.push({ close: () => pool.end() }, connection);
  const client = clientOf(apiUrl, folder);
  return {
    folder,
    apiUrl,
    pool,
    temporal: new Client({ connection, namespace: NAMESPACE }),
    parts,
    async addWorker(own) {
      const name = `worker-${own.EVERTICK_RUNNER_ID}`;
      const worker = part(name, () => program('worker', workerOptions, name, own), polls);
      await worker.start();
      return worker;
    },
    client,
    call: (method, path, body) => call(client, method, path, body),
    temporalCommand: (...args) =>
      promisify(execFile)(temporalProgram, [...args, '--address', temporalAddress, '--namespace', NAMESPACE]),
    end,
  };
}

/** The program, or one beside the data that runs it with more configuration than the product gives it. */
async function configured(folder: string, binary: string, config: string[]): Promise<string> {
  if (config.length === 0) return binary;
  const script = join(folder, 'temporal');
  const options = config.map((value) => `--dynamic-config-value '${value}'`).join(' ');
  await writeFile(script, `#!/bin/sh\nexec '${binary}' "$@" ${options}\n`);
  await chmod(script, 0o755);
  return script;
}
