import type { Contender } from './contender.js';
import type { Scene } from './scene.js';
import { groupBy } from './statistics.js';

/** Evertick: one HEARTBEAT workflow per grid, its rows read from the ledger. */
export function evertickContender({ api, ledger, url }: Scene): Contender {
  let ids: string[] = [];
  return {
    name: 'Evertick',
    resolution: 1,
    async begin({ every, firsts }) {
      ids = await api.createWorkflows(
        firsts.map((first, i) => ({
          name: `check ${i}`,
          endpoint: url,
          every: `${every / 1_000}s`,
          startAt: new Date(first),
        })),
      );
    },
    end: () => api.terminateWorkflows(ids),
    async found(arrivals) {
      const { rows } = await ledger.query<{ id: string; workflow_id: string; scheduled_at: Date }>(
        `SELECT id, workflow_id, scheduled_at FROM jobs WHERE workflow_id = ANY($1::uuid[]) AND trigger = 'AUTOMATIC' AND status = 'COMPLETED'`,
        [ids],
      );
      const byJob = groupBy(arrivals, (arrival) => arrival.jobId);
      const grids = new Map(ids.map((id, grid) => [id, grid]));
      return rows.map((row) => ({
        grid: grids.get(row.workflow_id) as number,
        at: row.scheduled_at.getTime(),
        arrivals: (byJob.get(row.id) ?? []).map((arrival) => arrival.at),
      }));
    },
  };
}
