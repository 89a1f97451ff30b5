import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../bench/apiSeed.js';
import { encodeCursor, encodeNameCursor } from '../../src/domain/rules/cursor.js';
import { JOB_STATUSES, KINDS, TRIGGERS } from '../../src/domain/rules/status.js';
import { ACTOR } from '../setup/actor.js';
import { addPerson, keyOf } from './accounts.helper.js';
import { type Api, startApi } from './api.helper.js';
import { Planner, statementsOf } from './plans.helper.js';

/** Enough that a query which reads a table, or a team's part of it, from end to end is told from one that does not. */
const WORKFLOWS = 3_000;
const JOBS = 60_000;
/** A page and one row more of each status and trigger, which is what a list of jobs takes at most, and as many again for what is shown beside. */
const MOST_ROWS = 13 * 51;
/** A part of a name is found in all names that have it, and one of less than three letters is looked for in the team's, newest first. */
const MOST_ROWS_BY_NAME = WORKFLOWS;
/** Lines of logs have tests of their own; the others ask PostgreSQL for nothing that grows. */
const ELSEWHERE = /\/logs|^\/(healthz|readyz)$|^\/v1\/(auth\/.*|teams)$/;

let api: Api;
let planner: Planner;
let smallTeamKey: string;
const at: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  const { pool } = api.database;
  planner = new Planner(pool);
  await planner.connect();
  await seed(pool, WORKFLOWS, JOBS);
  await pool.query(MORE);
  await pool.query('VACUUM ANALYZE');
  const one = async (sql: string) => (await pool.query(sql)).rows[0];
  const ofTeam = `WHERE team_id = '${ACTOR.teamId}'`;
  const workflow = await one(
    `SELECT id, created_at AS at FROM workflows ${ofTeam} ORDER BY created_at OFFSET 900 LIMIT 1`,
  );
  const job = await one(
    `SELECT id, workflow_id, scheduled_at AS at FROM jobs ${ofTeam} ORDER BY scheduled_at OFFSET 9000 LIMIT 1`,
  );
  const entry = await one(`SELECT id, resource_id, at FROM audit_entries ${ofTeam} ORDER BY at OFFSET 9000 LIMIT 1`);
  const key = await one(`SELECT id, created_at AS at FROM api_keys ${ofTeam} ORDER BY created_at OFFSET 50 LIMIT 1`);
  Object.assign(at, {
    busy: (await one(`SELECT workflow_id AS id FROM jobs ${ofTeam} GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`)).id,
    foreign: (await one(`SELECT id FROM workflows WHERE team_id <> '${ACTOR.teamId}' ORDER BY created_at DESC LIMIT 1`))
      .id,
    job: job.id,
    workflow: job.workflow_id,
    entryOf: entry.resource_id,
    build: (await one(`SELECT id FROM builds WHERE workflow_id = '${job.workflow_id}' LIMIT 1`)).id,
    key: key.id,
    middle: job.at.toISOString(),
    later: new Date(job.at.getTime() + 3_600_000).toISOString(),
    jobs: encodeCursor('jobs', job),
    workflows: encodeCursor('workflows', workflow),
    builds: encodeCursor('builds', workflow),
    audit: encodeCursor('audit', entry),
    api_keys: encodeCursor('api_keys', key),
    secrets: encodeNameCursor('secrets', 'NAME_150'),
    registries: encodeNameCursor('registries', 'host-150.example.org'),
  });
  const smallTeam = (await one(`SELECT id FROM teams WHERE name = 'a small team'`)).id;
  smallTeamKey = await keyOf(api, await addPerson(api, 'admin', smallTeam), 'admin');
});

afterAll(() => planner.close());

/** What a team has besides workflows and jobs, and another one, too. */
const MORE = `
INSERT INTO builds (id, workflow_id, revision, status, created_at, completed_at)
  SELECT gen_random_uuid(), w.id, 1, 'COMPLETED', w.created_at + i * interval '1 second', now() FROM workflows w, generate_series(1, 5) i;
INSERT INTO secrets (team_id, name, sealed, key_id) SELECT t.id, 'NAME_' || i, '', 'k' FROM teams t, generate_series(1, 3000) i;
INSERT INTO registries (team_id, host, username, sealed, key_id) SELECT t.id, 'host-' || i || '.example.org', 'u', '', 'k' FROM teams t, generate_series(1, 3000) i;
INSERT INTO users (id, name, email) SELECT gen_random_uuid(), 'user', 'user-' || i || '@example.org' FROM generate_series(1, 300) i;
INSERT INTO members (team_id, user_id, role) SELECT t.id, u.id, 'viewer' FROM teams t, users u WHERE u.name = 'user' AND (t.name LIKE 'another%' OR u.email LIKE 'user-1%');
INSERT INTO api_keys (id, team_id, user_id, name, scope, beginning, hash, created_at)
  SELECT gen_random_uuid(), m.team_id, m.user_id, 'key', 'read', 'evk_', sha256(m.user_id::text::bytea || m.team_id::text::bytea), now() - random() * interval '1 day' FROM members m;
INSERT INTO audit_entries (id, team_id, at, user_id, actor, action, resource_type, resource_id)
  SELECT uuidv7(), j.team_id, j.created_at, m.user_id, 'somebody', CASE WHEN n % 1000 = 0 THEN 'workflow.update' ELSE 'job.create' END,
    CASE WHEN n % 1000 = 0 THEN 'workflow' ELSE 'job' END, CASE WHEN n % 1000 = 0 THEN j.workflow_id ELSE j.id END::text
  FROM (SELECT *, row_number() OVER () AS n FROM jobs) j JOIN (SELECT DISTINCT ON (team_id) team_id, user_id FROM members ORDER BY team_id, user_id) m USING (team_id)`;

/** Every combination of one word of each: `a=1&b=2` from `['', 'a=1'], ['b=2']`. */
const combined = (...choices: string[][]): string[] =>
  choices.reduce(
    (all, words) => all.flatMap((one) => words.map((word) => [one, word].filter(Boolean).join('&'))),
    [''],
  );
const each = (name: string, values: readonly string[]) => ['', ...values.map((value) => `${name}=${value}`)];
const deep = (list: string) => ['', `cursor=:${list}`];

const jobFilters = combined(
  each('status', JOB_STATUSES),
  each('trigger', TRIGGERS),
  ['', 'scheduled_from=:middle', 'scheduled_to=:middle', 'scheduled_from=:middle&scheduled_to=:later'],
  deep('jobs'),
);
const workflowFilters = combined(
  each('query', ['latency', '%C3%9CBER', 'backup%20297', 'l', 'zq']),
  each('kind', KINDS),
  each('build_status', ['COMPLETED', 'CANCELED']),
  each('state', ['TERMINATED']),
  ['', 'interval_min=2&interval_max=4'],
  deep('workflows'),
);
const auditFilters = combined(
  each('action', ['workflow.update', 'secret.delete']),
  each('resource_type', ['workflow']),
  each('user_id', [ACTOR.userId]),
  ['', 'from=:middle&to=:later'],
  deep('audit'),
);
/** Path → queries. Every path that is read is here. */
const READ: Record<string, string[]> = {
  '/v1/workflows': workflowFilters,
  '/v1/workflows/:workflow': [''],
  '/v1/workflows/:workflow/builds': deep('builds'),
  '/v1/workflows/:workflow/builds/:build': [''],
  '/v1/workflows/:busy/jobs': jobFilters,
  '/v1/workflows/:foreign/jobs': combined(each('status', ['COMPLETED', 'FAILED'])),
  '/v1/workflows/:workflow/jobs/:job': [''],
  '/v1/jobs': jobFilters,
  '/v1/secrets': deep('secrets'),
  '/v1/secrets/NAME_1': [''],
  '/v1/registries': deep('registries'),
  '/v1/registries/host-1.example.org': [''],
  '/v1/runners': [''],
  '/v1/audit': [...auditFilters, 'resource_type=job&resource_id=:entryOf'],
  '/v1/api-keys': deep('api_keys'),
  '/v1/api-keys/:key': [''],
  [`/v1/teams/${ACTOR.teamId}`]: [''],
  [`/v1/teams/${ACTOR.teamId}/members`]: ['', `limit=10`],
  [`/v1/teams/${ACTOR.teamId}/members/${ACTOR.userId}`]: [''],
};

it('names every path that is read', async () => {
  const { body } = await api.call('GET', '/v1/openapi.json');
  const paths = Object.entries<object>(body.paths).flatMap(([path, item]) => ('get' in item ? [path] : []));
  const patterns = Object.keys(READ).map((path) => path.replace(/^\/v1\/teams\/[^/]+/, '/v1/teams/{}'));
  const covered = (path: string) => {
    const pattern = new RegExp(`^${path.replace(/{\w+}/g, '[^/]+')}$`);
    return patterns.some((one) => pattern.test(one));
  };
  expect(paths.filter((path) => !ELSEWHERE.test(path) && !covered(path))).toEqual([]);
});

const urlOf = (path: string, query: string) =>
  `${path}?${query}`.replace(/:(\w+)/g, (_, name) => at[name] ?? `missing ${name}`);

/** Faults of the plans by which these requests are answered, with the requests. */
async function faultsOf(urls: string[], key = api.key): Promise<string[]> {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const url of urls) {
    const mostRows = url.includes('query=') ? MOST_ROWS_BY_NAME : MOST_ROWS;
    const statements = await statementsOf(async () => {
      const { status, body } = await api.call('GET', url, undefined, { authorization: `Bearer ${key}` });
      expect([200, 404], `${url} ${JSON.stringify(body)}`).toContain(status);
    });
    for (const statement of statements) {
      const name = JSON.stringify(statement);
      if (seen.has(name)) continue;
      seen.add(name);
      for (const generic of statement.name ? [false, true] : [false]) {
        const { rows, sorted, whole, plan } = await planner.carryOut(statement, generic);
        const wrong = [
          ...whole.map((table) => `reads all of ${table}`),
          ...(rows > mostRows ? [`looks at ${rows} rows`] : []),
          ...(sorted > mostRows ? [`sorts ${sorted} rows`] : []),
        ];
        if (wrong.length > 0) faults.push(`${url}: ${wrong.join(', ')}; ${statement.text} ${plan}`);
      }
    }
  }
  return faults;
}

describe('few rows are read, by an index, for', () => {
  it.each(Object.entries(READ))('%s', async (path, queries) => {
    expect(await faultsOf(queries.map((query) => urlOf(path, query)))).toEqual([]);
  });

  it('a small team among large ones', async () => {
    const urls = [
      ...jobFilters.map((query) => urlOf('/v1/jobs', query)),
      ...workflowFilters.map((query) => urlOf('/v1/workflows', query)),
    ];
    expect(await faultsOf(urls, smallTeamKey)).toEqual([]);
  });
});
