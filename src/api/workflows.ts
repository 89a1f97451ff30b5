import { z } from 'zod';
import { containerLimits } from '../config.js';
import {
  type Commanded,
  createWorkflow,
  deleteWorkflow,
  editWorkflow,
  getWorkflow,
  listWorkflows,
  reactivateWorkflow,
  terminateWorkflow,
  type WorkflowRow,
} from '../db/workflows.js';
import type { Position } from '../domain/rules/cursor.js';
import { BUILD_STATUSES, KINDS, WORKFLOW_STATES } from '../domain/rules/status.js';
import { definitionSchema, MAX_INTERVAL_MINUTES, replacementSchema } from '../domain/schemas/definition.js';
import { text } from '../domain/schemas/values.js';
import type { Dependencies } from './app.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { page, paging, wholeNumber } from './lists.js';
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
const answersOne = { 200: { description: 'The workflow', schema: workflowSchema } };

/** Workflows: definitions and what is asked of them. */
export function workflowEndpoints({ database, commands, config }: Dependencies): Endpoint[] {
  const allowed = {
    minIntervalMs: config.EVERTICK_MIN_INTERVAL,
    maxLogBytes: config.EVERTICK_LOG_MAX_BYTES,
    container: containerLimits(config),
  };
  const tell = async ({ workflow, changed }: Commanded): Promise<Answer> => {
    if (changed) await commands.syncWorkflow(workflow);
    return { status: 200, body: workflowJson(workflow) };
  };

  return [
    endpoint({
      method: 'post',
      path: '/v1/workflows',
      tag: 'Workflows',
      access: 'editor',
      summary: 'Create a workflow',
      body: definitionSchema(allowed),
      answers: { 201: { description: 'The new workflow', schema: workflowSchema } },
      problems: [422],
      async handle({ caller, body }) {
        const workflow = await createWorkflow(database, caller.actor, body, new Date());
        await commands.syncWorkflow(workflow);
        return { status: 201, body: workflowJson(workflow), headers: { Location: `/v1/workflows/${workflow.id}` } };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows',
      tag: 'Workflows',
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
        const found = await listWorkflows(database, caller.teamId, filter, query.limit + 1, query.cursor);
        const { rows, cursor } = page(LIST, found, query.limit, positionOf);
        return { status: 200, body: { workflows: rows.map(workflowJson), cursor } };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}',
      tag: 'Workflows',
      access: 'viewer',
      summary: 'Read a workflow',
      answers: answersOne,
      problems: [404],
      handle: async ({ caller, params }) => ({
        status: 200,
        body: workflowJson(await getWorkflow(database.prisma, caller.teamId, params.id)),
      }),
    }),
    endpoint({
      method: 'put',
      path: '/v1/workflows/{id}',
      tag: 'Workflows',
      access: 'editor',
      summary: 'Replace the definition; makes a new revision unless nothing changes',
      body: replacementSchema(allowed, 'HEARTBEAT'),
      async bodyFor({ id }, { teamId }) {
        const { kind, start_at } = await getWorkflow(database.prisma, teamId, id);
        return replacementSchema(allowed, kind, start_at ?? undefined);
      },
      answers: answersOne,
      problems: [404, 422],
      handle: async ({ caller, params, body }) =>
        tell(await editWorkflow(database, caller.actor, params.id, body, new Date())),
    }),
    endpoint({
      method: 'delete',
      path: '/v1/workflows/{id}',
      tag: 'Workflows',
      access: 'editor',
      summary: 'Delete a TERMINATED workflow with its jobs and logs',
      query: removal,
      answers: { 204: { description: 'Deleted' } },
      problems: [404, 409],
      async handle({ caller: { actor }, params, query }) {
        if (query.cancel_open === 'true') await cancelOpenAndWait({ database, commands }, actor, params.id);
        await deleteWorkflow(database, actor, params.id, new Date());
        return { status: 204 };
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/workflows/{id}/terminate',
      tag: 'Workflows',
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
