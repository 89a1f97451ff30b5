import { expect, it } from 'vitest';
import { SharedSemaphore } from '../../src/domain/semaphore.js';

/** Works that last until they are told to end, and the names of those that began, in order. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise(setImmediate);
  };
  return { begun, work, end };
}

it('has two of four places for one, whose further work does not stand before that of others', async () => {
  const shared = new SharedSemaphore(4, 2);
  const { begun, work, end } = works();
  const all = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'c2'].map((name) => shared.use(name.slice(0, 1), work(name)));
  await end('');
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1']);
  await end('a1');
  expect(begun.slice(4)).toEqual(['c2']);
  await end('c1');
  expect(begun.slice(5)).toEqual(['a3']);
  await end('a2');
  expect(begun.slice(6)).toEqual(['a4']);
  for (const name of begun) await end(name);
  await Promise.all(all);
});

it('gives the place of what failed to the next, and keeps nothing of who has no work', async () => {
  const shared = new SharedSemaphore(4, 1);
  const failed = shared.use('a', async () => {
    throw new Error('failed');
  });
  const next = shared.use('a', async () => 'done');
  expect(shared).toHaveProperty('own.size', 1);
  await expect(failed).rejects.toThrow('failed');
  expect(await next).toBe('done');
  expect(shared).toHaveProperty('own.size', 0);
});
