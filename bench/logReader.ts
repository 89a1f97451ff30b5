import type { EvertickClient } from '../src/client/index.js';

/** What a reader of a job's live log saw. */
export interface Followed {
  /** From the engine's stamp of each line to its arrival, milliseconds, in order of arrival. */
  delays: number[];
  /** Lines whose number was not the one after the line before. */
  outOfPlace: number;
}

/** Reads a job's live log from its start to its end. */
export async function follow(
  client: EvertickClient,
  { id, workflowId }: { id: string; workflowId: string },
): Promise<Followed> {
  const followed: Followed = { delays: [], outOfPlace: 0 };
  let expected = 0;
  for await (const { event, data } of client.followLog(workflowId, id)) {
    if (event !== 'log') continue;
    followed.delays.push(performance.timeOrigin + performance.now() - instantOf(data.timestamp));
    if (data.sequence_num !== expected) followed.outOfPlace += 1;
    expected = data.sequence_num + 1;
  }
  return followed;
}

/** Epoch milliseconds, microseconds included, of which Date knows nothing. */
function instantOf(timestamp: string): number {
  const [, micros = '0'] = /\.\d{3}(\d{3})/.exec(timestamp) ?? [];
  return Date.parse(timestamp) + Number(micros) / 1_000;
}
