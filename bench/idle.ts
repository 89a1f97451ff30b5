import { setTimeout as delay } from 'node:timers/promises';
import { readOptions } from './options.js';
import { memory, PART_NAMES, type PartName } from './processes.js';
import { load, printJson, printTable, say } from './report.js';
import { onScene, type Scene } from './scene.js';

const EVERY = '1h';

/**
 * Measures how much memory an idle installation keeps resident, and how much more with many workflows that wait for their ticks.
 */
export async function measureIdle(args: string[]): Promise<void> {
  const { workflows, seconds } = readOptions(args, { workflows: 1_000, seconds: 60 });
  const [idle, waiting] = await onScene(async (scene) => {
    const { api, installation, url } = scene;
    say(`Letting it rest for ${seconds} s …`);
    await delay(seconds * 1_000);
    const idle = memory(installation.pid);
    say(`Creating ${workflows} workflows and letting it rest again …`);
    await api.createWorkflows(
      Array.from({ length: workflows }, (_, i) => ({ name: `check ${i}`, endpoint: url, every: EVERY })),
    );
    await untilPlanned(scene, workflows);
    await delay(seconds * 1_000);
    return [idle, memory(installation.pid)];
  });
  const perThousand = (more: number) => (more * 1_000) / workflows;
  const rows = [
    ...PART_NAMES.map((name) => ({ part: name, idle: idle[name], waiting: waiting[name] })),
    { part: 'all', idle: sum(idle), waiting: sum(waiting) },
  ];
  printTable(
    `Resident memory in MiB, idle and with ${workflows} workflows that wait`,
    rows.map(({ part, idle, waiting }) => ({
      part,
      idle,
      waiting,
      'per 1,000 workflows': perThousand(waiting - idle),
    })),
  );
  printJson({
    measurement: 'idle',
    workflows,
    idle,
    waiting,
    perThousand: perThousand(sum(waiting) - sum(idle)),
    load: load(),
  });
}

const sum = (parts: Record<PartName, number>) => Object.values(parts).reduce((all, one) => all + one, 0);

/** Returns when every workflow has its next tick in the ledger. */
async function untilPlanned({ ledger }: Scene, workflows: number): Promise<void> {
  for (;;) {
    const { rows } = await ledger.query(`SELECT count(*)::int AS planned FROM jobs WHERE status = 'PENDING'`);
    if (rows[0].planned >= workflows) return;
    await delay(500);
  }
}
