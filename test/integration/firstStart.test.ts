import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDatabaseAway } from '../../src/api/away.js';
import { type Credentials, ensureAdmin } from '../../src/api/firstStart.js';
import { loadConfig } from '../../src/config.js';
import { signUp } from '../../src/db/accounts.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { freshDatabase } from '../setup/database.js';
import { addPerson, addTeam, Browser } from './accounts.helper.js';
import { type Api, startApi } from './api.helper.js';

const URL = 'http://127.0.0.1:4700';
const EMAIL = 'ops@example.org';
const PASSWORD = 'correct horse battery staple';
let api: Api;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'evertick-first-'));
  api = await startApi({}, await freshDatabase());
  await api.database.prisma.user.deleteMany();
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (env: Record<string, string> = {}) =>
  ensureAdmin(api.database, loadConfig({ EVERTICK_DATA_DIR: join(folder, 'data'), ...env }), URL);
const kept = (): Credentials => JSON.parse(readFileSync(join(folder, 'data/credentials.json'), 'utf8'));
const asAdmin = (EVERTICK_ADMIN_PASSWORD: string, EVERTICK_ADMIN_EMAIL = EMAIL) =>
  start({ EVERTICK_ADMIN_EMAIL, EVERTICK_ADMIN_PASSWORD });

describe('the first start', () => {
  it('makes an admin whose password and key work, and keeps them for their owner alone', async () => {
    const file = await start();
    expect(statSync(String(file)).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'data'))).toEqual(['credentials.json']);
    const { url, email, password, api_key } = kept();
    expect(url).toBe(URL);
    const session = await new Browser(api).signIn(email, password);
    expect(session).toMatchObject({ status: 200, body: { teams: [{ id: FIRST_TEAM_ID, role: 'admin' }] } });
    const authorization = `Bearer ${api_key}`;
    expect((await api.call('GET', '/v1/audit', undefined, { authorization })).status).toBe(200);
  });

  it('happens once, also when several processes start at once', async () => {
    const files = await Promise.all([start(), start(), start()]);
    expect(files.filter(Boolean)).toHaveLength(1);
    const first = kept();
    expect(await start()).toBeUndefined();
    expect(kept()).toEqual(first);
    expect(await api.database.prisma.user.count()).toBe(1);
    expect(await api.database.prisma.apiKey.count()).toBe(1);
  });

  it('happens also when others have made accounts and teams before', async () => {
    await addPerson(api, 'admin', await addTeam(api));
    await signUp(api.database, { email: 'admin@evertick.local', name: 'Somebody' }, new Date());
    await start();
    expect((await new Browser(api).signIn(kept().email, kept().password)).status).toBe(200);
    expect(await start()).toBeUndefined();
  });

  it('on another database keeps what was known of the one before', async () => {
    await start();
    const first = kept();
    await api.database.prisma.user.deleteMany();
    await start();
    expect(kept().api_key).not.toBe(first.api_key);
    const [before, ...others] = readdirSync(join(folder, 'data')).filter((name) => name !== 'credentials.json');
    expect(others).toEqual([]);
    const file = join(folder, 'data', String(before));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('makes nothing known that cannot be kept', async () => {
    rmSync(folder, { recursive: true });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(folder, 'in the way');
    const failure = await start().catch((error) => error);
    expect(failure.message).toMatch(/(EEXIST|ENOTDIR).*EVERTICK_DATA_DIR/);
    // It would be tried again and again.
    expect(isDatabaseAway(failure)).toBe(false);
    expect(await api.database.prisma.user.count()).toBe(0);
  });
});

describe('EVERTICK_ADMIN_EMAIL and EVERTICK_ADMIN_PASSWORD', () => {
  it('name the admin, without a file', async () => {
    expect(await asAdmin(PASSWORD, 'Ops@Example.org')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
    expect((await new Browser(api).signIn(EMAIL, PASSWORD)).status).toBe(200);
  });

  it('set the password anew when it is another, which ends the sessions, and leave it otherwise', async () => {
    await asAdmin(PASSWORD);
    const browser = new Browser(api);
    await browser.signIn(EMAIL, PASSWORD);
    await asAdmin(PASSWORD);
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(200);
    await asAdmin('another battery staple horse');
    expect((await browser.call('GET', '/v1/workflows')).status).toBe(401);
    expect((await new Browser(api).signIn(EMAIL, 'another battery staple horse')).status).toBe(200);
    expect(await api.database.prisma.account.count()).toBe(1);
  });

  it('give somebody the role again who lost it', async () => {
    await asAdmin(PASSWORD);
    await api.database.prisma.member.updateMany({ data: { role: 'viewer', updatedAt: new Date(0) } });
    await asAdmin(PASSWORD);
    expect((await new Browser(api).signIn(EMAIL, PASSWORD)).body.teams[0].role).toBe('admin');
    const { updatedAt } = await api.database.prisma.member.findFirstOrThrow();
    expect(updatedAt.getTime()).toBeGreaterThan(0);
  });

  it('tell the first team whom they made its admin, and whose password they set', async () => {
    const { userId } = await addPerson(api, 'viewer', await addTeam(api));
    const { email } = await api.database.prisma.user.findUniqueOrThrow({ where: { id: userId } });
    await asAdmin('another battery staple horse', email);
    const where = { teamId: FIRST_TEAM_ID, userId };
    const entries = await api.database.prisma.auditEntry.findMany({ where, orderBy: { id: 'asc' } });
    expect(entries).toMatchObject([
      { action: 'member.create', changes: { role: { to: 'admin' } } },
      { action: 'account.set_password' },
    ]);
  });
});
