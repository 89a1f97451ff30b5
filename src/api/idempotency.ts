import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Request } from 'express';
import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import {
  type Claim,
  claimRequest,
  type KeptAnswer,
  type KeyedRequest,
  keepAnswer,
  releaseKey,
} from '../db/idempotency.js';
import { isTaken } from '../db/transaction.js';
import { Refusal, readAs } from '../domain/schemas/faults.js';
import type { Access, Account, Caller, CallerFor } from './caller.js';
import type { Answer, Endpoint } from './endpoint.js';
import { Problem, problemOf } from './problem.js';

/** Longer than an attempt has a request to itself: who waits for one that died takes over from it. */
const WAIT_MS = 12_000;
const POLL_MS = { first: 20, most: 250 };
/** The header that says that an answer was given before. */
const REPLAYED = 'Idempotency-Replayed';
/** The team of what belongs to none, such as a new team. */
const NO_TEAM = '00000000-0000-0000-0000-000000000000';

/** The header by which a client says that a request is the same as one before. */
export const idempotencyHeaders = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, { error: 'must be 1 to 255 visible ASCII characters' })
    .optional()
    .meta({
      description:
        'Makes the request safe to repeat for 24 hours: the same key with the same request is answered as at first and creates nothing.',
      type: 'string',
      example: '0b5f6f0e-9a0c-4a57-8a37-5d9f5b6d3c11',
    }),
});

/**
 * Does what is asked; what creates something is done once for each key. What was refused created nothing, and gives its key back. The id
 * of what is created is noted with the key before, so that an attempt which dies halfway leaves enough for the next one to find it.
 * @throws {Problem} 422 when the key was used for another request, 409 when an attempt takes too long or the answer cannot be repeated
 */
export async function onlyOnce(
  pool: pg.Pool,
  { run, creates }: Endpoint,
  request: Request,
  caller: CallerFor<Access>,
): Promise<Answer> {
  const { 'idempotency-key': key } = creates ? readAs(idempotencyHeaders, request.headers, 'headers') : {};
  if (!creates || caller === undefined || key === undefined) return run(request, caller, creates ? uuidv7() : '');
  const keyed = { ...ownerOf(caller), key, fingerprint: fingerprintOf(request) };
  const claim = await claimed(pool, keyed);
  if (claim.state === 'answered') return repeated(claim.answer, creates.shownOnce);
  const { answer, found } = await attempt(pool, keyed, claim, {
    create: (id) => run(request, caller, id),
    find: (id) => creates.find(request, caller, id),
  });
  const { status, headers, body } = answer;
  const kept = { status, headers, body: creates.shownOnce ? undefined : body };
  await keepAnswer(pool, keyed, claim.heldBy, kept);
  return found ? repeated(kept, creates.shownOnce) : answer;
}

type Held = Extract<Claim, { state: 'held' }>;

async function claimed(pool: pg.Pool, keyed: KeyedRequest): Promise<Extract<Claim, { state: 'held' | 'answered' }>> {
  const deadline = Date.now() + WAIT_MS;
  for (let pause = POLL_MS.first; ; pause = Math.min(pause * 2, POLL_MS.most)) {
    const claim = await claimRequest(pool, keyed);
    if (claim.state === 'held' || claim.state === 'answered') return claim;
    if (claim.state === 'of another request')
      throw new Problem(422, `the Idempotency-Key ${keyed.key} was used for another request: take a new one`);
    if (Date.now() >= deadline)
      throw new Problem(409, `the first request with the Idempotency-Key ${keyed.key} is still being done`, [], {
        'Retry-After': '1',
      });
    await sleep(pause);
  }
}

async function attempt(
  pool: pg.Pool,
  keyed: KeyedRequest,
  { resourceId, heldBy, again }: Held,
  { create, find }: Record<'create' | 'find', (id: string) => Promise<Answer>>,
): Promise<{ answer: Answer; found: boolean }> {
  const made = () => find(resourceId).catch(unlessMissing);
  const before = again && (await made());
  if (before) return { answer: before, found: true };
  try {
    return { answer: await create(resourceId), found: false };
  } catch (error) {
    // An attempt before this one was only slow.
    const other = isTaken(error) && (await made());
    if (other) return { answer: other, found: true };
    if (problemOf(error).status < 500) await releaseKey(pool, keyed, heldBy);
    throw error;
  }
}

function repeated({ status, headers, body }: KeptAnswer, shownOnce = false): Answer {
  if (shownOnce)
    throw new Problem(
      409,
      `this request was answered before, and what it created is shown only once: it is ${headers?.Location}; delete it and create another`,
    );
  return { status, headers: { ...headers, [REPLAYED]: 'true' }, body };
}

function unlessMissing(error: unknown): undefined {
  if (!(error instanceof Refusal && error.kind === 'not_found')) throw error;
}

function ownerOf(caller: Caller | Account): Pick<KeyedRequest, 'teamId' | 'userId'> {
  return 'actor' in caller
    ? { teamId: caller.teamId, userId: caller.actor.userId }
    : { teamId: NO_TEAM, userId: caller.userId };
}

/** The same for the same request, in whatever order a client writes the fields of its body, and with or without the base path. */
function fingerprintOf({ method, url, body }: Request): Uint8Array {
  return createHash('sha256')
    .update(JSON.stringify([method, url, body], inOrder))
    .digest();
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
