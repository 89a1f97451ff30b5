import { inTurn } from './api.js';
import { BARE_JOB, BARE_QUEUE } from './bare.js';
import type { BareWorkerAnswers } from './bareWorker.js';
import type { Contender } from './contender.js';
import type { Scene } from './scene.js';
import { groupBy } from './statistics.js';

/** Temporal's own Schedules, one per grid, each tick an execution with one HTTP activity. */
export async function scheduleContender({ temporal, url, part }: Scene): Promise<Contender> {
  const worker = await part<BareWorkerAnswers>('bareWorker.js');
  await worker.ask('start', undefined as never);
  let begun = 0;
  let ids: string[] = [];
  return {
    name: 'Temporal Schedules',
    resolution: 1_000,
    async begin({ every, firsts }) {
      begun++;
      ids = firsts.map((_, grid) => `bare-${begun}-${grid}`);
      await inTurn([...firsts.entries()], async ([grid, first]) => {
        const workflowId = ids[grid] as string;
        await temporal.schedule.create({
          scheduleId: workflowId,
          spec: { intervals: [{ every, offset: first % every }] },
          policies: { overlap: 'ALLOW_ALL' },
          action: { type: 'startWorkflow', workflowType: BARE_JOB, taskQueue: BARE_QUEUE, workflowId, args: [url] },
        });
      });
    },
    async end() {
      await inTurn(ids, (id) => temporal.schedule.getHandle(id).delete());
    },
    async found(arrivals) {
      const byExecution = groupBy(arrivals, (arrival) => arrival.jobId);
      return [...byExecution].map(([executionId, all]) => ({
        ...tickOf(executionId),
        arrivals: all.map((arrival) => arrival.at),
      }));
    },
  };
}

/** Temporal appends the scheduled instant to the id of what a Schedule starts: `bare-1-17-2026-01-31T12:00:05Z`. */
function tickOf(executionId: string): { grid: number; at: number } {
  const [, grid, at] = /^bare-\d+-(\d+)-(.+)$/.exec(executionId) ?? [];
  return { grid: Number(grid), at: Date.parse(at ?? '') };
}
