import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import type { Logger } from 'pino';
import { prepareContainer } from '../../activities/container.js';
import { prepareHeartbeat } from '../../activities/heartbeat.js';
import { createRunActivities } from '../../activities/held.js';
import { createBuildActivities } from '../../activities/image.js';
import { createJobActivities } from '../../activities/job.js';
import type { LiveJobs } from '../../activities/live.js';
import type { RunContext } from '../../activities/run.js';
import { createScheduleActivities } from '../../activities/schedule.js';
import type { Turns } from '../../activities/turns.js';
import { createUpkeepActivities } from '../../activities/upkeep.js';
import { type Config, containerLimits, logDefaults } from '../config.js';
import type { Database } from '../db/client.js';
import type { JobLogs } from '../db/logs.js';
import { openRegistry } from '../db/registries.js';
import { Runs } from '../db/runs.js';
import { openSecrets } from '../db/secrets.js';
import type { Engine } from '../docker/engine.js';
import { Images } from '../docker/image.js';
import { OutboundGuard } from '../domain/outbound/guard.js';
import type { Recorded } from '../domain/rules/job.js';
import { Semaphore } from '../domain/semaphore.js';
import { PACKAGE_ROOT } from '../packageRoot.js';
import { Keyring } from '../sealing/keyring.js';
import { createCommands } from '../temporal/commands.js';
import { containerQueue, JOB_QUEUE, SCHEDULE_QUEUE } from '../temporal/names.js';
import type { Runner } from './runner.js';

/** HTTP checks held armed or running by one worker; those running have a bound of their own. */
const HELD_JOBS = 2_000;
/** Containers held armed or running by one worker, of which its capacity allows at most 1,000, and builds. */
const HELD_CONTAINERS = 1_100;

/** Shutdown: what is in flight may end in `shutdownGraceTime`, then it is handed over; after `shutdownForceTime` the process ends. */
const COMMON = {
  shutdownGraceTime: '2500ms',
  shutdownForceTime: '3500ms',
  maxHeartbeatThrottleInterval: '3s',
  defaultHeartbeatThrottleInterval: '3s',
  stickyQueueScheduleToStartTimeout: '5s',
} satisfies Partial<WorkerOptions>;

/** As many for executions that are new to a worker as for those it knows: with the default, one of five, a crowd of new ones waits. */
const WORKFLOW_POLLERS = {
  workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 10 },
  nonStickyToStickyPollRatio: 0.5,
} satisfies Partial<WorkerOptions>;

export interface WorkersContext {
  config: Config;
  database: Database;
  engine: Engine;
  client: Client;
  connection: NativeConnection;
  namespace: string;
  runner: Runner;
  live: LiveJobs<Recorded>;
  logs: JobLogs;
  turns: Turns;
  log: Logger;
}

/** The pollers that every worker process has: schedules, jobs with their HTTP checks, and upkeep. */
export function createWorkers(context: WorkersContext): Promise<Worker[]> {
  const { config, database, connection, namespace, runner } = context;
  const { pool } = database;
  const { clock } = runner;
  const commands = createCommands(context.client);
  const run = runContext(context);
  const guard = new OutboundGuard(config.EVERTICK_HTTP_ALLOW, config.EVERTICK_HTTP_DENY);
  const heartbeat = prepareHeartbeat(clock, new Semaphore(config.EVERTICK_HTTP_CONCURRENCY), guard);
  const common = { ...COMMON, connection, namespace };
  const workflowBundle = { codePath: join(PACKAGE_ROOT, 'dist/workflow-bundle.js') };
  const schedules = Worker.create({
    ...common,
    taskQueue: SCHEDULE_QUEUE,
    workflowBundle,
    activities: createScheduleActivities({
      pool,
      clock,
      commands,
      catchupWindow: config.EVERTICK_CATCHUP_WINDOW,
      lead: config.EVERTICK_LEAD,
    }),
    enableNonLocalActivities: false,
    ...WORKFLOW_POLLERS,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentLocalActivityExecutions: 40,
    maxCachedWorkflows: 1_000,
    workflowThreadPoolSize: 1,
  });
  const jobs = Worker.create({
    ...common,
    taskQueue: JOB_QUEUE,
    workflowBundle,
    activities: {
      ...createJobActivities(run, heartbeat, commands, context.turns),
      ...createRunActivities(run, { heartbeat }),
      ...createUpkeepActivities(pool, logDefaults(config)),
    },
    ...WORKFLOW_POLLERS,
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 5 },
    maxConcurrentWorkflowTaskExecutions: 100,
    maxConcurrentLocalActivityExecutions: 100,
    maxConcurrentActivityTaskExecutions: HELD_JOBS,
    maxCachedWorkflows: 1_000,
    workflowThreadPoolSize: 1,
  });
  return Promise.all([schedules, jobs]);
}

/** The pollers of a worker process with a Docker engine: its containers and builds. */
export function createContainerWorkers(context: WorkersContext): Promise<Worker[]> {
  const { config, database, engine, connection, namespace, runner } = context;
  const { pool } = database;
  const keyring = Keyring.of(config);
  const images = new Images(engine, (teamId, registry) => openRegistry(pool, keyring, teamId, registry));
  const container = prepareContainer({
    engine,
    images,
    installationId: runner.installationId,
    logs: context.logs,
    pool,
    limits: containerLimits(config),
    hasEngine: runner.hasEngine,
    openSecrets: (teamId, names) => openSecrets(pool, keyring, teamId, names),
  });
  const worker = Worker.create({
    ...COMMON,
    connection,
    namespace,
    taskQueue: containerQueue(runner.id),
    activities: {
      ...createRunActivities(runContext(context), { container }),
      ...createBuildActivities(database, images),
    },
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
    maxConcurrentActivityTaskExecutions: HELD_CONTAINERS,
  });
  return Promise.all([worker]);
}

function runContext({ config, database, runner, live, logs, log }: WorkersContext): RunContext {
  const runs = new Runs(database.pool, runner.bootId, logDefaults(config).retentionDays);
  return { pool: database.pool, runs, logs, clock: runner.clock, live, log };
}
