import { beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { type EventReader, readEvents } from '../setup/eventSource.js';
import { addTeam, keyOf, loggedIn } from './accounts.helper.js';
import { type Api, startApi } from './api.helper.js';
import { append, lines, loggedJob } from './logs.helper.js';

const TICK_MS = 15_000;
const PHASE = 0.4123;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const names = ({ events }: EventReader) => events.map(({ event }) => event);
const isLine = (text: string) => (event: EventReader['events'][number]) => event.data.message === text;

/** Takes the checks of the streams that are opened from now on out of the hands of the clock. What it gives does those that are next. */
function checksByHand(): () => Promise<void> {
  const next: (() => unknown)[] = [];
  const { setTimeout } = globalThis;
  vi.spyOn(Math, 'random').mockReturnValue(PHASE);
  const schedule = (work: () => unknown, ms?: number) => {
    if (ms !== PHASE * TICK_MS && ms !== TICK_MS) return setTimeout(work, ms);
    next.push(work);
    return setTimeout(() => {});
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(schedule as typeof setTimeout);
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  return async () => {
    expect(next).not.toEqual([]);
    await Promise.all(next.splice(0).map((work) => work()));
  };
}

it('sends what comes while PostgreSQL cannot say who may have it, and no more once key or session are over', async () => {
  const job = await loggedJob(api, lines(['line 0']));
  const reader = await loggedIn(api, 'viewer');
  const key = await keyOf(api, reader.person, 'read');
  const check = checksByHand();
  const ofKey = await readEvents(`${api.url}${job.path}/stream`, { authorization: `Bearer ${key}` });
  const ofSession = await readEvents(`${api.url}${job.path}/stream`, { cookie: reader.cookie });
  const go = async (line: number, followers: EventReader[]) => {
    await check();
    await append(api, job.id, lines([`line ${line}`], line));
    for (const each of followers) await each.first(isLine(`line ${line}`));
  };

  await go(1, [ofKey, ofSession]);
  for (const table of ['api_keys', 'sessions'])
    await api.database.pool.query(`ALTER TABLE ${table} RENAME TO ${table}_away`);
  await go(2, [ofKey, ofSession]);
  for (const table of ['api_keys', 'sessions'])
    await api.database.pool.query(`ALTER TABLE ${table}_away RENAME TO ${table}`);
  await api.database.prisma.apiKey.deleteMany({ where: { userId: reader.person.userId } });
  await go(3, [ofSession]);
  await ofKey.ended;
  expect(names(ofKey)).not.toContain('close');
  expect((await readEvents(`${api.url}${job.path}/stream`, { authorization: `Bearer ${key}` })).status).toBe(401);
  await reader.call('POST', '/v1/auth/sign-out');
  await check();
  await ofSession.ended;
  expect(names(ofSession)).not.toContain('close');
});

it('sends no more to who is no longer in the team, although they are in another one', async () => {
  const job = await loggedJob(api, lines(['line 0']));
  const reader = await loggedIn(api, 'viewer');
  const { userId, actor } = reader.person;
  const check = checksByHand();
  const follower = await readEvents(`${api.url}${job.path}/stream`, { cookie: reader.cookie });
  // Later than the first membership: who names no team is let into the one that they came into first.
  const teamId = await addTeam(api);
  await api.database.prisma.member.create({ data: { userId, teamId, role: 'admin' } });
  await check();
  await append(api, job.id, lines(['line 1'], 1));
  await follower.first(isLine('line 1'));

  await api.database.prisma.member.deleteMany({ where: { userId, teamId: actor.teamId } });
  expect((await reader.call('GET', '/v1/workflows')).body.workflows).toEqual([]);
  await check();
  await follower.ended;
  expect(names(follower)).not.toContain('close');
});

it('leaves the session as it is, which goes on for longer by the next request that can send its cookie', async () => {
  const job = await loggedJob(api, lines(['line 0']));
  const reader = await loggedIn(api, 'viewer');
  const where = { userId: reader.person.userId };
  const check = checksByHand();
  const follower = await readEvents(`${api.url}${job.path}/stream`, { cookie: reader.cookie });
  await api.database.prisma.session.updateMany({ where, data: { expiresAt: new Date(Date.now() + 3 * 86_400_000) } });
  const before = await api.database.prisma.session.findFirstOrThrow({ where });
  await check();
  expect(await api.database.prisma.session.findFirstOrThrow({ where })).toEqual(before);
  const answer = await reader.call('GET', '/v1/workflows');
  expect(answer.headers.getSetCookie().join()).toMatch(/^evertick\.session_token=.*Max-Age=604800/);
  follower.leave();
});
