import type pg from 'pg';
import { Refusal } from '../domain/schemas/faults.js';
import type { Keyring } from '../sealing/keyring.js';
import type { Database } from './client.js';
import { opening, sealingKey } from './sealed.js';
import { transact } from './transaction.js';

/** A secret without its value. */
export interface SecretRow {
  name: string;
  created_at: Date;
  updated_at: Date;
}

/**
 * Stores a secret's value, sealed; `created` is false when it replaced another.
 * @throws KeyError when this process does not have the key that the installation seals with; nothing is stored then
 */
export async function putSecret(
  database: Database,
  keyring: Keyring,
  name: string,
  value: string,
): Promise<SecretRow & { created: boolean }> {
  return transact(database, async (tx) => {
    const keyId = await sealingKey(tx, keyring);
    const sealed = keyring.seal(`secret:${name}`, value, keyId);
    const [row] = await tx.$queryRaw<(SecretRow & { created: boolean })[]>`
      INSERT INTO secrets (name, sealed, key_id) VALUES (${name}, ${sealed}, ${keyId})
      ON CONFLICT (name) DO UPDATE SET sealed = EXCLUDED.sealed, key_id = EXCLUDED.key_id, updated_at = now()
      RETURNING name, created_at, updated_at, xmax = 0 AS created`;
    return row as SecretRow & { created: boolean };
  });
}

/** @throws {Refusal} not_found */
export async function getSecret(pool: pg.Pool, name: string): Promise<SecretRow> {
  const { rows } = await pool.query<SecretRow>('SELECT name, created_at, updated_at FROM secrets WHERE name = $1', [
    name,
  ]);
  return rows[0] ?? missing(name);
}

/** Secrets in order of name, at most `count`, after a name. */
export async function listSecrets(pool: pg.Pool, count: number, after = ''): Promise<SecretRow[]> {
  const { rows } = await pool.query<SecretRow>(
    'SELECT name, created_at, updated_at FROM secrets WHERE name COLLATE "C" > $2 ORDER BY name COLLATE "C" LIMIT $1',
    [count, after],
  );
  return rows;
}

/** @throws {Refusal} not_found */
export async function deleteSecret(pool: pg.Pool, name: string): Promise<void> {
  const { rowCount } = await pool.query('DELETE FROM secrets WHERE name = $1', [name]);
  if (rowCount === 0) missing(name);
}

/**
 * The values of the secrets of these names; a name that there is no secret of is absent.
 * @throws KeyError when this process lacks a key, naming the secret, the key's id and what to do
 * @throws SealError when a row was changed by other hands, naming the secret
 */
export function openSecrets(pool: pg.Pool, keyring: Keyring, names: string[]): Promise<Map<string, string>> {
  return opening(async () => {
    const { rows } = await pool.query<{ name: string; sealed: Buffer }>(
      'SELECT name, sealed FROM secrets WHERE name = ANY($1)',
      [names],
    );
    return new Map(rows.map(({ name, sealed }) => [name, keyring.open(`secret:${name}`, sealed)]));
  });
}

function missing(name: string): never {
  throw new Refusal('not_found', `there is no secret ${name}`);
}
