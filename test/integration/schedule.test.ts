import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { type Grid, isTick, nextTick } from '../../src/domain/rules/grid.js';
import { type Ledger, openLedger, type Row, SECOND } from './ledger.helper.js';

let ledger: Ledger;
beforeAll(async () => {
  ledger = await openLedger();
});

const HOUR = 3_600 * SECOND;

/** What may happen to a workflow, its user and the machines. The schedule execution looks after each, as it would be woken. */
type Happening =
  | { what: 'wait'; ms: number }
  /** The execution is gone and another one begins, which knows nothing. */
  | { what: 'restart' }
  | { what: 'rename' }
  | { what: 'edit'; everyMs: number; keepStart: boolean }
  | { what: 'terminate'; ms: number };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('wait'), ms: fc.nat(40 * SECOND) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('wait'), ms: fc.nat(5 * HOUR) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('restart') }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('rename') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('edit'),
      everyMs: fc.constantFrom(10, 15, 20, 60, 95).map((seconds) => seconds * SECOND),
      keepStart: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('terminate'), ms: fc.nat(90 * SECOND) }) },
);

/** A stretch of time in which the ticks of one grid were owed: those after `after`, up to `until`. */
interface Era {
  grid: Grid;
  after: number;
  until: number;
}

/** Lives through a list of happenings and tells what was owed and which ticks were started, in order. */
async function live(everyMs: number, happenings: Happening[]) {
  const startAt = new Date(ledger.now + 20 * SECOND);
  let definition = { name: 'check', everyMs, startAt };
  let renames = 0;
  let after: number | undefined;
  const id = await ledger.create(definition);
  const started: { jobId: string; at: number }[] = [];
  const eras: Era[] = [];

  const enterEra = async () => {
    const { anchor_at, owed_after, every_ms } = await ledger.workflow(id);
    const grid = { anchor: Number(anchor_at), every: Number(every_ms) };
    const last = eras.at(-1);
    if (last?.grid.anchor === grid.anchor && last.grid.every === grid.every && last.after === Number(owed_after))
      return;
    if (last) last.until = Math.min(last.until, ledger.now);
    eras.push({ grid, after: Number(owed_after), until: Number.POSITIVE_INFINITY });
  };
  const look = async () => {
    for (;;) {
      const tick = await ledger.tick(id, after);
      if (tick.wakeAt > ledger.now) return;
      started.push({ jobId: tick.jobId, at: tick.scheduledAt });
      // A job's own execution may be slow to begin: some rows stay PENDING for long after their start.
      if (started.length % 3 !== 0) await ledger.run(tick.jobId);
      after = tick.scheduledAt;
    }
  };

  await enterEra();
  for (const it of happenings) {
    if (it.what === 'wait') ledger.now += it.ms;
    await look();
    if (it.what === 'restart') after = undefined;
    if (it.what === 'rename') definition = { ...definition, name: `check ${++renames}` };
    if (it.what === 'edit')
      definition = { ...definition, everyMs: it.everyMs, startAt: it.keepStart ? definition.startAt : ledger.date };
    if (it.what === 'rename' || it.what === 'edit') await ledger.edit(id, definition);
    if (it.what === 'terminate') {
      await ledger.terminate(id);
      await ledger.activities.windUp(id);
      const era = eras.at(-1) as Era;
      era.until = ledger.now;
      ledger.now += it.ms;
      await ledger.reactivate(id);
      after = undefined;
    }
    await enterEra();
    await look();
  }
  return { rows: await ledger.rows(id), eras, started };
}

/** Every instant that a row stands for. */
function instants({ at, gap }: Row): number[] {
  if (!gap) return [at];
  const [from, to] = [Date.parse(gap.from), Date.parse(gap.to)];
  return Array.from({ length: gap.count }, (_, i) => from + (i * (to - from)) / Math.max(gap.count - 1, 1));
}

it('through any life of a workflow each tick that was owed has one row, each row was a tick, and they start in order', async () => {
  const every = fc.constantFrom(10 * SECOND, 30 * SECOND);
  await fc.assert(
    fc.asyncProperty(every, fc.array(happening, { minLength: 3, maxLength: 25 }), async (every, happenings) => {
      const { rows, eras, started } = await live(every, happenings);

      const covered = new Set(rows.flatMap(instants));
      expect([...covered].filter((at) => !eras.some(({ grid }) => isTick(grid, at)))).toEqual([]);
      for (const { grid, after, until } of eras)
        for (let tick = nextTick(grid, after); tick <= Math.min(until, ledger.now); tick = nextTick(grid, tick))
          expect(covered, `the tick ${tick} was owed`).toContain(tick);

      const order = [...new Set(started.map(({ at }) => at))];
      expect(order).toEqual([...order].sort((a, b) => a - b));
      const known = new Set(rows.map((row) => row.id));
      for (const { jobId } of started) expect(known).toContain(jobId);
      for (const row of rows)
        if (row.status === 'PENDING' && row.at <= ledger.now)
          expect(started.map(({ jobId }) => jobId)).toContain(row.id);
    }),
    { numRuns: 25 },
  );
});
