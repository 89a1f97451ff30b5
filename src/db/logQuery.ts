import pg from 'pg';
import {
  containing,
  holdsOfJoinedLines,
  type LogQuery,
  leadingText,
  lineRegex,
  MATCH_MARKS,
} from '../domain/rules/logQuery.js';
import { Refusal } from '../domain/schemas/faults.js';
import { SharedSemaphore } from '../domain/semaphore.js';

/** Longest that one statement may search, milliseconds: with a regular expression, and by the index of substrings. */
const REGEX_MS = 2_000;
const INDEXED_MS = 600;
/** PostgreSQL's codes for an expression that it cannot read and for a statement over its time. */
const INVALID_REGEX = '2201B';
const OVER_TIME = '57014';

/** A statement took too long; what is said is for a regular expression, since nothing else is so slow without the index. */
export class SlowSearchError extends Refusal {
  constructor() {
    const message = `takes longer than ${REGEX_MS / 1_000} s to search with: make the regular expression simpler, or narrow the search`;
    super('not_allowed', `q ${message}`, [{ path: 'q', code: 'not_allowed', message }]);
    this.name = 'SlowSearchError';
  }
}

/** Collects the values of a statement. */
export class Values {
  readonly list: unknown[] = [];

  /** The place of a value in the statement's text. */
  add(value: unknown): string {
    return `$${this.list.push(value)}`;
  }
}

/** How a search reads in SQL, where `c` is a chunk and `l` one of its lines. */
export interface QuerySql {
  /** What holds of a chunk with such a line. */
  chunk: string;
  line: string;
  /** A message with marks around what was found; NULL when the reader can find it itself. */
  marked: (message: string) => string;
}

/** @param indexed whether the condition on chunks is one for the index of substrings */
export function querySql(query: LogQuery | undefined, indexed: boolean, values: Values): QuerySql {
  if (!query) return { chunk: 'true', line: 'true', marked: () => 'NULL' };
  if ('text' in query) {
    const text = `${values.add(query.text)}::text`;
    return {
      chunk: indexed
        ? `evertick_log_text(c.messages) LIKE ${values.add(containing(query.text))}`
        : `strpos(array_to_string(c.messages, E'\\n'), ${text}) > 0`,
      line: `strpos(l.message, ${text}) > 0`,
      marked: () => 'NULL',
    };
  }
  const operator = query.ignoreCase ? '~*' : '~';
  const regex = values.add(lineRegex(query.regex));
  const { open, close } = MATCH_MARKS;
  return {
    chunk: indexed ? chunkRegex(query, `evertick_log_text(c.messages)`, operator, regex, values) : 'true',
    line: `l.message ${operator} ${regex}`,
    marked: (message) =>
      `regexp_replace(translate(${message}, '${open}${close}', '\uFFFD\uFFFD'), ${regex}, '${open}\\&${close}', '${query.ignoreCase ? 'gi' : 'g'}')`,
  };
}

/** The index finds a text better than an expression, of whose parts it leaves out some. */
function chunkRegex(
  { regex, ignoreCase }: { regex: string; ignoreCase: boolean },
  text: string,
  operator: string,
  place: string,
  values: Values,
): string {
  const leading = leadingText(regex);
  if (leading !== undefined) return `${text} ${ignoreCase ? 'ILIKE' : 'LIKE'} ${values.add(containing(leading))}`;
  return holdsOfJoinedLines(regex) ? `${text} ${operator} ${place}` : 'true';
}

/** What a team searches for; nothing when it only reads. */
interface Asked {
  teamId: string;
  query?: LogQuery;
}

/** @throws {Refusal} malformed when the regular expression cannot be read */
export async function checkQuery(pool: pg.Pool, asked: Asked): Promise<void> {
  const { query } = asked;
  if (query && 'regex' in query) await ask(pool, asked, "SELECT '' ~ $1", [lineRegex(query.regex)]);
}

/** So that those who search leave connections for all others, and no team keeps another one from searching. */
const searches = new SharedSemaphore(4, 2);

/**
 * Runs a statement that searches. One that may take for ever, with a regular expression or by an index that may find nearly all, is
 * bounded in time.
 * @throws {SlowSearchError}
 */
export async function ask<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  { teamId, query }: Asked,
  text: string,
  values: unknown[],
  indexed = false,
): Promise<Row[]> {
  const limit = indexed ? INDEXED_MS : query && 'regex' in query && REGEX_MS;
  if (!limit) return (await pool.query<Row>(text, values)).rows;
  return searches.use(teamId, () => askWithin(limit, pool, text, values));
}

async function askWithin<Row extends pg.QueryResultRow>(
  limit: number,
  pool: pg.Pool,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const client = await pool.connect();
  try {
    // Starting helpers takes longer than most searches.
    await client.query(
      `BEGIN READ ONLY; SET LOCAL statement_timeout = ${limit}; SET LOCAL max_parallel_workers_per_gather = 0`,
    );
    return (await client.query<Row>(text, values)).rows;
  } catch (error) {
    throw refusalOfQuery(error);
  } finally {
    await client.query('ROLLBACK').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }
}

function refusalOfQuery(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  if (error.code === OVER_TIME) return new SlowSearchError();
  if (error.code !== INVALID_REGEX) return error;
  const message = `is not a regular expression that PostgreSQL can read: ${error.message}`;
  return new Refusal('malformed', `q ${message}`, [{ path: 'q', code: 'malformed', message }]);
}
