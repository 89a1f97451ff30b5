import { setTimeout as delay } from 'node:timers/promises';
import { openEngine } from '../src/docker/engine.js';
import { type BareEngine, bareEngine } from './bareEngine.js';
import { ContainerJobs, type ContainerRun, faultsOf, says } from './containerJobs.js';
import { readOptions } from './options.js';
import { load as loadAverage, printJson, printTable, say } from './report.js';
import { onScene } from './scene.js';
import { median, summarise } from './statistics.js';
import { watchEngine } from './witness.js';

/** From the request to the instant of an armed job: its lead, and peace before it. */
const ARMED_AHEAD_MS = 4_000;
/** From the creation of a crowd to its instant: all are built, and arm one after the other. */
const CROWD_AHEAD_MS = 40_000;
const FAR_OFF_MS = 7 * 86_400_000;
/** Ours may take so many times the time of the bare engine. */
const START_LIMIT = 1.15;
const JOB_LIMIT = 1.25;

/** One round: the same program by the engine alone and by us, in turn. Milliseconds. */
interface Round {
  start: number;
  run: number;
  limitedRun: number;
  armed: Durations;
  dueNow: Durations;
}

/** Counted from a job's instant, or from the request for one that is due now. */
interface Durations {
  output: number;
  completed: number;
  recorded: number;
  removed: number;
}

type Options = Record<'rounds' | 'crowd' | 'capacity' | 'turns', number>;

/**
 * Measures how long after its instant a container's first output comes and its job is over, against the engine alone given the
 * same program, and a crowd of containers due at one instant: with room for all, and with the room a runner has by default.
 */
export async function measureContainers(args: string[]): Promise<void> {
  const options: Options = readOptions(args, { rounds: 30, crowd: 50, capacity: 100, turns: 1 });
  const { capacity, turns, crowd } = options;
  const roomy = await withJobs({ EVERTICK_RUNNER_CAPACITY: String(capacity) }, async (jobs, bare) => {
    const rounds = options.rounds ? await measureRounds(jobs, bare, options.rounds) : [];
    if (!crowd) return { rounds };
    // On both sides of ours, so that what else the machine does falls on both.
    const before = await measureBareCrowd(bare, crowd);
    const ours = await measureCrowd(jobs, crowd);
    const after = await measureBareCrowd(bare, crowd);
    return { rounds, crowd: ours, bareCrowds: [before, after] };
  });
  const turned = crowd && turns ? await withJobs({}, (jobs) => measureCrowd(jobs, crowd)) : undefined;

  const { rounds } = roomy;
  const ratios = rounds.length ? printRounds(rounds) : undefined;
  if (roomy.crowd)
    printTable(`${crowd} containers due at the same instant: from it, in ms`, [
      ...crowdRows(`capacity ${capacity}`, roomy.crowd),
      ...(turned ? crowdRows('default capacity', turned) : []),
      ...roomy.bareCrowds.flatMap(({ starts, runs }) => [
        { what: 'engine alone: started at once, first output', ...summarise(starts) },
        { what: 'engine alone: `docker run --rm` at once', ...summarise(runs) },
      ]),
    ]);
  printJson({ measurement: 'containers', options, ratios, ...roomy, turned, load: loadAverage() });
}

function withJobs<Result>(
  settings: Record<string, string>,
  play: (jobs: ContainerJobs, bare: BareEngine) => Promise<Result>,
): Promise<Result> {
  return onScene(async (scene) => {
    const engine = openEngine(process.env.DOCKER_HOST);
    const bare = await bareEngine(engine, says('bare'));
    const witness = await watchEngine(engine);
    try {
      return await play(new ContainerJobs(scene, witness), bare);
    } finally {
      witness.stop();
    }
  }, settings);
}

async function measureRounds(jobs: ContainerJobs, bare: BareEngine, count: number): Promise<Round[]> {
  const [workflowId] = await jobs.create(['one'], new Date(Date.now() + FAR_OFF_MS));
  const round = async (): Promise<Round> => {
    const armed = await jobs.run(workflowId as string, new Date(Date.now() + ARMED_AHEAD_MS));
    const [start, run, limitedRun] = [await bare.start(), await bare.run(false), await bare.run(true)];
    const asked = Date.now();
    const dueNow = await jobs.run(workflowId as string);
    return {
      start,
      run,
      limitedRun,
      armed: durations(armed, armed.scheduledAt),
      dueNow: durations(dueNow, asked),
    };
  };
  say('Warming up …');
  await round();
  const rounds: Round[] = [];
  for (let number = 1; number <= count; number++) {
    say(`Round ${number} of ${count} …`);
    rounds.push(await round());
  }
  return rounds;
}

function durations({ log, completedAt, recordedAt, removedAt, status }: ContainerRun, from: number): Durations {
  const output = log[0]?.at;
  if (output === undefined || status !== 'COMPLETED') throw new Error(`a job to be measured ended as ${status}`);
  return {
    output: output - from,
    completed: completedAt - from,
    recorded: recordedAt - from,
    removed: removedAt - from,
  };
}

async function measureCrowd(jobs: ContainerJobs, count: number) {
  say(`${count} containers due at the same instant …`);
  const at = Math.ceil((Date.now() + CROWD_AHEAD_MS) / 1_000) * 1_000;
  const words = Array.from({ length: count }, (_, i) => `container ${i}`);
  const ids = await jobs.create(words, new Date(at));
  if (Date.now() > at) throw new Error(`building ${count} workflows took until after their instant: give fewer`);
  await delay(at - Date.now());
  const runs = await jobs.over('workflow_id', ids);
  const output = runs.flatMap(({ log, scheduledAt }) => (log[0] ? [log[0].at - scheduledAt] : []));
  const recorded = runs.map(({ recordedAt, scheduledAt }) => recordedAt - scheduledAt);
  return { output: summarise(output), recorded: summarise(recorded), ...faultsOf(runs, words), load: loadAverage() };
}

async function measureBareCrowd(bare: BareEngine, count: number) {
  say(`The engine alone: ${count} at once …`);
  const starts = await bare.startAtOnce(count);
  const runs = await Promise.all(Array.from({ length: count }, () => bare.run(false)));
  return { starts, runs };
}

function printRounds(rounds: Round[]) {
  const row = (what: string, timeOf: (round: Round) => number) => ({ what, ...summarise(rounds.map(timeOf)) });
  printTable(`One container, ${rounds.length} rounds in turn: ms`, [
    row('armed: instant to first output', ({ armed }) => armed.output),
    row('engine alone: start to first output', ({ start }) => start),
    row('armed: instant to completed_at', ({ armed }) => armed.completed),
    row('armed: instant to the outcome stored', ({ armed }) => armed.recorded),
    row('armed: instant to the container removed', ({ armed }) => armed.removed),
    row('engine alone: `docker run --rm`', ({ run }) => run),
    row('engine alone: the same with our options', ({ limitedRun }) => limitedRun),
    row('due now: request to first output', ({ dueNow }) => dueNow.output),
    row('due now: request to the outcome stored', ({ dueNow }) => dueNow.recorded),
  ]);
  const ratio = (ours: (round: Round) => number, theirs: (round: Round) => number) =>
    median(rounds.map(ours)) / median(rounds.map(theirs));
  const ratios = {
    start: ratio(
      ({ armed }) => armed.output,
      ({ start }) => start,
    ),
    job: ratio(
      ({ armed }) => armed.recorded,
      ({ run }) => run,
    ),
    dueNow: ratio(
      ({ dueNow }) => dueNow.recorded,
      ({ run }) => run,
    ),
  };
  console.log(
    `  medians: start ${ratios.start.toFixed(2)} × the engine alone (to reach ${START_LIMIT}), job ${ratios.job.toFixed(2)} × \`docker run --rm\` (to reach ${JOB_LIMIT}); due now ${ratios.dueNow.toFixed(2)} ×`,
  );
  return ratios;
}

function crowdRows(name: string, crowd: Awaited<ReturnType<typeof measureCrowd>>) {
  const { output, recorded, missing, twice, wrong } = crowd;
  return [
    { what: `${name}: first output`, ...output, missing, twice, wrong },
    { what: `${name}: outcome stored`, ...recorded, missing, twice, wrong },
  ];
}
