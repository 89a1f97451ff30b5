import { z } from 'zod';
import { deleteSecret, getSecret, listSecrets, putSecret, type SecretRow } from '../db/secrets.js';
import { secretBodySchema, secretName } from '../domain/schemas/secret.js';
import type { Dependencies } from './app.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { pageByName, pagingByName } from './lists.js';
import { ifMatchHeaders, ifMatchOrNoneHeaders, preconditionOf } from './preconditions.js';
import { secretJson, secretSchema, secretsSchema } from './representations.js';

const LIST = 'secrets';
const params = { name: secretName };

/** Secrets: values that jobs use by name. A value goes in and never comes out. */
export function secretEndpoints({ database, keyring }: Dependencies): Endpoint[] {
  return [
    endpoint({
      method: 'put',
      path: '/v1/secrets/{name}',
      tag: 'Secrets',
      operationId: 'setSecret',
      access: 'editor',
      summary: 'Set a secret',
      params,
      body: secretBodySchema,
      answers: {
        200: { description: 'The secret, which has a new value', schema: secretSchema, headers: ['ETag'] },
        201: { description: 'The new secret', schema: secretSchema, headers: ['ETag', 'Location'] },
      },
      headers: ifMatchOrNoneHeaders,
      problems: [412, 422],
      async handle({ caller, params, headers, body }) {
        const condition = preconditionOf(headers);
        const row = await putSecret(database, keyring, caller.actor, params.name, body.value, condition);
        return row.created ? created(row) : shown(row);
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/secrets/{name}',
      tag: 'Secrets',
      operationId: 'getSecret',
      access: 'viewer',
      summary: 'Read when a secret was set',
      params,
      answers: { 200: { description: 'The secret, without its value', schema: secretSchema, headers: ['ETag'] } },
      problems: [404],
      handle: async ({ caller, params }) => shown(await getSecret(database.pool, caller.teamId, params.name)),
    }),
    endpoint({
      method: 'get',
      path: '/v1/secrets',
      tag: 'Secrets',
      operationId: 'listSecrets',
      access: 'viewer',
      summary: 'List the secrets, without their values, in order of name',
      query: z.strictObject(pagingByName(LIST)),
      answers: { 200: { description: 'A page of secrets', schema: secretsSchema } },
      problems: [422],
      async handle({ caller, query }) {
        const found = await listSecrets(database.pool, caller.teamId, query.limit + 1, query.cursor);
        const { rows, cursor } = pageByName(LIST, found, query.limit, (row) => row.name);
        return { status: 200, body: { secrets: rows.map(secretJson), cursor } };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/v1/secrets/{name}',
      tag: 'Secrets',
      operationId: 'deleteSecret',
      access: 'editor',
      summary: 'Delete a secret; jobs that name it fail from then on',
      params,
      answers: { 204: { description: 'It is gone' } },
      headers: ifMatchHeaders,
      problems: [404, 412],
      async handle({ caller, params, headers }) {
        await deleteSecret(database, caller.actor, params.name, preconditionOf(headers));
        return { status: 204 };
      },
    }),
  ];
}

function shown(row: SecretRow): Answer {
  return { status: 200, body: secretJson(row), headers: { ETag: row.tag } };
}

function created(row: SecretRow): Answer {
  return { ...shown(row), status: 201, headers: { ETag: row.tag, Location: `/v1/secrets/${row.name}` } };
}
