import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { LocalError } from './localError.js';

/**
 * A port that was free a moment ago on 127.0.0.1. It lies below those that systems hand to outgoing connections, one of
 * which could otherwise take it before its server does.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if ((await listenFault('127.0.0.1', port)) === undefined) return port;
  }
}

/**
 * @param what who wants the port, as in "the API"
 * @param variable the environment variable that names another port
 * @throws LocalError when somebody else listens there or we may not
 */
export async function assertPortFree(host: string, port: number, what: string, variable: string): Promise<void> {
  const fault = await listenFault(host, port);
  if (!fault) return;
  const reason = fault.code === 'EADDRINUSE' ? 'is in use by another program' : `cannot be used (${fault.message})`;
  throw new LocalError(`Port ${port} on ${host}, for ${what}, ${reason}. Free it, or name another with ${variable}.`);
}

function listenFault(host: string, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((known) => {
    const probe = createServer();
    probe.once('error', known);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => known(undefined)));
  });
}
