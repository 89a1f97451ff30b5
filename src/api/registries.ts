import { z } from 'zod';
import { deleteRegistry, getRegistry, listRegistries, putRegistry } from '../db/registries.js';
import { registryBodySchema, registryHost } from '../domain/schemas/registry.js';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { pageByName, pagingByName } from './lists.js';
import { registriesSchema, registryJson, registrySchema } from './representations.js';

const LIST = 'registries';
const params = { host: registryHost };

/** Registries: how to log in where images are pulled from. A password goes in and never comes out. */
export function registryEndpoints({ database, keyring }: Dependencies): Endpoint[] {
  return [
    endpoint({
      method: 'put',
      path: '/v1/registries/{host}',
      tag: 'Registries',
      access: 'editor',
      summary: 'Set the credentials for a registry',
      params,
      body: registryBodySchema,
      answers: {
        200: { description: 'The registry, which has new credentials', schema: registrySchema },
        201: { description: 'The new registry', schema: registrySchema },
      },
      problems: [422],
      async handle({ caller, params, body }) {
        const { created, ...row } = await putRegistry(database, keyring, caller.actor, params.host, body);
        return { status: created ? 201 : 200, body: registryJson(row) };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/registries/{host}',
      tag: 'Registries',
      access: 'viewer',
      summary: 'Read the user name for a registry',
      params,
      answers: { 200: { description: 'The registry, without the password', schema: registrySchema } },
      problems: [404],
      handle: async ({ caller, params }) => ({
        status: 200,
        body: registryJson(await getRegistry(database.pool, caller.teamId, params.host)),
      }),
    }),
    endpoint({
      method: 'get',
      path: '/v1/registries',
      tag: 'Registries',
      access: 'viewer',
      summary: 'List the registries that there are credentials for, in order of host',
      query: z.strictObject(pagingByName(LIST)),
      answers: { 200: { description: 'A page of registries', schema: registriesSchema } },
      problems: [422],
      async handle({ caller, query }) {
        const found = await listRegistries(database.pool, caller.teamId, query.limit + 1, query.cursor);
        const { rows, cursor } = pageByName(LIST, found, query.limit, (row) => row.host);
        return { status: 200, body: { registries: rows.map(registryJson), cursor } };
      },
    }),
    endpoint({
      method: 'delete',
      path: '/v1/registries/{host}',
      tag: 'Registries',
      access: 'editor',
      summary: 'Delete the credentials for a registry',
      params,
      answers: { 204: { description: 'They are gone' } },
      problems: [404],
      async handle({ caller, params }) {
        await deleteRegistry(database, caller.actor, params.host);
        return { status: 204 };
      },
    }),
  ];
}
