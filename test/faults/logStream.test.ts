import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { createClient, type JobEvent, type LogLine } from '../../src/client/index.js';
import { openEngine } from '../../src/docker/engine.js';
import { readCredentials } from '../../src/local/credentials.js';
import { dataPaths } from '../../src/local/dataDir.js';
import { describeWithDocker } from '../setup/docker.js';
import { ContainerJobs, type Job } from './support/containerJobs.js';
import { sharedEngine } from './support/ownEngine.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { until } from './support/until.js';

const PATIENCE_MS = 60_000;
const LAST = 'the last line';
/** Twenty lines each 50 ms until USR1, then the last one; ends at USR2. */
const SCRIPT = [
  `trap 'stop=1' USR1; trap 'exit 0' USR2; i=0`,
  'while [ -z "$stop" ]; do i=$((i+1)); echo "line $i → ü"; [ $((i % 20)) -eq 0 ] && { echo; sleep 0.05; }; done',
  `echo "${LAST}"; while :; do sleep 0.1; done`,
].join('; ');

/** A user's program that follows a job's log. */
class Follower {
  readonly lines: LogLine[] = [];
  /** The last status that it was told. */
  status: string | undefined;
  connections = 0;
  /** Resolves at the end of the log. */
  readonly over: Promise<void>;

  constructor({ apiUrl: url, folder }: Product, job: Job) {
    const client = createClient({
      url,
      apiKey: readCredentials(dataPaths(folder))?.api_key,
      fetch: async (request) => {
        const answer = await fetch(request);
        this.connections++;
        return answer;
      },
    });
    this.over = this.follow(client.followLog(job.workflow_id, job.id));
    this.over.catch(() => {});
  }

  private async follow(log: AsyncIterable<JobEvent>): Promise<void> {
    for await (const { event, data } of log) {
      if (event === 'log') this.lines.push(data);
      else this.status = data.status;
    }
  }
}

describeWithDocker('a reader that reconnects, while worker, API and PostgreSQL are killed (SIGKILL)', () => {
  let product: Product;
  let jobs: ContainerJobs;

  beforeAll(async () => {
    product = await startProduct({ env: { DOCKER_HOST: sharedEngine() } });
    jobs = new ContainerJobs(product, openEngine(sharedEngine()));
  });
  afterAll(async () => {
    await jobs?.clear();
    await product?.end();
  });
  beforeEach(() => onTestFailed(() => console.error(logOf(product.parts.worker), logOf(product.parts.api))));

  /** Resolves when so many more lines have come to the reader. */
  async function more(follower: Follower, lines = 200): Promise<void> {
    const before = follower.lines.length;
    await until('lines come', PATIENCE_MS, () => follower.lines.length > before + lines);
  }

  const tell = (job: Job, signal: string) => jobs.container(job).kill({ signal });

  test('gets every byte that the container wrote, once, in order, and then how it ended', async () => {
    const { api, postgres, worker } = product.parts;
    const job = await jobs.begin(SCRIPT);
    const follower = new Follower(product, job);
    await more(follower);

    await worker.kill();
    await worker.start();
    await more(follower);

    await api.kill();
    await api.start();
    await more(follower);

    expect(await api.stop()).toMatchObject({ code: 0 });
    await api.start();
    await more(follower);

    await postgres.kill();
    await postgres.start();
    await more(follower);

    await tell(job, 'USR1');
    await jobs.wrote(job, LAST);
    const written = await jobs.written(job);
    await tell(job, 'USR2');

    await follower.over;
    expect(follower.status).toBe('COMPLETED');
    // PostgreSQL and the worker may come and go; only the API's own ends cost a connection.
    expect(follower.connections).toBe(3);
    expect(follower.lines.map(({ message }) => message)).toEqual(written);
    expect(follower.lines.map(({ sequence_num }) => sequence_num)).toEqual(written.map((_, n) => n));
  });
});
