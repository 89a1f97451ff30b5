import { expect, it } from 'vitest';
import { PasswordTurns } from '../../src/api/passwordTurns.js';

/** Takes turns for work that goes on until it is let go. */
function work(turns: PasswordTurns) {
  const running: (() => void)[] = [];
  const take = (address: string, email?: string) =>
    turns.take({ address, email }, () => new Promise<void>((resolve) => running.push(resolve)));
  return { running, take };
}
const refused = { status: 429, headers: { 'Retry-After': '1' } };

it('lets two work at once, whoever they are', async () => {
  const { running, take } = work(new PasswordTurns());
  const taken = [take('192.0.2.1', 'a'), take('192.0.2.2', 'b'), take('192.0.2.3', 'c')];
  expect(running).toHaveLength(2);
  running[0]?.();
  await taken[0];
  expect(running).toHaveLength(3);
});

it('refuses a sixth of one account, from wherever, until one is done', async () => {
  const { running, take } = work(new PasswordTurns());
  const taken = [1, 2, 3, 4, 5].map((i) => take(`192.0.2.${i}`, 'a'));
  await expect(take('192.0.2.6', 'a')).rejects.toMatchObject(refused);
  running[0]?.();
  await taken[0];
  void take('192.0.2.6', 'a');
  await expect(take('192.0.2.7', 'a')).rejects.toMatchObject(refused);
});

it('refuses an eleventh of one address, an IPv6 network being one', async () => {
  const { take } = work(new PasswordTurns());
  for (let i = 0; i < 10; i++) void take(`2001:db8::${i}`, `account ${i}`);
  await expect(take('2001:db8::ffff', 'another')).rejects.toMatchObject(refused);
  await expect(take('2001:db8::ffff')).rejects.toMatchObject(refused);
});

it('gives its place back when it fails', async () => {
  const turns = new PasswordTurns();
  const fail = () => turns.take({ address: '192.0.2.1' }, () => Promise.reject(new Error('failed')));
  for (let i = 0; i < 11; i++) await expect(fail()).rejects.toThrow('failed');
});
