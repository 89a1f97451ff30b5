import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { PACKAGE_ROOT } from '../../src/packageRoot.js';
import { threadsOf } from '../../src/priority.js';
import { freshDatabase } from '../setup/database.js';
import { evertickUp, ownSettings } from '../setup/evertick.js';

const RUNS = /^Evertick runs\./m;
const EVERY_PART = ['api', 'worker', 'temporal', 'postgres'] as const;

/** The lines that it said, empty ones left out. */
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

test('runs from an empty folder, its curl makes jobs, Ctrl-C ends it within 10 s, the next start goes on', async () => {
  const settings = await ownSettings();
  const api = `http://127.0.0.1:${settings.EVERTICK_PORT}`;
  const first = evertickUp(settings);
  await first.says(RUNS);
  await first.says(/-d '.*}'\n/);
  const said = first.output();
  for (const shown of [api, `${api}/docs`, `http://127.0.0.1:${settings.EVERTICK_TEMPORAL_UI_PORT}`, 'Docker']) {
    expect(said).toContain(shown);
  }
  expect((await stat(join(settings.EVERTICK_DATA_DIR as string, 'postgres.password'))).mode & 0o777).toBe(0o600);

  const file = join(settings.EVERTICK_DATA_DIR as string, 'credentials.json');
  const credentials = JSON.parse(await readFile(file, 'utf8'));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(credentials).toEqual({
    url: api,
    email: expect.stringMatching(/^.+@.+$/),
    password: expect.stringMatching(/^.{20,}$/),
    api_key: expect.stringMatching(/^evk_.{43}$/),
  });
  for (const secret of [credentials.password, credentials.api_key]) expect(said).toContain(secret);

  const command = said.slice(said.indexOf('KEY='));
  const made = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  const { id } = JSON.parse(made.stdout) as { id: string };
  const newestJob = async () => {
    const { jobs } = (await first.client().GET('/v1/workflows/{id}/jobs', { params: { path: { id } } })).data;
    return jobs.find(({ status }) => status === 'COMPLETED')?.scheduled_at ?? '';
  };
  await expect.poll(newestJob).not.toBe('');
  const before = await newestJob();

  const askedAt = performance.now();
  first.process.kill('SIGINT');
  expect(await first.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - askedAt).toBeLessThan(10_000);
  expect(first.running()).toEqual([]);

  const second = evertickUp(settings);
  await second.says(RUNS);
  await expect.poll(async () => (await newestJob()) > before).toBe(true);
  // They are printed once, and are the same as before.
  for (const secret of [credentials.password, credentials.api_key]) expect(second.output()).not.toContain(secret);
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(credentials);
});

test('lets its checks reach the machine itself, unless EVERTICK_HTTP_ALLOW says otherwise', async () => {
  const up = evertickUp({ ...(await ownSettings()), EVERTICK_HTTP_ALLOW: '10.0.0.0/8' });
  await up.says(/-d '.*}'\n/);
  const said = up.output();
  const made = spawnSync('sh', ['-c', said.slice(said.indexOf('KEY='))], { encoding: 'utf8' });
  const { id } = JSON.parse(made.stdout) as { id: string };
  const reasons = async () => {
    const { jobs } = (await up.client().GET('/v1/workflows/{id}/jobs', { params: { path: { id } } })).data;
    return jobs.map((job) => job.status_reason?.code);
  };
  await expect.poll(reasons).toContain('BLOCKED_ADDRESS');
});

test('a part that dies is started again with one line; a busy port is named instead of passed over', async () => {
  const settings = await ownSettings();
  const up = evertickUp(settings);
  await up.says(RUNS);
  for (const part of EVERY_PART) {
    const dead = up.pid(part) as number;
    process.kill(dead, 'SIGKILL');
    await expect.poll(() => up.pid(part) ?? dead).not.toBe(dead);
  }
  const titles = ['API', 'Worker', 'Temporal', 'PostgreSQL'];
  for (const title of titles) {
    const lines = linesOf(up.output()).filter((line) => line.startsWith(`${title} ended (signal SIGKILL)`));
    expect(lines).toEqual([`${title} ended (signal SIGKILL). Starting it again in 250 ms.`]);
  }
  const ready = () =>
    fetch(`http://127.0.0.1:${settings.EVERTICK_PORT}/readyz`).then(
      (answer) => answer.status,
      () => 0,
    );
  await expect.poll(ready).toBe(200);

  const squatter = createServer();
  onTestFinished(() => void squatter.close());
  process.kill(up.pid('api') as number, 'SIGKILL');
  const takePort = async () => {
    squatter.listen(Number(settings.EVERTICK_PORT), '127.0.0.1');
    await once(squatter, 'listening');
  };
  await expect
    .poll(() =>
      takePort().then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  await up.says(
    /^API does not start: Port \d+ .* is in use by another program\. .*EVERTICK_PORT\. Next try in \d+ ms/m,
  );
  squatter.close();
  await expect.poll(ready).toBe(200);
});

test.runIf(process.platform === 'linux')('the thread that starts jobs goes before those of Temporal', async () => {
  const up = evertickUp(await ownSettings());
  await up.says(RUNS);
  const [worker, temporal] = [up.pid('worker') as number, up.pid('temporal') as number];
  expect(getPriority(worker)).toBe(getPriority());
  const lowered = threadsOf(worker).filter((thread) => getPriority(thread) === getPriority() + 10);
  expect(lowered.length).toBeGreaterThanOrEqual(4);
  expect(threadsOf(temporal).map(getPriority)).toEqual(threadsOf(temporal).map(() => getPriority() + 5));
});

test('after SIGKILL worker and API leave by themselves, and the next start takes over what the servers left', async () => {
  const settings = await ownSettings();
  const killed = evertickUp(settings);
  await killed.says(RUNS);
  const left = { temporal: killed.pid('temporal'), postgres: killed.pid('postgres') };
  killed.process.kill('SIGKILL');
  await expect.poll(() => killed.running()).toEqual(['temporal', 'postgres']);

  const next = evertickUp(settings);
  await next.says(RUNS);
  expect(next.running()).toEqual([...EVERY_PART]);
  expect(next.pid('temporal')).not.toBe(left.temporal);
  expect(next.pid('postgres')).not.toBe(left.postgres);
});

test('a second start on the same folder says in one line who holds it and which variable to change', async () => {
  const settings = await ownSettings();
  const holder = evertickUp(settings);
  await expect.poll(() => existsSync(join(settings.EVERTICK_DATA_DIR as string, 'lock'))).toBe(true);
  const second = evertickUp(settings);
  expect(await second.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(second.output())).toEqual([
    `evertick: The data folder ${settings.EVERTICK_DATA_DIR} is in use by another Evertick (pid ${holder.process.pid}). Stop that one, or name another folder with EVERTICK_DATA_DIR.`,
  ]);
});

test.each([
  ['EVERTICK_PORT', 'the API'],
  ['EVERTICK_POSTGRES_PORT', 'the embedded PostgreSQL'],
  ['EVERTICK_TEMPORAL_PORT', 'the embedded Temporal server'],
  ['EVERTICK_TEMPORAL_UI_PORT', "Temporal's Web UI"],
])('a busy %s is one line, exit code 1, and nothing left behind', async (variable, what) => {
  const settings = await ownSettings();
  const squatter = createServer();
  onTestFinished(() => void squatter.close());
  squatter.listen(Number(settings[variable]), '127.0.0.1');
  await once(squatter, 'listening');
  const up = evertickUp(settings);
  expect(await up.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(up.output())).toEqual([
    `evertick: Port ${settings[variable]} on 127.0.0.1, for ${what}, is in use by another program. Free it, or name another with ${variable}.`,
  ]);
  expect(up.running()).toEqual([]);
});

test('a damaged data folder is one line with the reason of PostgreSQL', async () => {
  const settings = await ownSettings();
  const data = settings.EVERTICK_DATA_DIR as string;
  const sound = evertickUp(settings);
  await sound.says(RUNS);
  sound.process.kill('SIGINT');
  await sound.ended;
  // Not a file that a last checkpoint writes: on a busy disk that one goes on for a while after its server was killed.
  await truncate(join(data, 'postgres', 'PG_VERSION'), 0);

  const up = evertickUp(settings);
  expect(await up.ended).toEqual({ code: 1, signal: null });
  const lines = linesOf(up.output());
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/PostgreSQL cannot start on .*is not a valid data directory.*EVERTICK_DATA_DIR/);
  expect(up.running()).toEqual([]);
});

test('a data folder that cannot be made, and a setting that makes no sense, are one line each', async () => {
  const settings = await ownSettings();
  const folder = join(settings.EVERTICK_DATA_DIR as string, '..');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'file'), '');
  const unmakable = evertickUp({ ...settings, EVERTICK_DATA_DIR: join(folder, 'file', 'data') });
  expect(await unmakable.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(unmakable.output())).toEqual([
    `evertick: The data folder ${join(folder, 'file', 'data')} cannot be written (a part of the path is a file, not a folder). Free or unlock it, or name another with EVERTICK_DATA_DIR.`,
  ]);

  const nonsense = evertickUp({ ...settings, EVERTICK_LEAD: 'soon' });
  expect(await nonsense.ended).toEqual({ code: 1, signal: null });
  expect(linesOf(nonsense.output())).toHaveLength(1);
  expect(nonsense.output()).toContain('EVERTICK_LEAD');
});

test('DATABASE_URL and TEMPORAL_ADDRESS replace the embedded parts', async () => {
  const settings = await ownSettings();
  const others = { DATABASE_URL: await freshDatabase(), TEMPORAL_ADDRESS: inject('TEMPORAL_ADDRESS') };
  const up = evertickUp({ ...settings, ...others });
  await up.says(RUNS);
  expect(up.running()).toEqual(['api', 'worker']);
  expect(existsSync(join(settings.EVERTICK_DATA_DIR as string, 'postgres'))).toBe(false);
  expect(up.output()).toContain(others.TEMPORAL_ADDRESS);
});

test.each([
  ['DATABASE_URL', 'postgresql://nobody:secret@127.0.0.1:1/none', /PostgreSQL at 127\.0\.0\.1:1\/none .*DATABASE_URL/],
  ['TEMPORAL_ADDRESS', '127.0.0.1:1', /Temporal at 127\.0\.0\.1:1, .*TEMPORAL_ADDRESS/],
])(
  'a server that %s names but that does not answer is one line without a password',
  async (variable, value, expected) => {
    const up = evertickUp({ ...(await ownSettings()), [variable]: value });
    expect(await up.ended).toEqual({ code: 1, signal: null });
    const lines = linesOf(up.output());
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(expected);
    expect(lines[0]).not.toContain('secret');
    expect(up.running()).toEqual([]);
  },
);

test('a Node that is too old is told so', async () => {
  const pretend = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } })";
  const start = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, join(PACKAGE_ROOT, 'scripts/start.mjs')],
    { encoding: 'utf8' },
  );
  expect(start.status).toBe(1);
  expect(start.stderr).toBe('Node 18.20.4 is too old: Evertick needs 20.19 or newer.\n');
  expect(await readFile(join(PACKAGE_ROOT, 'scripts/start.mjs'), 'utf8')).not.toMatch(/^import |await|\?\?|\?\./m);
});
