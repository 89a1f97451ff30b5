import { setTimeout as delay } from 'node:timers/promises';
import { type Contender, crowdLoad, type Found, instants, type Load, spreadLoad } from './contender.js';
import { evertickContender } from './evertickContender.js';
import { readOptions } from './options.js';
import type { Part } from './part.js';
import { costPer, type PartName, processorTime } from './processes.js';
import { load as loadAverage, printJson, printTable, say } from './report.js';
import { onScene, type Scene } from './scene.js';
import { scheduleContender } from './scheduleContender.js';
import type { SenderAnswers } from './sender.js';
import { countFaults, groupBy, type Summary, summarise } from './statistics.js';
import type { Arrival } from './target.js';

const SPREAD_EVERY_MS = 10_000;
const CROWD_EVERY_MS = 60_000;
/** From the first creation to the first tick; a crowd is also to be planned and armed in peace. */
const SPREAD_AHEAD_MS = 30_000;
const CROWD_AHEAD_MS = 75_000;
/** After the last tick, until all that is late has arrived. */
const SETTLE_MS = 10_000;
/** The floor is measured between two ticks of the crowd, when nothing is armed yet. */
const FLOOR_AFTER_TICK_MS = 25_000;
/** A crowd's p99 may reach this, or twice the floor's p99 if that is more. */
const CROWD_LIMIT_MS = 100;

/** How late requests arrived at the target, and what became of the ticks. Milliseconds. */
interface Lag extends Summary {
  contender: string;
  missing: number;
  twice: number;
  /** Load average of the machine at the end. */
  load: number;
  /** Processor time that a tick cost each part of the installation. */
  perTick?: Record<PartName, number>;
}

type Options = Record<'workflows' | 'seconds' | 'crowd' | 'ticks' | 'schedules', number>;

/**
 * Measures how long after its instant each check's request arrives: checks spread over an interval, and a crowd due at the same
 * instant. Evertick and, unless `--schedules 0`, Temporal's Schedules in turn.
 */
export async function measureLag(args: string[]): Promise<void> {
  const options: Options = readOptions(args, { workflows: 200, seconds: 120, crowd: 300, ticks: 3, schedules: 1 });
  const result = await onScene(async (scene) => {
    const contenders = [evertickContender(scene), ...(options.schedules ? [await scheduleContender(scene)] : [])];
    const spread = options.workflows ? await measureSpread(scene, contenders, options) : [];
    const crowd = options.crowd ? await measureCrowd(scene, contenders, options) : undefined;
    return { spread, crowd };
  });
  const { spread, crowd } = result;
  if (spread.length)
    printTable(
      `${options.workflows} checks, each every ${SPREAD_EVERY_MS / 1_000} s, spread: lag in ms`,
      spread.map(rowOf),
    );
  if (spread.length)
    printTable(
      'Processor time of a spread tick, in ms',
      spread.map(({ contender, perTick }) => ({ contender, ...perTick })),
    );
  if (crowd) {
    printTable(`${options.crowd} checks due at the same instant: lag in ms`, [...crowd.lags, crowd.floor].map(rowOf));
    console.log(`  p99 of Evertick: ${crowd.ratio.toFixed(2)} × the limit of ${Math.round(crowd.limit)} ms`);
  }
  printJson({ measurement: 'lag', options, ...result });
}

async function measureSpread(scene: Scene, contenders: Contender[], { workflows, seconds }: Options): Promise<Lag[]> {
  const lags: Lag[] = [];
  for (const contender of contenders) {
    say(`${contender.name}: ${workflows} checks spread over ${SPREAD_EVERY_MS / 1_000} s, for ${seconds} s …`);
    const from = wholeSecond(Date.now() + SPREAD_AHEAD_MS);
    const load = spreadLoad(workflows, SPREAD_EVERY_MS, from, from + seconds * 1_000, contender.resolution);
    lags.push((await run(scene, contender, load)).lag);
  }
  return lags;
}

async function measureCrowd(scene: Scene, contenders: Contender[], { crowd, ticks }: Options) {
  const sender = await scene.part<SenderAnswers>('sender.js');
  const lags: Lag[] = [];
  const floors: number[] = [];
  for (const contender of contenders) {
    say(`${contender.name}: ${crowd} checks due at the same instant, ${ticks} times …`);
    const from = wholeSecond(Date.now() + CROWD_AHEAD_MS);
    const load = crowdLoad(crowd, CROWD_EVERY_MS, from, ticks);
    const { lag, arrivals } = await run(scene, contender, load, () => sendFloor(scene, sender, load));
    lags.push(lag);
    floors.push(...floorLags(arrivals));
  }
  const floor: Lag = {
    contender: 'Floor: a bare process',
    ...summarise(floors),
    missing: 0,
    twice: 0,
    load: loadAverage(),
  };
  const limit = Math.max(CROWD_LIMIT_MS, 2 * floor.p99);
  return { lags, floor, limit, ratio: (lags[0]?.p99 ?? Number.NaN) / limit };
}

/** Gives a contender a load, waits until it is over, and compares what arrived with what was due. */
async function run(
  scene: Scene,
  contender: Contender,
  load: Load,
  meanwhile?: () => Promise<void>,
): Promise<{ lag: Lag; arrivals: Arrival[] }> {
  await contender.begin(load);
  const first = Math.min(...load.firsts);
  if (Date.now() > first)
    throw new Error(
      `${contender.name}: creating ${load.firsts.length} checks took until after their first instant: give fewer`,
    );
  await delay(first - Date.now());
  const timeBefore = processorTime(scene.installation.pid);
  await meanwhile?.();
  await delay(load.until - Date.now());
  const perTick = costPer([...instants(load)].length, timeBefore, processorTime(scene.installation.pid));
  await delay(SETTLE_MS);
  const lag = { contender: contender.name, load: loadAverage(), perTick };
  await contender.end();
  const arrivals = await scene.target.ask('take', undefined as never);
  const { lags, ...faults } = compare(load, await contender.found(arrivals));
  return { lag: { ...summarise(lags), ...faults, ...lag }, arrivals };
}

function compare(load: Load, found: Found[]): { lags: number[]; missing: number; twice: number } {
  const byInstant = groupBy(found, ({ grid, at }) => `${grid}@${at}`);
  const ticks = [...instants(load)].map((instant) => ({
    ...instant,
    found: byInstant.get(`${instant.grid}@${instant.at}`) ?? [],
  }));
  const lags = ticks.flatMap((tick) =>
    tick.found.flatMap(({ arrivals }) => arrivals.map((arrival) => arrival - tick.at)),
  );
  const counted = ticks.map((tick) => ({
    rows: tick.found.length,
    requests: tick.found.reduce((sum, { arrivals }) => sum + arrivals.length, 0),
  }));
  return { lags, ...countFaults(counted) };
}

/** Sends as many requests as the crowd has at one instant, once after each tick of the crowd, from a bare process. */
async function sendFloor(scene: Scene, sender: Part<SenderAnswers>, load: Load): Promise<void> {
  for (let tick = Math.min(...load.firsts); tick < load.until; tick += load.every) {
    const at = tick + FLOOR_AFTER_TICK_MS;
    await sender.ask('send', { url: scene.url, count: load.firsts.length, name: `floor@${at}`, at });
  }
}

function floorLags(arrivals: Arrival[]): number[] {
  return arrivals.flatMap(({ jobId, at }) => {
    const [, instant] = /^floor@(\d+)/.exec(jobId) ?? [];
    return instant === undefined ? [] : [at - Number(instant)];
  });
}

const wholeSecond = (instant: number) => Math.ceil(instant / 1_000) * 1_000;

function rowOf({ contender, count, p50, p99, max, missing, twice, load }: Lag) {
  return { contender, requests: count, p50, p99, max, missing, twice, 'load average': load };
}
