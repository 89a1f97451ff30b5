import { beforeAll, describe, expect, it } from 'vitest';
import { terminateFromTemporal } from '../../src/db/termination.js';
import { type Ledger, MINUTE, openLedger } from './ledger.helper.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});

const delivered = (id: string) => ledger.query('UPDATE workflows SET intent_delivered = intent WHERE id = $1', [id]);

it('an execution that was ended in Temporal terminates its workflow, and what is open gets a cancel intent', async () => {
  const id = await ledger.create();
  await delivered(id);
  const { jobId } = await ledger.tick(id);
  expect(await terminateFromTemporal(ledger.database.pool, id, { unlessCommanded: true })).toBe(true);
  expect(await ledger.workflow(id)).toMatchObject({ state: 'TERMINATED', terminated_reason: 'ENGINE_TERMINATED' });
  const [job] = await ledger.query('SELECT cancel_reason FROM jobs WHERE id = $1', [jobId]);
  expect(job).toEqual({ cancel_reason: 'WORKFLOW_TERMINATED' });
});

it('a reactivation that Temporal has not been told of is not undone by an execution that ended before it', async () => {
  const id = await ledger.create();
  await ledger.terminate(id);
  await delivered(id);
  await ledger.reactivate(id);
  expect(await terminateFromTemporal(ledger.database.pool, id, { unlessCommanded: true })).toBe(false);
  expect(await ledger.workflow(id)).toMatchObject({ state: 'ACTIVE' });
});

describe('ticks that were due while no worker planned', () => {
  const statuses = async (id: string) =>
    (await ledger.rows(id)).map(({ at, status, reason }) => [(at - start) / MINUTE, status, reason]);
  let start: number;

  it('are MISSED when the workflow is terminated', async () => {
    start = ledger.now;
    const id = await ledger.create();
    await ledger.run((await ledger.tick(id)).jobId);
    ledger.now += 4.5 * MINUTE;
    await ledger.terminate(id);
    const missed = [2, 3, 4].map((minute) => [minute, 'CANCELED', 'MISSED']);
    expect(await statuses(id)).toEqual([[1, 'COMPLETED', null], ...missed]);
  });

  it('are MISSED when an edit begins a new grid', async () => {
    start = ledger.now;
    const id = await ledger.create();
    await ledger.run((await ledger.tick(id)).jobId);
    ledger.now += 3.5 * MINUTE;
    await ledger.edit(id, { everyMs: 10 * MINUTE });
    const { scheduledAt } = await ledger.tick(id);
    expect((scheduledAt - start) / MINUTE).toBe(13.5);
    const missed = [2, 3].map((minute) => [minute, 'CANCELED', 'MISSED']);
    expect(await statuses(id)).toEqual([[1, 'COMPLETED', null], ...missed, [13.5, 'PENDING', null]]);
  });

  it('of a long time share a row', async () => {
    start = ledger.now;
    const id = await ledger.create();
    ledger.now += 2_000 * MINUTE;
    await ledger.terminate(id);
    const rows = await ledger.rows(id);
    expect(rows.length).toBe(1_001);
    expect(rows[0]).toMatchObject({ reason: 'MISSED', gap: { count: 1_000 } });
    expect(rows.at(-1)).toMatchObject({ at: start + 2_000 * MINUTE, reason: 'MISSED', gap: null });
  });

  it('are none in a schedule that is planned', async () => {
    start = ledger.now;
    const id = await ledger.create();
    await ledger.tick(id);
    await ledger.terminate(id);
    expect((await ledger.rows(id)).length).toBe(1);
  });
});
