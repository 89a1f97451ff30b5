import type { Database } from '../../src/db/client.js';
import { completeBuild } from '../../src/db/revisions.js';
import { transact } from '../../src/db/transaction.js';

/** Ends the newest build of a revision, if there is one, as a runner does that found its image. */
export async function built(
  database: Database,
  workflowId: string,
  revision: number,
  now: Date,
  digest = 'sha256:0',
): Promise<void> {
  const build = await database.prisma.build.findFirst({
    where: { workflowId, revision },
    orderBy: { createdAt: 'desc' },
  });
  if (build) await transact(database, (tx) => completeBuild(tx, build.id, now, digest));
}
