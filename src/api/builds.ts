import { z } from 'zod';
import { listBuilds, requestBuild } from '../db/builds.js';
import type { Build } from '../db/generated/client.js';
import type { Position } from '../domain/rules/cursor.js';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { page, paging } from './lists.js';
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
      access: 'operator',
      summary: 'Build the newest revision again; jobs run what was built before until it is COMPLETED',
      answers: {
        200: { description: 'A build of it was under way', schema: buildSchema },
        201: { description: 'The new build', schema: buildSchema },
      },
      problems: [404, 409],
      async handle({ caller, params }) {
        const { build, workflow, added } = await requestBuild(database, caller.actor, params.id, new Date());
        if (added) await commands.syncWorkflow(workflow);
        return { status: added ? 201 : 200, body: buildJson(build) };
      },
    }),
  ];
}

function positionOf(build: Build): Position {
  return { at: build.createdAt, id: build.id };
}
