import { expect, it } from 'vitest';
import { CredentialGuard } from '../../src/api/credentialGuard.js';
import { Counts } from '../../src/api/rateLimit.js';

const LIMIT = 30;
const HERE = '192.0.2.1';

/** What came of showing a credential that is right or not. */
async function show(guard: CredentialGuard, credential: string, isRight: boolean, address = HERE): Promise<string> {
  try {
    await guard.check(address, credential);
  } catch (error) {
    return String((error as { status?: unknown }).status);
  }
  if (isRight) guard.right(credential);
  else await guard.wrong(address, credential);
  return isRight ? 'right' : 'wrong';
}

async function guess(guard: CredentialGuard, times: number): Promise<string[]> {
  const results = [];
  for (let n = 0; n < times; n++) results.push(await show(guard, `guess ${n}`, false));
  return results;
}

it('lets an address guess so often in a minute', async () => {
  const guard = new CredentialGuard();
  const results = await guess(guard, 500);
  expect(results.filter((result) => result === 'wrong')).toHaveLength(LIMIT);
  expect(results.filter((result) => result === '429')).toHaveLength(500 - LIMIT);
  expect(await show(guard, 'the right one at last', true)).toBe('429');
  expect(await show(guard, 'guess', false, '192.0.2.2')).toBe('wrong');
});

it('tells when to try again', async () => {
  const guard = new CredentialGuard();
  await guess(guard, LIMIT);
  await expect(guard.check(HERE, 'one more')).rejects.toMatchObject({
    status: 429,
    headers: { 'Retry-After': expect.stringMatching(/^\d+$/) },
  });
});

it('never closes an address to a caller that was let in before', async () => {
  const guard = new CredentialGuard();
  expect(await show(guard, 'key', true)).toBe('right');
  await guess(guard, 500);
  expect(await show(guard, 'key', true)).toBe('right');
});

it('does not count callers that are right, however many come at once', async () => {
  const guard = new CredentialGuard();
  const many = await Promise.all(Array.from({ length: 3 * LIMIT }, (_, n) => show(guard, `key ${n}`, true)));
  expect(new Set(many)).toEqual(new Set(['right']));
  const same = await Promise.all(Array.from({ length: 100 }, () => show(guard, 'one more key', true)));
  expect(new Set(same)).toEqual(new Set(['right']));
});

it('counts a wrong credential once, so that a program with an old key closes nothing', async () => {
  const guard = new CredentialGuard();
  for (let n = 0; n < 100; n++) expect(await show(guard, 'old key', false)).toBe('wrong');
  expect(await show(guard, 'new key', true)).toBe('right');
});

it('looks a revoked key up, and does not take it for right any more', async () => {
  const guard = new CredentialGuard();
  await show(guard, 'key', true);
  expect(await show(guard, 'key', false)).toBe('wrong');
  await guess(guard, 500);
  expect(await show(guard, 'key', false)).toBe('wrong');
});

it('takes a credential for a caller only once it was right', async () => {
  const guard = new CredentialGuard();
  expect(guard.callerOf(HERE, 'key')).toBe(HERE);
  await show(guard, 'key', false);
  expect(guard.callerOf(HERE, 'key')).toBe(HERE);
  await show(guard, 'key', true);
  expect(guard.callerOf(HERE, 'key')).not.toBe(HERE);
  expect(guard.callerOf('192.0.2.2', 'key')).toBe(guard.callerOf(HERE, 'key'));
  expect(guard.callerOf(HERE, undefined)).toBe(HERE);
});

it('counts a bounded number of keys; the oldest are forgotten', async () => {
  const counts = new Counts(10);
  await counts.add('oldest');
  await counts.add('second');
  for (let n = 0; n < 49_998; n++) await counts.add(`key ${n}`);
  expect((await counts.add('oldest')).left).toBe(8);
  await counts.add('one too many');
  expect((await counts.add('second')).left).toBe(9);
  expect((await counts.add('oldest')).left).toBe(7);
});
