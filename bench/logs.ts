import { follow } from './logReader.js';
import { dockerLogs, flood, LogWriters, steady, type WrittenJob } from './logWriters.js';
import { readOptions } from './options.js';
import { memory } from './processes.js';
import { load as loadAverage, printJson, printTable, say } from './report.js';
import { onScene, type Scene } from './scene.js';
import { median, quantile, summarise } from './statistics.js';

/** What is to be reached: share of the rate of `docker logs`, milliseconds, MiB. */
const LIMITS = { ingest: 0.35, liveP50: 150, liveP99: 600, read: 150, growth: 150 };
const CROWD = { containers: 20, perSecond: 1_000 };
const LIVE_PER_SECOND = 5_500;
const SAMPLE_MS = 1_000;
const READS = 40;

type Options = Record<'floods' | 'lines' | 'seconds', number>;

/**
 * Measures how fast a container's output is stored, against `docker logs` of the same output; how late a reader of the live log sees a
 * line; whether anything is lost; and how long pages and searches take over all that is stored then.
 */
export async function measureLogs(args: string[]): Promise<void> {
  const options: Options = readOptions(args, { floods: 5, lines: 1_000_000, seconds: 20 });
  const result = await onScene(
    async (scene) => {
      const writers = new LogWriters(scene);
      say('Warming up …');
      await play(writers, [flood(10_000)]);
      const growth = watchWorker(scene);
      const floods = await measureFloods(writers, options);
      say(`${CROWD.containers} containers, each ${CROWD.perSecond} lines a second …`);
      const crowd = await play(
        writers,
        Array.from({ length: CROWD.containers }, () => steady(CROWD.perSecond, options.seconds)),
      );
      const live = await measureLive(scene, writers, options.seconds);
      const workerGrowth = growth.end();
      const { rows } = await scene.ledger.query('SELECT sum(log_lines)::int AS lines FROM jobs');
      say(`Pages and searches over ${rows[0].lines} lines …`);
      const last = floods.at(-1)?.job as WrittenJob;
      const reads = await measureReads(scene, last, Math.floor(options.lines / 2));
      return { floods, crowd, live, workerGrowth, lines: rows[0].lines as number, reads };
    },
    { EVERTICK_RUNNER_CAPACITY: String(CROWD.containers) },
  );
  print(result, options);
}

type Result = Awaited<ReturnType<typeof measureFloods>>;

/** The same output stored by us and printed by `docker logs`, turn about. */
async function measureFloods(writers: LogWriters, { floods, lines }: Options) {
  const rounds: { job: WrittenJob; ours: number; engine: number; ratio: number }[] = [];
  for (let number = 1; number <= floods; number++) {
    say(`Flood ${number} of ${floods}: ${lines} lines …`);
    const [job] = await play(writers, [flood(lines)]);
    const engine = lines / ((await dockerLogs(flood(lines))) / 1_000);
    const ours = lines / ((job as WrittenJob).took / 1_000);
    rounds.push({ job: job as WrittenJob, ours, engine, ratio: ours / engine });
  }
  return rounds;
}

async function play(writers: LogWriters, programs: ReturnType<typeof flood>[]): Promise<WrittenJob[]> {
  const jobs = await writers.begin(programs);
  return Promise.all(jobs.map((job, i) => writers.over(job, programs[i] as (typeof programs)[number])));
}

async function measureLive({ api }: Scene, writers: LogWriters, seconds: number) {
  say(`A reader of a live log of ${LIVE_PER_SECOND} lines a second …`);
  const program = steady(LIVE_PER_SECOND, seconds);
  const [job] = await writers.begin([program]);
  const followed = await follow(api.client, job as { id: string; workflowId: string });
  const { took, wrong } = await writers.over(job as { id: string; workflowId: string }, program);
  return {
    ...followed,
    perSecond: program.lines / (took / 1_000),
    wrong,
    missing: program.lines - followed.delays.length,
  };
}

/** How much more memory the worker had at its most than when this began, MiB. */
function watchWorker({ installation }: Scene): { end(): number } {
  const before = memory(installation.pid).worker;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memory(installation.pid).worker);
  }, SAMPLE_MS);
  return {
    end() {
      clearInterval(timer);
      return most - before;
    },
  };
}

/** Pages of a job's log, and searches in it and in all logs, for words that are rare, everywhere or nowhere. */
async function measureReads({ api }: Scene, job: WrittenJob, middle: number) {
  const path = { id: job.workflowId, job_id: job.id };
  const inJob = (query: object) => async () =>
    (
      await api.client.GET('/v1/workflows/{id}/jobs/{job_id}/logs', {
        params: { path, query: { limit: 100, ...query } },
      })
    ).data;
  const inAll = (q: string) => async () =>
    (await api.client.GET('/v1/logs/search', { params: { query: { limit: 50, q } } })).data;
  const reads = {
    'first page': inJob({}),
    'last page': inJob({ order: 'desc' }),
    'in the job, a rare word': inJob({ q: `line ${middle} ` }),
    'in the job, a word of each line': inJob({ q: 'most' }),
    'in the job, a word of none': inJob({ q: 'nowhere' }),
    'in all, a rare word': inAll(`line ${middle} `),
    'in all, a word of each line': inAll('most'),
    'in all, a word of none': inAll('nowhere'),
  };
  const rows = [];
  for (const [what, read] of Object.entries(reads)) {
    const times: number[] = [];
    let found = 0;
    for (let i = 0; i < READS; i++) {
      const began = performance.now();
      found = (await read()).logs.length;
      times.push(performance.now() - began);
    }
    rows.push({ what, found, p50: quantile(times, 0.5), p95: quantile(times, 0.95), max: quantile(times, 1) });
  }
  return rows;
}

function print(
  {
    floods,
    crowd,
    live,
    workerGrowth,
    lines,
    reads,
  }: {
    floods: Result;
    crowd: WrittenJob[];
    live: Awaited<ReturnType<typeof measureLive>>;
    workerGrowth: number;
    lines: number;
    reads: Awaited<ReturnType<typeof measureReads>>;
  },
  options: Options,
): void {
  const ratio = median(floods.map((round) => round.ratio));
  printTable(
    `One container writes ${options.lines} lines: lines a second`,
    floods.map(({ ours, engine, ratio, job }, i) => ({
      round: i + 1,
      stored: ours,
      '`docker logs`': engine,
      ratio,
      wrong: job.wrong,
    })),
  );
  console.log(`  median ratio ${ratio.toFixed(2)} (to reach ${LIMITS.ingest})`);
  printTable(`${crowd.length} containers, each ${CROWD.perSecond} lines a second for ${options.seconds} s`, [
    {
      lines: crowd.length * CROWD.perSecond * options.seconds,
      wrong: crowd.reduce((sum, job) => sum + job.wrong, 0),
      'longest, s': Math.max(...crowd.map((job) => job.took)) / 1_000,
    },
  ]);
  const { delays, ...seen } = live;
  printTable('A line, from its stamp by the engine to a reader of the live log: ms', [
    {
      'lines a second': seen.perSecond,
      ...summarise(delays),
      missing: seen.missing,
      'out of place': seen.outOfPlace,
      wrong: seen.wrong,
    },
  ]);
  console.log(`  to reach: p50 ${LIMITS.liveP50}, p99 ${LIMITS.liveP99}`);
  printTable(`Reading ${lines} lines: ms`, reads);
  console.log(`  to reach: p95 ${LIMITS.read}`);
  console.log(
    `\nThe worker had at most ${workerGrowth.toFixed(0)} MiB more than before (to reach: less than ${LIMITS.growth})`,
  );
  printJson({
    measurement: 'logs',
    options,
    ratio,
    floods,
    crowd,
    live: { ...seen, ...summarise(delays) },
    workerGrowth,
    lines,
    reads,
    load: loadAverage(),
  });
}
