import { Connection } from '@temporalio/client';
import { openDataDir } from './dataDir.js';
import { freePort } from './ports.js';
import { type Postgres, startPostgres } from './postgres.js';
import type { Progress } from './progress.js';
import { registerSearchAttributes } from './searchAttributes.js';
import { startTemporal, type Temporal } from './temporal.js';
import { findTemporal } from './temporalBinary.js';

/** An embedded PostgreSQL and Temporal dev server, ready for use. */
export interface Stack {
  postgres: Postgres;
  temporal: Temporal;
  namespace: string;
  /** Stops both; the data stays. */
  stop(): Promise<void>;
}

/**
 * Starts both on free ports with their data in `folder`, search attributes registered, migrations not applied. For
 * tests and measurements: nothing watches over them.
 * @throws LocalError naming what cannot start
 */
export async function startStack(folder: string, progress: Progress): Promise<Stack> {
  const paths = openDataDir(folder);
  const binary = await findTemporal(process.env.EVERTICK_TEMPORAL_BIN, progress);
  const namespace = 'default';
  const postgres = await startPostgres(paths, await freePort());
  try {
    const temporal = await startTemporal(paths, {
      binary,
      namespace,
      port: await freePort(),
      uiPort: await freePort(),
    });
    const connection = await Connection.connect({ address: temporal.address });
    await registerSearchAttributes(connection, namespace);
    await connection.close();
    const stop = async () => {
      await Promise.all([temporal.stop(), postgres.stop()]);
    };
    return { postgres, temporal, namespace, stop };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}
