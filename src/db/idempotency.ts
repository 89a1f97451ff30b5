import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** How long an answer is kept, as an interval of PostgreSQL. */
const KEPT = '24 hours';
/** How long an attempt has a request to itself: one that lives longer is not alone any more, and that harms nothing. */
const HELD = '10 seconds';
/** Rows that are over and removed with each new one, so that the table does not grow. */
const REMOVED_AT_ONCE = 20;

/** A creating request, by the key that its client gave it. */
export interface KeyedRequest {
  teamId: string;
  userId: string;
  key: string;
  /** What is asked for; the same key with another one is a mistake. */
  fingerprint: Uint8Array;
}

/** An answer as it is kept. */
export interface KeptAnswer {
  status: number;
  headers?: Record<string, string | string[]>;
  body?: unknown;
}

/** What is known of a keyed request. `held`: this attempt has to answer it; `again`: one before it may have created the resource. */
export type Claim =
  | { state: 'held'; resourceId: string; heldBy: string; again: boolean }
  | { state: 'answered'; answer: KeptAnswer }
  | { state: 'busy' }
  | { state: 'of another request' };

/** Takes a request for this attempt, unless it is answered, another attempt has it, or the key was used for another request. */
export async function claimRequest(pool: pg.Pool, request: KeyedRequest): Promise<Claim> {
  const { teamId, userId, key, fingerprint } = request;
  const heldBy = uuidv7();
  for (;;) {
    const made = await pool.query<{ resource_id: string }>(INSERT, [
      teamId,
      userId,
      key,
      fingerprint,
      uuidv7(),
      heldBy,
    ]);
    if (made.rows[0]) {
      await pool.query(REMOVE_OVER, [REMOVED_AT_ONCE]);
      return { state: 'held', resourceId: made.rows[0].resource_id, heldBy, again: false };
    }
    const { rows } = await pool.query<Found>(FIND, [teamId, userId, key]);
    const [found] = rows;
    // The attempt that had it was refused meanwhile, and gave the key back; or its time is over.
    if (!found) continue;
    if (found.over) {
      await pool.query(REMOVE_ONE_OVER, [teamId, userId, key]);
      continue;
    }
    if (Buffer.compare(found.fingerprint, fingerprint) !== 0) return { state: 'of another request' };
    if (found.answer) return { state: 'answered', answer: found.answer };
    if (found.held) return { state: 'busy' };
    const taken = await pool.query(TAKE_OVER, [teamId, userId, key, heldBy, found.held_by]);
    if (taken.rowCount === 1) return { state: 'held', resourceId: found.resource_id, heldBy, again: true };
  }
}

/** Keeps the answer to a request, unless another attempt took it over. */
export async function keepAnswer(
  pool: pg.Pool,
  { teamId, userId, key }: KeyedRequest,
  heldBy: string,
  answer: KeptAnswer,
): Promise<void> {
  await pool.query(
    'UPDATE idempotency_keys SET answer = $5 WHERE team_id = $1 AND user_id = $2 AND key = $3 AND held_by = $4',
    [teamId, userId, key, heldBy, answer],
  );
}

/** Gives a key back whose request created nothing, unless another attempt took it over. */
export async function releaseKey(pool: pg.Pool, { teamId, userId, key }: KeyedRequest, heldBy: string): Promise<void> {
  await pool.query('DELETE FROM idempotency_keys WHERE team_id = $1 AND user_id = $2 AND key = $3 AND held_by = $4', [
    teamId,
    userId,
    key,
    heldBy,
  ]);
}

interface Found {
  fingerprint: Buffer;
  resource_id: string;
  answer: KeptAnswer | null;
  held_by: string;
  held: boolean;
  over: boolean;
}

const OVER = `created_at < clock_timestamp() - interval '${KEPT}'`;

const INSERT = `
INSERT INTO idempotency_keys (team_id, user_id, key, fingerprint, resource_id, held_by, held_until)
VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp() + interval '${HELD}') ON CONFLICT DO NOTHING RETURNING resource_id`;

const FIND = `
SELECT fingerprint, resource_id, answer, held_by, held_until > clock_timestamp() AS held, ${OVER} AS over
FROM idempotency_keys WHERE team_id = $1 AND user_id = $2 AND key = $3`;

const TAKE_OVER = `
UPDATE idempotency_keys SET held_by = $4, held_until = clock_timestamp() + interval '${HELD}'
WHERE team_id = $1 AND user_id = $2 AND key = $3 AND held_by = $5 AND answer IS NULL`;

const REMOVE_ONE_OVER = `DELETE FROM idempotency_keys WHERE team_id = $1 AND user_id = $2 AND key = $3 AND ${OVER}`;

// Rows that somebody works on are left for the next time, so that nobody waits for another.
const REMOVE_OVER = `
DELETE FROM idempotency_keys WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM idempotency_keys WHERE ${OVER} ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED))`;
