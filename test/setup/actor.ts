import type { Actor } from '../../src/db/audit.js';
import type { Database } from '../../src/db/client.js';
import { createKey } from '../../src/db/keys.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { transact } from '../../src/db/transaction.js';

/** Who does what tests do without the API. */
export const ACTOR: Actor = {
  teamId: FIRST_TEAM_ID,
  userId: '01900000-0000-7000-8000-0000000000aa',
  email: 'tester@example.org',
};

/** Makes ACTOR known as an admin and returns an API key that may do everything in the first team. */
export async function adminKey(database: Database): Promise<string> {
  return transact(database, async (tx) => {
    const { userId, teamId, email } = ACTOR;
    await tx.user.createMany({ data: { id: userId, email, name: 'Tester' }, skipDuplicates: true });
    await tx.member.createMany({ data: { teamId, userId, role: 'admin' }, skipDuplicates: true });
    return (await createKey(tx, ACTOR, { name: 'tests', scope: 'admin' }, new Date())).key;
  });
}
