import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { FIRST_TEAM_ID } from '../src/db/teams.js';
import { prepare, remove } from '../src/docker/container.js';
import type { Engine } from '../src/docker/engine.js';
import { Images } from '../src/docker/image.js';
import { containerPayload } from '../src/domain/kinds.js';

const run = promisify(execFile);
/** Not an installation: nobody sweeps what carries it. */
const BENCH = `bench-${randomUUID()}`;
/** The options of our containers as the command line writes them. */
const OUR_FLAGS = [
  ...['--init', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--cpus', '1', '--pids-limit', '256'],
  ...['--shm-size', '64m', '--log-opt', 'max-size=1000t', '--log-opt', 'max-file=1', '--log-opt', 'mode=blocking'],
];

/** The engine without a scheduler, given the same program: what Evertick is measured against. */
export interface BareEngine {
  /** From the start of a container that was created before, with the options of ours, to its first output by the engine's stamp. Milliseconds. */
  start(): Promise<number>;
  /** The same of many, created before and started at once. */
  startAtOnce(count: number): Promise<number[]>;
  /** `docker run --rm`, from the command to its end, milliseconds; `limited` gives it the options of our containers. */
  run(limited: boolean): Promise<number>;
}

/**
 * @param payload as a CONTAINER workflow has it
 * @throws Error when there is no `docker` command or it does not reach the engine
 */
export async function bareEngine(
  engine: Engine,
  payload: { image: string; cmd: string[]; resources: { memory: string } },
): Promise<BareEngine> {
  const images = new Images(engine, async () => undefined);
  const { digest } = await images.ensure({ teamId: FIRST_TEAM_ID, image: payload.image, policy: 'if_missing' });
  const memory = payload.resources.memory;
  const flags = [...OUR_FLAGS, '--memory', memory, '--memory-swap', memory];
  try {
    await run('docker', ['version']);
  } catch (error) {
    throw new Error(`Containers are measured against \`docker run\`, which does not work here: ${error}`);
  }

  async function create(): Promise<string> {
    const jobId = randomUUID();
    await prepare(engine, {
      jobId,
      workflowId: BENCH,
      installationId: BENCH,
      payload: containerPayload(payload),
      digest,
      secrets: new Map(),
    });
    return jobId;
  }
  async function startCreated(jobId: string): Promise<number> {
    const container = engine.getContainer(`evertick-${jobId}`);
    const at = Date.now();
    await container.start();
    await container.wait();
    return (await firstOutput(container)) - at;
  }
  const startAtOnce = async (count: number) => {
    const jobIds = await Promise.all(Array.from({ length: count }, create));
    try {
      return await Promise.all(jobIds.map(startCreated));
    } finally {
      for (const jobId of jobIds) await remove(engine, jobId);
    }
  };
  return {
    startAtOnce,
    start: async () => (await startAtOnce(1))[0] as number,
    async run(limited) {
      const at = performance.now();
      await run('docker', ['run', '--rm', ...(limited ? flags : []), payload.image, ...payload.cmd]);
      return performance.now() - at;
    },
  };
}

/** When the engine received the container's first output, epoch milliseconds. */
async function firstOutput(container: ReturnType<Engine['getContainer']>): Promise<number> {
  const log = await container.logs({ follow: false, stdout: true, stderr: true, timestamps: true });
  const [, stamp] = /(\d{4}-\d\d-\d\dT\S+Z) /.exec(log.toString('latin1')) ?? [];
  if (stamp === undefined) throw new Error('a container of the reference wrote nothing');
  return Date.parse(stamp);
}
