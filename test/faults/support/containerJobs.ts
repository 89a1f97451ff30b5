import { expect } from 'vitest';
import type { Engine } from '../../../src/docker/engine.js';
import { containerName } from '../../../src/docker/spec.js';
import type { Product } from './product.js';
import { until } from './until.js';

/** A job as the API shows it. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows which fields it expects
export type Job = any;

const PATIENCE_MS = 60_000;

/** At the end of each line of `talk`: which run of the program wrote it. */
const RUN = / of run (\S+)$/;

/** The lines that `talk` writes, without the run. */
export const talked = (lines: number): string[] => Array.from({ length: lines }, (_, i) => `line ${i + 1}`);

/** A script that writes numbered lines steadily, one each 50 ms, and ends with this code. */
export function talk(lines: number, code = 0): string {
  const run = 'of run $(cat /proc/sys/kernel/random/uuid)';
  return `run="${run}"; i=0; while [ $i -lt ${lines} ]; do i=$((i+1)); echo line $i $run; sleep 0.05; done; exit ${code}`;
}

const definition = (script: string, payload: object) => ({
  name: 'container',
  kind: 'CONTAINER',
  payload: { image: 'busybox', cmd: ['sh', '-c', script], timeout: '5m', network: 'none', ...payload },
  interval: 60,
  start_at: new Date(Date.now() + 86_400_000).toISOString(),
});

/** Container jobs of a product, and their containers on an engine. */
export class ContainerJobs {
  constructor(
    private readonly product: Product,
    private readonly engine: Engine,
  ) {}

  /** Creates a workflow of this script that does nothing by itself. */
  async create(script: string, payload: object = {}): Promise<string> {
    const { id } = await this.product.call('POST', '/v1/workflows', definition(script, payload));
    await this.built(id);
    return id;
  }

  /** Gives a workflow another script and payload, and waits until its jobs run that. */
  async edit(workflowId: string, script: string, payload: object): Promise<void> {
    await this.product.call('PUT', `/v1/workflows/${workflowId}`, definition(script, payload));
    await this.built(workflowId);
  }

  private async built(workflowId: string): Promise<void> {
    await until('it is built', PATIENCE_MS, async () => {
      const { build_status } = await this.product.call('GET', `/v1/workflows/${workflowId}`);
      return build_status === 'COMPLETED';
    });
  }

  /** Starts a job of a workflow, due at once unless `body` says otherwise. */
  run(workflowId: string, body: object = {}): Promise<Job> {
    return this.product.call('POST', `/v1/workflows/${workflowId}/jobs`, body);
  }

  async begin(script: string, payload?: object): Promise<Job> {
    return this.run(await this.create(script, payload));
  }

  now(job: Job): Promise<Job> {
    return this.product.call('GET', `/v1/workflows/${job.workflow_id}/jobs/${job.id}`);
  }

  /** The job once it has this status. */
  once(job: Job, status: string, patienceMs = PATIENCE_MS): Promise<Job> {
    return until(`job ${job.id} is ${status}`, patienceMs, async () => {
      const now = await this.now(job);
      return now.status === status && now;
    });
  }

  /** The job once it is over. */
  over(job: Job, patienceMs = PATIENCE_MS): Promise<Job> {
    return until(`job ${job.id} is over`, patienceMs, async () => {
      const now = await this.now(job);
      return now.completed_at !== null && now;
    });
  }

  /** How many lines are stored. */
  async stored(job: Job): Promise<number> {
    return (await this.rows(job)).length;
  }

  /** Expects that exactly these lines are stored, in this order, numbered from 0 without holes, all of them of one run. */
  async expectLog(job: Job, lines: string[]): Promise<void> {
    const stored = await this.rows(job);
    const withoutRun = stored.map(({ n, message }) => ({ n, message: message.replace(RUN, '') }));
    expect(withoutRun).toEqual(lines.map((line, n) => ({ n, message: line.replace(RUN, '') })));
    const runs = new Set(stored.flatMap(({ message }) => RUN.exec(message)?.[1] ?? []));
    expect(runs.size, 'runs that wrote the lines').toBeLessThanOrEqual(1);
  }

  private async rows(job: Job): Promise<{ n: number; message: string }[]> {
    const { rows } = await this.product.pool.query(
      'SELECT sequence_num::int AS n, message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num',
      [job.id],
    );
    return rows;
  }

  container(job: Job) {
    return this.engine.getContainer(containerName(job.id));
  }

  inspect(job: Job) {
    return this.container(job).inspect();
  }

  /** What the container wrote to its standard output so far, as its engine has it. */
  async written(job: Job): Promise<string[]> {
    let frames = await this.container(job).logs({ stdout: true, follow: false });
    let output = '';
    while (frames.length > 0) {
      const end = 8 + frames.readUInt32BE(4);
      output += frames.toString('utf8', 8, end);
      frames = frames.subarray(end);
    }
    return output.split('\n').slice(0, -1);
  }

  /** Resolves when the container has written this line, or so many. */
  async wrote(job: Job, what: string | number): Promise<void> {
    await until(`the container wrote: ${what}`, PATIENCE_MS, async () => {
      const lines = await this.written(job);
      return typeof what === 'number' ? lines.length >= what : lines.includes(what);
    });
  }

  async removed(job: Job): Promise<void> {
    await until(`the container of ${job.id} is removed`, PATIENCE_MS, () =>
      this.inspect(job).then(
        () => false,
        (error) => error.statusCode === 404,
      ),
    );
  }

  /** Removes what a failed test left running. */
  async clear(): Promise<void> {
    const { rows } = await this.product.pool.query('SELECT id FROM jobs');
    for (const job of rows)
      await this.container(job)
        .remove({ force: true })
        .catch(() => {});
  }
}
