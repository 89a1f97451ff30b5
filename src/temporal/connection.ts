import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';

/** A client of Temporal, connecting when first used, from the standard Temporal variables (address, namespace, TLS, API key). */
export function openClient(): Client {
  const { connectionOptions, namespace } = loadClientConnectConfig();
  return new Client({ connection: Connection.lazy(connectionOptions), namespace: namespace ?? 'default' });
}

/** The connection that workers poll over, and their namespace. Rejects while Temporal is away. */
export async function connectWorker(): Promise<{ connection: NativeConnection; namespace: string }> {
  const { connectionOptions, namespace } = loadClientConnectConfig();
  return { connection: await NativeConnection.connect(connectionOptions), namespace: namespace ?? 'default' };
}
