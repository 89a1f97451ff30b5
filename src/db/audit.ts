import { v7 as uuidv7 } from 'uuid';
import type { Changes } from '../domain/rules/changes.js';
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
export async function audit(tx: Pick<Transaction, 'auditEntry'>, by: Actor, deed: Deed, now: Date): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: uuidv7(),
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
    },
    select: { id: true },
  });
}
