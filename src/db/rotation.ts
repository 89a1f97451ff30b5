import pg from 'pg';
import type { Keyring } from '../sealing/keyring.js';
import { purposeOf } from './sealed.js';

/** Any number, as long as nothing else takes an advisory lock of that number. */
const ROTATION_LOCK = 4_700_002;
const BATCH = 200;
const TABLES = [
  { table: 'secrets', name: 'name', kind: 'secret' },
  { table: 'registries', name: 'host', kind: 'registry' },
] as const;

/** What a rotation did. */
export interface Rotation {
  /** The key that everything is sealed with now; undefined when the installation has sealed nothing yet and has no key. */
  keyId: string | undefined;
  /** How many values were sealed anew. */
  secrets: number;
  registries: number;
}

/**
 * Seals everything with the keyring's next key, in one transaction that also moves the installation to it; then takes the other keys out
 * of the key file. Killed at any point, it leaves the old key in force or the new one, both in the file, and can run again.
 * @throws KeyError when a key is missing that something is sealed with; SealError when a row was changed by other hands
 */
export async function rotate(databaseUrl: string, keyring: Keyring): Promise<Rotation> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'evertick secrets rotate',
    connectionTimeoutMillis: 10_000,
  });
  // What breaks it fails the query that runs, and that is what matters.
  client.on('error', () => {});
  await client.connect();
  try {
    // Held beyond the transaction: two at once would take each other's keys out of the file.
    await client.query('SELECT pg_advisory_lock($1)', [ROTATION_LOCK]);
    const { rows } = await client.query<{ value: string }>(`SELECT value FROM settings WHERE key = 'secret_key'`);
    const [agreed] = rows;
    if (!agreed) return { keyId: undefined, secrets: 0, registries: 0 };
    const keyId = keyring.successor(agreed.value);
    const done = await move(client, keyring, keyId);
    keyring.keepOnly(keyId);
    return { keyId, ...done };
  } finally {
    await client.end();
  }
}

async function move(
  client: pg.Client,
  keyring: Keyring,
  keyId: string,
): Promise<Record<(typeof TABLES)[number]['table'], number>> {
  await client.query('BEGIN');
  // Waits for those who are storing something under the old key, and makes others wait for the new one.
  await client.query(`SELECT FROM settings WHERE key = 'secret_key' FOR UPDATE`);
  const done = { secrets: 0, registries: 0 };
  for (const each of TABLES) done[each.table] = await sealAnew(client, keyring, keyId, each);
  await client.query(`UPDATE settings SET value = to_jsonb($1::text) WHERE key = 'secret_key'`, [keyId]);
  await client.query('COMMIT');
  return done;
}

async function sealAnew(
  client: pg.Client,
  keyring: Keyring,
  keyId: string,
  { table, name, kind }: (typeof TABLES)[number],
): Promise<number> {
  for (let count = 0; ; ) {
    const { rows } = await client.query<{ team_id: string; name: string; sealed: Buffer }>(
      `SELECT team_id, ${name} AS name, sealed FROM ${table} WHERE key_id <> $1 LIMIT ${BATCH}`,
      [keyId],
    );
    if (rows.length === 0) return count;
    const sealed = rows.map((row) => {
      const purpose = purposeOf(kind, row.team_id, row.name);
      return keyring.seal(purpose, keyring.open(purpose, row.sealed), keyId);
    });
    const { rowCount } = await client.query(
      `UPDATE ${table} SET sealed = anew.sealed, key_id = $1 FROM unnest($2::uuid[], $3::text[], $4::bytea[]) AS anew (team_id, name, sealed)
       WHERE ${table}.team_id = anew.team_id AND ${table}.${name} = anew.name`,
      [keyId, rows.map((row) => row.team_id), rows.map((row) => row.name), sealed],
    );
    count += rowCount ?? 0;
  }
}
