import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

/** Work that may be given up: what it holds of the pool, and whether it was. */
interface Work {
  clients: Set<pg.PoolClient>;
  abandoned: boolean;
}

const current = new AsyncLocalStorage<Work>();

/**
 * Begins work that can be given up. After `abandon` it can do nothing in PostgreSQL any more: its connections are closed, which rolls
 * back what it has open, and it gets no others. Only a commit that PostgreSQL has received may still hold.
 */
export function abandonable<T>(work: () => Promise<T>): { result: Promise<T>; abandon(): void } {
  const own: Work = { clients: new Set(), abandoned: false };
  return {
    result: current.run(own, work),
    abandon() {
      own.abandoned = true;
      for (const client of own.clients) close(client);
    },
  };
}

/** Does what has to be done also when the work that it belongs to was given up. */
export function unabandoned<T>(work: () => Promise<T>): Promise<T> {
  return current.exit(work);
}

/** What PostgreSQL says of a connection within a transaction, and within one that has failed. */
const OPEN = ['T', 'E'];

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: Error | boolean) => void,
) => void;

/** A pool that knows for which work a connection is used, and gives none to the next work in the transaction of another. */
export class WorkPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config);
    // Prisma releases a connection also when its ROLLBACK was not answered in time.
    this.on('release', (_error, client) => {
      if (OPEN.includes(client.getTransactionStatus() as string)) close(client);
    });
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | undefined {
    const work = current.getStore();
    const connected = work ? super.connect().then((client) => hold(work, client)) : super.connect();
    if (!callback) return connected;
    connected.then(
      (client) => callback(undefined, client, client.release),
      (error) => callback(error, undefined, () => {}),
    );
    return undefined;
  }
}

function close(client: pg.PoolClient): void {
  void (client as unknown as pg.Client).end().catch(() => {});
}

/** Notes that work has a connection, until it is released. @throws Error when the work was given up while it waited for one */
function hold(work: Work, client: pg.PoolClient): pg.PoolClient {
  if (work.abandoned) {
    client.release();
    throw new Error('this work was given up: nothing more is done for it');
  }
  const { release } = client;
  work.clients.add(client);
  client.release = (error) => {
    work.clients.delete(client);
    release(error);
  };
  return client;
}
