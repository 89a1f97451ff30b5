import { request } from 'undici';

/** What a reader of a job's live log saw. */
export interface Followed {
  /** From the engine's stamp of each line to its arrival, milliseconds, in order of arrival. */
  delays: number[];
  /** Lines whose number was not the one after the line before. */
  outOfPlace: number;
  /** How the server said that the job ended. */
  reason: string;
}

/** Reads a job's live log from its start to its end, as a browser's EventSource would. @throws Error when the stream ends without saying why */
export async function follow(
  apiUrl: string,
  { id, workflowId }: { id: string; workflowId: string },
): Promise<Followed> {
  const response = await request(`${apiUrl}/v1/workflows/${workflowId}/jobs/${id}/logs/stream`, { bodyTimeout: 0 });
  if (response.statusCode !== 200) throw new Error(`the live log answered ${response.statusCode}`);
  const followed: Followed = { delays: [], outOfPlace: 0, reason: '' };
  let expected = 0;
  let rest = '';
  response.body.setEncoding('utf8');
  for await (const chunk of response.body) {
    const now = performance.timeOrigin + performance.now();
    const events = (rest + chunk).split('\n\n');
    rest = events.pop() as string;
    for (const event of events) {
      const fields = Object.fromEntries(
        event.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
      );
      if (fields.event === 'close') followed.reason = JSON.parse(fields.data as string).reason;
      if (fields.event !== 'log') continue;
      const { sequence_num, timestamp } = JSON.parse(fields.data as string);
      if (sequence_num !== expected) followed.outOfPlace += 1;
      expected = sequence_num + 1;
      followed.delays.push(now - instantOf(timestamp));
    }
  }
  if (!followed.reason) throw new Error('the live log ended without a reason');
  return followed;
}

/** Epoch milliseconds, microseconds included, of which Date knows nothing. */
function instantOf(timestamp: string): number {
  const [, micros = '0'] = /\.\d{3}(\d{3})/.exec(timestamp) ?? [];
  return Date.parse(timestamp) + Number(micros) / 1_000;
}
