import { expect, it } from 'vitest';
import { type PullEvent, PullTally } from '../../src/docker/pullProgress.js';

const tally = (events: PullEvent[]) => {
  const tally = new PullTally();
  for (const event of events) tally.note(event);
  return tally.progress;
};
const downloading = (id: string, current: number, total: number): PullEvent => ({
  id,
  status: 'Downloading',
  progressDetail: { current, total },
});

it('adds up layers and bytes while they arrive', () => {
  const events: PullEvent[] = [
    { id: 'latest', status: 'Pulling from team/app' },
    { id: 'a', status: 'Already exists' },
    { id: 'b', status: 'Pulling fs layer' },
    { id: 'c', status: 'Pulling fs layer' },
    downloading('b', 10, 100),
    downloading('c', 5, 50),
    downloading('b', 60, 100),
  ];
  expect(tally(events)).toEqual({ layersTotal: 3, layersDone: 1, bytesTotal: 150, bytesDone: 65 });
});

it('counts a layer as received before it is unpacked, and as done after', () => {
  const events: PullEvent[] = [downloading('b', 10, 100), { id: 'b', status: 'Download complete' }];
  expect(tally(events)).toEqual({ layersTotal: 1, layersDone: 0, bytesTotal: 100, bytesDone: 100 });
  // What the engine says while it unpacks counts other bytes.
  events.push(
    { id: 'b', status: 'Extracting', progressDetail: { current: 3, total: 100 } },
    { id: 'b', status: 'Pull complete' },
  );
  expect(tally(events)).toEqual({ layersTotal: 1, layersDone: 1, bytesTotal: 100, bytesDone: 100 });
});

it('knows lines that are of no layer', () => {
  expect(new PullTally().note({ status: 'Digest: sha256:abc' })).toBe(false);
  expect(tally([])).toEqual({ layersTotal: 0, layersDone: 0, bytesTotal: 0, bytesDone: 0 });
});
