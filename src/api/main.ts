import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Config } from '../config.js';
import { openDatabase } from '../db/client.js';
import { Keyring } from '../sealing/keyring.js';
import { createCommands } from '../temporal/commands.js';
import { openClient } from '../temporal/connection.js';
import { deliver } from '../temporal/deliver.js';
import { createApp } from './app.js';
import { ensureAdmin } from './firstStart.js';
import { temporalReadiness } from './readiness.js';

/** Longest that running requests may take to end at shutdown. */
const GRACE_MS = 5_000;
const IDLE_POLL_MS = 50;

/**
 * Serves the API until SIGTERM or SIGINT, then lets running requests end.
 * @throws Error naming the variable or file to change when there is no database, or the keys or the address cannot be had
 */
export async function runApi(config: Config): Promise<void> {
  if (!config.DATABASE_URL) throw new Error('the API needs a database: set DATABASE_URL to its postgresql:// address');
  const logger = pino({ name: 'api', level: config.EVERTICK_LOG_LEVEL });
  const keyring = Keyring.of(config);
  const database = openDatabase(config.DATABASE_URL, { name: 'evertick-api' });
  const client = openClient();
  const commands = deliver(createCommands(client), database.pool, logger);
  const stopping = new AbortController();
  const readiness = temporalReadiness(client);
  const app = createApp({ database, keyring, commands, config, logger, readiness, stopping: stopping.signal });
  const server = createServer(app);
  try {
    const file = await ensureAdmin(database, config, `http://${config.EVERTICK_HOST}:${config.EVERTICK_PORT}`);
    if (file) logger.info({ file }, 'the first admin and an API key are in this file');
    const { address, port } = await listen(server, config);
    logger.info({ address, port }, 'API listens');
    await stopSignal();
    stopping.abort();
    await close(server);
  } finally {
    await database.close();
    await client.connection.close();
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

/** Takes no new connection, ends idle ones, and the others after the grace. */
async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection whose request ended from now on is kept alive for the next one, which will not come.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_POLL_MS);
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
