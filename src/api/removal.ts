import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../db/audit.js';
import { openJobIds } from '../db/jobs.js';
import { cancelOpenJobs } from '../db/workflows.js';
import { Refusal } from '../domain/schemas/faults.js';
import type { Precondition } from '../domain/schemas/precondition.js';
import { Semaphore } from '../domain/semaphore.js';
import type { Dependencies } from './app.js';

const WAIT_MS = 10_000;
const POLL_MS = 100;
/** Jobs that Temporal is told of at the same time. */
const AT_ONCE = 50;

/** Asks a TERMINATED workflow's open jobs to end and returns once they did. @throws {Refusal} conflict when some are open after 10 s */
export async function cancelOpenAndWait(
  { database, commands }: Pick<Dependencies, 'database' | 'commands'>,
  by: Actor,
  workflowId: string,
  condition: Precondition,
): Promise<void> {
  const deadline = Date.now() + WAIT_MS;
  const canceling = await cancelOpenJobs(database, by, workflowId, new Date(), condition);
  const turns = new Semaphore(AT_ONCE);
  await Promise.all(canceling.map((id) => turns.use(() => commands.cancelJob(id))));
  for (;;) {
    const open = await openJobIds(database.prisma, workflowId);
    if (open.length === 0) return;
    if (Date.now() >= deadline)
      throw new Refusal(
        'conflict',
        `${open.length} jobs of workflow ${workflowId} are still ending; try again in a moment`,
      );
    await sleep(POLL_MS);
  }
}
