import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { addPerson, loggedIn } from './accounts.helper.js';
import {
  type Answer,
  type Api,
  create,
  expectProblem,
  heartbeat,
  insertJob,
  over,
  snapshot,
  startApi,
} from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const edit = (id: string, changes: object, ifMatch?: string) => {
  const { kind, ...definition } = heartbeat(changes);
  return api.call('PUT', `/v1/workflows/${id}`, definition, ifMatch === undefined ? {} : { 'if-match': ifMatch });
};
const tag = async (path: string) => String((await api.call('GET', path)).headers.get('etag'));
const tagIn = ({ headers }: Answer) => String(headers.get('etag'));

describe('the ETag of a workflow', () => {
  it('is in every answer that shows one', async () => {
    const created = await api.call('POST', '/v1/workflows', heartbeat());
    const path = `/v1/workflows/${created.body.id}`;
    expect(tagIn(created)).toMatch(/^"[^"]+"$/);
    expect(await tag(path)).toBe(tagIn(created));
    const edited = await edit(created.body.id, { name: 'other' });
    expect(tagIn(edited)).not.toBe(tagIn(created));
    expect(await tag(path)).toBe(tagIn(edited));
    for (const action of ['terminate', 'reactivate']) {
      const before = await tag(path);
      const answer = await api.call('POST', `${path}/${action}`);
      expect(tagIn(answer)).not.toBe(before);
      expect(await tag(path)).toBe(tagIn(answer));
    }
  });

  it('does not change by what happens by itself', async () => {
    const { id } = await create(api);
    const before = await tag(`/v1/workflows/${id}`);
    await insertJob(api, id);
    await api.database.pool.query(
      "UPDATE workflows SET consecutive_job_failures_count = 2, updated_at = now(), build_message = 'x' WHERE id = $1",
      [id],
    );
    expect(await tag(`/v1/workflows/${id}`)).toBe(before);
    expect((await edit(id, { name: 'other' }, before)).status).toBe(200);
  });
});

describe('If-Match', () => {
  it('lets one of many edits pass that began with the same', async () => {
    const { id } = await create(api);
    const before = await tag(`/v1/workflows/${id}`);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => edit(id, { name: `edit ${i}` }, before)));
    const passed = answers.filter(({ status }) => status === 200);
    expect(passed).toHaveLength(1);
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 412, id);
    const { body } = await api.call('GET', `/v1/workflows/${id}`);
    expect(body).toMatchObject({ revision: 2, name: passed[0]?.body.name });
  });

  it('takes several tags and *, and compares strongly', async () => {
    const { id } = await create(api);
    const now = await tag(`/v1/workflows/${id}`);
    expect((await edit(id, {}, `"a,b" , ${now}`)).status).toBe(200);
    expect((await edit(id, {}, '*')).status).toBe(200);
    expectProblem(await edit(id, {}, `W/${now}`), 412);
    expectProblem(await edit(id, {}, '"a", "b"'), 412);
  });

  it.each([(tag: string) => `${tag},`, (tag: string) => `,,,${tag}`, (tag: string) => `, \t,"a", ,,${tag} , \t`])(
    'passes over what is empty between commas (%#)',
    async (list) => {
      const { id } = await create(api);
      const now = await tag(`/v1/workflows/${id}`);
      expect((await edit(id, {}, list(now))).status).toBe(200);
      expectProblem(await edit(id, {}, list('"other"')), 412);
    },
  );

  it.each(['a', '"', '"a" "b"', '*, "a"', '*,', ',', ' , ,', '"a", b', "'a'", 'w/"a"'])(
    'that is %j is 400',
    async (bad) => {
      const { id } = await create(api);
      const before = await snapshot(api);
      expectProblem(await edit(id, { name: 'other' }, bad), 400, 'if-match');
      expect(await snapshot(api)).toEqual(before);
    },
  );

  it('keeps a workflow that was changed from being deleted, its jobs from being canceled', async () => {
    const { id } = await create(api);
    const read = await tag(`/v1/workflows/${id}`);
    await api.call('POST', `/v1/workflows/${id}/terminate`);
    const jobId = await insertJob(api, id, { trigger: 'MANUAL' });
    const before = await snapshot(api);
    for (const query of ['', '?cancel_open=true'])
      expectProblem(await api.call('DELETE', `/v1/workflows/${id}${query}`, undefined, { 'if-match': read }), 412);
    expect(await snapshot(api)).toEqual(before);
    const { status, completed_at } = over;
    await api.database.pool.query('UPDATE jobs SET status = $2, completed_at = $3 WHERE id = $1', [
      jobId,
      status,
      completed_at,
    ]);
    const now = await tag(`/v1/workflows/${id}`);
    const deleted = await api.call('DELETE', `/v1/workflows/${id}`, undefined, { 'if-match': now });
    expect(deleted.status).toBe(204);
  });
});

describe.each([
  ['/v1/secrets/PUT_TEST', { value: 'one value' }, { value: 'another value' }],
  ['/v1/registries/127.0.0.1:5000', { username: 'a', password: 'one' }, { username: 'a', password: 'two' }],
])('conditions on %s', (path, one, two) => {
  const put = (body: object, headers: Record<string, string> = {}) => api.call('PUT', path, body, headers);

  it('create it only when it is not there, and only once', async () => {
    expectProblem(await put(one, { 'if-match': '*' }), 412);
    const answers = await Promise.all(Array.from({ length: 10 }, () => put(one, { 'if-none-match': '*' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(412)]);
    const [created] = answers.filter(({ status }) => status === 201) as [Answer];
    expect(await tag(String(created.headers.get('location')))).toBe(tagIn(created));
    expectProblem(await put(one, { 'if-none-match': '"a"' }), 400, 'if-none-match');
  });

  it('replace it only when it is as it was read', async () => {
    const read = await tag(path);
    const again = await put(one, { 'if-match': read });
    expect(again.status).toBe(200);
    expect(tagIn(again)).not.toBe(read);
    expectProblem(await put(two, { 'if-match': read }), 412);
    expect(await tag(path)).toBe(tagIn(again));
  });

  it('delete it only when it is as it was read', async () => {
    const read = await tag(path);
    await put(two);
    expectProblem(await api.call('DELETE', path, undefined, { 'if-match': read }), 412);
    expect((await api.call('DELETE', path, undefined, { 'if-match': await tag(path) })).status).toBe(204);
    expectProblem(await api.call('DELETE', path, undefined, { 'if-match': read }), 404);
  });
});

describe('a team and its members', () => {
  it('have another tag after each change, also of those in one millisecond', async () => {
    const browser = await loggedIn(api, 'admin');
    const { userId } = await addPerson(api, 'viewer');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_000 });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const made = await browser.call('POST', '/v1/teams', { name: 'first' });
    const path = String(made.headers.get('location'));
    const tags = [tagIn(made)];
    for (const name of ['second', 'third']) tags.push(tagIn(await browser.call('PUT', path, { name })));
    expect(new Set(tags).size).toBe(3);
    const member = `/v1/teams/${FIRST_TEAM_ID}/members/${userId}`;
    const roles = [];
    for (const role of ['editor', 'operator', 'admin']) roles.push(tagIn(await api.call('PUT', member, { role })));
    expect(new Set(roles).size).toBe(3);
  });

  it('are changed only as they were read', async () => {
    const browser = await loggedIn(api, 'admin');
    const { headers } = await browser.call('POST', '/v1/teams', { name: 'first name' });
    const path = String(headers.get('location'));
    const rename = (name: string, ifMatch: string) => browser.call('PUT', path, { name }, { 'if-match': ifMatch });
    const renamed = await rename('second name', String(headers.get('etag')));
    expect(renamed.status).toBe(200);
    expectProblem(await rename('third name', String(headers.get('etag'))), 412);
    const { userId, email } = await addPerson(api, 'viewer');
    const member = await browser.call('POST', `${path}/members`, { email, role: 'viewer' });
    const change = (role: string) =>
      browser.call('PUT', `${path}/members/${userId}`, { role }, { 'if-match': tagIn(member) });
    expect(tagIn(await browser.call('GET', `${path}/members/${userId}`))).toBe(tagIn(member));
    expect((await change('editor')).status).toBe(200);
    expectProblem(await change('admin'), 412);
    const gone = await browser.call('DELETE', `${path}/members/${userId}`, undefined, { 'if-match': tagIn(member) });
    expectProblem(gone, 412);
    expectProblem(await browser.call('DELETE', path, undefined, { 'if-match': String(headers.get('etag')) }), 412);
  });
});

describe('an API key', () => {
  it('is deleted only as it was read', async () => {
    const created = await api.call('POST', '/v1/api-keys', { name: 'ci', scope: 'read' });
    const path = String(created.headers.get('location'));
    const remove = (ifMatch: string) => api.call('DELETE', path, undefined, { 'if-match': ifMatch });
    expect(await tag(path)).toBe(tagIn(created));
    expectProblem(await remove('"another"'), 412, created.body.id);
    expect(await tag(path)).toBe(tagIn(created));
    expect((await remove(tagIn(created))).status).toBe(204);
  });
});

describe('the ETag of a job', () => {
  it('is that of all that is shown', async () => {
    const { id } = await create(api);
    const created = await api.call('POST', `/v1/workflows/${id}/jobs`);
    const path = String(created.headers.get('location'));
    expect(await tag(path)).toBe(tagIn(created));
    await api.database.pool.query('UPDATE jobs SET attempts = 2 WHERE id = $1', [created.body.id]);
    expect(await tag(path)).not.toBe(tagIn(created));
    expect(tagIn(await api.call('POST', `${path}/cancel`))).toBe(await tag(path));
  });
});

describe('Prefer', () => {
  const minimal = { prefer: 'return=minimal' };

  it('return=minimal leaves the body out of what is created, changed or asked for', async () => {
    const created = await api.call('POST', '/v1/workflows', heartbeat(), minimal);
    expect(created).toMatchObject({ status: 201, body: '' });
    expect(created.headers.get('preference-applied')).toBe('return=minimal');
    const path = String(created.headers.get('location'));
    const { body } = await api.call('GET', path, undefined, minimal);
    expect(body.name).toBe('check');
    expect(tagIn(created)).toBe(await tag(path));
    const { kind, ...definition } = heartbeat({ name: 'other' });
    const edited = await api.call('PUT', path, definition, minimal);
    expect(edited).toMatchObject({ status: 204, body: '' });
    expect(tagIn(edited)).toBe(await tag(path));
    expect(await api.call('POST', `${path}/terminate`, undefined, minimal)).toMatchObject({ status: 204, body: '' });
    const job = await api.call('POST', `${path}/jobs`, undefined, minimal);
    const canceled = await api.call('POST', `${job.headers.get('location')}/cancel`, undefined, minimal);
    expect(canceled).toMatchObject({ status: 202, body: '' });
  });

  it.each([
    ['respond-async, Return = "minimal"; why=x', 201, true],
    ['return=minimal, return=representation', 201, true],
    ['return=representation, return=minimal', 201, false],
    ['x-return=minimal', 201, false],
    ['return', 201, false],
    [',;=', 201, false],
  ])('%s is read as RFC 7240 says', async (prefer, status, applied) => {
    const answer = await api.call('POST', '/v1/workflows', heartbeat(), { prefer });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('preference-applied')).toBe(applied ? 'return=minimal' : null);
    expect(answer.body === '').toBe(applied);
  });

  it('counts for a repetition, which may prefer something else', async () => {
    const key = { 'idempotency-key': 'preferred' };
    const first = await api.call('POST', '/v1/workflows', heartbeat(), { ...key, ...minimal });
    const second = await api.call('POST', '/v1/workflows', heartbeat(), key);
    expect(second.body.id).toBe(first.headers.get('location')?.split('/').at(-1));
  });

  it('leaves problems as they are', async () => {
    expectProblem(await api.call('POST', '/v1/workflows', {}, minimal), 400);
  });
});
