import { setTimeout as delay } from 'node:timers/promises';
import { inTurn } from './api.js';
import type { Scene } from './scene.js';
import { groupBy } from './statistics.js';
import type { Witness } from './witness.js';

/** Little enough that a crowd's promises fit a small host, enough for any shell. */
const RESOURCES = { memory: '64m' };
const LOOK_EVERY_MS = 50;
/** Nothing takes longer unless it hangs. */
const PATIENCE_MS = 180_000;

/** A job as the ledger, its log and the engine tell of it; instants in epoch milliseconds. */
export interface ContainerRun {
  /** Its workflow's name, which are the words that it is to say. */
  words: string;
  status: string;
  exitCode: number | null;
  scheduledAt: number;
  completedAt: number;
  /** When its outcome was in the ledger. */
  recordedAt: number;
  log: { at: number; message: string }[];
  /** How often the engine started a container of it. */
  starts: number;
  removedAt: number;
}

/** What a container of the measurement does: it says `words`. */
export const says = (words: string) => ({ image: 'busybox', cmd: ['echo', words], resources: RESOURCES });

/** CONTAINER workflows and their jobs, as a measurement's user has them. */
export class ContainerJobs {
  constructor(
    private readonly scene: Scene,
    private readonly witness: Witness,
  ) {}

  /** Creates workflows of these words, first due at `startAt`, and returns when they are built. */
  async create(words: string[], startAt: Date): Promise<string[]> {
    const { api } = this.scene;
    const ids = await inTurn(words, async (text) => {
      const [schedule, start_at] = [{ every: '168h' }, startAt.toISOString()];
      return api.create({ name: text, kind: 'CONTAINER', payload: says(text), schedule, start_at });
    });
    await this.until('the images are built', async () => {
      const { rows } = await this.scene.ledger.query(
        'SELECT count(*)::int AS built FROM workflows WHERE id = ANY($1::uuid[]) AND current_revision IS NOT NULL',
        [ids],
      );
      return rows[0].built === ids.length;
    });
    return ids;
  }

  /** Runs one job to the removal of its container; without `scheduledAt` it is due now. */
  async run(workflowId: string, scheduledAt?: Date): Promise<ContainerRun> {
    const [run] = await this.over('id', [await this.scene.api.run(workflowId, scheduledAt)]);
    return run as ContainerRun;
  }

  /** The workflows' jobs, once all are over and their containers removed. */
  async over(column: 'id' | 'workflow_id', ids: string[]): Promise<ContainerRun[]> {
    const { ledger } = this.scene;
    await this.until('the jobs are over', async () => {
      const { rows } = await ledger.query(
        `SELECT count(*)::int AS over FROM jobs WHERE ${column} = ANY($1::uuid[]) AND completed_at IS NOT NULL`,
        [ids],
      );
      return rows[0].over >= ids.length;
    });
    const { rows } = await ledger.query(
      `SELECT j.id, w.name, j.status, j.exit_code, j.scheduled_at, j.completed_at, j.updated_at,
         (SELECT json_agg(json_build_object('at', extract(epoch FROM l.timestamp) * 1000, 'message', l.message) ORDER BY sequence_num)
          FROM job_logs l WHERE l.job_id = j.id) AS log
       FROM jobs j JOIN workflows w ON w.id = j.workflow_id WHERE j.${column} = ANY($1::uuid[]) AND j.completed_at IS NOT NULL`,
      [ids],
    );
    await this.until('the containers are removed', async () =>
      rows.every(({ id }) => this.witness.of(id).removals.length > 0),
    );
    return rows.map((row) => ({
      words: row.name,
      status: row.status,
      exitCode: row.exit_code,
      scheduledAt: row.scheduled_at.getTime(),
      completedAt: row.completed_at.getTime(),
      recordedAt: row.updated_at.getTime(),
      log: row.log ?? [],
      starts: this.witness.of(row.id).starts.length,
      removedAt: this.witness.of(row.id).removals[0] as number,
    }));
  }

  private async until(what: string, is: () => Promise<boolean>): Promise<void> {
    const giveUpAt = performance.now() + PATIENCE_MS;
    while (!(await is())) {
      if (performance.now() > giveUpAt) throw new Error(`It did not come to this in ${PATIENCE_MS / 1_000} s: ${what}`);
      await delay(LOOK_EVERY_MS);
    }
  }
}

/** What is not as it should be: for each of these words one job, in one container, with exit code 0, which said them and nothing else. */
export function faultsOf(runs: ContainerRun[], words: string[]): { missing: number; twice: number; wrong: number } {
  const byWords = groupBy(runs, (run) => run.words);
  const missing = words.filter((text) => !byWords.get(text)?.some(({ log }) => log[0]?.message === text));
  const twice = [...byWords.values()].filter(
    (same) => same.length > 1 || same.some(({ starts, log }) => starts > 1 || log.length > 1),
  );
  const wrong = runs.filter(({ status, exitCode }) => status !== 'COMPLETED' || exitCode !== 0);
  return { missing: missing.length, twice: twice.length, wrong: wrong.length };
}
