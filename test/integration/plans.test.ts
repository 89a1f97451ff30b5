import { beforeAll, describe, expect, it } from 'vitest';
import { built as endBuildOf } from './builds.helper.js';
import { DAY, EVERY_MINUTE, LEAD, type Ledger, MINUTE, openLedger, SECOND, WINDOW } from './ledger.helper.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});

/** Creates a workflow and lets its first `count` ticks run on time; the next one waits. */
async function running(count: number, changes = {}): Promise<{ id: string; waiting: number }> {
  const id = await ledger.create(changes);
  let tick = await ledger.tick(id);
  for (let i = 0; i < count; i++) {
    ledger.now = tick.scheduledAt;
    await ledger.run(tick.jobId);
    tick = await ledger.tick(id, tick.scheduledAt);
  }
  return { id, waiting: tick.scheduledAt };
}

const fates = async (id: string) => (await ledger.rows(id)).map(({ at, status, reason }) => [at, status, reason]);
const build = (id: string, revision: number) => endBuildOf(ledger.database, id, revision, ledger.date);

describe('the first tick', () => {
  it('is one interval after the creation of what needs no build', async () => {
    const id = await ledger.create();
    const { next, tick, name, kind, activation } = await ledger.plan(id);
    expect({ next, name, kind, activation }).toEqual({ next: 'TICK', name: 'check', kind: 'HEARTBEAT', activation: 1 });
    expect(tick?.scheduledAt).toBe(ledger.now + MINUTE);
    expect(await ledger.rows(id)).toMatchObject([
      { id: tick?.jobId, at: ledger.now + MINUTE, status: 'PENDING', trigger: 'AUTOMATIC', activation: 1, revision: 1 },
    ]);
  });

  it('is one interval after the build of what needs one; until then the plan is to build', async () => {
    const id = await ledger.create({ kind: 'CONTAINER' });
    expect(await ledger.plan(id)).toMatchObject({ next: 'WAIT', build: { revision: 1 } });
    expect(await ledger.rows(id)).toEqual([]);
    ledger.now += 10 * SECOND;
    await build(id, 1);
    const plan = await ledger.plan(id);
    expect(plan).toMatchObject({ next: 'TICK', tick: { scheduledAt: ledger.now + MINUTE } });
    expect(plan.build).toBeUndefined();
  });

  it('is at start_at when the user gave one, and the grid goes on from there', async () => {
    const startAt = new Date(ledger.now + 5 * DAY + 17);
    const id = await ledger.create({ startAt });
    const first = await ledger.tick(id);
    expect(first.scheduledAt).toBe(startAt.getTime());
    ledger.now = first.scheduledAt;
    expect((await ledger.tick(id, first.scheduledAt)).scheduledAt).toBe(startAt.getTime() + MINUTE);
  });

  it('wakes its execution the lead before it, and no earlier while nobody else is due then', async () => {
    const id = await ledger.create({ startAt: new Date(ledger.now + 30 * DAY) });
    const { scheduledAt, wakeAt } = await ledger.tick(id);
    expect(scheduledAt - wakeAt).toBeGreaterThanOrEqual(LEAD);
    expect(scheduledAt - wakeAt).toBeLessThanOrEqual(LEAD + 50);
  });
});

describe('a plan that is made again', () => {
  it('gives the tick that waits, with one row, whenever it is asked', async () => {
    const { id, waiting } = await running(2);
    const first = await ledger.tick(id);
    for (const late of [0, 30 * SECOND, MINUTE + WINDOW - 1]) {
      ledger.now = waiting - MINUTE + late;
      expect(await ledger.tick(id)).toMatchObject({ jobId: first.jobId, scheduledAt: waiting });
    }
    expect(await ledger.rows(id)).toHaveLength(3);
  });

  it('by many at once gives all of them the same tick and row', async () => {
    const id = await ledger.create();
    const ticks = await Promise.all(Array.from({ length: 8 }, () => ledger.tick(id)));
    expect(new Set(ticks.map(({ jobId }) => jobId)).size).toBe(1);
    expect(await ledger.rows(id)).toHaveLength(1);
  });

  it('after a job was started gives the one that follows, though the row of the first still waits', async () => {
    const id = await ledger.create();
    const first = await ledger.tick(id);
    const second = await ledger.tick(id, first.scheduledAt);
    const third = await ledger.tick(id, second.scheduledAt);
    expect(third.scheduledAt).toBe(first.scheduledAt + 2 * MINUTE);
    expect((await ledger.tick(id)).jobId).toBe(first.jobId);
  });

  it('puts back a tick that was deleted by hand, and keeps those after it', async () => {
    const id = await ledger.create();
    const first = await ledger.tick(id);
    const second = await ledger.tick(id, first.scheduledAt);
    await ledger.query('DELETE FROM jobs WHERE id = $1', [first.jobId]);
    expect((await ledger.tick(id)).scheduledAt).toBe(first.scheduledAt);
    expect((await ledger.tick(id, first.scheduledAt)).jobId).toBe(second.jobId);
  });
});

describe('the next tick', () => {
  it('comes from the previous tick, however late or long its job was', async () => {
    const id = await ledger.create();
    const first = await ledger.tick(id);
    ledger.now = first.scheduledAt + 45 * SECOND;
    expect((await ledger.tick(id, first.scheduledAt)).scheduledAt).toBe(first.scheduledAt + MINUTE);
  });

  it('is not held back by jobs that still run', async () => {
    const id = await ledger.create();
    let tick = await ledger.tick(id);
    const first = tick.scheduledAt;
    for (let i = 1; i <= 3; i++) {
      await ledger.query(`UPDATE jobs SET status = 'RUNNING' WHERE id = $1`, [tick.jobId]);
      ledger.now = tick.scheduledAt;
      tick = await ledger.tick(id, tick.scheduledAt);
      expect(tick.scheduledAt).toBe(first + i * MINUTE);
    }
  });

  it('comes earlier the more are due with it, each workflow at its own place', async () => {
    const startAt = new Date(ledger.now + 100 * DAY);
    const ids = await Promise.all(Array.from({ length: 40 }, () => ledger.create({ startAt })));
    for (const id of ids) await ledger.plan(id);
    const leads = await Promise.all(ids.map(async (id) => startAt.getTime() - (await ledger.tick(id)).wakeAt));
    expect(Math.min(...leads)).toBeGreaterThanOrEqual(LEAD);
    expect(Math.max(...leads)).toBeLessThanOrEqual(LEAD + 2_000);
    expect(new Set(leads).size).toBeGreaterThan(30);
  });
});

describe('after a time away', () => {
  it('of less than the window, every tick runs', async () => {
    const { id, waiting } = await running(1, { everyMs: 10 * SECOND });
    ledger.now = waiting + WINDOW - 1;
    const ran: number[] = [];
    for (
      let tick = await ledger.tick(id);
      tick.scheduledAt <= ledger.now;
      tick = await ledger.tick(id, tick.scheduledAt)
    ) {
      ran.push(tick.scheduledAt);
      await ledger.run(tick.jobId);
    }
    expect(ran).toEqual(Array.from({ length: 6 }, (_, i) => waiting + i * 10 * SECOND));
  });

  it('of older ticks only the newest runs; the others are CANCELED with MISSED at once, each its own row', async () => {
    const { id, waiting } = await running(1);
    ledger.now = waiting + 5 * MINUTE + WINDOW;
    const tick = await ledger.tick(id);
    expect(tick.scheduledAt).toBe(waiting + 5 * MINUTE);
    const missed = Array.from({ length: 5 }, (_, i) => [waiting + i * MINUTE, 'CANCELED', 'MISSED']);
    expect((await fates(id)).slice(1)).toEqual([...missed, [tick.scheduledAt, 'PENDING', null]]);
    await ledger.run(tick.jobId);
    expect((await ledger.tick(id, tick.scheduledAt)).scheduledAt).toBe(waiting + 6 * MINUTE);
  });

  it('of a year at 10 s, 1,000 have rows, the older ones one row with from, to and count, and it takes no time', async () => {
    const every = 10 * SECOND;
    const { id, waiting } = await running(1, { everyMs: every });
    ledger.now = waiting + 365 * DAY;
    const started = performance.now();
    const tick = await ledger.tick(id);
    expect(performance.now() - started).toBeLessThan(2_000);

    const [ran, first, gap, ...rest] = await ledger.rows(id);
    expect(ran?.status).toBe('COMPLETED');
    expect(first).toMatchObject({ at: waiting, reason: 'MISSED', gap: null });
    expect(gap).toMatchObject({ at: waiting + every, status: 'CANCELED', reason: 'MISSED' });
    const missed = rest.filter((row) => row.reason === 'MISSED');
    expect(missed).toHaveLength(1_000);
    expect(tick.scheduledAt).toBe(ledger.now - WINDOW);
    const untilNewest = (tick.scheduledAt - waiting) / every;
    expect(gap?.gap).toEqual({
      from: new Date(waiting + every).toISOString(),
      to: new Date((missed[0]?.at as number) - every).toISOString(),
      count: untilNewest - 1 - 1_000,
    });
    await ledger.plan(id);
    expect(await ledger.rows(id)).toHaveLength(1_004);
  });

  it('of a long gap that begins with a tick that was called off, the rest of the gap is told, and counted right', async () => {
    const { id, waiting } = await running(1);
    await ledger.terminate(id);
    await ledger.activities.windUp(id);
    await ledger.reactivate(id);
    ledger.now = waiting + 1_100 * MINUTE + WINDOW;
    await ledger.plan(id);
    expect((await ledger.rows(id)).slice(1, 4)).toMatchObject([
      { at: waiting, reason: 'WORKFLOW_TERMINATED' },
      { at: waiting + MINUTE, reason: 'MISSED', gap: { from: new Date(waiting + MINUTE).toISOString(), count: 99 } },
      { at: waiting + 100 * MINUTE, reason: 'MISSED', gap: null },
    ]);
  });

  it('nothing is missed of what was never owed: before the build, and while it was terminated', async () => {
    const built = await ledger.create({ kind: 'CONTAINER' });
    ledger.now += DAY;
    await build(built, 1);
    await ledger.plan(built);
    expect(await ledger.rows(built)).toHaveLength(1);

    const { id } = await running(1);
    await ledger.terminate(id);
    await ledger.activities.windUp(id);
    ledger.now += DAY;
    await ledger.reactivate(id);
    await ledger.plan(id);
    expect((await ledger.rows(id)).filter((row) => row.reason === 'MISSED')).toEqual([]);
  });

  it('made by many at once, the same is recorded once', async () => {
    const { id, waiting } = await running(1, { everyMs: 10 * SECOND });
    ledger.now = waiting + 2 * 3_600 * SECOND;
    const ticks = await Promise.all(Array.from({ length: 4 }, () => ledger.tick(id)));
    expect(new Set(ticks.map(({ jobId }) => jobId)).size).toBe(1);
    const rows = await ledger.rows(id);
    expect(rows.map((row) => row.at)).toEqual(rows.map((_, i) => (rows[0]?.at as number) + i * 10 * SECOND));
  });
});

describe('an edit', () => {
  it('that leaves the schedule as it is keeps the grid and the tick that waits', async () => {
    const { id } = await running(2);
    const before = await ledger.tick(id);
    ledger.now += 20 * SECOND;
    await ledger.edit(id, { name: 'renamed' });
    expect(await ledger.tick(id)).toEqual(before);
  });

  it('of the interval begins a new grid, one new interval later, and calls off what waits outside of it', async () => {
    const { id, waiting } = await running(2);
    ledger.now += 20 * SECOND;
    await ledger.edit(id, { everyMs: 90 * SECOND });
    expect((await ledger.tick(id)).scheduledAt).toBe(ledger.now + 90 * SECOND);
    expect((await fates(id)).slice(2)).toEqual([
      [waiting, 'CANCELED', 'WORKFLOW_UPDATED'],
      [ledger.now + 90 * SECOND, 'PENDING', null],
    ]);
  });

  it('keeps a waiting tick that the new schedule has too', async () => {
    const startAt = ledger.date;
    const { id, waiting } = await running(1, { startAt, everyMs: 30 * SECOND });
    const before = await ledger.tick(id);
    await ledger.edit(id, { startAt, everyMs: 15 * SECOND });
    expect((await ledger.tick(id, waiting)).scheduledAt).toBe(waiting + 15 * SECOND);
    expect((await ledger.rows(id)).find((row) => row.id === before.jobId)).toMatchObject({ status: 'PENDING' });
  });

  it('to a closer grid owes the ticks before the one that waited already', async () => {
    const startAt = new Date(ledger.now + MINUTE);
    const id = await ledger.create({ startAt, everyMs: 60 * MINUTE });
    const first = await ledger.tick(id);
    ledger.now = first.scheduledAt;
    await ledger.run(first.jobId);
    const hourly = await ledger.tick(id, first.scheduledAt);
    await ledger.edit(id, { startAt, everyMs: 20 * MINUTE });

    const ticks: string[] = [];
    let tick = await ledger.tick(id, first.scheduledAt);
    for (let i = 0; i < 4; i++) {
      ledger.now = tick.scheduledAt;
      ticks.push(`${(tick.scheduledAt - first.scheduledAt) / MINUTE} ${tick.jobId === hourly.jobId}`);
      await ledger.run(tick.jobId);
      tick = await ledger.tick(id, tick.scheduledAt);
    }
    expect(ticks).toEqual(['20 false', '40 false', '60 true', '80 false']);
  });

  it('of a CONTAINER takes effect when it is built; until then the old schedule goes on', async () => {
    const id = await ledger.create({ kind: 'CONTAINER' });
    await build(id, 1);
    const waiting = await ledger.tick(id);
    await ledger.edit(id, { kind: 'CONTAINER', everyMs: 90 * SECOND });
    expect(await ledger.plan(id)).toMatchObject({ build: { revision: 2 }, tick: { jobId: waiting.jobId } });
    ledger.now += 10 * SECOND;
    await build(id, 2);
    expect((await ledger.tick(id)).scheduledAt).toBe(ledger.now + 90 * SECOND);
  });
});

describe('termination', () => {
  it('ends the plan, calls off what waits, and cancels what runs', async () => {
    const { id, waiting } = await running(1);
    const open = await ledger.insert(id, { status: 'RUNNING', scheduled_at: new Date(waiting - 1) });
    await ledger.terminate(id);
    expect(await ledger.plan(id)).toMatchObject({ next: 'OVER' });
    await ledger.activities.windUp(id);
    expect((await ledger.rows(id)).at(-1)).toMatchObject({ status: 'CANCELED', reason: 'WORKFLOW_TERMINATED' });
    expect(ledger.told).toContain(`cancel ${open.jobId}`);
  });

  it('between reading and planning leaves no tick behind', async () => {
    const id = await ledger.create();
    const { activities } = ledger;
    await Promise.all([activities.plan(id), ledger.terminate(id)]);
    await activities.windUp(id);
    expect((await ledger.rows(id)).filter((row) => row.status === 'PENDING')).toEqual([]);
  });

  it('ends the builds that it finds, and only those', async () => {
    const id = await ledger.create({ kind: 'CONTAINER' });
    const { build } = await ledger.plan(id);
    await ledger.terminate(id);
    await ledger.activities.windUp(id);
    expect(await ledger.workflow(id)).toMatchObject({ build_status: 'CANCELED', intent: 2, intent_delivered: 2 });
    expect(ledger.told).toContain(`cancel build ${build?.id}`);
  });

  it('by an operator in Temporal is an intent like any other', async () => {
    const { id } = await running(1);
    await ledger.activities.closedInTemporal(id);
    expect(await ledger.workflow(id)).toMatchObject({ state: 'TERMINATED', terminated_reason: 'ENGINE_TERMINATED' });
    expect((await ledger.rows(id)).at(-1)).toMatchObject({ status: 'CANCELED', reason: 'WORKFLOW_TERMINATED' });
  });
});

describe('reactivation', () => {
  it('goes on with the old grid in a new activation', async () => {
    const { id, waiting } = await running(1);
    await ledger.terminate(id);
    await ledger.activities.windUp(id);
    ledger.now = waiting + 10 * MINUTE + 7;
    await ledger.reactivate(id);
    expect(await ledger.plan(id)).toMatchObject({ activation: 2, tick: { scheduledAt: waiting + 11 * MINUTE } });
    expect((await ledger.rows(id)).at(-1)).toMatchObject({ activation: 2 });
  });

  it('before the instant of a tick that was called off goes on with the one after it', async () => {
    const { id, waiting } = await running(1);
    await ledger.terminate(id);
    await ledger.activities.windUp(id);
    await ledger.reactivate(id);
    expect((await ledger.tick(id)).scheduledAt).toBe(waiting + MINUTE);
    expect((await fates(id)).slice(1)).toEqual([
      [waiting, 'CANCELED', 'WORKFLOW_TERMINATED'],
      [waiting + MINUTE, 'PENDING', null],
    ]);
  });
});

it('a workflow that is deleted is over', async () => {
  expect(await ledger.plan('01a20991-2018-7563-bded-8e06afcca9d7')).toMatchObject({ next: 'OVER' });
});

it('the database refuses a second automatic row for an instant, and allows manual ones', async () => {
  const id = await ledger.create(EVERY_MINUTE);
  await ledger.insert(id);
  await expect(ledger.insert(id)).rejects.toThrow(/jobs_one_per_tick/);
  await ledger.insert(id, { trigger: 'MANUAL' });
  await ledger.insert(id, { trigger: 'MANUAL' });
});
