import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { ACTOR } from '../setup/actor.js';
import { addPerson, addTeam, keyOf, loggedIn, mailedToken, PASSWORD, setPassword } from './accounts.helper.js';
import { type Api, container, create, expectProblem, heartbeat, insertJob, startApi } from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

/** What is written down of a thing, oldest first. */
async function entriesOf(resourceId: string) {
  const { status, body } = await api.call('GET', `/v1/audit?resource_id=${resourceId}&limit=200`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.audit.reverse();
}
const actionsOf = async (id: string) => (await entriesOf(id)).map(({ action }: { action: string }) => action);

describe('the audit log', () => {
  it('says who did what to which thing, when, from where, and what differs', async () => {
    const headers = { 'x-request-id': 'asked-for-this' };
    const { id } = await create(api, heartbeat({ name: 'before' }));
    const changed = heartbeat({
      name: 'after',
      payload: { endpoint: 'http://127.0.0.1:9/', headers: { 'x-token': 'hunter2' } },
    });
    const { kind: _, ...definition } = changed;
    const answer = await api.call('PUT', `/v1/workflows/${id}`, definition, headers);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    const [made, edited] = await entriesOf(id);
    expect(made).toMatchObject({
      action: 'workflow.create',
      resource: { type: 'workflow', id, name: 'before' },
      changes: null,
    });
    expect(edited).toEqual({
      id: expect.any(String),
      at: expect.stringMatching(/Z$/),
      actor: { user_id: ACTOR.userId, email: ACTOR.email, api_key: { id: expect.any(String), name: 'tests' } },
      action: 'workflow.update',
      resource: { type: 'workflow', id, name: 'after' },
      address: expect.stringMatching(/127\.0\.0\.1$/),
      request_id: answer.headers.get('x-request-id'),
      changes: {
        revision: { from: 1, to: 2 },
        name: { from: 'before', to: 'after' },
        'payload.headers': { from: '(not shown)', to: '(not shown)' },
      },
    });
    expect(JSON.stringify(await entriesOf(id))).not.toContain('hunter2');
  });

  it('has an entry for each command that changed something, and none for one that did not', async () => {
    const { id } = await create(api, container());
    const path = `/v1/workflows/${id}`;
    const jobId = (await api.call('POST', `${path}/jobs`)).body.id;
    await api.call('POST', `${path}/jobs/${jobId}/cancel`);
    await api.call('POST', `${path}/jobs/${jobId}/cancel`);
    await api.call('POST', `${path}/builds`);
    await api.database.pool.query(`UPDATE builds SET status = 'FAILED', completed_at = now() WHERE workflow_id = $1`, [
      id,
    ]);
    await api.call('POST', `${path}/builds`);
    await api.call('POST', `${path}/terminate`);
    await api.call('POST', `${path}/terminate`);
    await api.call('POST', `${path}/reactivate`);
    await api.call('POST', `${path}/reactivate`);
    expectProblem(await api.call('DELETE', path), 409);
    expectProblem(await api.call('PUT', path, { name: '' }), 400);
    await api.call('POST', `${path}/terminate`);
    await api.database.pool.query(
      `UPDATE jobs SET status = 'CANCELED', completed_at = now(), reason_code = 'CANCELED_BY_USER', reason_message = 'm' WHERE workflow_id = $1`,
      [id],
    );
    expect((await api.call('DELETE', path)).status).toBe(204);
    expect(await actionsOf(id)).toEqual([
      'workflow.create',
      'workflow.build',
      'workflow.terminate',
      'workflow.reactivate',
      'workflow.terminate',
      'workflow.delete',
    ]);
    expect(await actionsOf(jobId)).toEqual(['job.create', 'job.cancel']);
  });

  it('tells of each job that is canceled because its workflow is to be deleted', async () => {
    const { id } = await create(api);
    await api.call('POST', `/v1/workflows/${id}/terminate`);
    const manual = { trigger: 'MANUAL' };
    const jobs = [await insertJob(api, id, manual), await insertJob(api, id, manual)];
    const deleting = api.call('DELETE', `/v1/workflows/${id}?cancel_open=true`);
    for (const job of jobs) await expect.poll(() => actionsOf(job)).toEqual(['job.cancel']);
    await api.database.pool.query(
      `UPDATE jobs SET status = 'CANCELED', completed_at = now(), reason_code = 'CANCELED_BY_USER', reason_message = 'm' WHERE workflow_id = $1`,
      [id],
    );
    expect((await deleting).status).toBe(204);
  });

  it('tells of secrets, registries, keys and members, and never a value', async () => {
    await api.call('PUT', '/v1/secrets/AUDITED', { value: 'hunter2 one' });
    await api.call('PUT', '/v1/secrets/AUDITED', { value: 'hunter2 two' });
    await api.call('DELETE', '/v1/secrets/AUDITED');
    await api.call('PUT', '/v1/registries/audited.io', { username: 'me', password: 'hunter2' });
    await api.call('DELETE', '/v1/registries/audited.io');
    const { body: key } = await api.call('POST', '/v1/api-keys', { name: 'audited', scope: 'read' });
    await api.call('DELETE', `/v1/api-keys/${key.id}`);
    const { userId } = await addPerson(api, 'viewer');
    const member = `/v1/teams/${FIRST_TEAM_ID}/members/${userId}`;
    await api.call('PUT', member, { role: 'editor' });
    await api.call('DELETE', member);
    expect(await actionsOf('AUDITED')).toEqual(['secret.create', 'secret.update', 'secret.delete']);
    expect(await actionsOf('audited.io')).toEqual(['registry.create', 'registry.delete']);
    expect(await actionsOf(key.id)).toEqual(['api_key.create', 'api_key.delete']);
    expect(await entriesOf(userId)).toMatchObject([
      { action: 'member.update', changes: { role: { from: 'viewer', to: 'editor' } } },
      { action: 'member.delete' },
    ]);
    const { rows } = await api.database.pool.query('SELECT to_jsonb(a)::text AS row FROM audit_entries a');
    const text = rows.map(({ row }) => row).join();
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain(key.key.slice(12));
  });

  it('tells the teams of somebody who logged in or changed the password', async () => {
    const browser = await loggedIn(api, 'viewer');
    const body = { current_password: PASSWORD, new_password: 'another battery staple horse' };
    await browser.call('PUT', '/v1/account/password', body);
    const answer = await browser.signIn(browser.person.email, 'another battery staple horse');
    expect(answer.status).toBe(200);
    await browser.call('POST', '/v1/auth/sign-out');
    await api.call('POST', '/v1/auth/password/request', { email: browser.person.email });
    await setPassword(api, browser.person.email, 'a third battery staple');
    const actions = [
      'session.create',
      'account.change_password',
      'session.create',
      'session.delete',
      'account.reset_password',
    ];
    expect(await actionsOf(browser.person.userId)).toEqual(actions);
  });

  it('tells from where a password was set by mail, and in which request', async () => {
    const { email, userId } = await addPerson(api, 'viewer');
    await api.call('POST', '/v1/auth/password/request', { email });
    const body = { token: await mailedToken(api, email), password: 'another battery staple horse' };
    await api.call('POST', '/v1/auth/password/reset', body, { 'x-request-id': 'by-mail' });
    expect(await entriesOf(userId)).toMatchObject([
      { action: 'account.reset_password', address: expect.stringMatching(/127\.0\.0\.1$/), request_id: 'by-mail' },
    ]);
  });

  it.each(['open', 'closed'])(
    'tells teams of an account that is gone, and from where unless sign-up is open: %s',
    async (signUp) => {
      const its = await startApi({ EVERTICK_SIGNUP: signUp });
      const browser = await loggedIn(its, 'editor');
      expect((await browser.call('DELETE', '/v1/account', { password: PASSWORD })).status).toBe(204);
      const { audit } = (await its.call('GET', '/v1/audit?action=account.delete')).body;
      expect(audit).toHaveLength(1);
      expect(audit[0].address).toEqual(signUp === 'open' ? null : expect.stringMatching(/127\.0\.0\.1$/));
    },
  );

  it('has nothing of what was rolled back', async () => {
    const { id } = await create(api);
    const job = await insertJob(api, id, { status: 'QUEUED' });
    expectProblem(await api.call('POST', `/v1/workflows/${id}/jobs/${job}/cancel`), 409);
    expect(await actionsOf(job)).toEqual([]);
  });

  it('can be added to, and nothing else, whoever asks', async () => {
    await create(api);
    const { pool } = api.database;
    const count = async () => (await pool.query('SELECT count(*)::int AS n FROM audit_entries')).rows[0].n;
    const before = await count();
    for (const sql of [
      `UPDATE audit_entries SET actor = 'nobody'`,
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
      `INSERT INTO audit_entries SELECT * FROM audit_entries LIMIT 1 ON CONFLICT (id) DO UPDATE SET actor = 'nobody'`,
    ])
      await expect(pool.query(sql), sql).rejects.toThrow(/append-only/);
    expect(await count()).toBe(before);
  });

  it('is listed by what was done, by whom, to what and when, page by page, each team its own', async () => {
    const teamId = await addTeam(api);
    const person = await addPerson(api, 'admin', teamId);
    const authorization = `Bearer ${await keyOf(api, person, 'admin')}`;
    const call = (query: string) => api.call('GET', `/v1/audit?${query}`, undefined, { authorization });
    for (const name of ['A1', 'A2', 'A3'])
      await api.call('PUT', `/v1/secrets/${name}`, { value: 'a value' }, { authorization });
    await api.call('DELETE', '/v1/secrets/A1', undefined, { authorization });
    const ids = async (query: string) =>
      (await call(query)).body.audit.map(
        ({ action, resource }: { action: string; resource: { id: string } }) => `${action} ${resource.id}`,
      );
    const secrets = ['secret.delete A1', 'secret.create A3', 'secret.create A2', 'secret.create A1'];
    expect(await ids('resource_type=secret')).toEqual(secrets);
    expect(await ids('action=secret.delete')).toEqual(secrets.slice(0, 1));
    expect(await ids(`resource_type=secret&user_id=${person.userId}&resource_id=A1`)).toEqual([secrets[0], secrets[3]]);
    expect(await ids(`user_id=${ACTOR.userId}`)).toEqual([]);
    const all = (await call('resource_type=secret')).body.audit;
    expect(await ids(`resource_type=secret&from=${all[1].at}&to=${all[0].at}`)).not.toContain(secrets[0]);
    const first = await call('resource_type=secret&limit=3');
    const rest = await call(`resource_type=secret&limit=3&cursor=${first.body.cursor}`);
    expect([...first.body.audit, ...rest.body.audit]).toEqual(all);
    expect(rest.body.cursor).toBeNull();
    expectProblem(await call('cursor=x'), 400, 'cursor');
  });
});
