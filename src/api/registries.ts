import { z } from 'zod';
import { deleteRegistry, getRegistry, listRegistries, putRegistry, type RegistryRow } from '../db/registries.js';
import { registryBodySchema, registryHost } from '../domain/schemas/registry.js';
import type { Dependencies } from './app.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { pageByName, pagingByName } from './lists.js';
import { ifMatchHeaders, ifMatchOrNoneHeaders, preconditionOf } from './preconditions.js';
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
      operationId: 'setRegistry',
      access: 'editor',
      summary: 'Set the credentials for a registry',
      params,
      body: registryBodySchema,
      answers: {
        200: { description: 'The registry, which has new credentials', schema: registrySchema, headers: ['ETag'] },
        201: { description: 'The new registry', schema: registrySchema, headers: ['ETag', 'Location'] },
      },
      headers: ifMatchOrNoneHeaders,
      problems: [412, 422],
      async handle({ caller, params, headers, body }) {
        const condition = preconditionOf(headers);
        const row = await putRegistry(database, keyring, caller.actor, params.host, body, condition);
        return row.created ? created(row) : shown(row);
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/registries/{host}',
      tag: 'Registries',
      operationId: 'getRegistry',
      access: 'viewer',
      summary: 'Read the user name for a registry',
      params,
      answers: {
        200: { description: 'The registry, without the password', schema: registrySchema, headers: ['ETag'] },
      },
      problems: [404],
      handle: async ({ caller, params }) => shown(await getRegistry(database.pool, caller.teamId, params.host)),
    }),
    endpoint({
      method: 'get',
      path: '/v1/registries',
      tag: 'Registries',
      operationId: 'listRegistries',
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
      operationId: 'deleteRegistry',
      access: 'editor',
      summary: 'Delete the credentials for a registry',
      params,
      answers: { 204: { description: 'They are gone' } },
      headers: ifMatchHeaders,
      problems: [404, 412],
      async handle({ caller, params, headers }) {
        await deleteRegistry(database, caller.actor, params.host, preconditionOf(headers));
        return { status: 204 };
      },
    }),
  ];
}

function shown(row: RegistryRow): Answer {
  return { status: 200, body: registryJson(row), headers: { ETag: row.tag } };
}

function created(row: RegistryRow): Answer {
  return {
    ...shown(row),
    status: 201,
    headers: { ETag: row.tag, Location: `/v1/registries/${encodeURIComponent(row.host)}` },
  };
}
