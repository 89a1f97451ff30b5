import type pg from 'pg';
import { normalHost } from '../domain/rules/registry.js';
import { Refusal } from '../domain/schemas/faults.js';
import { mustHold, type Precondition } from '../domain/schemas/precondition.js';
import type { Keyring } from '../sealing/keyring.js';
import { type Actor, audit } from './audit.js';
import type { Database } from './client.js';
import { Prisma } from './generated/client.js';
import { opening, purposeOf, sealingKey, TAG } from './sealed.js';
import { transact } from './transaction.js';

/** How to log in to a registry. */
export interface Credentials {
  username: string;
  password: string;
}

/** A registry's credentials without the password. */
export interface RegistryRow {
  host: string;
  username: string;
  created_at: Date;
  updated_at: Date;
  /** Entity tag. */
  tag: string;
}

/**
 * Stores a registry's credentials, the password sealed; `created` is false when they replaced others. The host is in its normal form.
 * @throws KeyError when this process does not have the key that the installation seals with; nothing is stored then
 * @throws {Refusal} precondition_failed
 */
export async function putRegistry(
  database: Database,
  keyring: Keyring,
  by: Actor,
  host: string,
  { username, password }: Credentials,
  condition: Precondition = {},
): Promise<RegistryRow & { created: boolean }> {
  return transact(database, async (tx) => {
    // Before the row is locked, in the order in which a rotation locks.
    const keyId = await sealingKey(tx, keyring);
    const [before] = await tx.$queryRaw<{ tag: string }[]>`
      SELECT ${Prisma.raw(TAG)} FROM registries WHERE team_id = ${by.teamId}::uuid AND host = ${host} FOR UPDATE`;
    mustHold(condition, before?.tag, `registry ${host}`);
    const sealed = keyring.seal(purposeOf('registry', by.teamId, host), password, keyId);
    const [row] = await tx.$queryRaw<(RegistryRow & { created: boolean })[]>`
      INSERT INTO registries (team_id, host, username, sealed, key_id) VALUES (${by.teamId}::uuid, ${host}, ${username}, ${sealed}, ${keyId})
      ON CONFLICT (team_id, host) DO UPDATE SET username = EXCLUDED.username, sealed = EXCLUDED.sealed, key_id = EXCLUDED.key_id, updated_at = now()
      RETURNING host, username, created_at, updated_at, ${Prisma.raw(TAG)}, xmax = 0 AS created`;
    // Another one may have been made in between.
    if (!row?.created) mustHold({ ifAbsent: condition.ifAbsent }, row?.tag, `registry ${host}`);
    await audit(
      tx,
      by,
      { action: `registry.${row?.created ? 'create' : 'update'}`, resourceId: host, resourceName: host },
      new Date(),
    );
    return row as RegistryRow & { created: boolean };
  });
}

/** @throws {Refusal} not_found */
export async function getRegistry(pool: pg.Pool, teamId: string, host: string): Promise<RegistryRow> {
  const { rows } = await pool.query<RegistryRow>(
    `SELECT host, username, created_at, updated_at, ${TAG} FROM registries WHERE team_id = $1 AND host = $2`,
    [teamId, host],
  );
  return rows[0] ?? missing(host);
}

/** A team's registries in order of host, at most `count`, after a host. */
export async function listRegistries(pool: pg.Pool, teamId: string, count: number, after = ''): Promise<RegistryRow[]> {
  const { rows } = await pool.query<RegistryRow>(
    `SELECT host, username, created_at, updated_at, ${TAG} FROM registries WHERE team_id = $3 AND host COLLATE "C" > $2 ORDER BY host COLLATE "C" LIMIT $1`,
    [count, after, teamId],
  );
  return rows;
}

/** @throws {Refusal} not_found, or precondition_failed */
export async function deleteRegistry(
  database: Database,
  by: Actor,
  host: string,
  condition: Precondition = {},
): Promise<void> {
  await transact(database, async (tx) => {
    const [deleted] = await tx.$queryRaw<{ tag: string }[]>`
      DELETE FROM registries WHERE team_id = ${by.teamId}::uuid AND host = ${host} RETURNING ${Prisma.raw(TAG)}`;
    if (!deleted) missing(host);
    mustHold(condition, deleted.tag, `registry ${host}`);
    await audit(tx, by, { action: 'registry.delete', resourceId: host, resourceName: host }, new Date());
  });
}

/**
 * A team's credentials for a registry, by any of the names that it goes by; undefined when there are none.
 * @throws KeyError when this process lacks the key, naming the registry, the key's id and what to do
 * @throws SealError when the row was changed by other hands, naming the registry
 */
export function openRegistry(
  pool: pg.Pool,
  keyring: Keyring,
  teamId: string,
  host: string,
): Promise<Credentials | undefined> {
  const normal = normalHost(host);
  return opening(async () => {
    const { rows } = await pool.query<{ username: string; sealed: Buffer }>(
      'SELECT username, sealed FROM registries WHERE team_id = $1 AND host = $2',
      [teamId, normal],
    );
    const [row] = rows;
    return row && { username: row.username, password: keyring.open(purposeOf('registry', teamId, normal), row.sealed) };
  });
}

function missing(host: string): never {
  throw new Refusal('not_found', `there are no credentials for the registry ${host}`);
}
