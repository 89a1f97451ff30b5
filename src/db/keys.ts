import { hash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Position } from '../domain/rules/cursor.js';
import type { KeyScope, Role } from '../domain/rules/roles.js';
import { Refusal } from '../domain/schemas/faults.js';
import { mustHold, type Precondition } from '../domain/schemas/precondition.js';
import { type Actor, audit } from './audit.js';
import type { Database } from './client.js';
import { type Transaction, transact } from './transaction.js';

/** What every API key begins with, so that people and scanners know it for one. */
const PREFIX = 'evk_';
const KEY_BYTES = 32;
/** How much of a key is shown to tell it from others. */
const BEGINNING = PREFIX.length + 6;
const FORM = /^evk_[\w-]{43}$/;
/** How exact `last_used_at` is: a write for every request would cost more than the request. */
const USED_EVERY_MS = 60_000;

/** An API key without the key. */
export interface KeyRow {
  id: string;
  name: string;
  scope: KeyScope;
  beginning: string;
  user_id: string;
  email: string;
  expires_at: Date | null;
  last_used_at: Date | null;
  created_at: Date;
}

/** Whose key it is and what its owner may do. */
export interface KeyOwner extends Pick<KeyRow, 'id' | 'name' | 'scope' | 'user_id' | 'email' | 'last_used_at'> {
  team_id: string;
  role: Role;
}

const COLUMNS = 'k.id, k.name, k.scope, k.beginning, k.user_id, u.email, k.expires_at, k.last_used_at, k.created_at';

/** Makes a key for the actor in the actor's team. The key itself is only here: it is stored as a hash. */
export async function createKey(
  tx: Transaction,
  by: Actor,
  { id = uuidv7(), name, scope, expiresAt }: { id?: string; name: string; scope: KeyScope; expiresAt?: Date },
  now: Date,
): Promise<{ key: string; row: KeyRow }> {
  const key = PREFIX + randomBytes(KEY_BYTES).toString('base64url');
  const beginning = key.slice(0, BEGINNING);
  await tx.apiKey.create({
    data: {
      id,
      teamId: by.teamId,
      userId: by.userId,
      name,
      scope,
      beginning,
      hash: hashOf(key),
      expiresAt,
      createdAt: now,
    },
  });
  await audit(tx, by, { action: 'api_key.create', resourceId: id, resourceName: name }, now);
  return {
    key,
    row: {
      id,
      name,
      scope,
      beginning,
      user_id: by.userId,
      email: by.email,
      expires_at: expiresAt ?? null,
      last_used_at: null,
      created_at: now,
    },
  };
}

/**
 * Finds the owner of a key that is valid now; undefined when there is none. Keys that are asked for in the same turn of the event loop
 * go with one statement, because under load a round trip for each request costs as much as its answer.
 */
export function keyFinder(pool: pg.Pool): (key: string) => Promise<KeyOwner | undefined> {
  let turn: { hashes: Uint8Array[]; owners: Promise<(KeyOwner | undefined)[]> } | undefined;
  const next = () => {
    const hashes: Uint8Array[] = [];
    const owners = new Promise<void>(setImmediate).then(() => {
      turn = undefined;
      return findKeyOwners(pool, hashes);
    });
    return { hashes, owners };
  };
  return async (key) => {
    if (!FORM.test(key)) return undefined;
    turn ??= next();
    const place = turn.hashes.push(hashOf(key)) - 1;
    return (await turn.owners)[place];
  };
}

async function findKeyOwners(pool: pg.Pool, hashes: Uint8Array[]): Promise<(KeyOwner | undefined)[]> {
  const { rows } = await pool.query<KeyOwner & { place: number }>({
    name: 'key-owners',
    text: `SELECT i.place::int, k.id, k.name, k.scope, k.team_id, k.user_id, k.last_used_at, u.email, m.role
      FROM unnest($1::bytea[]) WITH ORDINALITY AS i(hash, place)
      CROSS JOIN LATERAL (SELECT * FROM api_keys WHERE hash = i.hash LIMIT 1) k
      JOIN users u ON u.id = k.user_id JOIN members m ON m.team_id = k.team_id AND m.user_id = k.user_id
      WHERE k.expires_at IS NULL OR k.expires_at > clock_timestamp()`,
    values: [hashes],
  });
  const byPlace = new Map(rows.map(({ place, ...owner }) => [place - 1, owner]));
  return hashes.map((_, place) => byPlace.get(place));
}

/** Notes that a key is used, once a minute at most. */
export async function noteUse(pool: pg.Pool, { id, last_used_at }: KeyOwner, now: Date): Promise<void> {
  if (last_used_at && now.getTime() - last_used_at.getTime() < USED_EVERY_MS) return;
  await pool.query(
    'UPDATE api_keys SET last_used_at = $2 WHERE id = $1 AND last_used_at IS NOT DISTINCT FROM $3::timestamptz',
    [id, now, last_used_at],
  );
}

/** A team's keys, newest first, at most `count`, after a position; only those of one user when one is named. */
export async function listKeys(
  pool: pg.Pool,
  filter: { teamId: string; userId?: string },
  count: number,
  after?: Position,
): Promise<KeyRow[]> {
  const { rows } = await pool.query<KeyRow>(
    `SELECT ${COLUMNS} FROM api_keys k JOIN users u ON u.id = k.user_id
     WHERE k.team_id = $1 AND ($2::uuid IS NULL OR k.user_id = $2) AND ($3::timestamptz IS NULL OR (k.created_at, k.id) < ($3, $4::uuid))
     ORDER BY k.created_at DESC, k.id DESC LIMIT $5`,
    [filter.teamId, filter.userId, after?.at, after?.id, count],
  );
  return rows;
}

/** A key of a team, or only of one of its users. @throws {Refusal} not_found */
export async function getKey(pool: pg.Pool, filter: { teamId: string; userId?: string }, id: string): Promise<KeyRow> {
  const { rows } = await pool.query<KeyRow>(
    `SELECT ${COLUMNS} FROM api_keys k JOIN users u ON u.id = k.user_id
     WHERE k.id = $1 AND k.team_id = $2 AND ($3::uuid IS NULL OR k.user_id = $3)`,
    [id, filter.teamId, filter.userId],
  );
  return rows[0] ?? missing(id);
}

/** Deletes a key, which is refused from then on. @throws {Refusal} not_found or precondition_failed */
export async function deleteKey(
  database: Database,
  by: Actor,
  filter: { teamId: string; userId?: string },
  id: string,
  now: Date,
  condition: Precondition,
): Promise<void> {
  await transact(database, async (tx) => {
    const [row] = await tx.$queryRaw<Pick<KeyRow, 'name' | 'created_at'>[]>`
      DELETE FROM api_keys WHERE id = ${id}::uuid AND team_id = ${filter.teamId}::uuid
        AND (${filter.userId ?? null}::uuid IS NULL OR user_id = ${filter.userId ?? null}::uuid) RETURNING name, created_at`;
    if (!row) return missing(id);
    mustHold(condition, keyTag(row), `API key ${id}`);
    await audit(tx, by, { action: 'api_key.delete', resourceId: id, resourceName: row.name }, now);
  });
}

/** The entity tag of a key. Nothing of it can be edited, and that it is used is no edit. */
export function keyTag({ created_at: at }: Pick<KeyRow, 'created_at'>): string {
  return `"${at.getTime()}"`;
}

// Random 256 bits cannot be guessed, so that a slow hash would only slow every request down.
function hashOf(key: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash('sha256', key, 'buffer'));
}

function missing(id: string): never {
  throw new Refusal('not_found', `there is no API key ${id}`);
}
