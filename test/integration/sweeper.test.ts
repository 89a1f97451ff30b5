import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { listOurs, prepare, remove, start } from '../../src/docker/container.js';
import { openEngine } from '../../src/docker/engine.js';
import { Images } from '../../src/docker/image.js';
import { containerPayload } from '../../src/domain/kinds.js';
import type { JobStatus } from '../../src/domain/rules/status.js';
import { sweep } from '../../src/worker/sweeper.js';
import { describeWithDocker } from '../setup/docker.js';
import { type Ledger, openLedger } from './ledger.helper.js';

const engine = openEngine(process.env.DOCKER_HOST);
const INSTALLATION = `test-${randomUUID()}`;
const OTHER = `test-${randomUUID()}`;

describeWithDocker('the sweeper', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await openLedger();
  });
  afterEach(async () => {
    for (const id of [INSTALLATION, OTHER])
      for (const { jobId } of await listOurs(engine, id)) await remove(engine, jobId);
  });

  /** A running container, of a job with this status, or of none. */
  async function container(status?: JobStatus, installationId = INSTALLATION): Promise<string> {
    const ended = { completed_at: new Date(), reason_code: 'CANCELED_BY_USER', reason_message: 'cancelled' };
    const columns = { trigger: 'MANUAL', status, ...(status === 'CANCELED' && ended) };
    const jobId = status ? (await ledger.insert(await ledger.create(), columns)).jobId : randomUUID();
    const { digest } = await new Images(engine, async () => undefined).ensure({
      teamId: FIRST_TEAM_ID,
      image: 'busybox',
      policy: 'if_missing',
    });
    const payload = containerPayload({ image: 'busybox', cmd: ['sleep', '60'], timeout: '1m' });
    await start(
      engine,
      await prepare(engine, { jobId, workflowId: randomUUID(), installationId, payload, digest, secrets: new Map() }),
    );
    return jobId;
  }

  let counted = 0;
  const swept = async (held: string[] = []) => {
    const log = pino({ level: 'silent' });
    counted = 0;
    const count = async () => {
      counted++;
    };
    await sweep({ database: ledger.database, engine, installationId: INSTALLATION, held: () => held, count, log });
    return (await listOurs(engine, INSTALLATION)).map(({ jobId }) => jobId).sort();
  };

  it('removes what runs of a job that is over, and nothing else of ours', async () => {
    await container('CANCELED');
    const open = [await container('RUNNING'), await container('QUEUED')];
    const unknown = await container();
    expect(await swept()).toEqual([...open, unknown].sort());
    expect(counted).toBe(1);
  });

  it('leaves what its own process still clears away', async () => {
    const over = await container('CANCELED');
    expect(await swept([over])).toEqual([over]);
    expect(counted).toBe(0);
  });

  it('never touches the containers of another installation', async () => {
    const theirs = await container('CANCELED', OTHER);
    await swept();
    expect((await listOurs(engine, OTHER)).map(({ jobId }) => jobId)).toEqual([theirs]);
  });

  it('is not led astray by a container that somebody else gave our labels', async () => {
    const over = await container('CANCELED');
    const Labels = { 'evertick.installation': INSTALLATION, 'evertick.job': 'not-a-job' };
    const stranger = await engine.createContainer({ Image: 'busybox', Cmd: ['true'], Labels });
    try {
      await swept();
      expect((await listOurs(engine, INSTALLATION)).map(({ jobId }) => jobId)).not.toContain(over);
      expect((await stranger.inspect()).Id).toBe(stranger.id);
    } finally {
      await stranger.remove();
    }
  });
});
