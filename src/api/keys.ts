import { z } from 'zod';
import { createKey, deleteKey, getKey, type KeyRow, keyTag, listKeys } from '../db/keys.js';
import { transact } from '../db/transaction.js';
import type { Position } from '../domain/rules/cursor.js';
import { mayAs, roleOfScope } from '../domain/rules/roles.js';
import { keyBodySchema } from '../domain/schemas/account.js';
import { keyJson, keySchema, keysSchema, newKeySchema } from './accountRepresentations.js';
import type { Dependencies } from './app.js';
import type { Caller } from './caller.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { page, paging } from './lists.js';
import { ifMatchHeaders, preconditionOf } from './preconditions.js';
import { Problem } from './problem.js';

const LIST = 'api_keys';
/** Who has a key that may only read must not make another with it, which would outlive its deletion. */
const WHO = { access: 'viewer', keyScope: 'admin' } as const;

/** API keys: everybody's own, and for admins those of the whole team. */
export function keyEndpoints({ database }: Dependencies): Endpoint[] {
  return [
    endpoint({
      method: 'post',
      path: '/v1/api-keys',
      tag: 'API keys',
      operationId: 'createApiKey',
      ...WHO,
      summary: 'Make an API key for yourself in this team',
      body: keyBodySchema,
      answers: {
        201: { description: 'The new key, which is shown only now', schema: newKeySchema, headers: ['ETag'] },
      },
      problems: [422],
      creates: {
        find: async ({ caller, id }) => made(await getKey(database.pool, visibleTo(caller), id)),
        shownOnce: true,
      },
      async handle({ caller, body: { name, scope, expires_at: expiresAt }, newId }) {
        if (!mayAs(caller.role, roleOfScope(scope)))
          throw new Problem(403, `you act as ${caller.role}: a key of the scope ${scope} would let you do more`);
        const { key, row } = await transact(database, (tx) =>
          createKey(tx, caller.actor, { id: newId, name, scope, expiresAt }, new Date()),
        );
        return made(row, key);
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/api-keys',
      tag: 'API keys',
      operationId: 'listApiKeys',
      ...WHO,
      summary: 'List your API keys, or as an admin those of the team, newest first',
      query: z.strictObject(paging(LIST)),
      answers: { 200: { description: 'A page of keys, without the keys themselves', schema: keysSchema } },
      problems: [422],
      async handle({ caller, query }) {
        const found = await listKeys(database.pool, visibleTo(caller), query.limit + 1, query.cursor);
        const { rows, cursor } = page(LIST, found, query.limit, positionOf);
        return { status: 200, body: { api_keys: rows.map(keyJson), cursor } };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/api-keys/{id}',
      tag: 'API keys',
      operationId: 'getApiKey',
      ...WHO,
      summary: 'Read an API key, without the key itself',
      answers: { 200: { description: 'The key', schema: keySchema, headers: ['ETag'] } },
      problems: [404],
      async handle({ caller, params }) {
        const row = await getKey(database.pool, visibleTo(caller), params.id);
        return { status: 200, body: keyJson(row), headers: { ETag: keyTag(row) } };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/v1/api-keys/{id}',
      tag: 'API keys',
      operationId: 'deleteApiKey',
      ...WHO,
      summary: 'Delete an API key, which is refused from then on',
      answers: { 204: { description: 'It is gone' } },
      headers: ifMatchHeaders,
      problems: [404, 412],
      async handle({ caller, params, headers }) {
        await deleteKey(database, caller.actor, visibleTo(caller), params.id, new Date(), preconditionOf(headers));
        return { status: 204 };
      },
    }),
  ];
}

/** The answer for a new key; the key itself is known only at first. */
function made(row: KeyRow, key?: string): Answer {
  const headers = { ETag: keyTag(row), Location: `/v1/api-keys/${row.id}` };
  return { status: 201, body: { ...keyJson(row), key }, headers };
}

function visibleTo({ teamId, role, actor }: Caller): { teamId: string; userId?: string } {
  return role === 'admin' ? { teamId } : { teamId, userId: actor.userId };
}

function positionOf(row: KeyRow): Position {
  return { at: row.created_at, id: row.id };
}
