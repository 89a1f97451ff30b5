import type { Config } from '../config.js';
import { type Actor, auditAccount } from '../db/audit.js';
import type { Database } from '../db/client.js';
import { transact } from '../db/transaction.js';

/** Somebody as their teams are told of them. Where everybody can make a team and take others into it, that is no reason to know where they are. */
export function asTold<By extends { address?: string }>(config: Config, by: By): By {
  return config.EVERTICK_SIGNUP === 'open' ? { ...by, address: undefined } : by;
}

/** Writes down what somebody did to their own account. */
export async function noteAccount(
  { database, config }: { database: Database; config: Config },
  by: Omit<Actor, 'teamId'>,
  action: string,
): Promise<void> {
  await transact(database, (tx) => auditAccount(tx, asTold(config, by), action, new Date()));
}
