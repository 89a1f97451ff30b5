import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Dependencies, endpointsOf } from '../../src/api/app.js';
import { openapiDocument } from '../../src/api/openapi.js';
import { loadConfig } from '../../src/config.js';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document of which the tests read any part
type Json = any;

/** What is there beside the operations. */
const UNDOCUMENTED = /^\/(docs(\/|$)|v1\/openapi\.json$)/;

/** Statuses of requests that may be refused before it is counted who makes them. */
const UNCOUNTED = [400, 403, 408, 413, 414, 417, 431];
/** Statuses of what passes. */
const PASSING = [429, 503];

/** The API's own document, with the default settings. Nothing that an operation needs to run is needed to describe it. */
export const contract: Json = openapiDocument(
  endpointsOf({
    config: loadConfig({}),
    stopping: new AbortController().signal,
    database: { pool: {} },
  } as unknown as Dependencies),
  '',
  'evertick.session_token',
);

const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
addFormats.default(ajv);
// Clients must expect new fields; tests must not.
ajv.addSchema(closed(structuredClone(contract)), 'contract');

/** The checking of values against the schema at a place of the document, such as `['components', 'schemas', 'Job']`. */
export function schemaAt(...place: string[]): ValidateFunction {
  const pointer = place.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).map(encodeURIComponent);
  return ajv.getSchema(`contract#/${pointer.join('/')}`) as ValidateFunction;
}

/**
 * Holds an answer of the API against the document.
 * @param path or URL, with or without a query
 * @param bodyText as it came; empty when there was none
 * @throws Error that says what is wrong: a status that the operation does not have, another media type, a body that its schema does not
 * allow, also by a field that it does not name, or a header that is missing
 */
function checkAnswer(method: string, path: string, status: number, headers: Headers, bodyText: string): void {
  const fail = (what: string): never => {
    throw new Error(`${method} ${path} answered ${status} against the document: ${what}\n${bodyText.slice(0, 2_000)}`);
  };
  const { pathname } = new URL(path, 'http://localhost');
  if (UNDOCUMENTED.test(pathname)) return;
  const template = templateOf(pathname);
  const operation = template && contract.paths[template][method === 'HEAD' ? 'get' : method.toLowerCase()];
  if (!template || !operation) {
    if (status < 400 || status >= 500) fail('there is no such operation');
    checkProblem(headers, bodyText, fail);
    if (status === 405 && !headers.has('allow')) fail('the header Allow is missing');
    return;
  }
  const answer = operation.responses[status] ?? fail('the operation has no such status');
  for (const [name, { $ref }] of Object.entries<Json>(answer.headers ?? {})) {
    const { required } = contract.components.headers[$ref.split('/').at(-1)];
    if ((required || isAlwaysIn(name, status)) && !headers.has(name)) fail(`the header ${name} is missing`);
  }
  const bare = method === 'HEAD' || !answer.content || headers.has('preference-applied');
  if (bare && bodyText !== '') fail('it has a body');
  if (bare) return;
  const type = headers.get('content-type') ?? '';
  const documented =
    Object.keys(answer.content).find((each) => essence(each) === essence(type)) ??
    fail(`its media type is ${JSON.stringify(type)}`);
  if (!essence(type).endsWith('json')) return;
  const place = ['paths', template, method.toLowerCase(), 'responses', String(status), 'content', documented, 'schema'];
  checkBody(schemaAt(...place), bodyText, fail);
}

/** Whether a header that the document has as optional, because not every answer has it, is in all that are like this one. */
function isAlwaysIn(name: string, status: number): boolean {
  if (name.startsWith('RateLimit-')) return !UNCOUNTED.includes(status);
  return name === 'Retry-After' && PASSING.includes(status);
}

/** `fetch` that holds what the API answers against the document. Only the head of what is streamed is looked at. */
export async function checkedFetch(request: Request): Promise<Response> {
  const answer = await fetch(request);
  const streams = essence(answer.headers.get('content-type') ?? '') === 'text/event-stream';
  checkAnswer(request.method, request.url, answer.status, answer.headers, streams ? '' : await answer.clone().text());
  return answer;
}

function checkProblem(headers: Headers, bodyText: string, fail: (what: string) => never): void {
  if (bodyText === '') return;
  if (essence(headers.get('content-type') ?? '') !== 'application/problem+json') fail('it is no problem document');
  checkBody(schemaAt('components', 'schemas', 'Problem'), bodyText, fail);
}

function checkBody(validate: ValidateFunction, bodyText: string, fail: (what: string) => never): void {
  const body = parsed(bodyText, fail);
  if (!validate(body)) fail(ajv.errorsText(validate.errors, { dataVar: 'body' }));
}

function parsed(text: string, fail: (what: string) => never): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('its body is no JSON');
  }
}

/** The path of the document that a request's path is one of, the one with the fewest names first. */
function templateOf(pathname: string): string | undefined {
  const parts = pathname.split('/');
  const names = (template: string) => template.split('{').length;
  return Object.keys(contract.paths)
    .filter((template) => {
      const wanted = template.split('/');
      return (
        wanted.length === parts.length &&
        wanted.every((part, i) => (part.startsWith('{') ? parts[i] !== '' : part === parts[i]))
      );
    })
    .sort((a, b) => names(a) - names(b))[0];
}

function essence(type: string): string {
  return String(type.split(';')[0]).trim().toLowerCase();
}

/** The document with schemas that refuse fields which they do not name. */
function closed(document: Json): Json {
  const close = (node: Json, open = false): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node.allOf)) {
      // What is put together from others is closed as a whole.
      node.allOf = node.allOf.map((part: Json) => structuredClone(part.$ref ? resolved(part.$ref) : part));
      for (const part of node.allOf) close(part, true);
      node.unevaluatedProperties = false;
    }
    for (const [key, inner] of Object.entries(node)) if (key !== 'allOf') close(inner);
    if (node.type === 'object' && node.properties && node.additionalProperties === undefined && !open)
      node.unevaluatedProperties = false;
  };
  const resolved = ($ref: string) => contract.components.schemas[String($ref.split('/').at(-1))];
  close(document.components);
  close(document.paths);
  return document;
}
