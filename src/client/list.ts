import type { Arguments, Call, Data, Options, Path } from './calls.js';

/** The lists that have pages. */
export type ListPath = {
  [P in Path<'get'>]: Data<P, 'get'> extends { cursor: string | null } ? P : never;
}[Path<'get'>];

/** What is in a list. */
export type Item<P extends ListPath> = {
  [Name in keyof Data<P, 'get'>]: Data<P, 'get'>[Name] extends (infer Row)[] ? Row : never;
}[keyof Data<P, 'get'>];

interface Page {
  cursor: string | null;
}

/**
 * The rows of a list, however many pages they fill; a page is asked for when its first row is.
 * @throws {EvertickError} as the calls do
 */
export async function* list<P extends ListPath>(
  get: Call<'get'>,
  path: P,
  ...[options]: Arguments<Options<P, 'get'>>
): AsyncGenerator<Item<P>, void, undefined> {
  const given = (options ?? {}) as { params?: { query?: object } };
  let query = given.params?.query;
  for (;;) {
    const asked = { ...given, params: { ...given.params, query } };
    const { data } = await (get as (path: string, options: object) => Promise<{ data: Page }>)(path, asked);
    for (const part of Object.values(data)) if (Array.isArray(part)) yield* part;
    if (data.cursor === null) return;
    query = { ...query, cursor: data.cursor };
  }
}
