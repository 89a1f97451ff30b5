import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { type Child, startChild, stopLeftBehind } from './childProcess.js';
import { type DataPaths, describeFault } from './dataDir.js';
import { LocalError } from './localError.js';
import {
  type PostgresIdentity,
  type PostgresPrograms,
  postgresIdentity,
  postgresPrograms,
} from './postgresIdentity.js';

/** A running embedded PostgreSQL. */
export interface Postgres extends Child {
  /** Of the database `evertick`. */
  url: string;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  synchronous_commit: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Starts PostgreSQL on 127.0.0.1 with the data below `paths.root`, making the data and the database `evertick` at the
 * first start. Returns when it answers queries, which after a crash is when it has recovered.
 * @throws LocalError naming the log's reason when it cannot start
 */
export async function startPostgres(paths: DataPaths, port: number): Promise<Postgres> {
  const programs = postgresPrograms();
  const identity = postgresIdentity(paths.root, paths.postgres, programs);
  await stopLeftBehind(paths.pidFile('postgres'), 'SIGINT', 5_000);
  if (!isInitialised(paths.postgres)) await initialise(paths, programs, identity);
  const urlOf = databaseUrls(paths, port);

  const [command = programs.postgres, ...args] = [
    ...identity.prefix,
    programs.postgres,
    '-D',
    paths.postgres,
    '-p',
    String(port),
  ];
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const logFile = paths.logFile('postgres');
  for (const giveUp = performance.now() + LAST_ONE_MS; ; await delay(PAUSE_MS)) {
    const child = await startChild({
      command,
      args: [...args, ...settings],
      logFile,
      pidFile: paths.pidFile('postgres'),
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      cwd: paths.root,
      uid: identity.uid,
      gid: identity.gid,
      stopSignal: 'SIGINT',
    });
    try {
      await untilReady(urlOf('postgres'), child, (reason) => startFault(paths, reason, logFile));
      await ensureDatabase(urlOf('postgres'), 'evertick');
      return { ...child, url: urlOf('evertick') };
    } catch (error) {
      await child.stop();
      // A killed one is not gone until the system has collected it and its last backend has ended.
      if (!LAST_ONE.test(child.output()) || performance.now() > giveUp) throw error;
    }
  }
}

/** The URL of the database `evertick` of one that another process runs. @throws LocalError when there is none in the data folder */
export function embeddedDatabaseUrl(paths: DataPaths, port: number): string {
  if (!existsSync(paths.postgresPassword))
    throw new LocalError(
      `There is no PostgreSQL in the data folder ${paths.root}: name the folder with EVERTICK_DATA_DIR, or a PostgreSQL of your own with DATABASE_URL.`,
    );
  return databaseUrls(paths, port)('evertick');
}

function databaseUrls(paths: DataPaths, port: number): (database: string) => string {
  const password = readPassword(paths);
  return (database) => `postgresql://evertick:${password}@127.0.0.1:${port}/${database}`;
}

/** PostgreSQL's words for another one that still has this data folder. */
const LAST_ONE = /lock file "postmaster\.pid" already exists|pre-existing shared memory block/;
const LAST_ONE_MS = 10_000;
const PAUSE_MS = 500;

function isInitialised(pgData: string): boolean {
  return existsSync(pgData) && readdirSync(pgData).length > 0;
}

/** Made under another name first, so that an interruption leaves nothing that looks whole. */
async function initialise(paths: DataPaths, programs: PostgresPrograms, identity: PostgresIdentity): Promise<void> {
  const fresh = `${paths.postgres}.new`;
  const logFile = paths.logFile('initdb');
  try {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(paths.postgres, { recursive: true, force: true });
    mkdirSync(fresh, { mode: 0o700 });
    writeFileSync(paths.postgresPassword, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  } catch (error) {
    throw new LocalError(
      `PostgreSQL's data cannot be made in ${paths.root} (${describeFault(error)}). Mend it, or name another folder with EVERTICK_DATA_DIR.`,
    );
  }
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(fresh, identity.uid, identity.gid);
    chownSync(paths.postgresPassword, identity.uid, identity.gid);
  }
  const flags = [
    '--username=evertick',
    `--pwfile=${paths.postgresPassword}`,
    '--auth=scram-sha-256',
    '--no-instructions',
  ];
  const encoding = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const [command = programs.initdb, ...args] = [
    ...identity.prefix,
    programs.initdb,
    '-D',
    fresh,
    ...flags,
    ...encoding,
  ];
  const env = { PATH: process.env.PATH, LC_ALL: 'C' };
  const initdb = await startChild({
    command,
    args,
    logFile,
    pidFile: paths.pidFile('initdb'),
    env,
    cwd: paths.root,
    uid: identity.uid,
    gid: identity.gid,
  });
  const { code } = await initdb.exited;
  if (code !== 0) {
    throw new LocalError(
      `PostgreSQL's data cannot be made in ${paths.root}: ${faultIn(initdb.output())}. Mend it, or name another folder with EVERTICK_DATA_DIR.`,
    );
  }
  renameSync(fresh, paths.postgres);
}

async function untilReady(url: string, child: Child, fault: (reason: string) => LocalError): Promise<void> {
  for (;;) {
    if (!child.isRunning()) throw fault(faultIn(child.output()));
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => {});
      if ((error as pg.DatabaseError).code?.startsWith('28')) throw fault((error as Error).message);
      await delay(40);
    }
  }
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function readPassword(paths: DataPaths): string {
  try {
    return readFileSync(paths.postgresPassword, 'utf8').trim();
  } catch (error) {
    const cure = `Restore it, or name another data folder with EVERTICK_DATA_DIR`;
    throw new LocalError(
      `PostgreSQL's password file ${paths.postgresPassword} cannot be read (${describeFault(error)}). ${cure}.`,
    );
  }
}

function startFault(paths: DataPaths, reason: string, logFile: string): LocalError {
  const cure = 'Restore it from a backup, or name another data folder with EVERTICK_DATA_DIR';
  return new LocalError(`PostgreSQL cannot start on ${paths.postgres}: ${reason}. ${cure}. Its log: ${logFile}`);
}

/** The gravest line that PostgreSQL or initdb wrote, without its time stamp. */
function faultIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const isGrave = (line: string) => /(PANIC|FATAL|error):/.test(line) && !line.includes('is starting up');
  const grave = lines.findLast(isGrave) ?? lines.at(-1) ?? 'it wrote nothing';
  return grave.replace(/^.*?(PANIC|FATAL|error):\s*/, '').trim();
}
