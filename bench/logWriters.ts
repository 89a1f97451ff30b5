import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Scene } from './scene.js';

const run = promisify(execFile);
const LOOK_EVERY_MS = 50;
/** Nothing takes longer unless it hangs. */
const PATIENCE_MS = 300_000;
/** How often a steady program writes. */
const BURST_MS = 50;

/** A program that numbers its lines from 0. */
export interface Writer {
  lines: number;
  cmd: string[];
}

/** Writes so many lines as fast as it can. */
export const flood = (lines: number): Writer => writer(lines, '');

/** Writes so many lines a second, a burst each 50 ms, for so long; somewhat fewer, since what a burst costs comes on top. */
export function steady(perSecond: number, seconds: number): Writer {
  const burst = (perSecond * BURST_MS) / 1_000;
  return writer(perSecond * seconds, `if (i % ${burst} == 0) { fflush(); system("usleep ${BURST_MS * 1_000}") }`);
}

function writer(lines: number, between: string): Writer {
  const program = `BEGIN { for (i = 0; i < ${lines}; i++) { ${between}; print "line " i " of a log, about as long as most" } }`;
  return { lines, cmd: ['awk', program] };
}

/** A job of such a program, once it is over. */
export interface WrittenJob {
  id: string;
  workflowId: string;
  /** From the start of its container until its outcome, and so its last line, was stored: milliseconds. */
  took: number;
  /** Stored lines that are not the ones that were written, in their order: missing, twice, changed or out of place. */
  wrong: number;
}

/** CONTAINER workflows that write, as a measurement's user has them. */
export class LogWriters {
  constructor(private readonly scene: Scene) {}

  /** Starts a job of each, all at once, when all are built; returns their ids. */
  async begin(writers: Writer[]): Promise<{ id: string; workflowId: string }[]> {
    const { api, ledger } = this.scene;
    const workflows: string[] = [];
    for (const { cmd } of writers) {
      const payload = { image: 'busybox', cmd, network: 'none', timeout: '5m', resources: { memory: '64m' } };
      workflows.push(await api.create({ name: 'writes', kind: 'CONTAINER', payload, schedule: { every: '168h' } }));
    }
    await this.until('the workflows are built', async () => {
      const { rows } = await ledger.query(
        'SELECT count(*)::int AS built FROM workflows WHERE id = ANY($1::uuid[]) AND current_revision IS NOT NULL',
        [workflows],
      );
      return rows[0].built === workflows.length;
    });
    return Promise.all(workflows.map(async (workflowId) => ({ id: await api.run(workflowId), workflowId })));
  }

  /** The job's figures, once it is over. @throws Error when it did not complete */
  async over({ id, workflowId }: { id: string; workflowId: string }, { lines }: Writer): Promise<WrittenJob> {
    const { ledger } = this.scene;
    await this.until('the job is over', async () => {
      const { rows } = await ledger.query('SELECT completed_at IS NOT NULL AS over FROM jobs WHERE id = $1', [id]);
      return rows[0].over;
    });
    const { rows } = await ledger.query(
      `SELECT status, reason_message, extract(epoch FROM updated_at - started_at)::float8 * 1000 AS took,
         (SELECT count(*) FROM job_logs l WHERE l.job_id = j.id AND l.message = 'line ' || l.sequence_num || ' of a log, about as long as most')::int AS right,
         (SELECT count(*) FROM job_logs l WHERE l.job_id = j.id)::int AS stored
       FROM jobs j WHERE id = $1`,
      [id],
    );
    const { status, reason_message, took, right, stored } = rows[0];
    if (status !== 'COMPLETED') throw new Error(`a job to be measured ended as ${status}: ${reason_message}`);
    return { id, workflowId, took, wrong: lines - right + (stored - right) };
  }

  private async until(what: string, is: () => Promise<boolean>): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (!(await is())) {
      if (performance.now() > giveUpAt) throw new Error(`not after ${PATIENCE_MS / 1_000} s: ${what}`);
      await delay(LOOK_EVERY_MS);
    }
  }
}

/** How long `docker logs` takes to print what such a program wrote to a file, milliseconds. The container is the engine's own, made and removed here. */
export async function dockerLogs({ cmd, lines }: Writer): Promise<number> {
  const name = `evertick-bench-${randomUUID()}`;
  const folder = await mkdtemp(join(tmpdir(), 'evertick-bench-logs-'));
  const file = join(folder, 'log');
  try {
    await run('docker', ['run', '--name', name, '--detach', '--network', 'none', 'busybox', ...cmd]);
    await run('docker', ['wait', name]);
    const began = performance.now();
    await run('sh', ['-c', 'docker logs "$0" > "$1"', name, file]);
    const took = performance.now() - began;
    if ((await stat(file)).size < lines) throw new Error('`docker logs` did not print the whole log');
    return took;
  } finally {
    await run('docker', ['rm', '--force', name]).catch(() => {});
    await rm(folder, { recursive: true });
  }
}
