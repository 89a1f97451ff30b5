import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { changesBetween } from '../domain/rules/changes.js';
import type { Role } from '../domain/rules/roles.js';
import { Refusal } from '../domain/schemas/faults.js';
import { mustHold, type Precondition } from '../domain/schemas/precondition.js';
import { type Actor, audit } from './audit.js';
import type { Database } from './client.js';
import { type Transaction, transact } from './transaction.js';

/** The team that everything belonged to before there were teams, and that a new installation begins with. */
export const FIRST_TEAM_ID = '01900000-0000-7000-8000-000000000001';

/** So many teams are listed at most. */
const MOST_LISTED = 1_000;

/** A team as one of its members sees it. */
export interface TeamRow {
  id: string;
  name: string;
  role: Role;
  created_at: Date;
  updated_at: Date;
}

/** A user in a team. */
export interface MemberRow {
  user_id: string;
  email: string;
  name: string;
  role: Role;
  created_at: Date;
  updated_at: Date;
}

const TEAM = `SELECT t.id, t.name, m.role, t.created_at, t.updated_at FROM members m JOIN teams t ON t.id = m.team_id`;
const MEMBER = `SELECT m.user_id, u.email, u.name, m.role, m.created_at, m.updated_at FROM members m JOIN users u ON u.id = m.user_id`;

const IN_ORDER = 'ORDER BY m.team_id <> m.user_id, m.created_at, m.team_id';

/** The entity tag of a team or a membership: when it was changed, which is later for each change. */
export function versionTag({ updated_at: at }: { updated_at: Date }): string {
  return `"${at.getTime()}"`;
}

/** The teams of a user: the one from signing up, which has the user's id, then those in which the user has been longest; 1,000 at most. */
export async function teamsOf(pool: pg.Pool, userId: string): Promise<TeamRow[]> {
  const { rows } = await pool.query<TeamRow>(`${TEAM} WHERE m.user_id = $1 ${IN_ORDER} LIMIT ${MOST_LISTED}`, [userId]);
  return rows;
}

/** A user's membership of a team, or of the first of `teamsOf`; undefined when there is none. */
export async function membershipOf(
  pool: pg.Pool,
  userId: string,
  teamId?: string,
): Promise<{ teamId: string; role: Role } | undefined> {
  const { rows } = await pool.query<{ teamId: string; role: Role }>({
    name: 'membership',
    text: `SELECT team_id AS "teamId", role FROM members m WHERE user_id = $1 AND ($2::uuid IS NULL OR team_id = $2)
      ${IN_ORDER} LIMIT 1`,
    values: [userId, teamId],
  });
  return rows[0];
}

/** Whether a user is admin of any team. */
export async function isAdmin(pool: pg.Pool, userId: string): Promise<boolean> {
  const { rowCount } = await pool.query(`SELECT FROM members WHERE user_id = $1 AND role = 'admin' LIMIT 1`, [userId]);
  return rowCount !== 0;
}

/** Makes a team with its maker as admin. */
export async function createTeam(
  database: Database,
  by: Omit<Actor, 'teamId'>,
  name: string,
  now: Date,
  id = uuidv7(),
): Promise<TeamRow> {
  await transact(database, (tx) => addTeam(tx, by, name, now, id));
  return { id, name, role: 'admin', created_at: now, updated_at: now };
}

/** The same within a transaction. */
export async function addTeam(
  tx: Transaction,
  by: Omit<Actor, 'teamId'>,
  name: string,
  now: Date,
  id: string,
): Promise<void> {
  await tx.team.create({ data: { id, name, createdAt: now, updatedAt: now } });
  await tx.member.create({ data: { teamId: id, userId: by.userId, role: 'admin', createdAt: now, updatedAt: now } });
  await audit(tx, { ...by, teamId: id }, { action: 'team.create', resourceId: id, resourceName: name }, now);
}

/** A team as this user sees it. @throws {Refusal} not_found */
export async function getTeam(pool: pg.Pool, teamId: string, userId: string): Promise<TeamRow> {
  const { rows } = await pool.query<TeamRow>(`${TEAM} WHERE t.id = $1 AND m.user_id = $2`, [teamId, userId]);
  if (!rows[0]) throw noTeam(teamId);
  return rows[0];
}

/** Gives the actor's team another name. */
export async function renameTeam(
  database: Database,
  by: Actor,
  name: string,
  now: Date,
  condition: Precondition,
): Promise<TeamRow> {
  await transact(database, async (tx) => {
    const before = await lockTeam(tx, by.teamId);
    mustHold(condition, versionTag(before), `team ${by.teamId}`);
    if (before.name === name) return;
    await tx.team.update({ where: { id: by.teamId }, data: { name, updatedAt: after(before, now) } });
    const changes = changesBetween({ name: before.name }, { name });
    await audit(tx, by, { action: 'team.update', resourceId: by.teamId, resourceName: name, changes }, now);
  });
  return getTeam(database.pool, by.teamId, by.userId);
}

/** Deletes the actor's team. @throws {Refusal} precondition_failed, or conflict while it has workflows, secrets or registries, or is the first team */
export async function deleteTeam(database: Database, by: Actor, now: Date, condition: Precondition): Promise<void> {
  if (by.teamId === FIRST_TEAM_ID)
    throw new Refusal('conflict', 'the first team stays: rename it, or remove its members');
  await transact(database, async (tx) => {
    mustHold(condition, versionTag(await lockTeam(tx, by.teamId)), `team ${by.teamId}`);
    const where = { where: { teamId: by.teamId } };
    const counts = {
      workflows: await tx.workflow.count(where),
      secrets: await tx.secret.count(where),
      registries: await tx.registry.count(where),
    };
    const left = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
    if (left.length > 0) throw new Refusal('conflict', `the team still has ${left.join(', ')}: delete them first`);
    await audit(tx, by, { action: 'team.delete', resourceId: by.teamId }, now);
    await tx.team.delete({ where: { id: by.teamId } });
  });
}

/** A team's members in order of e-mail address, at most `count`, after an address. */
export async function listMembers(pool: pg.Pool, teamId: string, count: number, after = ''): Promise<MemberRow[]> {
  const { rows } = await pool.query<MemberRow>(
    `${MEMBER} WHERE m.team_id = $1 AND u.email COLLATE "C" > $2 ORDER BY u.email COLLATE "C" LIMIT $3`,
    [teamId, after, count],
  );
  return rows;
}

/** A member of a team. @throws {Refusal} not_found */
export async function getMember(tx: Transaction, teamId: string, userId: string): Promise<MemberRow> {
  const [row] = await tx.$queryRawUnsafe<MemberRow[]>(
    `${MEMBER} WHERE m.team_id = $1::uuid AND m.user_id = $2::uuid`,
    teamId,
    userId,
  );
  if (!row) throw new Refusal('not_found', `there is no member ${userId}`);
  return row;
}

/** Takes a user into the actor's team, which the audit log tells under `entryId`. @throws {Refusal} conflict when the user is in it */
export async function addMember(
  database: Database,
  by: Actor,
  { userId, role }: { userId: string; role: Role },
  now: Date,
  entryId: string,
): Promise<MemberRow> {
  return transact(database, async (tx) => {
    const { count } = await tx.member.createMany({
      data: { teamId: by.teamId, userId, role, createdAt: now, updatedAt: now },
      skipDuplicates: true,
    });
    if (count === 0) throw new Refusal('conflict', `user ${userId} is in the team: change the role instead`);
    const member = await getMember(tx, by.teamId, userId);
    const deed = { action: 'member.create', resourceId: userId, resourceName: member.email };
    await audit(tx, by, { ...deed, changes: { role: { to: role } } }, now, entryId);
    return member;
  });
}

/** Who was taken into a team, by the entry of the audit log. @throws {Refusal} not_found */
export async function memberAddedBy({ prisma }: Database, teamId: string, entryId: string): Promise<MemberRow> {
  const entry = await prisma.auditEntry.findFirst({ where: { id: entryId, teamId, action: 'member.create' } });
  if (!entry) throw new Refusal('not_found', `nobody was taken into the team ${teamId} under ${entryId}`);
  return getMember(prisma, teamId, entry.resourceId);
}

/** Gives a member another role. @throws {Refusal} not_found, precondition_failed, or conflict when the team would have no admin */
export async function changeRole(
  database: Database,
  by: Actor,
  { userId, role }: { userId: string; role: Role },
  now: Date,
  condition: Precondition,
): Promise<MemberRow> {
  return transact(database, async (tx) => {
    const before = await lockMember(tx, by.teamId, userId);
    mustHold(condition, versionTag(before), `member ${userId}`);
    if (before.role === role) return before;
    await tx.member.update({
      where: { teamId_userId: { teamId: by.teamId, userId } },
      data: { role, updatedAt: after(before, now) },
    });
    await mustHaveAdmin(tx, by.teamId);
    const deed = { action: 'member.update', resourceId: userId, resourceName: before.email };
    await audit(tx, by, { ...deed, changes: changesBetween({ role: before.role }, { role }) }, now);
    return getMember(tx, by.teamId, userId);
  });
}

/** Takes a member out of the team, and the member's keys with it. @throws {Refusal} not_found, precondition_failed, or conflict when the team would have no admin */
export async function removeMember(
  database: Database,
  by: Actor,
  userId: string,
  now: Date,
  condition: Precondition,
): Promise<void> {
  await transact(database, async (tx) => {
    const member = await lockMember(tx, by.teamId, userId);
    mustHold(condition, versionTag(member), `member ${userId}`);
    await tx.member.delete({ where: { teamId_userId: { teamId: by.teamId, userId } } });
    await mustHaveAdmin(tx, by.teamId);
    await audit(tx, by, { action: 'member.delete', resourceId: userId, resourceName: member.email }, now);
  });
}

/** Locks the user's teams and fails when one of them would be left without an admin. @throws {Refusal} conflict */
export async function mustNotBeLastAdmin(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT FROM teams WHERE id IN (SELECT team_id FROM members WHERE user_id = ${userId}::uuid) ORDER BY id FOR UPDATE`;
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT t.name FROM members m JOIN teams t ON t.id = m.team_id WHERE m.user_id = ${userId}::uuid AND m.role = 'admin'
      AND NOT EXISTS (SELECT FROM members o WHERE o.team_id = m.team_id AND o.role = 'admin' AND o.user_id <> m.user_id)`;
  if (rows.length > 0)
    throw new Refusal(
      'conflict',
      `nobody else is admin of ${rows.map(({ name }) => JSON.stringify(name)).join(', ')}: make somebody admin, or delete the team first`,
    );
}

// The team's row is locked first, so that two admins cannot take each other's role away at once.
async function lockMember(tx: Transaction, teamId: string, userId: string): Promise<MemberRow> {
  await lockTeam(tx, teamId);
  return getMember(tx, teamId, userId);
}

async function lockTeam(tx: Transaction, id: string): Promise<Pick<TeamRow, 'name' | 'updated_at'>> {
  const [row] = await tx.$queryRaw<Pick<TeamRow, 'name' | 'updated_at'>[]>`
    SELECT name, updated_at FROM teams WHERE id = ${id}::uuid FOR UPDATE`;
  if (!row) throw noTeam(id);
  return row;
}

function noTeam(id: string): Refusal {
  return new Refusal('not_found', `there is no team ${id}`);
}

async function mustHaveAdmin(tx: Transaction, teamId: string): Promise<void> {
  if ((await tx.member.count({ where: { teamId, role: 'admin' } })) === 0)
    throw new Refusal('conflict', 'the team would have no admin: make somebody else admin first');
}

/** When something is changed, in a tag of its own: of two changes in one millisecond the second one counts as a later one. */
function after(before: { updated_at: Date }, now: Date): Date {
  return new Date(Math.max(now.getTime(), before.updated_at.getTime() + 1));
}
