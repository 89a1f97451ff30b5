import type pg from 'pg';
import { FIRST_TEAM_ID } from '../src/db/teams.js';
import { encodeCursor } from '../src/domain/rules/cursor.js';
import { JOB_STATUSES, TRIGGERS } from '../src/domain/rules/status.js';

const PAGE = 50;
const SAMPLES = 500;
/** Pages of the list of all jobs that are read by their cursors, or the last one when there are fewer. */
const DEEP_PAGES = [1_000, 10_000];

/** What requests are made of. */
export interface Samples {
  workflows: string[];
  jobs: { id: string; workflowId: string }[];
  /** Of lists of all jobs; page → cursor. */
  cursors: Record<number, string>;
  /** Instants between which the jobs lie. */
  from: number;
  to: number;
}

/** Takes samples of the first team. */
export async function takeSamples(ledger: pg.Pool): Promise<Samples> {
  const rows = async (sql: string) => (await ledger.query(sql, [FIRST_TEAM_ID])).rows;
  const workflows = await rows(`SELECT id FROM workflows WHERE team_id = $1 ORDER BY md5(id::text) LIMIT ${SAMPLES}`);
  const jobs = await rows(
    `SELECT id, workflow_id AS "workflowId" FROM jobs WHERE team_id = $1 ORDER BY md5(id::text) LIMIT ${SAMPLES}`,
  );
  const [range] = await rows(
    'SELECT min(scheduled_at) AS from, now() AS to, count(*)::int AS jobs FROM jobs WHERE team_id = $1',
  );
  const cursors: Record<number, string> = {};
  for (const wanted of DEEP_PAGES) {
    const page = Math.min(wanted, Math.floor(range.jobs / PAGE));
    const [end] = await rows(
      `SELECT scheduled_at AS at, id FROM jobs WHERE team_id = $1 ORDER BY scheduled_at DESC, id DESC OFFSET ${(page - 1) * PAGE - 1} LIMIT 1`,
    );
    cursors[page] = encodeCursor('jobs', end);
  }
  return {
    workflows: workflows.map(({ id }) => id),
    jobs,
    cursors,
    from: range.from.getTime(),
    to: range.to.getTime(),
  };
}

/** One request. */
export interface Asked {
  method: 'GET' | 'POST';
  path: string;
  body?: object;
}

/** Makes the `i`th request of a kind. */
type Make = (i: number, samples: Samples) => Asked;

const pick = <T>(items: readonly T[], i: number): T => items[i % items.length] as T;
const get = (path: string): Asked => ({ method: 'GET', path });
const workflow = (i: number, { workflows }: Samples) => `/v1/workflows/${pick(workflows, i)}`;
/** An hour of the ledger. */
function hour(i: number, { from, to }: Samples): string {
  const begin = from + ((to - from) * (i % 97)) / 97;
  return `scheduled_from=${iso(begin)}&scheduled_to=${iso(begin + 3_600_000)}`;
}
const iso = (at: number) => new Date(at).toISOString();

/** Kinds of requests that only read, and how many of a thousand are of each. */
export const READS: Record<string, { share: number; make: Make }> = {
  'a workflow': { share: 200, make: (i, samples) => get(workflow(i, samples)) },
  'a job': {
    share: 200,
    make(i, { jobs }) {
      const { id, workflowId } = pick(jobs, i);
      return get(`/v1/workflows/${workflowId}/jobs/${id}`);
    },
  },
  'jobs of a workflow': { share: 120, make: (i, samples) => get(`${workflow(i, samples)}/jobs`) },
  '… by status': {
    share: 50,
    make: (i, samples) => get(`${workflow(i, samples)}/jobs?status=${pick(JOB_STATUSES, i)}`),
  },
  'all jobs': { share: 80, make: () => get('/v1/jobs') },
  '… by a status': { share: 60, make: (i) => get(`/v1/jobs?status=${pick(JOB_STATUSES, i)}`) },
  '… by trigger': { share: 30, make: (i) => get(`/v1/jobs?trigger=${pick(TRIGGERS, i)}`) },
  '… by instant': { share: 30, make: (i, samples) => get(`/v1/jobs?${hour(i, samples)}`) },
  '… by all of these': {
    share: 30,
    make: (i, samples) =>
      get(`/v1/jobs?status=${pick(JOB_STATUSES, i)}&trigger=${pick(TRIGGERS, i)}&${hour(i, samples)}`),
  },
  '… a deep page': {
    share: 40,
    make: (i, { cursors }) => get(`/v1/jobs?cursor=${pick(Object.values(cursors), i)}`),
  },
  workflows: { share: 50, make: () => get('/v1/workflows') },
  '… by kind, build, state, interval': {
    share: 30,
    make: (i) => get(`/v1/workflows?${pick(WORKFLOW_FILTERS, i)}`),
  },
  '… by a part of the name': { share: 30, make: (i) => get(`/v1/workflows?query=${pick(NAME_PARTS, i)}`) },
  secrets: { share: 15, make: () => get('/v1/secrets') },
  'API keys': { share: 15, make: () => get('/v1/api-keys') },
};

const WORKFLOW_FILTERS = [
  'kind=CONTAINER',
  'build_status=FAILED',
  'build_status=CANCELED&kind=CONTAINER',
  'state=TERMINATED',
  'interval_min=2&interval_max=10',
  'interval_min=16&interval_max=59',
];
const NAME_PARTS = ['latency', 'backup%2042', '%C3%BCber', '77', 'nothing%20has%20this', 'zq'];

/** Kinds that write: a workflow that is due in years, and a job of one that is due then. */
export const WRITES: Record<string, { share: number; make: Make }> = {
  'create a workflow': {
    share: 10,
    make: (i) => ({
      method: 'POST',
      path: '/v1/workflows',
      body: { name: `created ${i}`, kind: 'HEARTBEAT', payload: { endpoint: 'http://127.0.0.1:9/' }, interval: 10_080 },
    }),
  },
  'create a job': {
    share: 10,
    make: (i, samples) => ({
      method: 'POST',
      path: `${workflow(i, samples)}/jobs`,
      body: { scheduled_at: iso(samples.to + 365 * 86_400_000) },
    }),
  },
};
