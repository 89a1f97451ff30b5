import { z } from 'zod';
import { containerLimits } from '../config.js';
import { listWorkflows, readWorkflow } from '../db/workflowReads.js';
import {
  type Commanded,
  createWorkflow,
  deleteWorkflow,
  editWorkflow,
  reactivateWorkflow,
  terminateWorkflow,
  type WorkflowRow,
  workflowTag,
} from '../db/workflows.js';
import type { Position } from '../domain/rules/cursor.js';
import { BUILD_STATUSES, KINDS, WORKFLOW_STATES } from '../domain/rules/status.js';
import { definitionSchema, MAX_INTERVAL_MINUTES, replacementSchema } from '../domain/schemas/definition.js';
import { text } from '../domain/schemas/values.js';
import type { Dependencies } from './app.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { page, paging, wholeNumber } from './lists.js';
import { ifMatchHeaders, preconditionOf } from './preconditions.js';
import { cancelOpenAndWait } from './removal.js';
import { workflowJson, workflowSchema, workflowsSchema } from './representations.js';

const LIST = 'workflows';
const MINUTE_MS = 60_000;
const filters = z.strictObject({
  query: text().max(255).optional().meta({ description: 'Part of the name; case does not count.' }),
  kind: z.enum(KINDS).optional(),
  build_status: z.enum(BUILD_STATUSES).optional(),
  state: z.enum(WORKFLOW_STATES).optional(),
  interval_min: wholeNumber(0, MAX_INTERVAL_MINUTES).optional(),
  interval_max: wholeNumber(0, MAX_INTERVAL_MINUTES).optional(),
  ...paging(LIST),
});
const removal = z.strictObject({
  cancel_open: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'Cancel what is open first, and wait up to 10 s for it to end.' }),
});
const answersOne = { 200: { description: 'The workflow', schema: workflowSchema, headers: ['ETag' as const] } };

/** Workflows: definitions and what is asked of them. */
export function workflowEndpoints({ database, commands, config }: Dependencies): Endpoint[] {
  const allowed = {
    minIntervalMs: config.EVERTICK_MIN_INTERVAL,
    maxLogBytes: config.EVERTICK_LOG_MAX_BYTES,
    container: containerLimits(config),
  };
  const tell = async ({ workflow, changed }: Commanded): Promise<Answer> => {
    if (changed) await commands.syncWorkflow(workflow);
    return { status: 200, body: workflowJson(workflow), headers: { ETag: workflowTag(workflow) } };
  };
  const created = async (workflow: WorkflowRow): Promise<Answer> => {
    const { body, headers } = await tell({ workflow, changed: true });
    return { status: 201, body, headers: { ...headers, Location: `/v1/workflows/${workflow.id}` } };
  };

  return [
    endpoint({
      method: 'post',
      path: '/v1/workflows',
      tag: 'Workflows',
      operationId: 'createWorkflow',
      access: 'editor',
      summary: 'Create a workflow',
      body: definitionSchema(allowed),
      answers: { 201: { description: 'The new workflow', schema: workflowSchema, headers: ['ETag'] } },
      problems: [422],
      creates: { find: async ({ caller, id }) => created(await readWorkflow(database.pool, caller.teamId, id)) },
      handle: async ({ caller, body, newId }) =>
        created(await createWorkflow(database, caller.actor, body, new Date(), newId)),
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows',
      tag: 'Workflows',
      operationId: 'listWorkflows',
      access: 'viewer',
      summary: 'List workflows, newest first',
      query: filters,
      answers: { 200: { description: 'A page of workflows', schema: workflowsSchema } },
      problems: [422],
      async handle({ caller, query }) {
        const filter = {
          query: query.query,
          kind: query.kind,
          buildStatus: query.build_status,
          state: query.state,
          everyMin: query.interval_min && query.interval_min * MINUTE_MS,
          everyMax: query.interval_max === undefined ? undefined : query.interval_max * MINUTE_MS,
        };
        const found = await listWorkflows(database.pool, caller.teamId, filter, query.limit + 1, query.cursor);
        const { rows, cursor } = page(LIST, found, query.limit, positionOf);
        return { status: 200, body: { workflows: rows.map(workflowJson), cursor } };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}',
      tag: 'Workflows',
      operationId: 'getWorkflow',
      access: 'viewer',
      summary: 'Read a workflow',
      answers: answersOne,
      problems: [404],
      handle: async ({ caller, params }) =>
        tell({ workflow: await readWorkflow(database.pool, caller.teamId, params.id), changed: false }),
    }),
    endpoint({
      method: 'put',
      path: '/v1/workflows/{id}',
      tag: 'Workflows',
      operationId: 'replaceWorkflow',
      access: 'editor',
      summary: 'Replace the definition; makes a new revision unless nothing changes',
      body: replacementSchema(allowed, 'HEARTBEAT'),
      async bodyFor({ id }, { teamId }) {
        const { kind, start_at } = await readWorkflow(database.pool, teamId, id);
        return replacementSchema(allowed, kind, start_at ?? undefined);
      },
      headers: ifMatchHeaders,
      answers: answersOne,
      problems: [404, 412, 422],
      handle: async ({ caller, params, headers, body }) =>
        tell(await editWorkflow(database, caller.actor, params.id, body, new Date(), preconditionOf(headers))),
    }),
    endpoint({
      method: 'delete',
      path: '/v1/workflows/{id}',
      tag: 'Workflows',
      operationId: 'deleteWorkflow',
      access: 'editor',
      summary: 'Delete a TERMINATED workflow with its jobs and logs',
      query: removal,
      headers: ifMatchHeaders,
      answers: { 204: { description: 'Deleted' } },
      problems: [404, 409, 412],
      async handle({ caller: { actor }, params, query, headers }) {
        const condition = preconditionOf(headers);
        if (query.cancel_open === 'true') await cancelOpenAndWait({ database, commands }, actor, params.id, condition);
        await deleteWorkflow(database, actor, params.id, new Date(), condition);
        return { status: 204 };
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/workflows/{id}/terminate',
      tag: 'Workflows',
      operationId: 'terminateWorkflow',
      access: 'operator',
      summary: 'Stop the schedule and everything that is open',
      answers: answersOne,
      problems: [404],
      handle: async ({ caller, params }) =>
        tell(await terminateWorkflow(database, caller.actor, params.id, new Date())),
    }),
    endpoint({
      method: 'post',
      path: '/v1/workflows/{id}/reactivate',
      tag: 'Workflows',
      operationId: 'reactivateWorkflow',
      access: 'operator',
      summary: 'Start the schedule again',
      answers: answersOne,
      problems: [404],
      handle: async ({ caller, params }) =>
        tell(await reactivateWorkflow(database, caller.actor, params.id, new Date())),
    }),
  ];
}

function positionOf(row: WorkflowRow): Position {
  return { at: row.created_at, id: row.id };
}
