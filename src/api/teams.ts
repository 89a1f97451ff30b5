import { z } from 'zod';
import { findOrAddUser, hasLogin } from '../db/accounts.js';
import {
  addMember,
  changeRole,
  createTeam,
  deleteTeam,
  getMember,
  getTeam,
  isAdmin,
  listMembers,
  type MemberRow,
  memberAddedBy,
  removeMember,
  renameTeam,
  type TeamRow,
  teamsOf,
  versionTag,
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
import type { Caller } from './caller.js';
import { type Answer, type Endpoint, endpoint } from './endpoint.js';
import { pageByName, pagingByName } from './lists.js';
import type { LoginLimits } from './loginLimits.js';
import { ifMatchHeaders, preconditionOf } from './preconditions.js';
import { Problem } from './problem.js';
import type { Sessions } from './sessions.js';

const MEMBERS = 'members';

/** Teams and who is in them. */
export function teamEndpoints({ database, config }: Dependencies, sessions: Sessions, limits: LoginLimits): Endpoint[] {
  const { pool } = database;
  const signUpOpen = config.EVERTICK_SIGNUP === 'open';
  return [
    endpoint({
      method: 'get',
      path: '/v1/teams',
      tag: 'Teams',
      operationId: 'listTeams',
      access: 'account',
      summary: 'List your teams: the one from signing up, then those in which you have been longest; 1,000 at most',
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
      operationId: 'createTeam',
      access: 'account',
      summary:
        'Make a team, with you as its admin; where sign-up is closed, only who is admin of one already makes another',
      body: teamBodySchema,
      answers: { 201: { description: 'The new team', schema: teamSchema, headers: ['ETag'] } },
      problems: [403, 404, 422],
      creates: { find: async ({ caller, id }) => madeTeam(await getTeam(pool, id, caller.userId)) },
      async handle({ caller, body, newId }) {
        // In a team of their own everybody may do everything, so that it is as good as an account.
        if (!signUpOpen && !(await isAdmin(pool, caller.userId)))
          throw new Problem(403, 'sign-up is closed, so only who is admin of a team makes another one: ask an admin');
        await limits.mayMakeTeam(caller.userId);
        return madeTeam(await createTeam(database, caller, body.name, new Date(), newId));
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/teams/{team_id}',
      tag: 'Teams',
      operationId: 'getTeam',
      access: 'viewer',
      summary: 'Read a team',
      answers: { 200: { description: 'The team', schema: teamSchema, headers: ['ETag'] } },
      problems: [404],
      handle: async ({ caller: { teamId, actor } }) => shownTeam(await getTeam(pool, teamId, actor.userId)),
    }),
    endpoint({
      method: 'put',
      path: '/v1/teams/{team_id}',
      tag: 'Teams',
      operationId: 'replaceTeam',
      access: 'admin',
      summary: 'Give a team another name',
      body: teamBodySchema,
      answers: { 200: { description: 'The team', schema: teamSchema, headers: ['ETag'] } },
      headers: ifMatchHeaders,
      problems: [404, 412, 422],
      handle: async ({ caller, body, headers }) =>
        shownTeam(await renameTeam(database, caller.actor, body.name, new Date(), preconditionOf(headers))),
    }),
    endpoint({
      method: 'delete',
      path: '/v1/teams/{team_id}',
      tag: 'Teams',
      operationId: 'deleteTeam',
      access: 'admin',
      summary: 'Delete a team that has no workflows, secrets and registries any more',
      answers: { 204: { description: 'It is gone' } },
      headers: ifMatchHeaders,
      problems: [404, 409, 412],
      async handle({ caller, headers }) {
        await deleteTeam(database, caller.actor, new Date(), preconditionOf(headers));
        return { status: 204 };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/teams/{team_id}/members',
      tag: 'Teams',
      operationId: 'listMembers',
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
      operationId: 'createMember',
      access: 'admin',
      summary: 'Take somebody into a team; who is new gets a mail by which to set a password',
      body: memberBodySchema,
      answers: { 201: { description: 'The new member', schema: memberSchema, headers: ['ETag'] } },
      problems: [404, 409, 422],
      creates: {
        find: async ({ caller, id }) => madeMember(caller, await memberAddedBy(database, caller.teamId, id)),
      },
      async handle({ caller, body: { email, name, role }, newId, client }) {
        // Before anything is made: who is refused has not got a new member.
        const mails = !(await hasLogin(pool, email)) && (await limits.mayMail('account', email, client.address));
        const userId = await findOrAddUser(database, { id: newId, email, name: name ?? email }, new Date());
        const member = await addMember(database, caller.actor, { userId, role }, new Date(), newId);
        if (mails) sessions.mailPasswordLink(email);
        return madeMember(caller, member);
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/teams/{team_id}/members/{user_id}',
      tag: 'Teams',
      operationId: 'getMember',
      access: 'viewer',
      summary: 'Read who a member is',
      answers: { 200: { description: 'The member', schema: memberSchema, headers: ['ETag'] } },
      problems: [404],
      handle: async ({ caller, params }) =>
        shownMember(await getMember(database.prisma, caller.teamId, params.user_id)),
    }),
    endpoint({
      method: 'put',
      path: '/v1/teams/{team_id}/members/{user_id}',
      tag: 'Teams',
      operationId: 'replaceMember',
      access: 'admin',
      summary: 'Give a member another role',
      body: roleBodySchema,
      answers: { 200: { description: 'The member', schema: memberSchema, headers: ['ETag'] } },
      headers: ifMatchHeaders,
      problems: [404, 409, 412, 422],
      handle: async ({ caller, params: { user_id: userId }, body: { role }, headers }) =>
        shownMember(await changeRole(database, caller.actor, { userId, role }, new Date(), preconditionOf(headers))),
    }),
    endpoint({
      method: 'delete',
      path: '/v1/teams/{team_id}/members/{user_id}',
      tag: 'Teams',
      operationId: 'deleteMember',
      // Whoever finds a key that may only read must not take its owner out with it.
      access: 'viewer',
      keyScope: 'admin',
      summary: "Take a member out of the team, and the member's API keys with it; all but admins only themselves",
      answers: { 204: { description: 'No member any more' } },
      headers: ifMatchHeaders,
      problems: [404, 409, 412],
      async handle({ caller, params, headers }) {
        if (caller.role !== 'admin' && params.user_id !== caller.actor.userId)
          throw new Problem(403, 'only admins take others out of the team');
        await removeMember(database, caller.actor, params.user_id, new Date(), preconditionOf(headers));
        return { status: 204 };
      },
    }),
  ];
}

function shownTeam(row: TeamRow): Answer {
  return { status: 200, body: teamJson(row), headers: { ETag: versionTag(row) } };
}

function madeTeam(row: TeamRow): Answer {
  return { ...shownTeam(row), status: 201, headers: { ETag: versionTag(row), Location: `/v1/teams/${row.id}` } };
}

function shownMember(row: MemberRow): Answer {
  return { status: 200, body: memberJson(row), headers: { ETag: versionTag(row) } };
}

function madeMember({ teamId }: Caller, row: MemberRow): Answer {
  const headers = { ETag: versionTag(row), Location: `/v1/teams/${teamId}/members/${row.user_id}` };
  return { ...shownMember(row), status: 201, headers };
}
