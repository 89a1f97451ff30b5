import { setTimeout as delay } from 'node:timers/promises';
import { type NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { type Logger, pino } from 'pino';
import { LiveJobs } from '../../activities/live.js';
import { Turns } from '../../activities/turns.js';
import { type Config, logDefaults } from '../config.js';
import { openDatabase } from '../db/client.js';
import { JobLogs } from '../db/logs.js';
import { makeLogTables } from '../db/logUpkeep.js';
import { openEngine } from '../docker/engine.js';
import type { Recorded } from '../domain/rules/job.js';
import { threadsGiveWay, threadsOf } from '../priority.js';
import { connectWorker, openClient } from '../temporal/connection.js';
import { startReconciler } from './reconciler.js';
import { enterRunner, type Runner } from './runner.js';
import { startSweeper } from './sweeper.js';
import { temporalLogger } from './temporalLogger.js';
import { createContainerWorkers, createWorkers } from './workers.js';

const POOL_SIZE = 10;
const CONNECT_PAUSE_MS = 1_000;
/** How long saying that it drains may take: the runner is as good as silent when PostgreSQL is away. */
const DRAIN_MS = 1_000;
const LOOK_MS = 500;

/**
 * Runs one worker process until SIGTERM or SIGINT: schedule and job executions, armed HTTP checks and, with a Docker engine,
 * containers. At the first signal it takes no new containers. What it holds armed goes to the next one; containers go on running, or are
 * waited for with `drainWait`, until a second signal.
 */
export async function runWorker(config: Config, { drainWait = false } = {}): Promise<void> {
  if (config.DATABASE_URL === undefined)
    throw new Error('DATABASE_URL is not set: a worker needs the PostgreSQL of its installation.');
  const log = pino({ name: 'worker', level: config.EVERTICK_LOG_LEVEL });
  const stopping = new AbortController();
  const draining = new AbortController();
  // Until it polls, a worker holds nothing: it may end at once.
  let polling = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (!polling) process.exit(0);
      if (draining.signal.aborted) stopping.abort();
      else draining.abort();
    });
  const before = new Set(threadsOf(process.pid));
  Runtime.install({ logger: temporalLogger(log), shutdownSignals: [] });

  const database = openDatabase(config.DATABASE_URL, { name: 'evertick-worker', max: POOL_SIZE });
  const { connection, namespace } = await connect(log, stopping.signal);
  const engine = openEngine(config.DOCKER_HOST);
  const client = openClient();
  const live = new LiveJobs<Recorded>();
  const logs = new JobLogs(database.pool, logDefaults(config));
  const turns = new Turns();
  const runner = await enterRunner({ config, database, engine, live, turns, log });
  // The first job of a new installation finds its day's table. Without one it can run as well, and upkeep makes it later.
  await makeLogTables(database.pool, logDefaults(config).retentionDays).catch((error: unknown) =>
    log.warn({ error: String(error) }, 'worker: the tables of logs could not be made; upkeep tries again'),
  );
  const context = { config, database, engine, client, connection, namespace, runner, live, logs, turns, log };
  const reconciler = startReconciler({ database, client, installationId: runner.installationId, log });
  const endSweeper = startSweeper({
    database,
    engine,
    installationId: runner.installationId,
    held: () => live.ids,
    count: runner.countSwept,
    log,
  });

  const workers: Worker[] = [];
  const ends: Promise<void>[] = [];
  const stop = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  // A poller that ends by a fault ends the process: its supervisor starts it again whole.
  const run = (created: Worker[]) => {
    workers.push(...created);
    ends.push(...created.map((worker) => worker.run().finally(stop)));
  };
  try {
    run(await createWorkers(context));
    // The SDK's own threads and those of workflow code: what they do is due seconds before or after a job's instant.
    threadsGiveWay(threadsOf(process.pid).filter((thread) => !before.has(thread)));
    stopping.signal.addEventListener('abort', stop);
    draining.signal.addEventListener('abort', () => {
      void drain(runner, drainWait, log, stopping.signal).finally(() => stopping.abort());
    });
    polling = true;
    await runner.onEngine(async () => {
      const created = await createContainerWorkers(context);
      if (!stopping.signal.aborted) run(created);
    });
    const httpAllow = config.EVERTICK_HTTP_ALLOW.map(({ text }) => text);
    log.info({ runner: runner.id, httpAllow }, 'worker: polling');
    await Promise.allSettled(ends);
    for (const end of await Promise.allSettled(ends)) if (end.status === 'rejected') throw end.reason;
  } finally {
    endSweeper();
    await reconciler.stop();
    await runner.leave();
    await client.connection.close();
    await connection.close();
    await database.close();
  }
}

/** Takes no new containers, and waits for those that are here where that is wanted. */
async function drain(runner: Runner, wait: boolean, log: Logger, stopping: AbortSignal): Promise<void> {
  const away = (error: unknown) => log.warn({ error: String(error) }, 'worker: PostgreSQL is away (draining)');
  if (!wait) {
    await Promise.race([runner.drain().catch(away), delay(DRAIN_MS, undefined, { ref: false })]);
    return;
  }
  for (let told = -1; !stopping.aborted; await delay(LOOK_MS)) {
    const left = await runner.drain().then(runner.placed).catch(away);
    if (left === 0) return;
    if (left !== undefined && left !== told) log.info({ left }, 'worker: draining; waits for its containers');
    told = left ?? told;
  }
}

async function connect(log: Logger, signal: AbortSignal): Promise<{ connection: NativeConnection; namespace: string }> {
  for (;;) {
    try {
      return await connectWorker();
    } catch (error) {
      if (signal.aborted) throw error;
      log.warn({ error: String(error) }, 'worker: Temporal is away; trying again');
      await delay(CONNECT_PAUSE_MS);
    }
  }
}
