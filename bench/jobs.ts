import type { BareWorkerAnswers } from './bareWorker.js';
import { costOf } from './cost.js';
import type { LoadAnswers } from './load.js';
import { readOptions } from './options.js';
import { load as loadAverage, printJson, printTable, say } from './report.js';
import { onScene } from './scene.js';
import { median } from './statistics.js';

/** One round each, turn about; jobs per second. */
interface Turn {
  evertick: number;
  bare: number;
  /** Load average of the machine afterwards. */
  load: number;
}

/**
 * Measures how many manual jobs a second go through the API until their rows are COMPLETED, turn about with bare Temporal executions
 * of one HTTP activity on the same server, and what one job costs each of them.
 */
export async function measureJobs(args: string[]): Promise<void> {
  const options = readOptions(args, { rounds: 5, jobs: 400, 'in-flight': 50 });
  const { rounds, jobs, 'in-flight': inFlight } = options;
  const { turns, costs } = await onScene(async (scene) => {
    const { installation, api, url } = scene;
    const worker = await scene.part<BareWorkerAnswers>('bareWorker.js');
    await worker.ask('start', undefined as never);
    const load = await scene.part<LoadAnswers>('load.js');
    const checks = Array.from({ length: inFlight }, (_, i) => ({ name: `check ${i}`, endpoint: url, every: '168h' }));
    const workflowIds = await api.createWorkflows(checks);
    let begun = 0;
    const evertick = () =>
      load.ask('throughApi', {
        jobs,
        inFlight,
        apiUrl: installation.apiUrl,
        apiKey: installation.apiKey,
        databaseUrl: installation.databaseUrl,
        workflowIds,
      });
    const bare = () => load.ask('bare', { jobs, inFlight, url, name: `bare-${++begun}` });

    say('Warming up …');
    await evertick();
    await bare();
    const turns: Turn[] = [];
    for (let round = 1; round <= rounds; round++) {
      say(`Round ${round} of ${rounds} …`);
      turns.push({
        evertick: jobs / (await evertick()).seconds,
        bare: jobs / (await bare()).seconds,
        load: loadAverage(),
      });
    }
    say('Counting what one job costs …');
    const costs = [
      { contender: 'Evertick', ...(await costOf(scene, async () => ({ jobs, ...(await evertick()) }))) },
      { contender: 'bare Temporal', ...(await costOf(scene, async () => ({ jobs, ...(await bare()) }))) },
    ];
    return { turns, costs };
  });
  const rates = { evertick: median(turns.map((turn) => turn.evertick)), bare: median(turns.map((turn) => turn.bare)) };
  const ratio = median(turns.map((turn) => turn.evertick / turn.bare));
  printTable(
    `${jobs} jobs a round, ${inFlight} in flight: jobs per second`,
    turns.map(({ evertick, bare, load }, i) => ({
      round: `${i + 1}`,
      Evertick: evertick,
      'bare Temporal': bare,
      ratio: evertick / bare,
      'load average': load,
    })),
  );
  console.log(
    `  medians: Evertick ${rates.evertick.toFixed(1)}, bare ${rates.bare.toFixed(1)} jobs/s; ratio ${ratio.toFixed(2)}`,
  );
  printTable('What one job costs, on average', costs);
  printJson({ measurement: 'jobs', options, turns, rates, ratio, costs });
}
