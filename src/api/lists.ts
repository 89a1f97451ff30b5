import { z } from 'zod';
import {
  decodeCursor,
  decodeNameCursor,
  encodeCursor,
  encodeNameCursor,
  type Position,
} from '../domain/rules/cursor.js';
import { malformed } from '../domain/schemas/faults.js';

/** A whole number in a query parameter, within [min, max]. */
export function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/, { error: 'must be a whole number' })
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta({ type: 'integer', minimum: min, maximum: max });
}

/** The query parameters by which every list is paged. `list` names it: a cursor of another list is refused. */
export function paging(list: string) {
  return pagingFrom((cursor) => decodeCursor(list, cursor), 'the newest');
}

/** The same for a list in order of name. */
export function pagingByName(list: string) {
  return pagingFrom((cursor) => decodeNameCursor(list, cursor), 'the first');
}

/** The same for a list whose places `decode` reads; `beginning` is where one without a cursor begins. */
export function pagingFrom<At>(
  decode: (cursor: string) => At | undefined,
  beginning: string,
  { usual = 50, most = 200 } = {},
) {
  return {
    cursor: z
      .string()
      .transform((value, context): At => {
        const position = decode(value);
        if (position !== undefined) return position;
        malformed(context, `is damaged or of another list: leave it out to begin at ${beginning}`);
        return z.NEVER;
      })
      .optional()
      .meta({ description: 'The `cursor` of the page before.' }),
    limit: wholeNumber(1, most).default(usual).meta({ description: 'Rows a page has at most.' }),
  };
}

interface Page<Row> {
  rows: Row[];
  cursor: string | null;
}

/** A page of at most `limit` rows, of `limit + 1` that were asked for; the last one only tells that there are more. */
export function page<Row>(list: string, rows: Row[], limit: number, positionOf: (row: Row) => Position): Page<Row> {
  return cut(rows, limit, (row) => encodeCursor(list, positionOf(row)));
}

/** The same for a list in order of name. */
export function pageByName<Row>(list: string, rows: Row[], limit: number, nameOf: (row: Row) => string): Page<Row> {
  return cut(rows, limit, (row) => encodeNameCursor(list, nameOf(row)));
}

function cut<Row>(rows: Row[], limit: number, encode: (row: Row) => string): Page<Row> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), cursor: last ? encode(last) : null };
}
