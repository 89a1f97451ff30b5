import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { processGivesWay } from '../priority.js';
import { type Child, startChild, stopLeftBehind } from './childProcess.js';
import type { DataPaths } from './dataDir.js';
import { LocalError } from './localError.js';

/** A running embedded Temporal dev server. */
export interface Temporal extends Child {
  /** Of its gRPC frontend, host:port. */
  address: string;
  /** Of its Web UI. */
  uiUrl: string;
}

export interface TemporalOptions {
  /** Path of the `temporal` program, as `findTemporal` gives it. */
  binary: string;
  port: number;
  uiPort: number;
  namespace: string;
}

/**
 * One partition a queue: with the four of a cluster a lone process spends its time forwarding tasks between them. And an activity that
 * a worker's own step asks for comes with the answer to that step, not by way of a queue.
 */
const DYNAMIC_CONFIG = [
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
  'system.enableActivityEagerExecution=true',
  'matching.useNewMatcher=true',
  'matching.enableFairness=true',
];
/** Without a write-ahead log the same load runs at less than half the rate. */
const PRAGMAS = ['journal_mode=WAL', 'synchronous=NORMAL'];

/**
 * Starts the Temporal dev server on 127.0.0.1 with its data in `paths.temporalDb`. Returns when its frontend answers. It gives way to
 * the worker: a job's start is due on the millisecond, what Temporal does comes seconds before or after.
 * @throws LocalError naming the log's reason when it cannot start
 */
export async function startTemporal(paths: DataPaths, options: TemporalOptions): Promise<Temporal> {
  await stopLeftBehind(paths.pidFile('temporal'), 'SIGTERM', 5_000);
  const logFile = paths.logFile('temporal');
  const child = await startChild({
    command: options.binary,
    args: [
      ...[
        'server',
        'start-dev',
        '--ip',
        '127.0.0.1',
        '--port',
        String(options.port),
        '--ui-port',
        String(options.uiPort),
      ],
      ...['--db-filename', paths.temporalDb, '--namespace', options.namespace, '--log-level', 'error'],
      ...PRAGMAS.flatMap((pragma) => ['--sqlite-pragma', pragma]),
      ...DYNAMIC_CONFIG.flatMap((value) => ['--dynamic-config-value', value]),
    ],
    logFile,
    pidFile: paths.pidFile('temporal'),
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    cwd: paths.root,
  });
  const address = `127.0.0.1:${options.port}`;
  try {
    await untilReady(address, options.namespace, child, paths, logFile);
    processGivesWay(child.pid);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { ...child, address, uiUrl: `http://127.0.0.1:${options.uiPort}` };
}

async function untilReady(
  address: string,
  namespace: string,
  child: Child,
  paths: DataPaths,
  logFile: string,
): Promise<void> {
  const connection = Connection.lazy({ address });
  try {
    for (;;) {
      if (!child.isRunning()) {
        const reason = child.output().trim().split('\n').at(-1) || 'it wrote nothing';
        const cure =
          'Delete the file (Evertick starts its schedules again from PostgreSQL), or name another data folder with EVERTICK_DATA_DIR';
        throw new LocalError(`Temporal cannot start on ${paths.temporalDb}: ${reason}. ${cure}. Its log: ${logFile}`);
      }
      try {
        await connection.withDeadline(Date.now() + 1_000, () =>
          connection.workflowService.describeNamespace({ namespace }),
        );
        return;
      } catch {
        await delay(50);
      }
    }
  } finally {
    await connection.close();
  }
}
