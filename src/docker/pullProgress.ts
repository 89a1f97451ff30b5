import type { PullProgress } from '../domain/rules/pull.js';

/** One line of the engine's answer to a pull. */
export interface PullEvent {
  /** Of a layer; in the first line the tag. */
  id?: string;
  status?: string;
  progressDetail?: { current?: number; total?: number };
  error?: string;
}

interface Layer {
  total: number;
  received: number;
  done: boolean;
}

const RECEIVED = new Set(['Download complete', 'Verifying Checksum', 'Extracting', 'Pull complete']);
const DONE = new Set(['Pull complete', 'Already exists']);

/** Adds up what the engine says of each layer while it pulls. */
export class PullTally {
  readonly #layers = new Map<string, Layer>();

  /** @returns whether it changed anything */
  note({ id, status = '', progressDetail }: PullEvent): boolean {
    if (id === undefined || status.startsWith('Pulling from')) return false;
    const layer = this.#layers.get(id) ?? { total: 0, received: 0, done: false };
    if (status === 'Downloading') {
      layer.total = Math.max(layer.total, progressDetail?.total ?? 0);
      layer.received = progressDetail?.current ?? layer.received;
    } else if (RECEIVED.has(status)) layer.received = layer.total;
    layer.done ||= DONE.has(status);
    this.#layers.set(id, layer);
    return true;
  }

  get progress(): PullProgress {
    const layers = [...this.#layers.values()];
    const sum = (of: (layer: Layer) => number) => layers.reduce((total, layer) => total + of(layer), 0);
    return {
      layersTotal: layers.length,
      layersDone: layers.filter((layer) => layer.done).length,
      bytesTotal: sum((layer) => layer.total),
      bytesDone: sum((layer) => layer.received),
    };
  }
}
