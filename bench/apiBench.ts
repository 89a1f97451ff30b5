import { cpus } from 'node:os';
import pg from 'pg';
import type { ApiLoadAnswers, Opened } from './apiLoad.js';
import type { ApiReferenceAnswers } from './apiReference.js';
import { READS, type Samples, takeSamples } from './apiRequests.js';
import { seed } from './apiSeed.js';
import { readOptions } from './options.js';
import type { Part } from './part.js';
import { costPer, type PartName, processorTime } from './processes.js';
import { load as loadAverage, printJson, printTable, say } from './report.js';
import { onScene, type Scene } from './scene.js';
import { median, quantile } from './statistics.js';

/** What is to be reached: milliseconds at 200 requests a second, and the share of the bare server's answers a second. */
const LIMITS = { p99: 20, ratio: 0.5 };
/** Kinds that the bare server answers, too. */
const COMPARED = [
  'a workflow',
  'a job',
  'jobs of a workflow',
  'all jobs',
  '… by a status',
  '… a deep page',
  'workflows',
];
const DEEP_TIMES = 100;
const WARM_SECONDS = 5;

type Options = Record<'workflows' | 'jobs' | 'rate' | 'seconds' | 'rounds' | 'round-seconds' | 'connections', number>;

/**
 * Measures the API over a large ledger: how long answers take when requests arrive on time whatever the answers do, how many a second it
 * gives beside a bare server of the same statements, and whether deep pages take longer than the first.
 */
export async function measureApi(args: string[]): Promise<void> {
  const options: Options = readOptions(args, {
    workflows: 10_000,
    jobs: 1_000_000,
    rate: 200,
    seconds: 60,
    rounds: 5,
    'round-seconds': 2,
    connections: 16,
  });
  const result = await onScene(async (scene) => {
    const free = await holdReconciler(scene);
    try {
      say(`Storing ${options.workflows} workflows and ${options.jobs} jobs …`);
      await seed(scene.ledger, options.workflows, options.jobs);
      const samples = await takeSamples(scene.ledger);
      const load = await scene.part<ApiLoadAnswers>('apiLoad.js');
      const server = { url: scene.installation.apiUrl, key: scene.installation.apiKey };
      await load.ask('open', { server, samples, rate: options.rate, seconds: WARM_SECONDS });
      say(`${options.rate} requests a second for ${options.seconds} s …`);
      const { rate, seconds } = options;
      const before = processorTime(scene.installation.pid);
      const opened = await load.ask('open', { server, samples, rate, seconds });
      const cost = costPer(rate * seconds, before, processorTime(scene.installation.pid));
      const busy = loadAverage();
      const deep = await measureDeep(load, server, samples);
      const turns = await measureTurns(scene, load, samples, options);
      return { opened, cost, busy, deep, turns };
    } finally {
      await free();
    }
  });
  print(result, options);
}

/** Keeps the worker from mending what was stored without Temporal's knowledge, which is all of it. */
async function holdReconciler({ installation }: Scene): Promise<() => Promise<void>> {
  const session = new pg.Client({ connectionString: installation.databaseUrl });
  await session.connect();
  await session.query(`SELECT pg_advisory_lock(hashtext('evertick-reconciler'))`);
  return () => session.end();
}

interface Server {
  url: string;
  key: string;
}

async function measureDeep(load: Part<ApiLoadAnswers>, server: Server, { cursors }: Samples) {
  const pages = Object.entries(cursors).map(([page, cursor]) => ({ page, path: `/v1/jobs?cursor=${cursor}` }));
  pages.unshift({ page: '1', path: '/v1/jobs' });
  const paths = pages.map(({ path }) => path);
  const latencies = await load.ask('inTurn', { server, paths, times: DEEP_TIMES });
  return latencies.map((times, i) => ({
    page: pages[i]?.page ?? '',
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  }));
}

/** The same kind of request to us and to a bare server, turn about; answers a second. */
async function measureTurns(scene: Scene, load: Part<ApiLoadAnswers>, samples: Samples, options: Options) {
  const reference = await scene.part<ApiReferenceAnswers>('apiReference.js');
  const bare = { url: await reference.ask('start', { databaseUrl: scene.installation.databaseUrl }), key: '' };
  const ours = { url: scene.installation.apiUrl, key: scene.installation.apiKey };
  const { connections, rounds, 'round-seconds': seconds } = options;
  const turns: { kind: string; ours: number; bare: number; ratio: number }[] = [];
  for (const kind of COMPARED) {
    say(`${kind}: ${rounds} rounds beside a bare server …`);
    const ask = (server: Server) => load.ask('closed', { server, samples, kind, connections, seconds });
    // The first answers of either are slower: statements are planned, code is compiled.
    await ask(ours);
    await ask(bare);
    for (let round = 0; round < rounds; round++) {
      const rates = { ours: await ask(ours), bare: await ask(bare) };
      turns.push({ kind, ...rates, ratio: rates.ours / rates.bare });
    }
  }
  return turns;
}

function print(
  {
    opened,
    cost,
    busy,
    deep,
    turns,
  }: {
    opened: Opened;
    cost: Record<PartName, number>;
    busy: number;
    deep: Awaited<ReturnType<typeof measureDeep>>;
    turns: Awaited<ReturnType<typeof measureTurns>>;
  },
  options: Options,
): void {
  const all = Object.entries(opened.latencies);
  const reads = all.flatMap(([kind, latencies]) => (kind in READS ? latencies : []));
  const latencies = [...all, ['all that read', reads] as const].map(([kind, times]) => ({
    kind,
    requests: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    max: quantile(times, 1),
  }));
  const ratios = COMPARED.map((kind) => {
    const of = turns.filter((turn) => turn.kind === kind);
    const middle = (pick: (turn: (typeof turns)[number]) => number) => median(of.map(pick));
    return {
      kind,
      Evertick: middle((turn) => turn.ours),
      bare: middle((turn) => turn.bare),
      ratio: middle((turn) => turn.ratio),
    };
  });
  const behind = quantile(opened.behind, 0.99);
  printTable(`${options.jobs} jobs, ${options.rate} requests a second: ms from when each was due`, latencies);
  console.log(
    `  to reach: p99 ${LIMITS.p99}; ${opened.failures.length} failed; sent late: p99 ${behind.toFixed(1)} ms`,
  );
  for (const failure of opened.failures.slice(0, 3)) console.log(`  ${failure}`);
  printTable('Processor time of a request, in ms', [cost]);
  printTable('Pages of all jobs, one request after the other: ms', deep);
  printTable(`${options.connections} connections: answers a second, medians of ${options.rounds} rounds`, ratios);
  console.log(`  to reach: ratio ${LIMITS.ratio}; ${cpus().length} processors, shared with the load and PostgreSQL`);
  printJson({
    measurement: 'api',
    options,
    latencies,
    failures: opened.failures.length,
    behind,
    cost,
    deep,
    ratios,
    turns,
    load: busy,
  });
}
