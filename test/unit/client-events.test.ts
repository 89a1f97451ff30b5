import { describe, expect, it } from 'vitest';
import { eventsIn } from '../../src/client/events.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const options = { silenceMs: 60_000, onRetry: () => {} };

describe('a stream of events', () => {
  it('is read whole from pieces of one byte, which cut characters too', async () => {
    const all = bytes('retry: 250\n\nid: 7\nevent: log\ndata: "⚠ → ü 🦆"\n\n:\n\ndata: 2\n\ndata: cut off');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let i = 0; i < all.length; i++) controller.enqueue(all.subarray(i, i + 1));
        controller.close();
      },
    });
    const retries: number[] = [];
    const events = [];
    for await (const event of eventsIn(body, { ...options, onRetry: (ms) => retries.push(ms) })) events.push(event);
    expect(events).toMatchObject([{ id: '7', event: 'log', data: '"⚠ → ü 🦆"' }, { data: '2' }]);
    expect(retries).toEqual([250]);
  });

  it('is left when it brings an event that has no end', async () => {
    let sent = 0;
    let left = false;
    const piece = bytes('x'.repeat(65_536));
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes('data: ')),
      pull(controller) {
        sent += piece.length;
        if (sent > 32 * 1024 * 1024) controller.close();
        else controller.enqueue(piece);
      },
      cancel() {
        left = true;
      },
    });
    await expect(eventsIn(body, options).next()).rejects.toThrow(/max buffer size/);
    expect(sent).toBeLessThan(5 * 1024 * 1024);
    expect(left).toBe(true);
  });

  it('is left when its reader leaves the loop', async () => {
    let left = false;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes('data: 1\n\ndata: 2\n\n')),
      cancel() {
        left = true;
      },
    });
    for await (const { data } of eventsIn(body, options)) {
      expect(data).toBe('1');
      break;
    }
    expect(left).toBe(true);
  });
});
