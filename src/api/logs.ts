import { z } from 'zod';
import type { Database } from '../db/client.js';
import type { LineFilter, LogLine } from '../db/logReads.js';
import { type FoundLines, findLines, getLog, type JobLog } from '../db/logScan.js';
import { type SearchPlace, searchLogs } from '../db/logSearch.js';
import { readWorkflow } from '../db/workflowReads.js';
import { decodePlace, encodePlace } from '../domain/rules/cursor.js';
import { parseLogQuery } from '../domain/rules/logQuery.js';
import { malformed } from '../domain/schemas/faults.js';
import { instant, text } from '../domain/schemas/values.js';
import type { Keyring } from '../sealing/keyring.js';
import type { Dependencies } from './app.js';
import { type Endpoint, endpoint } from './endpoint.js';
import { pagingFrom } from './lists.js';
import { attachment, LOG_FORMATS, written } from './logFormats.js';
import { foundLineJson, foundLogsSchema, LOG_STREAMS, lineJson, logsSchema } from './logRepresentations.js';
import { openCursor, sealCursor } from './sealedCursor.js';

const LIST = 'logs';
const SEARCH = 'log search';
const ORDERS = ['asc', 'desc'] as const;
const SIZES = { usual: 200, most: 1_000 };
/** What of a download is read at a time: about so many characters, by the length of the lines before; lines at first and at most. */
const DOWNLOAD = { characters: 1_000_000, first: 100, most: 1_000 };

const q = text().min(1).max(1_000).transform(parseLogQuery).meta({
  description:
    'Text that a line holds, upper and lower case told apart; or `/…/`, a regular expression of PostgreSQL, with `/…/i` for either case.',
});
const stream = z.enum(LOG_STREAMS).optional();
const times = {
  from: instant().optional().meta({ description: 'First instant, inclusive.' }),
  to: instant().optional().meta({ description: 'End, exclusive.' }),
};

const listQuery = z
  .strictObject({
    order: z.enum(ORDERS).default('asc'),
    stream,
    q: q.optional(),
    ...times,
    ...pagingFrom(decodeLine, 'the first line', SIZES),
  })
  .superRefine(({ order, cursor }, context) => {
    if (cursor && cursor.order !== order) malformed(context, `is of a list in the order ${cursor.order}`, ['cursor']);
  });
const downloadQuery = z.strictObject({
  format: z.enum(Object.keys(LOG_FORMATS) as (keyof typeof LOG_FORMATS)[]).default('txt'),
  stream,
  q: q.optional(),
});
const searchQuery = (keyring: Keyring) =>
  z.strictObject({
    q,
    workflow_id: z.uuid().optional(),
    stream,
    ...times,
    ...pagingFrom((cursor) => openCursor<SearchPlace>(keyring, SEARCH, cursor), 'the newest line', SIZES),
  });

/** Logs: what jobs wrote. */
export function logEndpoints({ database, keyring }: Dependencies): Endpoint[] {
  const { pool } = database;
  return [
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}/jobs/{job_id}/logs',
      tag: 'Logs',
      operationId: 'listLog',
      access: 'viewer',
      summary: "Read a job's log, also while it runs",
      query: listQuery,
      answers: {
        200: {
          description: 'Lines; fewer than `limit` when they come to 1 MiB, or a search took its time',
          schema: logsSchema,
        },
      },
      problems: [404, 422],
      async handle({ caller, params, query: { cursor, limit, order, q, stream, from, to } }) {
        const log = await getLog(pool, caller.teamId, params.id, params.job_id);
        const filter = { query: q, stream, from, to };
        const { lines, next } = await findLines(pool, log, { from: cursor?.sequence, limit, order, filter });
        const place = next === null ? null : encodePlace(LIST, [order, String(next)]);
        return { status: 200, body: { logs: lines.map(lineJson), cursor: place } };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/workflows/{id}/jobs/{job_id}/logs/download',
      tag: 'Logs',
      operationId: 'downloadLog',
      access: 'viewer',
      summary: "Download a job's log, also while it runs",
      query: downloadQuery,
      answers: {
        200: {
          description: 'The lines that are there now',
          content: Object.fromEntries(Object.values(LOG_FORMATS).map(({ type, schema }) => [type, schema])),
        },
      },
      problems: [404, 422],
      async handle({ caller, params, query: { format, stream, q } }) {
        const log = await getLog(pool, caller.teamId, params.id, params.job_id);
        const pages = pagesOf(database, log, { stream, query: q });
        // The first page is read before anything is sent: what is wrong with the search can still be told.
        const first = await pages.next();
        const { type } = LOG_FORMATS[format];
        return {
          status: 200,
          headers: {
            'Content-Type': type,
            'Content-Disposition': attachment(`${log.name}-${log.id}.${format}`),
          },
          stream: { pieces: () => written(withFirst(first, pages), LOG_FORMATS[format]), gzip: true },
        };
      },
    }),
    endpoint({
      method: 'get',
      path: '/v1/logs/search',
      tag: 'Logs',
      operationId: 'searchLogs',
      access: 'viewer',
      summary: 'Search the logs of all jobs, newest line first',
      query: searchQuery(keyring),
      answers: {
        200: {
          description: 'Lines; fewer than `limit` when they come to 1 MiB, or it took its time',
          schema: foundLogsSchema,
        },
      },
      problems: [404, 422],
      async handle({ caller: { teamId }, query: { q, workflow_id, stream, from, to, limit, cursor } }) {
        if (workflow_id) await readWorkflow(database.pool, teamId, workflow_id);
        const search = { teamId, query: q, workflowId: workflow_id, stream, from, to };
        const { lines, next } = await searchLogs(pool, search, limit, cursor);
        // It was found among the chunks of all teams: whoever could read it would learn when the others' jobs write.
        const place = next && sealCursor(keyring, SEARCH, next);
        return { status: 200, body: { logs: lines.map(foundLineJson), cursor: place } };
      },
    }),
  ];
}

async function* pagesOf({ pool }: Database, log: JobLog, filter: LineFilter): AsyncGenerator<LogLine[], void> {
  let limit = DOWNLOAD.first;
  for (let from: number | null = 0; from !== null; ) {
    const { lines, next }: FoundLines = await findLines(pool, log, { from, limit, filter });
    yield lines;
    const length = lines.reduce((sum, { message }) => sum + message.length, 1);
    limit = Math.min(Math.ceil((DOWNLOAD.characters / length) * Math.max(lines.length, 1)), DOWNLOAD.most);
    from = next;
  }
}

async function* withFirst(
  first: IteratorResult<LogLine[], void>,
  rest: AsyncGenerator<LogLine[], void>,
): AsyncGenerator<LogLine[], void> {
  if (!first.done) yield first.value;
  yield* rest;
}

function decodeLine(cursor: string): { order: string; sequence: number } | undefined {
  const [order, sequence] = decodePlace(LIST, cursor, 2) ?? [];
  if (order === undefined || !/^\d{1,15}$/.test(sequence ?? '')) return undefined;
  return { order, sequence: Number(sequence) };
}
