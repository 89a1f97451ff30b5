import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Credentials } from '../src/api/firstStart.js';
import { readCredentials } from '../src/local/credentials.js';
import { dataPaths } from '../src/local/dataDir.js';
import { freePort } from '../src/local/ports.js';
import { consoleProgress } from '../src/local/progress.js';
import { findTemporal } from '../src/local/temporalBinary.js';
import { PACKAGE_ROOT } from '../src/packageRoot.js';
import { say } from './report.js';

const READY_TIMEOUT_MS = 120_000;
/** Variables that would lead `evertick up` to somebody else's servers. */
const FOREIGN = /^(TEMPORAL_|DATABASE_URL$|EVERTICK_(?!TEMPORAL_BIN$))/;

/** A whole installation of our own, as `evertick up` runs it, in a temporary folder and on free ports. */
export interface Installation {
  /** The supervisor; everything else is below it. */
  pid: number;
  apiUrl: string;
  apiKey: string;
  databaseUrl: string;
  temporalAddress: string;
  /** For processes that use its Temporal server. */
  env: NodeJS.ProcessEnv;
}

/**
 * Starts `evertick up` and waits until it is ready.
 * @param onBegun is told how to end it as soon as there is something to end
 * @param settings variables that differ from the defaults
 * @throws Error with what it said when it does not become ready
 */
export async function startInstallation(
  onBegun: (stop: () => Promise<void>) => void,
  settings: Record<string, string>,
): Promise<Installation> {
  // On a host that has none yet, getting a Temporal server takes longer than a start may.
  await findTemporal(process.env.EVERTICK_TEMPORAL_BIN, consoleProgress());
  const folder = await mkdtemp(join(tmpdir(), 'evertick-bench-'));
  const [api, postgres, temporal, ui] = [await freePort(), await freePort(), await freePort(), await freePort()];
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)));
  const env = {
    ...own,
    EVERTICK_DATA_DIR: folder,
    EVERTICK_PORT: String(api),
    EVERTICK_POSTGRES_PORT: String(postgres),
    EVERTICK_TEMPORAL_PORT: String(temporal),
    EVERTICK_TEMPORAL_UI_PORT: String(ui),
    EVERTICK_LOG_LEVEL: 'warn',
    // What is measured is not how the limit holds.
    EVERTICK_RATE_LIMIT: '1000000000',
    ...settings,
  };
  say('Starting an installation of our own …');
  // A group of its own, so that the terminal's Ctrl-C reaches it through us and in order.
  const up = spawn(process.execPath, [join(PACKAGE_ROOT, 'dist/src/cli/main.js'), 'up'], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words: string[] = [];
  for (const stream of [up.stdout, up.stderr]) stream.on('data', (chunk) => words.push(String(chunk)));
  onBegun(async () => {
    await end(up);
    await rm(folder, { recursive: true, force: true });
  });
  const apiUrl = `http://127.0.0.1:${api}`;
  try {
    await untilReady(apiUrl, up);
    const password = (await readFile(join(folder, 'postgres.password'), 'utf8')).trim();
    const temporalAddress = `127.0.0.1:${temporal}`;
    return {
      pid: up.pid as number,
      apiUrl,
      apiKey: (readCredentials(dataPaths(folder)) as Credentials).api_key,
      databaseUrl: `postgresql://evertick:${password}@127.0.0.1:${postgres}/evertick`,
      temporalAddress,
      env: { ...own, TEMPORAL_ADDRESS: temporalAddress },
    };
  } catch (error) {
    throw new Error(
      `The installation to measure did not start: ${(error as Error).message}. It said: ${words.join('').slice(-2_000)}`,
    );
  }
}

async function untilReady(apiUrl: string, up: ChildProcess): Promise<void> {
  const giveUpAt = performance.now() + READY_TIMEOUT_MS;
  for (;;) {
    if (up.exitCode !== null) throw new Error(`evertick up ended with ${up.exitCode}`);
    if (performance.now() > giveUpAt)
      throw new Error(`/readyz did not answer 200 within ${READY_TIMEOUT_MS / 1_000} s`);
    try {
      if ((await fetch(`${apiUrl}/readyz`)).ok) return;
    } catch {
      // Nobody listens there yet.
    }
    await delay(100);
  }
}

async function end(up: ChildProcess): Promise<void> {
  if (up.exitCode !== null || up.signalCode !== null) return;
  const exited = once(up, 'exit');
  up.kill('SIGTERM');
  await exited;
}
