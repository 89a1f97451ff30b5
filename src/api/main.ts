import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import type { Config } from '../config.js';
import { openDatabase } from '../db/client.js';
import { Keyring } from '../sealing/keyring.js';
import { createCommands } from '../temporal/commands.js';
import { openClient } from '../temporal/connection.js';
import { deliver } from '../temporal/deliver.js';
import { createApp } from './app.js';
import { isDatabaseAway } from './away.js';
import { Background } from './background.js';
import { ensureAdmin } from './firstStart.js';
import { createMailer } from './mailer.js';
import { localUrl, publicUrl } from './publicUrl.js';
import { temporalReadiness } from './readiness.js';
import { ApiServer } from './server.js';

/** How long the first answers wait for PostgreSQL; they say that it is away when it takes longer. */
const FIRST_WAIT_MS = 5_000;
const RETRY_MS = 1_000;
/** Longest that running requests may take to end at shutdown: a deletion may wait 10 s for what is open. */
const GRACE_MS = 12_000;

/**
 * Serves the API until SIGTERM or SIGINT, and on for EVERTICK_SHUTDOWN_DELAY; then takes no new connections, and lets running requests
 * end. A second signal ends the process at once.
 * @throws Error naming the variable or file to change when there is no database, or the keys or the address cannot be had
 */
export async function runApi(config: Config): Promise<void> {
  if (!config.DATABASE_URL) throw new Error('the API needs a database: set DATABASE_URL to its postgresql:// address');
  const logger = pino({ name: 'api', level: config.EVERTICK_LOG_LEVEL });
  const keyring = Keyring.of(config);
  const database = openDatabase(config.DATABASE_URL, { name: 'evertick-api' });
  const client = openClient();
  const commands = deliver(createCommands(client), database.pool, logger);
  const draining = new AbortController();
  const stopping = new AbortController();
  const readiness = temporalReadiness(client);
  const background = new Background();
  const app = createApp({
    background,
    mailer: createMailer(config, logger, background),
    database,
    keyring,
    commands,
    config,
    logger,
    readiness,
    draining: draining.signal,
    stopping: stopping.signal,
  });
  const server = new ApiServer(app, logger);
  try {
    const admin = whenDatabaseAnswers(logger, draining.signal, async () => {
      const file = await ensureAdmin(database, config, localUrl(config));
      if (file) logger.info({ file }, 'the first admin and an API key are in this file');
    });
    // What it fails with counts below, unless something else ends the process first.
    admin.catch(() => {});
    await Promise.race([admin, delay(FIRST_WAIT_MS, undefined, { ref: false })]);
    const { address, port } = await listen(server.http, config);
    logger.info({ address, port, url: publicUrl(config).href }, 'API listens');
    try {
      const stopped = stopSignal();
      await Promise.race([stopped, admin.then(() => stopped)]);
      draining.abort();
      server.drain();
      await delay(config.EVERTICK_SHUTDOWN_DELAY);
    } finally {
      const closed = server.close(GRACE_MS);
      stopping.abort();
      await closed;
    }
  } finally {
    // It needs the database.
    await background.settled();
    await database.close();
    await client.connection.close();
  }
}

/** Does something that takes PostgreSQL as soon as it answers, unless stopped before. */
async function whenDatabaseAnswers(logger: Logger, stopped: AbortSignal, work: () => Promise<void>): Promise<void> {
  for (let told = false; !stopped.aborted; told = true) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      if (!told)
        logger.warn({ error: String(error) }, 'PostgreSQL is away: every request is answered 503 until it is back');
    }
    await delay(RETRY_MS, undefined, { signal: stopped }).catch(() => {});
  }
}

async function listen(server: Server, { EVERTICK_HOST: host, EVERTICK_PORT: port }: Config): Promise<AddressInfo> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Error(`port ${port} of ${host} is in use: end what uses it, or set EVERTICK_PORT to another one`);
    if (code === 'EACCES')
      throw new Error(`port ${port} may not be used by this user: set EVERTICK_PORT to one above 1023`);
    throw new Error(`cannot listen on ${host}: ${message}; set EVERTICK_HOST to an address of this machine`);
  }
  return server.address() as AddressInfo;
}

async function stopSignal(): Promise<void> {
  const stopped = new AbortController();
  const on = (signal: NodeJS.Signals) => once(process, signal, { signal: stopped.signal });
  await Promise.race([on('SIGTERM'), on('SIGINT')]);
  stopped.abort();
}
