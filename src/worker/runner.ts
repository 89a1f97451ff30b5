import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { LiveJobs } from '../../activities/live.js';
import type { Turns } from '../../activities/turns.js';
import type { Config } from '../config.js';
import type { Database } from '../db/client.js';
import { Clock } from '../db/clock.js';
import { installationId } from '../db/installation.js';
import { openRunnerSession } from '../db/runnerSession.js';
import { beatRunner, countSwept, drainRunner, leaveRunner, placedOn, registerRunner } from '../db/runners.js';
import { canceledAmong } from '../db/runs.js';
import { type Engine, engineInfo } from '../docker/engine.js';
import { retrying } from '../domain/retrying.js';
import type { Recorded } from '../domain/rules/job.js';

const BEAT_MS = 2_000;
const CLOCK_MS = 30_000;
const ENGINE_MS = 10_000;
/** Most container jobs wait for something else than a processor. */
const CONTAINERS_PER_PROCESSOR = 4;
/** As much as a variable may say. */
const MAX_CAPACITY = 1_000;

/** This process as the others know it. */
export interface Runner {
  id: string;
  /** New at each start: what claims carry. */
  bootId: string;
  installationId: string;
  clock: Clock;
  /** Calls `start` once, as soon as there is a Docker engine: now, or when one comes. */
  onEngine(start: () => Promise<void>): Promise<void>;
  /** Whether the Docker engine answered when it was last looked for. */
  hasEngine(): boolean;
  /** Takes no new containers from here on. */
  drain(): Promise<void>;
  /** How many container jobs that are not over are placed here. */
  placed(): Promise<number>;
  /** Counts a container that the sweeper removed here. */
  countSwept(): Promise<void>;
  leave(): Promise<void>;
}

/** Enters this process into the table of runners, measures its clock against PostgreSQL's, and keeps both up to date until `leave`. */
export async function enterRunner(context: {
  config: Config;
  database: Database;
  engine: Engine;
  live: LiveJobs<Recorded>;
  turns: Turns;
  log: Logger;
}): Promise<Runner> {
  const { config, live, turns, log } = context;
  const { pool } = context.database;
  const id = config.EVERTICK_RUNNER_ID ?? keptRunnerId(config.EVERTICK_DATA_DIR);
  const bootId = randomUUID();
  let engine = await engineInfo(context.engine);
  let useEngine: (() => Promise<void>) | undefined;
  const clock = new Clock(pool, (message) => log.warn(message));
  const register = () =>
    registerRunner(pool, {
      id,
      bootId,
      host: hostname(),
      kinds: engine ? ['HEARTBEAT', 'CONTAINER'] : ['HEARTBEAT'],
      engineVersion: engine?.version ?? null,
      capacity:
        config.EVERTICK_RUNNER_CAPACITY ??
        Math.min(CONTAINERS_PER_PROCESSOR * (engine?.cpus ?? availableParallelism()), MAX_CAPACITY),
      memoryBytes: engine?.memory ?? 0,
      labels: config.EVERTICK_RUNNER_LABELS,
    });
  const away = (what: string) => (error: unknown) =>
    log.warn({ error: String(error) }, `worker: PostgreSQL is away (${what})`);

  const endSession = await openRunnerSession(config.DATABASE_URL as string, id, {
    onCancel: (jobId) => live.interrupt(jobId, 'cancel'),
    onRoom: (places) => turns.room(places),
    async onConnected() {
      for (const jobId of await canceledAmong(pool, live.ids)) live.interrupt(jobId, 'cancel');
    },
  });
  const installation = await retrying(() => installationId(pool), away('start'));
  await retrying(register, away('start'));
  await retrying(() => clock.measure(), away('start'));
  const beat = setInterval(
    () =>
      void beatRunner(pool, id, bootId, clock.offsetMs)
        .then((known) => (known ? undefined : register()))
        .catch(away('beat')),
    BEAT_MS,
  );
  /** The engine may come, go and come again: what may be placed here follows, and its pollers start when it is first seen. */
  const lookForEngine = async () => {
    const before = engine;
    engine = await engineInfo(context.engine);
    if (engine?.version === before?.version) return;
    log.info(
      { engine: engine?.version },
      engine ? 'worker: a Docker engine is here' : 'worker: the Docker engine is away',
    );
    await register();
    await startUsing();
  };
  const startUsing = async () => {
    const start = useEngine;
    if (!engine || !start) return;
    useEngine = undefined;
    try {
      await start();
    } catch (error) {
      useEngine = start;
      throw error;
    }
  };
  const look = setInterval(() => void lookForEngine().catch(away('engine')), ENGINE_MS);
  const measure = setInterval(() => void clock.measure().catch(away('clock')), CLOCK_MS);
  return {
    id,
    bootId,
    installationId: installation,
    clock,
    async onEngine(start) {
      useEngine = start;
      await startUsing();
    },
    hasEngine: () => engine !== undefined,
    drain: () => drainRunner(pool, id, bootId),
    placed: () => placedOn(pool, id),
    countSwept: () => countSwept(pool, id),
    async leave() {
      await endSession();
      clearInterval(beat);
      clearInterval(measure);
      clearInterval(look);
      await leaveRunner(pool, id, bootId).catch(away('leaving'));
    },
  };
}

/** The runner id that outlives the process: made once and kept in the data folder. */
function keptRunnerId(dataDir: string): string {
  const file = join(dataDir, 'runner-id');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const id = `${hostname().slice(0, 40)}-${randomUUID().slice(0, 8)}`;
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, `${id}\n`);
  return id;
}
