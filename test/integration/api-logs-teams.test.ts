import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { beforeAll, expect, it } from 'vitest';
import { addPerson, addTeam, keyOf } from './accounts.helper.js';
import { type Answer, type Api, expectProblem, heartbeat, insertJob, startApi } from './api.helper.js';
import { append, lines } from './logs.helper.js';

/** Takes PostgreSQL as long as it is let. */
const SLOW = String.raw`/(a*)(a*)(a*)\3\2\1$/`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** A team of its own with a job, and the key of somebody in it. */
async function addTeamWithJob() {
  const teamId = await addTeam(api);
  const authorization = `Bearer ${await keyOf(api, await addPerson(api, 'admin', teamId), 'admin')}`;
  const call = (path: string): Promise<Answer> => api.call('GET', path, undefined, { authorization });
  const { body } = await api.call('POST', '/v1/workflows', heartbeat(), { authorization });
  const jobId = await insertJob(api, body.id, { team_id: teamId });
  return { authorization, call, jobId, logs: `/v1/workflows/${body.id}/jobs/${jobId}/logs` };
}

const slowSearches = async () =>
  (
    await api.database.pool.query(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND state = 'active' AND query LIKE '%AS marked%' AND pid <> pg_backend_pid()`,
    )
  ).rows[0].n;

it('searches of one team leave places for those of another one', { timeout: 60_000 }, async () => {
  const [busy, other] = [await addTeamWithJob(), await addTeamWithJob()];
  await append(api, busy.jobId, lines(['a'.repeat(5_000)]));
  await append(api, other.jobId, lines(['a needle']));
  let over = 0;
  const searches = ['/v1/logs/search', busy.logs, '/v1/logs/search', busy.logs, '/v1/logs/search', busy.logs].map(
    (path) => busy.call(`${path}?q=${encodeURIComponent(SLOW)}`).finally(() => over++),
  );
  await expect.poll(slowSearches, { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
  for (const path of ['/v1/logs/search', other.logs])
    expect((await other.call(`${path}?q=/need.e/`)).body.logs).toMatchObject([{ message: 'a needle' }]);
  // With all four places theirs, four would have been over before.
  expect(over).toBeLessThanOrEqual(2);
  for (const answer of await Promise.all(searches)) expectProblem(answer, 422, 'takes longer than 2 s');
});

it('streams of one team leave room for those of others, as far as the process has it', async () => {
  const open = async ({ logs, authorization }: { logs: string; authorization: string }) => {
    const [answer] = (await once(
      get(`${api.url}${logs}/stream`, { agent: false, headers: { authorization } }),
      'response',
    )) as [IncomingMessage];
    return answer.setEncoding('utf8');
  };
  const answers: IncomingMessage[] = [];
  for (let teams = 1; teams <= 4; teams++) {
    const team = await addTeamWithJob();
    while (answers.length < teams * 250)
      answers.push(...(await Promise.all(Array.from({ length: 10 }, () => open(team)))));
    const refused = await team.call(`${team.logs}/stream`);
    expectProblem(refused, 429, 'your team has 250 streams');
    expect(refused.headers.get('retry-after')).toBe('5');
  }
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
  const another = await addTeamWithJob();
  const refused = await another.call(`${another.logs}/stream`);
  expectProblem(refused, 503, 'this process has 1000 streams');
  expect(refused.headers.get('retry-after')).toBe('5');

  await api.database.pool.query(`UPDATE jobs SET status = 'COMPLETED', completed_at = now()`);
  const closed = answers.map(async (answer) => (await answer.toArray()).join('').includes('event: close'));
  expect(new Set(await Promise.all(closed))).toEqual(new Set([true]));
  const answer = await open(another);
  expect((await answer.toArray()).join('')).toContain('event: close');
}, 60_000);
