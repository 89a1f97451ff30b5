import { beforeAll, expect, it } from 'vitest';
import { terminateFromTemporal } from '../../src/db/termination.js';
import { type Ledger, openLedger } from './ledger.helper.js';

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
