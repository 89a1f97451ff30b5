import { PassThrough } from 'node:stream';
import type { ContainerInspectInfo } from 'dockerode';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/docker/engine.js';
import { ranOutOfMemory } from '../../src/docker/memory.js';

const STARTED = '2026-01-02T03:04:05.678901234Z';

/** An engine on which a container has ended with a state. `tell` is given the stream of its events, once that is listened to. */
function endedEngine(tell: (events: PassThrough) => void) {
  const asked: object[] = [];
  const streams: PassThrough[] = [];
  const getEvents = async (options: object) => {
    asked.push(options);
    const events = new PassThrough();
    streams.push(events);
    setImmediate(tell, events);
    return events;
  };
  return { engine: { getEvents } as unknown as Engine, asked, streams };
}

const ended = (ExitCode: number, OOMKilled = false) =>
  ({ Id: 'id', State: { ExitCode, OOMKilled, StartedAt: STARTED } }) as ContainerInspectInfo;
const silence = () => {};

describe('a container that was killed', () => {
  it('ran out of memory when the engine tells so after the exit, though its state never does', async () => {
    const { engine, asked, streams } = endedEngine((events) => events.write('{"Action":"oom"}\n'));
    expect(await ranOutOfMemory(engine, ended(137))).toBe(true);
    expect(asked).toEqual([
      { since: Math.floor(Date.parse(STARTED) / 1_000), filters: { container: ['id'], event: ['oom'] } },
    ]);
    expect(streams.map((events) => events.destroyed)).toEqual([true]);
  });

  it('did not when the engine stays silent', async () => {
    expect(await ranOutOfMemory(endedEngine(silence).engine, ended(137))).toBe(false);
  });

  it('is looked at again later when the engine went away meanwhile', async () => {
    const { engine } = endedEngine((events) => events.destroy(new Error('connection cut')));
    await expect(ranOutOfMemory(engine, ended(137))).rejects.toThrow('connection cut');
  });

  it('is not asked after when its state says it, nor when it ended with another code', async () => {
    const { engine, asked } = endedEngine(silence);
    expect([await ranOutOfMemory(engine, ended(137, true)), await ranOutOfMemory(engine, ended(1))]).toEqual([
      true,
      false,
    ]);
    expect(asked).toEqual([]);
  });
});
