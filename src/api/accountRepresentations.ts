import { z } from 'zod';
import type { KeyRow } from '../db/keys.js';
import type { MemberRow, TeamRow } from '../db/teams.js';
import { KEY_SCOPES, ROLES } from '../domain/rules/roles.js';
import { told } from './representations.js';

const time = z.iso.datetime().meta({ example: '2026-01-31T08:00:00.000Z' });
const role = z.enum(ROLES);
const cursor = z.string().nullable().meta({ description: 'Where the next page begins; null: this is the last.' });

export const teamSchema = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ example: 'Platform' }),
    role: role.meta({ description: 'What you may do in it.' }),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Team' });
export const teamsSchema = z.object({ teams: z.array(teamSchema) }).meta({ id: 'Teams' });

export const memberSchema = z
  .object({
    user_id: z.uuid(),
    email: z.string().meta({ example: 'ada@example.org' }),
    name: z.string().meta({ example: 'Ada Lovelace' }),
    role,
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Member' });
export const membersSchema = z.object({ members: z.array(memberSchema), cursor }).meta({ id: 'MemberPage' });

export const keySchema = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ example: 'deploy pipeline' }),
    scope: z.enum(KEY_SCOPES),
    beginning: z.string().meta({ description: 'The first characters of the key.', example: 'evk_3fTpgX' }),
    user_id: z.uuid(),
    email: z.string().meta({ description: 'Whose key it is.', example: 'ada@example.org' }),
    expires_at: time.nullable(),
    last_used_at: time.nullable().meta({ description: 'To the minute.' }),
    created_at: time,
  })
  .meta({ id: 'ApiKey' });
export const newKeySchema = keySchema
  .extend({ key: z.string().meta({ description: 'The key itself, which is shown only here.', example: 'evk_…' }) })
  .meta({ id: 'CreatedApiKey' });
export const keysSchema = z.object({ api_keys: z.array(keySchema), cursor }).meta({ id: 'ApiKeyPage' });

export const sessionSchema = z
  .object({
    user: z.object({ id: z.uuid(), email: z.string().meta({ example: 'ada@example.org' }), name: z.string() }),
    teams: z
      .array(teamSchema)
      .meta({ description: 'Yours; without the header Evertick-Team, the first one is meant.' }),
    csrf_token: z
      .string()
      .meta({ description: 'To be sent as X-CSRF-Token with every request by this session that changes something.' }),
    expires_at: time,
  })
  .meta({ id: 'Session' });

export function teamJson(row: TeamRow): z.input<typeof teamSchema> {
  return { ...row, created_at: row.created_at.toISOString(), updated_at: row.updated_at.toISOString() };
}

export function memberJson(row: MemberRow): z.input<typeof memberSchema> {
  return { ...row, created_at: row.created_at.toISOString(), updated_at: row.updated_at.toISOString() };
}

export function keyJson(row: KeyRow): z.input<typeof keySchema> {
  return {
    ...row,
    expires_at: told(row.expires_at),
    last_used_at: told(row.last_used_at),
    created_at: row.created_at.toISOString(),
  };
}
