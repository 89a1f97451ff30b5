import { describe, expect, it } from 'vitest';
import { addTeam, Browser, loggedIn, PASSWORD, setPassword } from './accounts.helper.js';
import { expectProblem, startApi } from './api.helper.js';

describe('signing up', () => {
  it('is closed, and says so', async () => {
    const api = await startApi();
    expectProblem(await api.call('POST', '/v1/auth/sign-up', { email: 'me@example.org', name: 'Me' }), 403, 'closed');
    expect((await api.call('GET', '/v1/auth/options')).body).toEqual({ sign_up: false, openid_connect: false });
  });

  it('where it is open, gives an account with a team of its own, and tells nobody who has one', async () => {
    const open = await startApi({ EVERTICK_SIGNUP: 'open' });
    const body = { email: 'me@example.org', name: 'Me' };
    const first = await open.call('POST', '/v1/auth/sign-up', body);
    await setPassword(open, body.email, PASSWORD);
    const browser = new Browser(open);
    const { teams } = (await browser.signIn(body.email, PASSWORD)).body;
    expect(teams).toMatchObject([{ name: 'Team of Me', role: 'admin' }]);
    expect((await browser.call('GET', '/v1/workflows')).body.workflows).toEqual([]);
    const again = await open.call('POST', '/v1/auth/sign-up', body);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    await expect.poll(() => open.mails.length).toBe(2);
    expect(await open.database.prisma.user.count({ where: { email: body.email } })).toBe(1);
    expect((await browser.call('GET', '/v1/teams')).body.teams).toHaveLength(1);

    // Somebody's team may have been quicker.
    const early = { email: 'early@example.org', role: 'editor' };
    await browser.call('POST', `/v1/teams/${teams[0].id}/members`, early);
    await open.call('POST', '/v1/auth/sign-up', { email: early.email, name: 'Early' });
    await expect
      .poll(() => open.database.prisma.team.count({ where: { members: { some: { user: { email: early.email } } } } }))
      .toBe(2);
    const audit = await browser.call('GET', '/v1/audit?action=session.create');
    expect(audit.body.audit.map(({ address }: { address: unknown }) => address)).toEqual([null]);
  });

  it('gives the name that its owner says and the own team first, whatever team was quicker and under which name', async () => {
    const open = await startApi({ EVERTICK_SIGNUP: 'open' });
    const stranger = await loggedIn(open, 'admin', await addTeam(open, 'a trap'));
    const email = 'victim@example.org';
    const taken = { email, name: 'A fool', role: 'admin' };
    await stranger.call('POST', `/v1/teams/${stranger.person.actor.teamId}/members`, taken);
    const signUp = (name: string) => open.call('POST', '/v1/auth/sign-up', { email, name });
    await Promise.all([signUp('Victoria'), signUp('Victoria')]);
    // By the mail of the team, and by both of its own.
    await expect.poll(() => open.mails.filter(({ to }) => to === email).length).toBe(3);
    await setPassword(open, email, PASSWORD);
    const browser = new Browser(open);
    const { user, teams } = (await browser.signIn(email, PASSWORD)).body;
    expect(user.name).toBe('Victoria');
    expect(teams).toMatchObject([{ name: 'Team of Victoria' }, { name: 'a trap' }]);
    await browser.call('PUT', '/v1/secrets/MINE', { value: 'a value' });
    expect((await stranger.call('GET', '/v1/secrets')).body.secrets).toEqual([]);

    open.mails.length = 0;
    await open.database.pool.query('DELETE FROM login_limits');
    await signUp('Somebody else');
    await expect.poll(() => open.mails.length).toBe(1);
    expect((await browser.call('GET', '/v1/auth/session')).body).toMatchObject({ user, teams });
  });
});
