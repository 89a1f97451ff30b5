import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type Logger, pino } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, expect } from 'vitest';
import { createApp } from '../../src/api/app.js';
import { Background } from '../../src/api/background.js';
import type { Mail, Mailer } from '../../src/api/mailer.js';
import { publicUrl } from '../../src/api/publicUrl.js';
import { ApiServer, type Bounds } from '../../src/api/server.js';
import { type Config, loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/db/client.js';
import { Keyring } from '../../src/sealing/keyring.js';
import type { Commands } from '../../src/temporal/commands.js';
import { ACTOR, adminKey } from '../setup/actor.js';
import { checkedFetch } from '../setup/contract.js';
import { freshDatabase } from '../setup/database.js';

/** An answer as a test looks at it. */
export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows which body it expects
  body: any;
}

/** The API over real HTTP on a real PostgreSQL; what it tells Temporal is recorded. */
export interface Api {
  url: string;
  /** Where it believes to be reached. */
  home: string;
  /** An API key that may do everything in the first team. */
  key: string;
  /** The header that carries it. */
  authorization: { authorization: string };
  database: Database;
  /** Every command given, as `name id`. */
  told: string[];
  /** Every mail that was sent. */
  mails: Mail[];
  /** What readiness answers; change it at will. */
  ready: { temporal: boolean; worker: boolean };
  /** Aborts as the API's process does when it is asked to end. */
  stopping: AbortController;
  /** What to do when a job's cancel is told; by default nothing. */
  onCancel: (jobId: string) => Promise<void>;
  /** @param headers laid over those that every call has; one that is undefined is not sent */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string | undefined>): Promise<Answer>;
}

/** The key that seals, where a test does not bring its own. */
export const API_SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

/** Starts it on a database of its own; both end after the file's last test. */
export async function startApi(
  env: Record<string, string> = {},
  databaseUrl?: string,
  logger: Logger = pino({ enabled: false }),
  bounds?: Bounds,
): Promise<Api> {
  const config: Config = loadConfig({ EVERTICK_SECRET_KEY: API_SECRET_KEY, ...env });
  const database = openDatabase(databaseUrl ?? (await freshDatabase()));
  const key = await adminKey(database);
  const authorization = { authorization: `Bearer ${key}` };
  const told: string[] = [];
  const mails: Mail[] = [];
  const mailer: Mailer = { send: (mail) => void mails.push(mail) };
  const ready = { temporal: true, worker: true };
  const commands: Commands = {
    syncWorkflow: async ({ id, intent }) => void told.push(`sync ${id} ${intent}`),
    startJob: async ({ id, kind, name, trigger }) => void told.push(`start ${id} ${kind} ${name} ${trigger}`),
    cancelJob: async (id) => {
      told.push(`cancel ${id}`);
      await api.onCancel(id);
    },
    cancelBuild: async (id) => void told.push(`cancel build ${id}`),
  };
  const readiness = { temporal: async () => ready.temporal, worker: async () => ready.worker };
  const keyring = Keyring.of(config);
  const stopping = new AbortController();
  const draining = stopping.signal;
  const { http } = new ApiServer(
    createApp({
      background: new Background(),
      mailer,
      database,
      keyring,
      commands,
      config,
      readiness,
      logger,
      draining,
      stopping: stopping.signal,
    }),
    logger,
    bounds,
  );
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  afterAll(async () => {
    http.closeAllConnections();
    http.close();
    await database.close();
  });

  const api: Api = {
    url,
    home: publicUrl(config).href,
    key,
    authorization,
    database,
    told,
    mails,
    ready,
    stopping,
    onCancel: async () => {},
    async call(method, path, body, headers = {}) {
      const json = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
      const type = body === undefined ? undefined : { 'content-type': 'application/json' };
      const all = Object.entries({ ...authorization, ...type, ...headers }).filter(([, value]) => value !== undefined);
      const init = {
        method,
        body: json,
        headers: Object.fromEntries(all) as Record<string, string>,
        redirect: 'manual' as const,
      };
      const answer = await checkedFetch(new Request(url + path, init));
      const text = await answer.text();
      return { status: answer.status, headers: answer.headers, body: text && JSON.parse(text) };
    },
  };
  return api;
}

/** A HEARTBEAT definition that is right; `changes` are laid over it. */
export function heartbeat(changes: object = {}): Record<string, unknown> {
  return { name: 'check', kind: 'HEARTBEAT', payload: { endpoint: 'http://127.0.0.1:9/' }, interval: 5, ...changes };
}

/** A CONTAINER definition that is right; `changes` are laid over it. */
export function container(changes: object = {}): Record<string, unknown> {
  return { name: 'task', kind: 'CONTAINER', payload: { image: 'busybox' }, interval: 5, ...changes };
}

/** Expects a problem of this status, whole in form, whose detail and faults hold these words. */
export function expectProblem(answer: Answer, status: number, ...words: string[]): void {
  expect(answer.body).toMatchObject({
    type: 'about:blank',
    title: expect.any(String),
    status,
    detail: expect.any(String),
    errors: expect.any(Array),
    request_id: answer.headers.get('x-request-id'),
  });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  for (const word of words) expect(JSON.stringify(answer.body)).toContain(word);
}

/** A job row as an execution would have left it; returns its id. */
export async function insertJob(api: Api, workflowId: string, columns: Record<string, unknown> = {}): Promise<string> {
  const row: Record<string, unknown> = {
    id: uuidv7(),
    workflow_id: workflowId,
    team_id: ACTOR.teamId,
    activation: 1,
    trigger: 'AUTOMATIC',
    scheduled_at: new Date(),
    ...columns,
  };
  const names = Object.keys(row);
  const places = names.map((_, i) => `$${i + 1}`);
  await api.database.pool.query(
    `INSERT INTO jobs (${names.join(', ')}) VALUES (${places.join(', ')})`,
    Object.values(row),
  );
  return row.id as string;
}

/** Columns that make a job's row final. */
export const over = { status: 'COMPLETED', completed_at: new Date() };

/** Every row that a command could change, to compare before and after; not when a key was used, which reading changes too. */
export async function snapshot(api: Api): Promise<unknown> {
  const tables = 'workflows revisions builds jobs secrets registries teams members users api_keys audit_entries'.split(
    ' ',
  );
  const rows = tables.map(
    (table) => `(SELECT jsonb_agg(to_jsonb(t) - 'last_used_at' ORDER BY t::text) FROM ${table} t) AS ${table}`,
  );
  return (await api.database.pool.query(`SELECT ${rows.join(', ')}`)).rows[0];
}

/**
 * The answers to requests that meet: a transaction holds what they need until so many of them wait for it.
 * @param hold the statement by which it holds that
 * @param end what then becomes of what that statement did
 */
export async function meeting(
  { database: { pool } }: Api,
  [hold, ...values]: [string, ...unknown[]],
  waiting: number,
  ask: () => Promise<Answer>[],
  end: 'ROLLBACK' | 'COMMIT' = 'ROLLBACK',
): Promise<Answer[]> {
  const holder = await pool.connect();
  let answers: Promise<Answer>[] = [];
  try {
    await holder.query('BEGIN');
    await holder.query(hold, values);
    answers = ask();
    const wait = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await pool.query(wait)).rowCount, { timeout: 10_000 }).toBe(waiting);
  } finally {
    await holder.query(end);
    holder.release();
  }
  return Promise.all(answers);
}

/** Creates a workflow and returns it as the API shows it. */
export async function create(api: Api, definition = heartbeat()): Promise<Answer['body']> {
  const { status, body } = await api.call('POST', '/v1/workflows', definition);
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
}

/** One row of a table, by a condition on its id column. */
export async function row(api: Api, table: 'workflows' | 'jobs', id: string): Promise<Answer['body']> {
  return (await api.database.pool.query(`SELECT * FROM ${table} WHERE id = $1`, [id])).rows[0];
}

/** Job ids that runners are told to cancel while `work` runs. */
export async function notified(api: Api, work: () => Promise<unknown>): Promise<string[]> {
  const client = await api.database.pool.connect();
  const ids: string[] = [];
  client.on('notification', ({ payload }) => ids.push(String(payload)));
  try {
    await client.query('LISTEN evertick_cancel');
    await work();
    await client.query('UNLISTEN evertick_cancel');
  } finally {
    client.release(true);
  }
  return ids;
}
