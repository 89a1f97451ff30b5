import { z } from 'zod';
import { deleteSecret, getSecret, listSecrets, putSecret } from '../db/secrets.js';
import { secretBodySchema, secretName } from '../domain/schemas/secret.js';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { pageByName, pagingByName } from './lists.js';
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
      access: 'editor',
      summary: 'Set a secret',
      params,
      body: secretBodySchema,
      answers: {
        200: { description: 'The secret, which has a new value', schema: secretSchema },
        201: { description: 'The new secret', schema: secretSchema },
      },
      problems: [422],
      async handle({ caller, params, body }) {
        const { created, ...row } = await putSecret(database, keyring, caller.actor, params.name, body.value);
        return { status: created ? 201 : 200, body: secretJson(row) };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/secrets/{name}',
      tag: 'Secrets',
      access: 'viewer',
      summary: 'Read when a secret was set',
      params,
      answers: { 200: { description: 'The secret, without its value', schema: secretSchema } },
      problems: [404],
      handle: async ({ caller, params }) => ({
        status: 200,
        body: secretJson(await getSecret(database.pool, caller.teamId, params.name)),
      }),
    }),
    endpoint({
      method: 'get',
      path: '/v1/secrets',
      tag: 'Secrets',
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
      access: 'editor',
      summary: 'Delete a secret; jobs that name it fail from then on',
      params,
      answers: { 204: { description: 'It is gone' } },
      problems: [404],
      async handle({ caller, params }) {
        await deleteSecret(database, caller.actor, params.name);
        return { status: 204 };
      },
    }),
  ];
}
