import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EventStream } from '../../src/api/eventStream.js';

const FIRST_CHECK_MS = 6_000;

let stream: EventStream;
let mayGoOn: () => Promise<boolean>;
let answer: IncomingMessage;
beforeEach(async () => {
  mayGoOn = async () => true;
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(Math, 'random').mockReturnValue(FIRST_CHECK_MS / 15_000);
  const server = express()
    .get('/', (_request, response) => {
      stream = new EventStream(response, () => mayGoOn());
    })
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  [answer] = await once(get(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), 'response');
  answer.setEncoding('utf8');
  server.close();
});
afterEach(() => {
  stream.end();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('shows every 15 seconds that it lives, until it is ended', async () => {
  vi.advanceTimersByTime(14_999);
  await stream.write('event: a\ndata: 1\n\n');
  vi.advanceTimersByTime(30_001);
  stream.end();
  expect((await answer.toArray()).join('')).toBe('retry: 1000\n\nevent: a\ndata: 1\n\n:\n\n:\n\n:\n\n');
  expect(vi.getTimerCount()).toBe(0);
});

it('says nothing more to a client that does not read', async () => {
  const written = stream.write('x'.repeat(64 * 1024 * 1024));
  vi.advanceTimersByTime(60_000);
  let text = '';
  answer.on('data', (chunk) => {
    text += chunk;
  });
  await written;
  stream.end();
  await once(answer, 'end');
  expect(text.replace(/x+/, 'x')).toBe('retry: 1000\n\nx');
});

it('stops waiting for a client that goes away', async () => {
  const written = stream.write('x'.repeat(64 * 1024 * 1024));
  answer.destroy();
  await expect(written).rejects.toThrow('aborted');
  expect(vi.getTimerCount()).toBe(0);
  await expect(stream.write('y')).rejects.toThrow('aborted');
});

it('asks at a time of its own whether its client may have it, then every 15 seconds, and ends when not', async () => {
  const asked = vi.fn(async () => true);
  mayGoOn = asked;
  for (const [ms, times] of [
    [FIRST_CHECK_MS - 1, 0],
    [1, 1],
    [14_999, 1],
    [1, 2],
  ] as const) {
    await vi.advanceTimersByTimeAsync(ms);
    expect(asked).toHaveBeenCalledTimes(times);
  }
  asked.mockResolvedValue(false);
  await vi.advanceTimersByTimeAsync(15_000);
  expect((await answer.toArray()).join('')).toMatch(/^retry: 1000\n\n(:\n\n)+$/);
  expect(vi.getTimerCount()).toBe(0);
});

it('asks nothing more until it was answered, nor once it was ended meanwhile', async () => {
  const answers: ((may: boolean) => void)[] = [];
  mayGoOn = () => new Promise((resolve) => answers.push(resolve));
  await vi.advanceTimersByTimeAsync(45_000);
  expect(answers).toHaveLength(1);
  answers[0]?.(true);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(answers).toHaveLength(2);
  // What waits for a client that does not read keeps the connection open.
  const written = stream.write('x'.repeat(64 * 1024 * 1024));
  stream.end();
  await expect(written).rejects.toThrow('aborted');
  answers[1]?.(true);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(answers).toHaveLength(2);
  expect(vi.getTimerCount()).toBe(0);
  answer.destroy();
});
