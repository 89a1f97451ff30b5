import type { Readable } from 'node:stream';
import type { Engine } from '../src/docker/engine.js';
import { LABELS } from '../src/docker/spec.js';

/** What the engine itself told of a job's containers, epoch milliseconds. */
export interface Sighting {
  starts: number[];
  removals: number[];
}

/** Listens to the engine, which counts what really ran whatever the ledger says. */
export interface Witness {
  of(jobId: string): Sighting;
  stop(): void;
}

/** Keeps what the engine tells of jobs' containers from now on. */
export async function watchEngine(engine: Engine): Promise<Witness> {
  const sightings = new Map<string, Sighting>();
  const of = (jobId: string) => {
    const sighting = sightings.get(jobId) ?? { starts: [], removals: [] };
    sightings.set(jobId, sighting);
    return sighting;
  };
  const filters = { type: ['container' as const], event: ['start', 'destroy'], label: [LABELS.JOB] };
  const events = (await engine.getEvents({ filters })) as Readable;
  let rest = '';
  events.setEncoding('utf8');
  events.on('error', () => {});
  events.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { Action, Actor, timeNano } = JSON.parse(line);
      const { starts, removals } = of(Actor.Attributes[LABELS.JOB]);
      (Action === 'start' ? starts : removals).push(timeNano / 1e6);
    }
  });
  return { of, stop: () => void events.destroy() };
}
