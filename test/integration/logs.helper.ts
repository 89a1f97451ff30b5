import { JobLogs, type StoredLine } from '../../src/db/logs.js';
import { type Answer, type Api, create, insertJob } from './api.helper.js';

const logsOf = (api: Api) => new JobLogs(api.database.pool, { retentionDays: 30, maxBytes: 64 * 1024 * 1024 });
const BEGINNING = Date.parse('2026-11-26T00:00:00Z');

/** An instant some microseconds after that of the first line, RFC 3339. */
export function at(micros: number): string {
  const ms = new Date(BEGINNING + Math.floor(micros / 1_000)).toISOString().slice(0, -1);
  return `${ms}${String(micros % 1_000).padStart(3, '0')}Z`;
}

/** Lines of stdout, a microsecond apart from `from` on; what is given of a line stands. */
export function lines(messages: (string | (Partial<StoredLine> & { message: string }))[], from = 0): StoredLine[] {
  return messages.map((line, i) => ({
    timestamp: at(from + i),
    stream: 'stdout',
    ...(typeof line === 'string' ? { message: line } : line),
  }));
}

/** So many lines of 64 KiB, the longest that a container's are; 16 of them fill a page. */
export function longLines(count: number, from = 0, stream: StoredLine['stream'] = 'stdout'): StoredLine[] {
  return lines(
    Array.from({ length: count }, () => ({ message: 'é'.repeat(32 * 1024), stream })),
    from,
  );
}

/** Stores lines of a job as one chunk. */
export async function append(api: Api, jobId: string, stored: StoredLine[]): Promise<void> {
  await logsOf(api).append(jobId, stored);
}

/** A job of a new workflow and where its log is read; each list of lines is stored as a chunk. */
export async function loggedJob(
  api: Api,
  ...chunks: StoredLine[][]
): Promise<{ id: string; workflowId: string; path: string }> {
  const workflow = await create(api);
  const id = await insertJob(api, workflow.id);
  for (const chunk of chunks) await append(api, id, chunk);
  return { id, workflowId: workflow.id, path: `/v1/workflows/${workflow.id}/jobs/${id}/logs` };
}

/** All pages of a list of logs. */
export async function pages(
  api: Api,
  path: string,
  query: Record<string, string | number> = {},
): Promise<Answer['body'][]> {
  const found: Answer['body'][] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const parameters = new URLSearchParams({ ...(query as Record<string, string>), ...(cursor && { cursor }) });
    const { status, body } = await api.call('GET', `${path}?${parameters}`);
    if (status !== 200) throw new Error(JSON.stringify(body));
    found.push(body.logs);
    cursor = body.cursor;
  }
  return found;
}
