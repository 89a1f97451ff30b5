import { z } from 'zod';
import { type AuditFilter, listAudit } from '../db/audit.js';
import type { AuditEntry } from '../db/generated/client.js';
import type { Position } from '../domain/rules/cursor.js';
import { instant, text } from '../domain/schemas/values.js';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { page, paging } from './lists.js';

const LIST = 'audit';
const filters = z.strictObject({
  action: text().max(100).optional().meta({ description: 'Such as `workflow.update`.', example: 'workflow.update' }),
  resource_type: text().max(100).optional().meta({ example: 'workflow' }),
  resource_id: text().max(300).optional(),
  user_id: z.uuid().optional(),
  from: instant().optional().meta({ description: 'First instant, inclusive.' }),
  to: instant().optional().meta({ description: 'End, exclusive.' }),
  ...paging(LIST),
});
const entrySchema = z
  .object({
    id: z.uuid(),
    at: z.iso.datetime(),
    actor: z.object({
      user_id: z.uuid().nullable(),
      email: z.string().meta({ example: 'ada@example.org' }),
      api_key: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    }),
    action: z.string().meta({ example: 'workflow.update' }),
    resource: z.object({ type: z.string(), id: z.string(), name: z.string().nullable() }),
    address: z.string().nullable().meta({ description: 'Network address that it came from.', example: '192.0.2.7' }),
    request_id: z.string().nullable(),
    changes: z
      .record(z.string(), z.object({ from: z.unknown().optional(), to: z.unknown().optional() }))
      .nullable()
      .meta({ description: 'What differs, by field.', example: { name: { from: 'old', to: 'new' } } }),
  })
  .meta({ id: 'AuditEntry' });
const entriesSchema = z
  .object({ audit: z.array(entrySchema), cursor: z.string().nullable() })
  .meta({ id: 'AuditPage' });

/** The audit log: who did what. */
export function auditEndpoints({ database }: Dependencies): Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/v1/audit',
      tag: 'Audit',
      operationId: 'listAudit',
      access: 'admin',
      summary: 'List who did what to which thing in the team, newest first',
      query: filters,
      answers: { 200: { description: 'A page of entries', schema: entriesSchema } },
      problems: [422],
      async handle({ caller, query }) {
        const filter: AuditFilter = {
          teamId: caller.teamId,
          action: query.action,
          resourceType: query.resource_type,
          resourceId: query.resource_id,
          userId: query.user_id,
          from: query.from,
          to: query.to,
        };
        const found = await listAudit(database, filter, query.limit + 1, query.cursor);
        const { rows, cursor } = page(LIST, found, query.limit, positionOf);
        return { status: 200, body: { audit: rows.map(entryJson), cursor } };
      },
    }),
  ];
}

function entryJson(entry: AuditEntry): z.input<typeof entrySchema> {
  const { id, at, userId, actor, keyId, keyName } = entry;
  return {
    id,
    at: at.toISOString(),
    actor: { user_id: userId, email: actor, api_key: keyId === null ? null : { id: keyId, name: keyName ?? '' } },
    action: entry.action,
    resource: { type: entry.resourceType, id: entry.resourceId, name: entry.resourceName },
    address: entry.address,
    request_id: entry.requestId,
    changes: entry.changes as z.input<typeof entrySchema>['changes'],
  };
}

function positionOf({ at, id }: AuditEntry): Position {
  return { at, id };
}
