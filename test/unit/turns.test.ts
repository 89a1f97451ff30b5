import { expect, it } from 'vitest';
import { Turns } from '../../activities/turns.js';

const HOUR = 3_600_000;
const never = new AbortController().signal;

/** Waits with these turns; gives those that were woken so far. */
function waiting(turns: Turns, ...numbers: number[]) {
  const woken: number[] = [];
  for (const number of numbers) void turns.wait(number, HOUR, never).then(() => woken.push(number));
  return async () => {
    await Promise.resolve();
    return woken;
  };
}

it('wakes the next in turn, and one more, for each place', async () => {
  const turns = new Turns();
  const woken = waiting(turns, 5, 3, 9, 1);
  turns.room(1);
  expect(await woken()).toEqual([1, 3]);
  turns.room(2);
  expect(await woken()).toEqual([1, 3, 5, 9]);
  turns.room(1);
});

it('gives up after its time, or when its signal aborts', async () => {
  const turns = new Turns();
  const stop = new AbortController();
  const stopped = turns.wait(1, HOUR, stop.signal);
  stop.abort();
  await stopped;
  await turns.wait(1, HOUR, stop.signal);
  await turns.wait(1, 1, never);
  const woken = waiting(turns, 2);
  turns.room(1);
  expect(await woken()).toEqual([2]);
});
