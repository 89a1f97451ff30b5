import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { OutboundGuard } from '../src/domain/outbound/guard.js';
import { LOOPBACK } from '../src/domain/outbound/range.js';
import { runCheck } from '../src/http/check.js';
import { CheckTrace } from '../src/http/trace.js';
import { connectWorker } from '../src/temporal/connection.js';
import { BARE_QUEUE } from './bare.js';
import { answer } from './part.js';

const guard = new OutboundGuard(LOOPBACK, []);
const activities = {
  async check(endpoint: string, jobId: string): Promise<void> {
    const payload = { endpoint, timeoutMs: 5_000, expectedStatusCode: 200, headers: {} };
    const trace = new CheckTrace(Date.now());
    const { signal } = new AbortController();
    await runCheck(payload, { jobId, attempt: 1, signal, guard, trace });
  },
};
export type BareActivities = typeof activities;

/** In its own process: a worker of bare Temporal with the pollers and slots of our worker for jobs (`src/worker/workers.ts`). */
async function startWorker(): Promise<void> {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, shutdownSignals: [] });
  const worker = await Worker.create({
    ...(await connectWorker()),
    taskQueue: BARE_QUEUE,
    workflowBundle: await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('bareWorkflows.js', import.meta.url)),
      logger,
    }),
    activities,
    workflowTaskPollerBehavior: { type: 'simple-maximum', maximum: 10 },
    nonStickyToStickyPollRatio: 0.5,
    activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 5 },
    maxConcurrentWorkflowTaskExecutions: 100,
    maxConcurrentActivityTaskExecutions: 2_000,
    maxCachedWorkflows: 1_000,
    workflowThreadPoolSize: 1,
  });
  void worker.run();
}

const answers = { start: startWorker };
export type BareWorkerAnswers = typeof answers;
answer(answers);
