import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/docker/engine.js';
import { supervise } from '../../src/docker/supervise.js';

const STARTED = '2026-01-02T03:04:05.678901234Z';
const HOUR = 3_600_000;

/** An engine on which a container has ended with this state. `tell` is given the stream of its events, once that is listened to. */
function endedOn(
  state: { ExitCode: number; OOMKilled: boolean },
  tell: (events: PassThrough) => void,
  asked: object[] = [],
): Engine {
  const container = {
    wait: async () => ({ StatusCode: state.ExitCode }),
    inspect: async () => ({
      Id: 'id',
      State: { ...state, StartedAt: STARTED, FinishedAt: STARTED },
      HostConfig: { Memory: 16 * 2 ** 20 },
    }),
    logs: async ({ follow }: { follow: boolean }) => (follow ? Readable.from([]) : Buffer.alloc(0)),
  };
  const getEvents = async (options: object) => {
    asked.push(options);
    const events = new PassThrough();
    setImmediate(tell, events);
    return events;
  };
  return { getContainer: () => container, getEvents } as unknown as Engine;
}

function outcomeOn(engine: Engine) {
  const prepared = { jobId: 'job', id: 'id', started: true, timeoutMs: HOUR };
  const signal = new AbortController().signal;
  return supervise(engine, prepared, { deadline: Date.now() + HOUR, signal, skip: 0, onLines: async () => {} });
}

const silence = () => {};

describe('a container that was killed', () => {
  it('ran out of memory when the engine tells so after the exit, though its state never does', async () => {
    const asked: object[] = [];
    const streams: PassThrough[] = [];
    const tell = (events: PassThrough) => {
      streams.push(events);
      events.write('{"Action":"oom"}\n');
    };
    const outcome = await outcomeOn(endedOn({ ExitCode: 137, OOMKilled: false }, tell, asked));
    expect(outcome).toMatchObject({ exitCode: 137, reason: { code: 'OUT_OF_MEMORY' } });
    expect(asked).toEqual([
      { since: Math.floor(Date.parse(STARTED) / 1_000), filters: { container: ['id'], event: ['oom'] } },
    ]);
    expect(streams.map((events) => events.destroyed)).toEqual([true]);
  });

  it('did not when the engine stays silent', async () => {
    const outcome = await outcomeOn(endedOn({ ExitCode: 137, OOMKilled: false }, silence));
    expect(outcome).toMatchObject({ exitCode: 137, reason: { code: 'NON_ZERO_EXIT' } });
  });

  it('is looked at again later when the engine went away meanwhile', async () => {
    const cut = (events: PassThrough) => events.destroy(new Error('connection cut'));
    const outcome = outcomeOn(endedOn({ ExitCode: 137, OOMKilled: false }, cut));
    await expect(outcome).rejects.toThrow('connection cut');
  });

  it('is not asked after when its state says it, nor when it ended with another code', async () => {
    const asked: object[] = [];
    const killed = await outcomeOn(endedOn({ ExitCode: 137, OOMKilled: true }, silence, asked));
    const exited = await outcomeOn(endedOn({ ExitCode: 1, OOMKilled: false }, silence, asked));
    expect([killed, exited]).toMatchObject([
      { reason: { code: 'OUT_OF_MEMORY' } },
      { reason: { code: 'NON_ZERO_EXIT' } },
    ]);
    expect(asked).toEqual([]);
  });
});
