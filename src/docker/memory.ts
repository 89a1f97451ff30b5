import type { Readable } from 'node:stream';
import type { ContainerInspectInfo } from 'dockerode';
import type { Engine } from './engine.js';

/** The event comes as soon as the engine has cleared up after the exit; waited for longer is only what never comes. */
const LATE_MS = 500;

/** The exit code of a program that was killed. */
const KILLED = 137;

/**
 * Whether an exited container was killed for want of memory. The kernel's word of that and the exit reach the engine on two ways;
 * where the exit comes first the container's state never says so, but an event follows. So that is waited for a moment.
 */
export async function ranOutOfMemory(engine: Engine, { Id, State }: ContainerInspectInfo): Promise<boolean> {
  if (State.OOMKilled || State.ExitCode !== KILLED) return State.OOMKilled;
  const filters = { container: [Id], event: ['oom'] };
  const since = Math.floor(Date.parse(State.StartedAt) / 1_000);
  const events = (await engine.getEvents({ since, filters })) as Readable;
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<boolean>((resolve, reject) => {
      events.once('data', () => resolve(true));
      events.once('error', reject);
      events.once('end', () => resolve(false));
      timer = setTimeout(() => resolve(false), LATE_MS);
    });
  } finally {
    clearTimeout(timer);
    events.destroy();
  }
}
