import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { runApi } from '../../src/api/main.js';
import { loadConfig } from '../../src/config.js';
import { openDatabase } from '../../src/db/client.js';
import { createManualJob } from '../../src/db/jobs.js';
import { createWorkflow, terminateWorkflow } from '../../src/db/workflows.js';
import { ACTOR, adminKey } from '../setup/actor.js';
import { freshDatabase } from '../setup/database.js';
import { API_SECRET_KEY } from './api.helper.js';
import { EVERY_MINUTE } from './ledger.helper.js';
import { mailServer } from './smtp.helper.js';

const PATIENT = { timeout: 10_000 };
let databaseUrl: string;
let authorization: string;
let running: Promise<void> | undefined;
beforeAll(async () => {
  databaseUrl = await freshDatabase();
  const database = openDatabase(databaseUrl);
  authorization = `Bearer ${await adminKey(database)}`;
  await database.close();
});
afterEach(async () => {
  if (running) process.emit('SIGTERM');
  await running;
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether something serves there. */
const answers = (url: string) =>
  fetch(`${url}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

const configOf = (port: number, env: Record<string, string> = {}) =>
  loadConfig({ EVERTICK_PORT: String(port), DATABASE_URL: databaseUrl, EVERTICK_LOG_LEVEL: 'error', ...env });

it('serves, and lets a running request end when it is asked to stop', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  running = runApi(configOf(port));
  await expect.poll(() => answers(url), PATIENT).toBe(true);

  const database = openDatabase(databaseUrl);
  try {
    const now = new Date();
    const { id } = await createWorkflow(database, ACTOR, EVERY_MINUTE, now);
    await terminateWorkflow(database, ACTOR, id, now);
    const { job } = await createManualJob(database, ACTOR, id, now);
    const removal = fetch(`${url}/v1/workflows/${id}?cancel_open=true`, {
      method: 'DELETE',
      headers: { authorization },
    });
    const asked = async () =>
      (await database.pool.query('SELECT FROM jobs WHERE cancel_requested_at IS NOT NULL')).rowCount;
    await expect.poll(asked, PATIENT).toBe(1);

    process.emit('SIGTERM');
    await expect.poll(() => answers(url), PATIENT).toBe(false);
    await database.pool.query(
      `UPDATE jobs SET status = 'CANCELED', completed_at = now(), reason_code = 'CANCELED_BY_USER', reason_message = 'm' WHERE id = $1`,
      [job.id],
    );
    expect((await removal).status).toBe(204);
    await running;
    running = undefined;
  } finally {
    await database.close();
  }
});

it('ends the streams that are open when it is asked to stop', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  running = runApi(configOf(port));
  await expect.poll(() => answers(url), PATIENT).toBe(true);

  const database = openDatabase(databaseUrl);
  try {
    const { id } = await createWorkflow(database, ACTOR, { ...EVERY_MINUTE, name: 'followed' }, new Date());
    const { job } = await createManualJob(database, ACTOR, id, new Date());
    const [stream] = (await once(
      get(`${url}/v1/workflows/${id}/jobs/${job.id}/logs/stream`, { headers: { authorization } }),
      'response',
    )) as [IncomingMessage];
    process.emit('SIGTERM');
    // One that is only cut off is not complete.
    const text = (await stream.toArray()).join('');
    expect(text).not.toContain('event: close');
    expect(Number(/retry: (\d+)\nevent: reconnect\ndata: /.exec(text)?.[1])).toBeLessThanOrEqual(1_000);
    expect(stream.complete).toBe(true);
  } finally {
    await database.close();
  }
});

it('makes the account and sends the mail that it has promised when it is asked to stop', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { port: smtp, mails } = await mailServer();
  running = runApi(
    configOf(port, {
      EVERTICK_SIGNUP: 'open',
      EVERTICK_SMTP_URL: `smtp://127.0.0.1:${smtp}`,
      EVERTICK_SECRET_KEY: API_SECRET_KEY,
    }),
  );
  await expect.poll(() => answers(url), PATIENT).toBe(true);

  const database = openDatabase(databaseUrl);
  const lock = await database.pool.connect();
  try {
    await lock.query('BEGIN; LOCK TABLE users IN ACCESS EXCLUSIVE MODE');
    const promised = await fetch(`${url}/v1/auth/sign-up`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@example.org', name: 'Ada' }),
    });
    expect(promised.status).toBe(202);
    process.emit('SIGTERM');
    await expect.poll(() => answers(url), PATIENT).toBe(false);
    await lock.query('COMMIT');
    await running;
    running = undefined;
    expect(mails).toMatchObject([{ to: ['ada@example.org'], text: expect.stringContaining('/password#') }]);
  } finally {
    lock.release(true);
    await database.close();
  }
});

it('serves on for a while that it was told, and says that it stops', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  running = runApi(configOf(port, { EVERTICK_SHUTDOWN_DELAY: '1s' }));
  await expect.poll(() => answers(url), PATIENT).toBe(true);
  const before = await fetch(`${url}/v1/jobs`, { headers: { authorization } });
  expect(before.headers.get('connection')).toBe('keep-alive');

  process.emit('SIGTERM');
  const ready = await fetch(`${url}/readyz`);
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ status: 'stopping' });
  const served = await fetch(`${url}/v1/jobs`, { headers: { authorization } });
  expect(served.status).toBe(200);
  expect(served.headers.get('connection')).toBe('close');
  await expect.poll(() => answers(url), PATIENT).toBe(false);
});

/** A way to PostgreSQL on which every connection is cut until it is opened. */
async function closedWay(target: URL) {
  let isOpen = false;
  const server = createServer((near) => {
    near.on('error', () => {});
    if (!isOpen) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    far.on('error', () => {});
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    open() {
      isOpen = true;
    },
  };
}

describe('while PostgreSQL is away', () => {
  it('starts and serves, and makes the first admin when it is back', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const way = await closedWay(new URL(await freshDatabase()));
    const folder = await mkdtemp(join(tmpdir(), 'evertick-first-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    running = runApi(configOf(port, { DATABASE_URL: way.url, EVERTICK_DATA_DIR: folder }));
    await expect.poll(() => answers(url), PATIENT).toBe(true);
    const asked = await fetch(`${url}/v1/jobs`, { headers: { authorization } });
    expect(asked.status).toBe(503);

    way.open();
    const file = join(folder, 'credentials.json');
    await expect.poll(() => existsSync(file), PATIENT).toBe(true);
    const { api_key: key } = JSON.parse(await readFile(file, 'utf8'));
    const jobs = () => fetch(`${url}/v1/jobs`, { headers: { authorization: `Bearer ${key}` } });
    await expect.poll(async () => (await jobs()).status, PATIENT).toBe(200);
    process.emit('SIGTERM');
    await running;
    running = undefined;
  });

  it('ends in order when there is nothing to serve once it is back', async () => {
    const port = await freePort();
    const target = new URL(databaseUrl);
    target.pathname = '/postgres';
    const way = await closedWay(target);
    const ended = runApi(configOf(port, { DATABASE_URL: way.url }));
    ended.catch(() => {});
    await expect.poll(() => answers(`http://127.0.0.1:${port}`), PATIENT).toBe(true);
    way.open();
    await expect(ended).rejects.toThrow(/does not exist/);
    expect(await answers(`http://127.0.0.1:${port}`)).toBe(false);
  });
});

it('names the port and the variable when the port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  await expect(runApi(configOf(port))).rejects.toThrow(
    `port ${port} of 127.0.0.1 is in use: end what uses it, or set EVERTICK_PORT`,
  );
  other.close();
});

it('names the variable when the address or the database is missing', async () => {
  await expect(runApi(configOf(await freePort(), { EVERTICK_HOST: '192.0.2.1' }))).rejects.toThrow('EVERTICK_HOST');
  await expect(runApi(loadConfig({}))).rejects.toThrow('DATABASE_URL');
});
