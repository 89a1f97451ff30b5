import type { Config } from '../config.js';
import { LocalError } from './localError.js';
import { registerSearchAttributes } from './searchAttributes.js';

/** Whether the standard Temporal variables name a server, directly or by a profile of its configuration file. */
export function namesTemporal(config: Config, env: NodeJS.ProcessEnv): boolean {
  return Boolean(config.TEMPORAL_ADDRESS || env.TEMPORAL_PROFILE || env.TEMPORAL_CONFIG_FILE);
}

/** A path at which there can be no file: one that is there must hold a profile. */
const NO_FILE = '/nonexistent/temporal.toml';

/**
 * The environment for a client of the embedded server: nothing of another server's address, TLS, key or profile, not even
 * from the configuration file in the user's home.
 */
export function embeddedTemporalEnv(address: string, namespace: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_'));
  return {
    ...Object.fromEntries(others),
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: namespace,
    TEMPORAL_CONFIG_FILE: NO_FILE,
  };
}

/**
 * Registers our search attributes with the Temporal server that the standard variables name, and so proves it answers.
 * @throws LocalError naming the server, the reason and the variable
 */
export async function prepareTemporal(): Promise<string> {
  // Loaded only here: it brings the native SDK with it, which a supervisor of embedded parts does without.
  const { loadClientConnectConfig } = await import('@temporalio/envconfig');
  const { Connection } = await import('@temporalio/client');
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  const address = connectionOptions.address ?? 'localhost:7233';
  try {
    const connection = await Connection.connect({ connectTimeout: '5s', ...connectionOptions });
    try {
      await registerSearchAttributes(connection, namespace);
    } finally {
      await connection.close();
    }
    return address;
  } catch (error) {
    throw new LocalError(
      `Temporal at ${address}, namespace ${namespace}, cannot be used (${reasonOf(error)}). Start it, or correct TEMPORAL_ADDRESS and the other TEMPORAL_ variables.`,
    );
  }
}

/** A database URL as it may be shown: without user and password. */
export function shownDatabase(databaseUrl: string): string {
  try {
    const { host, pathname } = new URL(databaseUrl);
    return `${host}${pathname}`;
  } catch {
    return 'the given URL';
  }
}

/** The words of an error in one line. Errors of several addresses tried have none of their own. */
export function reasonOf(error: unknown): string {
  const { message, errors, details } = error as { message?: string; errors?: Error[]; details?: string };
  return (details || message || errors?.[0]?.message || String(error)).trim().replaceAll(/\s*\n\s*/g, ' ');
}
