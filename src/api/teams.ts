import { z } from 'zod';
import { findOrAddUser } from '../db/accounts.js';
import {
  addMember,
  changeRole,
  createTeam,
  deleteTeam,
  getMember,
  getTeam,
  listMembers,
  removeMember,
  renameTeam,
  teamsOf,
} from '../db/teams.js';
import { memberBodySchema, roleBodySchema, teamBodySchema } from '../domain/schemas/account.js';
import {
  memberJson,
  memberSchema,
  membersSchema,
  teamJson,
  teamSchema,
  teamsSchema,
} from './accountRepresentations.js';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { pageByName, pagingByName } from './lists.js';
import type { Sessions } from './sessions.js';

const MEMBERS = 'members';

/** Teams and who is in them. */
export function teamEndpoints({ database }: Dependencies, sessions: Sessions): Endpoint[] {
  const { pool } = database;
  return [
    endpoint({
      method: 'get',
      path: '/v1/teams',
      tag: 'Teams',
      access: 'account',
      summary: 'List your teams, in which you have been longest first',
      answers: { 200: { description: 'The teams', schema: teamsSchema } },
      problems: [],
      handle: async ({ caller }) => ({
        status: 200,
        body: { teams: (await teamsOf(pool, caller.userId)).map(teamJson) },
      }),
    }),
    endpoint({
      method: 'post',
      path: '/v1/teams',
      tag: 'Teams',
      access: 'account',
      summary: 'Make a team, with you as its admin',
      body: teamBodySchema,
      answers: { 201: { description: 'The new team', schema: teamSchema } },
      problems: [422],
      async handle({ caller, body }) {
        const team = await createTeam(database, caller, body.name, new Date());
        return { status: 201, body: teamJson(team), headers: { Location: `/v1/teams/${team.id}` } };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/teams/{team_id}',
      tag: 'Teams',
      access: 'viewer',
      summary: 'Read a team',
      answers: { 200: { description: 'The team', schema: teamSchema } },
      problems: [404],
      handle: async ({ caller: { teamId, actor } }) => ({
        status: 200,
        body: teamJson(await getTeam(pool, teamId, actor.userId)),
      }),
    }),
    endpoint({
      method: 'put',
      path: '/v1/teams/{team_id}',
      tag: 'Teams',
      access: 'admin',
      summary: 'Give a team another name',
      body: teamBodySchema,
      answers: { 200: { description: 'The team', schema: teamSchema } },
      problems: [404, 422],
      handle: async ({ caller, body }) => ({
        status: 200,
        body: teamJson(await renameTeam(database, caller.actor, body.name, new Date())),
      }),
    }),
    endpoint({
      method: 'delete',
      path: '/v1/teams/{team_id}',
      tag: 'Teams',
      access: 'admin',
      summary: 'Delete a team that has no workflows, secrets and registries any more',
      answers: { 204: { description: 'It is gone' } },
      problems: [404, 409],
      async handle({ caller }) {
        await deleteTeam(database, caller.actor, new Date());
        return { status: 204 };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/teams/{team_id}/members',
      tag: 'Teams',
      access: 'viewer',
      summary: "List a team's members, in order of e-mail address",
      query: z.strictObject(pagingByName(MEMBERS)),
      answers: { 200: { description: 'A page of members', schema: membersSchema } },
      problems: [404, 422],
      async handle({ caller, query }) {
        const found = await listMembers(pool, caller.teamId, query.limit + 1, query.cursor);
        const { rows, cursor } = pageByName(MEMBERS, found, query.limit, (row) => row.email);
        return { status: 200, body: { members: rows.map(memberJson), cursor } };
      },
    }),
    endpoint({
      method: 'post',
      path: '/v1/teams/{team_id}/members',
      tag: 'Teams',
      access: 'admin',
      summary: 'Take somebody into a team; who is new gets a mail by which to set a password',
      body: memberBodySchema,
      answers: { 201: { description: 'The new member', schema: memberSchema } },
      problems: [404, 409, 422],
      async handle({ caller: { actor, teamId }, body: { email, name, role } }) {
        const { userId, added } = await findOrAddUser(database, email, name ?? email, new Date());
        const member = await addMember(database, actor, { userId, role }, new Date());
        if (added) sessions.mailPasswordLink(email);
        const headers = { Location: `/v1/teams/${teamId}/members/${userId}` };
        return { status: 201, body: memberJson(member), headers };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/teams/{team_id}/members/{user_id}',
      tag: 'Teams',
      access: 'viewer',
      summary: 'Read who a member is',
      answers: { 200: { description: 'The member', schema: memberSchema } },
      problems: [404],
      handle: async ({ caller, params }) => ({
        status: 200,
        body: memberJson(await getMember(database.prisma, caller.teamId, params.user_id)),
      }),
    }),
    endpoint({
      method: 'put',
      path: '/v1/teams/{team_id}/members/{user_id}',
      tag: 'Teams',
      access: 'admin',
      summary: 'Give a member another role',
      body: roleBodySchema,
      answers: { 200: { description: 'The member', schema: memberSchema } },
      problems: [404, 409, 422],
      handle: async ({ caller, params, body }) => ({
        status: 200,
        body: memberJson(await changeRole(database, caller.actor, params.user_id, body.role, new Date())),
      }),
    }),
    endpoint({
      method: 'delete',
      path: '/v1/teams/{team_id}/members/{user_id}',
      tag: 'Teams',
      access: 'admin',
      summary: "Take a member out of the team, and the member's API keys with it",
      answers: { 204: { description: 'No member any more' } },
      problems: [404, 409],
      async handle({ caller, params }) {
        await removeMember(database, caller.actor, params.user_id, new Date());
        return { status: 204 };
      },
    }),
  ];
}
