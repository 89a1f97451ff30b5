import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ACTOR } from '../setup/actor.js';
import { addPerson, loggedIn } from './accounts.helper.js';
import { type Answer, type Api, container, create, expectProblem, heartbeat, startApi } from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

let key: string;
beforeEach(({ task }) => {
  key = task.name.replace(/[^\w]+/g, '-');
});

const post = (path: string, body?: unknown, headers: object = {}) =>
  api.call('POST', path, body, { 'idempotency-key': key, ...headers });
const count = async (table: 'workflows' | 'jobs' | 'builds' | 'idempotency_keys', where = 'true') =>
  Number((await api.database.pool.query(`SELECT count(*) FROM ${table} WHERE ${where}`)).rows[0].count);
const setKey = (columns: string) =>
  api.database.pool.query(`UPDATE idempotency_keys SET ${columns} WHERE key = $1`, [key]);

/** What is the same in a repetition. */
const told = ({ status, headers, body }: Answer) => ({
  status,
  body,
  location: headers.get('location'),
  etag: headers.get('etag'),
});

/** As if the process had ended after it created something and before it answered, longer ago than another one waits. */
const forgetAnswer = () => setKey("answer = NULL, held_until = now() - interval '1 second'");

/** Resolves when so many statements wait at the gate. */
const waiting = (statements: number) =>
  vi.waitFor(async () => {
    const { rows } = await api.database.pool.query(
      "SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 42 AND NOT granted",
    );
    expect(rows).toHaveLength(statements);
  });

describe('a creating request with an Idempotency-Key', () => {
  it('is done once, and a repetition gets the first answer', async () => {
    const before = await count('workflows');
    const first = await post('/v1/workflows', heartbeat());
    expect(first.status).toBe(201);
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    await api.call('POST', `/v1/workflows/${first.body.id}/terminate`);
    const second = await post('/v1/workflows', heartbeat());
    expect(told(second)).toEqual(told(first));
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(await count('workflows')).toBe(before + 1);
  });

  it('makes one job and one build', async () => {
    const { id } = await create(api, container());
    await api.database.pool.query("UPDATE builds SET status = 'COMPLETED', completed_at = now()");
    const jobs = [await post(`/v1/workflows/${id}/jobs`), await post(`/v1/workflows/${id}/jobs`)] as const;
    expect(jobs[0].status).toBe(201);
    expect(told(jobs[1])).toEqual(told(jobs[0]));
    expect(await count('jobs', `workflow_id = '${id}'`)).toBe(1);
    key += '-build';
    const builds = [await post(`/v1/workflows/${id}/builds`), await post(`/v1/workflows/${id}/builds`)] as const;
    expect(builds[0].status).toBe(201);
    expect(told(builds[1])).toEqual(told(builds[0]));
    expect((await api.call('GET', String(builds[1].headers.get('location')))).body).toEqual(builds[0].body);
  });

  it('is done once though it comes fifty times at once', async () => {
    const before = await count('workflows');
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('/v1/workflows', heartbeat())));
    expect(answers.map(told)).toEqual(Array(50).fill(told(answers[0] as Answer)));
    expect(answers.filter(({ headers }) => !headers.has('idempotency-replayed'))).toHaveLength(1);
    expect(await count('workflows')).toBe(before + 1);
  });

  it('with a key that was used for another body or path is 422 and does nothing', async () => {
    const { body } = await post('/v1/workflows', heartbeat());
    const before = await count('workflows');
    expectProblem(await post('/v1/workflows', heartbeat({ name: 'other' })), 422, key);
    expectProblem(await post(`/v1/workflows/${body.id}/jobs`, heartbeat()), 422, key);
    expect(await count('workflows')).toBe(before);
  });

  it('is the same one with the fields of its body in another order', async () => {
    const { name, ...rest } = heartbeat();
    const first = await post('/v1/workflows', {
      name,
      ...rest,
      payload: { endpoint: 'http://a.example/', headers: { a: '1', b: '2' } },
    });
    const again = await post('/v1/workflows', {
      ...rest,
      payload: { headers: { b: '2', a: '1' }, endpoint: 'http://a.example/' },
      name,
    });
    expect(first.status).toBe(201);
    expect(told(again)).toEqual(told(first));
  });

  it.each(['two words', 'é', 'a'.repeat(256)])('is 400 with the key %j', async (bad) => {
    expectProblem(await post('/v1/workflows', heartbeat(), { 'idempotency-key': bad }), 400, 'visible');
  });

  it('takes a key of 255 characters', async () => {
    expect((await post('/v1/workflows', heartbeat(), { 'idempotency-key': '~'.repeat(255) })).status).toBe(201);
  });

  it('that was refused gives its key back', async () => {
    expectProblem(await post('/v1/workflows', heartbeat({ interval: 0 })), 422);
    expect(await count('idempotency_keys', `key = '${key}'`)).toBe(0);
    expect((await post('/v1/workflows', heartbeat())).status).toBe(201);
  });

  it('is answered as at first when what it asked for could not be asked for any more', async () => {
    const { id } = await create(api);
    const soon = { scheduled_at: new Date(Date.now() + 60_000).toISOString() };
    const first = await post(`/v1/workflows/${id}/jobs`, soon);
    await api.database.pool.query("UPDATE jobs SET status = 'COMPLETED', completed_at = now()");
    await api.call('POST', `/v1/workflows/${id}/terminate`);
    expect((await api.call('DELETE', `/v1/workflows/${id}`)).status).toBe(204);
    expect(told(await post(`/v1/workflows/${id}/jobs`, soon))).toEqual(told(first));
  });

  it('makes one team, and takes one person into it', async () => {
    const browser = await loggedIn(api, 'admin');
    const twice = async (path: string, body: object) => {
      const first = await browser.call('POST', path, body, { 'idempotency-key': key });
      const second = await browser.call('POST', path, body, { 'idempotency-key': key });
      await forgetAnswer();
      const third = await browser.call('POST', path, body, { 'idempotency-key': key });
      expect(first.status).toBe(201);
      expect([told(second), told(third)]).toEqual([told(first), told(first)]);
      key += '-next';
      return first.body;
    };
    const team = await twice('/v1/teams', { name: 'made once' });
    const { email } = await addPerson(api, 'viewer');
    const members = `/v1/teams/${team.id}/members`;
    await twice(members, { email, role: 'viewer' });
    await twice(members, { email: 'new@example.org', name: 'New', role: 'viewer' });
    expect((await browser.call('GET', members)).body.members).toHaveLength(3);
    const { body } = await browser.call('GET', '/v1/teams');
    expect(body.teams.filter(({ name }: { name: string }) => name === 'made once')).toHaveLength(1);
  });

  it('never keeps what is shown only once, and tells a repetition so', async () => {
    const body = { name: 'once', scope: 'read' };
    const first = await post('/v1/api-keys', body);
    expect(first.body.key).toMatch(/^evk_/);
    const { rows } = await api.database.pool.query('SELECT answer::text FROM idempotency_keys WHERE key = $1', [key]);
    expect(rows[0].answer).not.toContain(first.body.key);
    expectProblem(await post('/v1/api-keys', body), 409, String(first.headers.get('location')));
    await forgetAnswer();
    expectProblem(await post('/v1/api-keys', body), 409, String(first.headers.get('location')));
    const minimal = await post('/v1/api-keys', body, { 'idempotency-key': 'another', prefer: 'return=minimal' });
    expect(minimal.body.key).toMatch(/^evk_/);
  });

  it('has keys of its own for each user', async () => {
    const first = await post('/v1/workflows', heartbeat());
    await setKey("user_id = '01900000-0000-7000-8000-0000000000bb'");
    const second = await post('/v1/workflows', heartbeat());
    expect(second.body.id).not.toBe(first.body.id);
  });
});

describe('an attempt that died', () => {
  it('after it created something is found by the next one', async () => {
    const first = await post('/v1/workflows', heartbeat());
    await forgetAnswer();
    const before = await count('workflows');
    const second = await post('/v1/workflows', heartbeat());
    expect(told(second)).toEqual(told(first));
    expect(await count('workflows')).toBe(before);
    expect(told(await post('/v1/workflows', heartbeat()))).toEqual(told(first));
    // The first attempt may not have told Temporal.
    expect(api.told.filter((line) => line.includes(first.body.id))).toHaveLength(2);
  });

  it('of a job or a build is found, too', async () => {
    const { id } = await create(api, container());
    await api.database.pool.query("UPDATE builds SET status = 'COMPLETED', completed_at = now()");
    for (const path of [`/v1/workflows/${id}/jobs`, `/v1/workflows/${id}/builds`]) {
      key = `died-${path.length}`;
      const first = await post(path);
      await forgetAnswer();
      expect(told(await post(path))).toEqual(told(first));
    }
  });

  it('before it created something is done by the next one, under the id that was reserved', async () => {
    const first = await post('/v1/workflows', heartbeat());
    await api.database.pool.query('DELETE FROM workflows WHERE id = $1', [first.body.id]);
    await forgetAnswer();
    const second = await post('/v1/workflows', heartbeat());
    expect(second.status).toBe(201);
    expect(second.body.id).toBe(first.body.id);
  });

  it('is waited for as long as it may live', async () => {
    const first = await post('/v1/workflows', heartbeat());
    await setKey("answer = NULL, held_until = now() + interval '1 second'");
    expect(told(await post('/v1/workflows', heartbeat()))).toEqual(told(first));
  });

  it('and does not end is told to its client as 409', async () => {
    await post('/v1/workflows', heartbeat());
    await setKey("answer = NULL, held_until = now() + interval '1 hour'");
    const answer = await post('/v1/workflows', heartbeat());
    expectProblem(answer, 409, key);
    expect(answer.headers.get('retry-after')).toBe('1');
  });

  it('but was only slow creates nothing twice', async () => {
    const { pool } = api.database;
    const before = await count('workflows');
    const gate = await pool.connect();
    try {
      await gate.query('SELECT pg_advisory_lock(42)');
      await pool.query(`CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN PERFORM pg_advisory_xact_lock(42); RETURN NEW; END $$`);
      await pool.query('CREATE TRIGGER wait BEFORE INSERT ON workflows FOR EACH ROW EXECUTE FUNCTION wait()');
      const slow = post('/v1/workflows', heartbeat());
      await waiting(1);
      await setKey('held_until = now()');
      const other = post('/v1/workflows', heartbeat());
      await waiting(2);
      await gate.query('SELECT pg_advisory_unlock(42)');
      expect(told(await other)).toEqual(told(await slow));
      expect(told(await post('/v1/workflows', heartbeat()))).toEqual(told(await slow));
      expect(await count('workflows')).toBe(before + 1);
    } finally {
      gate.release(true);
      await pool.query('DROP FUNCTION wait CASCADE');
    }
  });
});

describe('kept answers', () => {
  it('are over after 24 hours', async () => {
    const first = await post('/v1/workflows', heartbeat());
    await setKey("created_at = now() - interval '24 hours 1 second'");
    const second = await post('/v1/workflows', heartbeat({ name: 'another' }));
    expect(second.status).toBe(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('are removed when they are over, some with each new one', async () => {
    await api.database.pool.query(
      `INSERT INTO idempotency_keys (team_id, user_id, key, fingerprint, resource_id, held_by, held_until, created_at)
       SELECT $1, $2, 'old ' || i, '', gen_random_uuid(), gen_random_uuid(), now(), now() - interval '25 hours' FROM generate_series(1, 30) i`,
      [ACTOR.teamId, ACTOR.userId],
    );
    await post('/v1/workflows', heartbeat());
    expect(await count('idempotency_keys', "key LIKE 'old %'")).toBe(10);
  });
});
