import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EvertickClient } from '../../src/client/index.js';
import { killLeftBehind } from '../../src/local/childProcess.js';
import { freePort } from '../../src/local/ports.js';
import { livingProcess } from '../../src/local/processFile.js';
import { PACKAGE_ROOT } from '../../src/packageRoot.js';
import { clientOf } from './client.js';

const MAIN = join(PACKAGE_ROOT, 'dist/src/cli/main.js');
const PARTS = ['api', 'worker', 'temporal', 'postgres'] as const;
type Part = (typeof PARTS)[number];

/** The settings of an installation of one's own: a temporary data folder and free ports, gone after the test. */
export async function ownSettings(): Promise<Record<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'evertick-up-'));
  await chmod(folder, 0o711);
  // One that is killed in its first second leaves an initdb behind, which writes until it is done.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }));
  const port = async () => String(await freePort());
  return {
    EVERTICK_DATA_DIR: join(folder, 'data'),
    EVERTICK_PORT: await port(),
    EVERTICK_POSTGRES_PORT: await port(),
    EVERTICK_TEMPORAL_PORT: await port(),
    EVERTICK_TEMPORAL_UI_PORT: await port(),
  };
}

/** A run of `evertick up`. */
export interface Up {
  process: ChildProcess;
  /** What it wrote so far, both streams. */
  output(): string;
  /** Resolves when it has written a line that matches. Rejects when it ends before. */
  says(pattern: RegExp): Promise<void>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** Its API, as its first admin, once it runs. */
  client(): EvertickClient;
  /** The process of a part, if it runs. */
  pid(part: Part): number | undefined;
  /** The parts that run. */
  running(): Part[];
}

/** Starts `evertick up`; what of it is left after the test is killed. */
export function evertickUp(settings: Record<string, string>): Up {
  const child = spawn(process.execPath, [MAIN, 'up'], {
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      child.emit('said');
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  const pidFile = (part: Part) => join(settings.EVERTICK_DATA_DIR ?? '', 'run', `${part}.pid`);
  const pid = (part: Part) => livingProcess(pidFile(part));
  const running = () => PARTS.filter((part) => pid(part) !== undefined);
  onTestFinished(() => {
    child.kill('SIGKILL');
    for (const part of PARTS) killLeftBehind(pidFile(part));
  });

  const says = async (pattern: RegExp) => {
    const over = new AbortController();
    const tooLate = ended.then(({ code }) => {
      if (!pattern.test(output)) throw new Error(`evertick up ended (${code}) and did not say ${pattern}: ${output}`);
    });
    while (!pattern.test(output)) {
      await Promise.race([once(child, 'said', { signal: over.signal }), tooLate]);
    }
    over.abort();
  };
  const client = () => clientOf(`http://127.0.0.1:${settings.EVERTICK_PORT}`, settings.EVERTICK_DATA_DIR ?? '');
  return { process: child, output: () => output, says, ended, client, pid, running };
}

/** Ours, without what would lead to other servers. */
function environment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const foreign = /^(TEMPORAL_|DATABASE_URL$|EVERTICK_(?!TEMPORAL_BIN$))/;
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  return { ...own, ...settings };
}
