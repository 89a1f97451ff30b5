import { setTimeout as delay } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { jobExecutionId } from '../src/temporal/names.js';
import { Api } from './api.js';
import { BARE_JOB, BARE_QUEUE } from './bare.js';
import { answer } from './part.js';

/** How often the mirror is asked which jobs are over: one statement for all of them. */
const LOOK_EVERY_MS = 20;

/** One round: so many jobs, so many of them open at any time. */
interface Round {
  jobs: number;
  inFlight: number;
}

/** How a round went. */
interface Done {
  seconds: number;
  /** Statements that only looked whether jobs were over. */
  looks: number;
  /** One of its executions. */
  executionId: string;
}

/** Manual jobs through the API until their rows are COMPLETED; each place in flight has a workflow of its own. */
async function throughApi(
  round: Round & { apiUrl: string; apiKey: string; databaseUrl: string; workflowIds: string[] },
): Promise<Done> {
  const api = new Api(round);
  const mirror = new Mirror(round.databaseUrl);
  let executionId = '';
  const seconds = await closedLoop(round, async (place) => {
    const jobId = await api.run(round.workflowIds[place % round.workflowIds.length] as string);
    await mirror.untilCompleted(jobId);
    executionId = jobExecutionId(jobId);
  });
  await mirror.close();
  return { seconds, looks: mirror.looks, executionId };
}

/** Bare executions, each awaited by its result. */
async function bare(round: Round & { url: string; name: string }): Promise<Done> {
  const connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS });
  const { workflow } = new Client({ connection });
  const seconds = await closedLoop(round, (_, job) =>
    workflow.execute(BARE_JOB, { workflowId: `${round.name}-${job}`, taskQueue: BARE_QUEUE, args: [round.url] }),
  );
  await connection.close();
  return { seconds, looks: 0, executionId: `${round.name}-0` };
}

/** Returns seconds. */
async function closedLoop(
  { jobs, inFlight }: Round,
  runOne: (place: number, job: number) => Promise<void>,
): Promise<number> {
  const started = performance.now();
  let next = 0;
  const places = Array.from({ length: inFlight }, async (_, place) => {
    while (next < jobs) await runOne(place, next++);
  });
  await Promise.all(places);
  return (performance.now() - started) / 1_000;
}

/** The ledger, looked at for all open jobs at once. */
class Mirror {
  readonly #client: pg.Client;
  readonly #open = new Map<string, { resolve(): void; reject(error: Error): void }>();
  readonly #looking: Promise<void>;
  #closed = false;
  looks = 0;

  constructor(databaseUrl: string) {
    this.#client = new pg.Client({ connectionString: databaseUrl });
    this.#looking = this.#look();
  }

  /** Rejects when the job ends otherwise. */
  untilCompleted(jobId: string): Promise<void> {
    return new Promise((resolve, reject) => this.#open.set(jobId, { resolve, reject }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#looking;
    await this.#client.end();
  }

  async #look(): Promise<void> {
    await this.#client.connect();
    for (; !this.#closed; await delay(LOOK_EVERY_MS)) {
      if (this.#open.size === 0) continue;
      this.looks++;
      const { rows } = await this.#client.query<{ id: string; status: string }>({
        name: 'over',
        text: 'SELECT id, status FROM jobs WHERE id = ANY($1::uuid[]) AND completed_at IS NOT NULL',
        values: [[...this.#open.keys()]],
      });
      for (const { id, status } of rows) {
        const waiting = this.#open.get(id);
        this.#open.delete(id);
        if (status === 'COMPLETED') waiting?.resolve();
        else waiting?.reject(new Error(`job ${id} ended as ${status}`));
      }
    }
  }
}

const answers = { throughApi, bare };
export type LoadAnswers = typeof answers;
answer(answers);
