import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest';
import { openEngine } from '../../src/docker/engine.js';
import { describeWithDocker } from '../setup/docker.js';
import { type EventReader, readEvents, type SentEvent } from '../setup/eventSource.js';
import { ContainerJobs, type Job } from './support/containerJobs.js';
import { sharedEngine } from './support/ownEngine.js';
import { logOf, type Product, startProduct } from './support/product.js';
import { until } from './support/until.js';

const PATIENCE_MS = 60_000;
const RECONNECT_MS = 50;
const LAST = 'the last line';
/** Twenty lines each 50 ms until USR1, then the last one; ends at USR2. */
const SCRIPT = [
  `trap 'stop=1' USR1; trap 'exit 0' USR2; i=0`,
  'while [ -z "$stop" ]; do i=$((i+1)); echo "line $i → ü"; [ $((i % 20)) -eq 0 ] && { echo; sleep 0.05; }; done',
  `echo "${LAST}"; while :; do sleep 0.1; done`,
].join('; ');

/** Reads a stream as a browser does: what breaks is opened again, after the last event that came. */
class Follower {
  readonly events: SentEvent[] = [];
  connections = 0;
  readonly closed: Promise<SentEvent>;
  private reader: EventReader | undefined;

  constructor(private readonly url: string) {
    this.closed = this.follow();
    this.closed.catch(() => {});
  }

  /** Lines that came so far. */
  get lines(): SentEvent[] {
    return [...this.events, ...(this.reader?.events ?? [])].filter(({ event }) => event === 'log');
  }

  private async follow(): Promise<SentEvent> {
    for (;;) {
      const last = this.lines.at(-1)?.id;
      this.reader = await readEvents(this.url, last ? { 'Last-Event-ID': last } : {}).catch(() => undefined);
      if (this.reader) {
        expect(this.reader.status).toBe(200);
        this.connections++;
        await this.reader.ended.catch(() => {});
        this.events.push(...this.reader.events);
        this.reader = undefined;
        const close = this.events.find(({ event }) => event === 'close');
        if (close) return close;
      }
      await delay(RECONNECT_MS);
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
    const follower = new Follower(`${product.apiUrl}/v1/workflows/${job.workflow_id}/jobs/${job.id}/logs/stream`);
    await more(follower);

    await worker.kill();
    await worker.start();
    await more(follower);

    await api.kill();
    await api.start();
    await more(follower);

    expect(await api.stop()).toMatchObject({ code: 0 });
    expect(follower.events.filter(({ event }) => event === 'reconnect')).toHaveLength(1);
    await api.start();
    await more(follower);

    await postgres.kill();
    await postgres.start();
    await more(follower);

    await tell(job, 'USR1');
    await jobs.wrote(job, LAST);
    const written = await jobs.written(job);
    await tell(job, 'USR2');

    expect((await follower.closed).data).toEqual({ reason: 'job_completed' });
    // PostgreSQL and the worker may come and go; only the API's own ends cost a connection.
    expect(follower.connections).toBe(3);
    expect(follower.lines.map(({ data }) => data.message)).toEqual(written);
    expect(follower.lines.map(({ id }) => Number(id))).toEqual(written.map((_, n) => n));
  });
});
