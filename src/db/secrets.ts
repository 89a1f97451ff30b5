import type pg from 'pg';
import { Refusal } from '../domain/schemas/faults.js';
import { mustHold, type Precondition } from '../domain/schemas/precondition.js';
import type { Keyring } from '../sealing/keyring.js';
import { type Actor, audit } from './audit.js';
import type { Database } from './client.js';
import { Prisma } from './generated/client.js';
import { opening, purposeOf, sealingKey, TAG } from './sealed.js';
import { transact } from './transaction.js';

/** A secret without its value. */
export interface SecretRow {
  name: string;
  created_at: Date;
  updated_at: Date;
  /** Entity tag. */
  tag: string;
}

/**
 * Stores a secret's value, sealed; `created` is false when it replaced another.
 * @throws KeyError when this process does not have the key that the installation seals with; nothing is stored then
 * @throws {Refusal} precondition_failed
 */
export async function putSecret(
  database: Database,
  keyring: Keyring,
  by: Actor,
  name: string,
  value: string,
  condition: Precondition = {},
): Promise<SecretRow & { created: boolean }> {
  return transact(database, async (tx) => {
    // Before the row is locked, in the order in which a rotation locks.
    const keyId = await sealingKey(tx, keyring);
    const [before] = await tx.$queryRaw<{ tag: string }[]>`
      SELECT ${Prisma.raw(TAG)} FROM secrets WHERE team_id = ${by.teamId}::uuid AND name = ${name} FOR UPDATE`;
    mustHold(condition, before?.tag, `secret ${name}`);
    const sealed = keyring.seal(purposeOf('secret', by.teamId, name), value, keyId);
    const [row] = await tx.$queryRaw<(SecretRow & { created: boolean })[]>`
      INSERT INTO secrets (team_id, name, sealed, key_id) VALUES (${by.teamId}::uuid, ${name}, ${sealed}, ${keyId})
      ON CONFLICT (team_id, name) DO UPDATE SET sealed = EXCLUDED.sealed, key_id = EXCLUDED.key_id, updated_at = now()
      RETURNING name, created_at, updated_at, ${Prisma.raw(TAG)}, xmax = 0 AS created`;
    // Another one may have been made in between.
    if (!row?.created) mustHold({ ifAbsent: condition.ifAbsent }, row?.tag, `secret ${name}`);
    await audit(
      tx,
      by,
      { action: `secret.${row?.created ? 'create' : 'update'}`, resourceId: name, resourceName: name },
      new Date(),
    );
    return row as SecretRow & { created: boolean };
  });
}

/** @throws {Refusal} not_found */
export async function getSecret(pool: pg.Pool, teamId: string, name: string): Promise<SecretRow> {
  const { rows } = await pool.query<SecretRow>(
    `SELECT name, created_at, updated_at, ${TAG} FROM secrets WHERE team_id = $1 AND name = $2`,
    [teamId, name],
  );
  return rows[0] ?? missing(name);
}

/** A team's secrets in order of name, at most `count`, after a name. */
export async function listSecrets(pool: pg.Pool, teamId: string, count: number, after = ''): Promise<SecretRow[]> {
  const { rows } = await pool.query<SecretRow>(
    `SELECT name, created_at, updated_at, ${TAG} FROM secrets WHERE team_id = $3 AND name COLLATE "C" > $2 ORDER BY name COLLATE "C" LIMIT $1`,
    [count, after, teamId],
  );
  return rows;
}

/** @throws {Refusal} not_found, or precondition_failed */
export async function deleteSecret(
  database: Database,
  by: Actor,
  name: string,
  condition: Precondition = {},
): Promise<void> {
  await transact(database, async (tx) => {
    const [deleted] = await tx.$queryRaw<{ tag: string }[]>`
      DELETE FROM secrets WHERE team_id = ${by.teamId}::uuid AND name = ${name} RETURNING ${Prisma.raw(TAG)}`;
    if (!deleted) missing(name);
    mustHold(condition, deleted.tag, `secret ${name}`);
    await audit(tx, by, { action: 'secret.delete', resourceId: name, resourceName: name }, new Date());
  });
}

/**
 * The values of a team's secrets of these names; a name that there is no secret of is absent.
 * @throws KeyError when this process lacks a key, naming the secret, the key's id and what to do
 * @throws SealError when a row was changed by other hands, naming the secret
 */
export function openSecrets(
  pool: pg.Pool,
  keyring: Keyring,
  teamId: string,
  names: string[],
): Promise<Map<string, string>> {
  return opening(async () => {
    const { rows } = await pool.query<{ name: string; sealed: Buffer }>(
      'SELECT name, sealed FROM secrets WHERE team_id = $1 AND name = ANY($2)',
      [teamId, names],
    );
    return new Map(rows.map(({ name, sealed }) => [name, keyring.open(purposeOf('secret', teamId, name), sealed)]));
  });
}

function missing(name: string): never {
  throw new Refusal('not_found', `there is no secret ${name}`);
}
