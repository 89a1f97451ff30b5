import type pg from 'pg';
import type { Clock } from '../src/db/clock.js';
import { missWaiting, onPool, planTick, readSchedule, recordMissed, type ScheduleState } from '../src/db/plans.js';
import { terminateFromTemporal, windUpRows } from '../src/db/termination.js';
import { shareOf, wakeAt } from '../src/domain/rules/arming.js';
import { missedWaiting, owedTicks, plannedUpTo } from '../src/domain/rules/catchup.js';
import { type Grid, nextTick as gridNext } from '../src/domain/rules/grid.js';
import type { Commands } from '../src/temporal/commands.js';
import type { Plan, ScheduleActivities } from './types.js';

export interface ScheduleContext {
  pool: pg.Pool;
  clock: Clock;
  commands: Commands;
  /** How late a tick may be and still run like any other, milliseconds. */
  catchupWindow: number;
  /** How long before its instant a tick is brought to a runner, milliseconds. */
  lead: number;
}

/** What schedule executions ask of the world. */
export function createScheduleActivities(context: ScheduleContext): ScheduleActivities {
  const windUp = async (workflowId: string) => {
    const { jobIds, buildIds } = await windUpRows(context.pool, workflowId);
    for (const jobId of jobIds) await context.commands.cancelJob(jobId);
    for (const buildId of buildIds) await context.commands.cancelBuild(buildId);
  };
  return {
    windUp,
    async plan(workflowId, after) {
      const state = await readSchedule(context.pool, workflowId);
      if (!state) return GONE;
      const { kind, name, activation, build, grid } = state;
      const plan: Plan = { next: 'WAIT', kind, name, activation, ...(build !== undefined && { build }) };
      if (state.state === 'TERMINATED') return { ...plan, next: 'OVER' };
      if (!grid) return plan;
      const tick = await nextTick(context, workflowId, { ...state, grid }, after);
      return tick ? { ...plan, next: 'TICK', tick } : { ...plan, next: 'OVER' };
    },
    async closedInTemporal(workflowId) {
      await terminateFromTemporal(context.pool, workflowId);
      await windUp(workflowId);
    },
  };
}

/** A workflow without a row: there is nothing to run and nobody to tell. */
const GONE: Plan = { next: 'OVER', kind: 'HEARTBEAT', name: 'deleted', activation: 0 };

/**
 * Records what was missed and finds or inserts the next tick; undefined when the workflow was terminated meanwhile.
 * @param started newest tick that a job was started for, whatever its row says yet
 */
async function nextTick(
  { pool, clock, catchupWindow, lead }: ScheduleContext,
  workflowId: string,
  state: ScheduleState & { grid: Grid },
  started = Number.NEGATIVE_INFINITY,
): Promise<Plan['tick']> {
  const { grid, activation } = state;
  const now = clock.now();
  const waiting = state.pending.filter((tick) => tick.scheduledAt > started);
  const instants = waiting.map((tick) => tick.scheduledAt);
  const owed = owedTicks(grid, plannedUpTo(grid, Math.max(state.after, started), instants), now, catchupWindow);
  const missed = new Set(missedWaiting(instants, owed.next, now, catchupWindow));
  if (missed.size > 0)
    await missWaiting(
      pool,
      waiting.filter((tick) => missed.has(tick.scheduledAt)).map((tick) => tick.id),
    );
  await recordMissed(onPool(pool), { id: workflowId, activation, every: grid.every }, owed);

  const oldest = instants.find((at) => !missed.has(at)) ?? owed.next;
  // An instant may be taken by a tick that was called off: then the one after it is next.
  for (let at = Math.min(oldest, owed.next); ; at = gridNext(grid, at)) {
    const { jobId, active, crowd } = await planTick(pool, { workflowId, activation, at, every: grid.every });
    if (jobId !== undefined) return { jobId, scheduledAt: at, wakeAt: wakeAt(at, lead, crowd, shareOf(workflowId)) };
    if (!active) return undefined;
  }
}
