import { z } from 'zod';
import { decodeCursor, encodeCursor, type Position } from '../domain/rules/cursor.js';
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
  return {
    cursor: z
      .string()
      .transform((value, context): Position => {
        const position = decodeCursor(list, value);
        if (position) return position;
        malformed(context, 'is damaged or of another list: leave it out to begin at the newest');
        return z.NEVER;
      })
      .optional()
      .meta({ description: 'The `cursor` of the page before.' }),
    limit: wholeNumber(1, 200).default(50).meta({ description: 'Rows a page has at most.' }),
  };
}

/** A page of at most `limit` rows, of `limit + 1` that were asked for; the last one only tells that there are more. */
export function page<Row>(
  list: string,
  rows: Row[],
  limit: number,
  positionOf: (row: Row) => Position,
): { rows: Row[]; cursor: string | null } {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { rows: rows.slice(0, limit), cursor: last ? encodeCursor(list, positionOf(last)) : null };
}
