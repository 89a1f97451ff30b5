import { type ParsedUrlQuery, parse } from 'node:querystring';
import { refusalOf } from '../domain/schemas/faults.js';
import { Problem } from './problem.js';

const MAX_PARAMETERS = 64;

/**
 * The parameters of a query, each of which may be there once.
 * @throws {Problem} 400 when there are more than 64
 * @throws {Refusal} that names each one that is there twice
 */
export function parseQuery(text: string | null): ParsedUrlQuery {
  const query = parse(text ?? '', '&', '=', { maxKeys: MAX_PARAMETERS + 1 });
  const values = Object.values(query).flat();
  if (values.length > MAX_PARAMETERS) throw new Problem(400, `the query has more than ${MAX_PARAMETERS} parameters`);
  const repeated = Object.keys(query).filter((name) => Array.isArray(query[name]));
  if (repeated.length === 0) return query;
  const faults = repeated.map((path) => ({ path, code: 'malformed' as const, message: 'is given more than once' }));
  throw refusalOf('query', faults);
}
