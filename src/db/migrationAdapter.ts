import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Prisma's adapter for PostgreSQL, mended where the schema engine needs more of it than the client does. */
export class MigrationAdapter extends PrismaPg {
  readonly #databaseUrl: string;
  readonly #pool: pg.Pool;

  constructor(databaseUrl: string) {
    const pool = new CatalogPool({ connectionString: databaseUrl, application_name: 'evertick migrate' });
    super(pool);
    this.#databaseUrl = databaseUrl;
    this.#pool = pool;
  }

  override async connect() {
    return forEngine(await super.connect());
  }

  /** A database for a moment, beside ours; the adapter's own would use ours itself. */
  override async connectToShadowDb() {
    const name = `evertick_shadow_${randomUUID().replaceAll('-', '')}`;
    await this.#pool.query(`CREATE DATABASE ${name}`);
    const url = new URL(this.#databaseUrl);
    url.pathname = `/${name}`;
    const shadow = new MigrationAdapter(url.href);
    const adapter = await shadow.connect();
    adapter.dispose = async () => {
      await shadow.close();
      await this.#pool.query(`DROP DATABASE ${name}`);
    };
    return adapter;
  }

  /** Ends the connections, and with them the engine's lock on migrations. */
  async close(): Promise<void> {
    await this.#pool.end();
  }
}

const CHAR = 18;
const TEXT = 25;
/** Which columns of a result are of the internal type "char", by its rows. */
const charColumns = new WeakMap<object, number[]>();

/** Makes PostgreSQL's catalog readable: it has columns of the internal type "char", which the adapter does not know. */
class CatalogPool extends pg.Pool {
  // biome-ignore lint/suspicious/noExplicitAny: of the many forms of this method, the adapter uses the one with a promise
  override async query(...args: any[]): Promise<any> {
    const result = await (super.query as (...args: unknown[]) => Promise<pg.QueryResult>)(...args);
    const found: number[] = [];
    for (const [index, field] of result.fields?.entries() ?? []) {
      if (field.dataTypeID !== CHAR) continue;
      field.dataTypeID = TEXT;
      found.push(index);
    }
    if (found.length > 0) charColumns.set(result.rows, found);
    return result;
  }
}

/**
 * Sends a migration as one text, and so as one transaction: the adapter's own way cuts it at every semicolon, even within
 * functions. And tells the engine which texts are single characters.
 */
function forEngine<T extends SqlDriverAdapter & { underlyingDriver(): pg.Pool }>(adapter: T): T {
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script);
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of charColumns.get(result.rows) ?? []) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}
