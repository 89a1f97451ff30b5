import { v7 as uuidv7 } from 'uuid';
import type { Changes } from '../domain/rules/changes.js';
import type { Position } from '../domain/rules/cursor.js';
import type { Database } from './client.js';
import type { AuditEntry } from './generated/client.js';
import type { Transaction } from './transaction.js';

/** Who does something, in which team, and from where. */
export interface Actor {
  teamId: string;
  userId: string;
  /** The user's e-mail address. */
  email: string;
  /** The API key that is used, if one is. */
  key?: { id: string; name: string };
  /** Network address of the client. */
  address?: string;
  requestId?: string;
}

/** What was done to which thing. */
export interface Deed {
  /** `<resource>.<verb>`, such as `workflow.terminate`. */
  action: string;
  resourceId: string;
  resourceName?: string;
  changes?: Changes;
}

/** Writes down who did what, in the transaction that does it. */
export async function audit(
  tx: Pick<Transaction, 'auditEntry'>,
  by: Actor,
  deed: Deed,
  now: Date,
  id?: string,
): Promise<void> {
  await tx.auditEntry.create({ data: entryOf(by, deed, now, id), select: { id: true } });
}

/** Writes down the same of each of many things. */
export async function auditEach(
  tx: Transaction,
  by: Actor,
  action: string,
  resourceIds: string[],
  now: Date,
): Promise<void> {
  await tx.auditEntry.createMany({ data: resourceIds.map((resourceId) => entryOf(by, { action, resourceId }, now)) });
}

function entryOf(by: Actor, deed: Deed, now: Date, id = uuidv7()) {
  return {
    id,
    teamId: by.teamId,
    at: now,
    userId: by.userId,
    actor: by.email,
    keyId: by.key?.id,
    keyName: by.key?.name,
    action: deed.action,
    resourceType: deed.action.replace(/\..*/, ''),
    resourceId: deed.resourceId,
    resourceName: deed.resourceName,
    address: by.address,
    requestId: by.requestId,
    changes: deed.changes as object | undefined,
  };
}

/** Which entries of a team to list; what is absent does not restrict. */
export interface AuditFilter {
  teamId: string;
  action?: string;
  resourceType?: string;
  resourceId?: string;
  userId?: string;
  /** Inclusive. */
  from?: Date;
  /** Exclusive. */
  to?: Date;
}

/** Entries, newest first, at most `count`, after a position. */
export async function listAudit(
  database: Database,
  { from, to, ...equal }: AuditFilter,
  count: number,
  after?: Position,
): Promise<AuditEntry[]> {
  return database.prisma.auditEntry.findMany({
    where: {
      ...equal,
      at: { gte: from, lt: to },
      ...(after && {
        AND: [{ at: { lte: after.at } }, { OR: [{ at: { lt: after.at } }, { at: after.at, id: { lt: after.id } }] }],
      }),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: count,
  });
}

/** Writes down what somebody did to their own account, for each of their teams. */
export async function auditAccount(
  tx: Transaction,
  by: Omit<Actor, 'teamId'>,
  action: string,
  now: Date,
): Promise<void> {
  const teams = await tx.member.findMany({ where: { userId: by.userId }, select: { teamId: true } });
  const deed = { action, resourceId: by.userId, resourceName: by.email };
  await tx.auditEntry.createMany({ data: teams.map(({ teamId }) => entryOf({ ...by, teamId }, deed, now)) });
}
