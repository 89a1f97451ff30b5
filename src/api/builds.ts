import { z } from 'zod';
import { getBuild, listBuilds, requestBuild } from '../db/builds.js';
import type { Build } from '../db/generated/client.js';
import type { Position } from '../domain/rules/cursor.js';
import type { Dependencies } from './app.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { page, paging } from './lists.js';
import { tagOf } from './preconditions.js';
import { buildJson, buildSchema, buildsSchema } from './representations.js';

const LIST = 'builds';
const filters = z.strictObject(paging(LIST));

/** Builds: how revisions become runnable. */
export function buildEndpoints({ database, commands }: Dependencies): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}/builds',
      tag: 'Builds',
      operationId: 'listBuilds',
      access: 'viewer',
      summary: "List a workflow's builds, newest first; a HEARTBEAT has none",
      query: filters,
      answers: { 200: { description: 'A page of builds', schema: buildsSchema } },
      problems: [404, 422],
      async handle({ caller, params, query }) {
        const found = await listBuilds(database, caller.teamId, params.id, query.limit + 1, query.cursor);
        const { rows, cursor } = page(LIST, found, query.limit, positionOf);
        return { status: 200, body: { builds: rows.map(buildJson), cursor } };
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/workflows/{id}/builds',
      tag: 'Builds',
      operationId: 'createBuild',
      access: 'operator',
      summary: 'Build the newest revision again; jobs run what was built before until it is COMPLETED',
      answers: {
        200: { description: 'A build of it was under way', schema: buildSchema, headers: ['ETag'] },
        201: { description: 'The new build', schema: buildSchema, headers: ['ETag'] },
      },
      problems: [404, 409],
      creates: {
        find: async ({ caller, params, id }) => created(await getBuild(database, caller.teamId, params.id, id)),
      },
      async handle({ caller, params, newId }) {
        const { build, workflow, added } = await requestBuild(database, caller.actor, params.id, new Date(), newId);
        if (!added) return shown(build);
        await commands.syncWorkflow(workflow);
        return created(build);
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}/builds/{build_id}',
      tag: 'Builds',
      operationId: 'getBuild',
      access: 'viewer',
      summary: 'Read a build',
      answers: { 200: { description: 'The build', schema: buildSchema, headers: ['ETag'] } },
      problems: [404],
      handle: async ({ caller, params }) => shown(await getBuild(database, caller.teamId, params.id, params.build_id)),
    }),
  ];
}

function shown(build: Build): Answer {
  const body = buildJson(build);
  return { status: 200, body, headers: { ETag: tagOf(body) } };
}

function created(build: Build): Answer {
  const { body, headers } = shown(build);
  const Location = `/v1/workflows/${build.workflowId}/builds/${build.id}`;
  return { status: 201, body, headers: { ...headers, Location } };
}

function positionOf(build: Build): Position {
  return { at: build.createdAt, id: build.id };
}
