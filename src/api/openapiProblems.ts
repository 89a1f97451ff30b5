import type { Endpoint } from './endpoint.js';
import { type HeaderName, headersOf } from './openapiHeaders.js';
import { problemSchema, titleOf } from './problem.js';

/** What a status means, and a sentence that its problem may have. */
const MEANINGS: Record<number, [meaning: string, detail: string]> = {
  400: ['Malformed: its faults are listed, 50 at most', 'limit must be a whole number'],
  401: ['No valid credentials came with it', 'log in, or send an API key: Authorization: Bearer evk_…'],
  403: ['The caller may not do this', 'this takes the role editor, and you act as viewer'],
  404: ['There is no such thing, or not for the caller', 'there is no workflow 01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d'],
  408: ['The request came too slowly', 'headers must come within 10 s, all within 30 s'],
  409: ['The state of things does not allow it', 'terminate the workflow before deleting it'],
  412: ['It is not as the request demands; nothing was changed', 'the workflow was changed meanwhile: read it again'],
  413: ['The body is larger than 1 MiB, or where no credentials are needed 16 KiB', 'the body is larger than 1 MiB'],
  414: ['The address is longer than 16 KiB', 'the address is longer than 16 KiB'],
  415: ['The body is not JSON', 'the body must be JSON: send Content-Type: application/json'],
  417: ['`Expect` asks for something else than `100-continue`', 'only 100-continue can be expected here'],
  422: ['Well-formed, but a rule refuses it', 'interval must be at least 1'],
  429: [
    'Too many requests, or log streams of a team: Retry-After says when to go on',
    'there were more than 6000 requests in a minute',
  ],
  431: ['The headers are too large, or too many', 'headers are larger than 32 KiB'],
  503: [
    'PostgreSQL or the OpenID provider does not answer, this took too long, or a key that seals is missing here',
    'PostgreSQL does not answer; try again in a few seconds',
  ],
};
const HEADERS_OF: Record<number, HeaderName[]> = {
  401: ['WWW-Authenticate'],
  409: ['Retry-After'],
  429: ['Retry-After'],
  503: ['Retry-After'],
};
const FAULTS: Record<number, object[]> = {
  400: [{ path: 'limit', code: 'malformed', message: 'must be a whole number' }],
  422: [{ path: 'interval', code: 'not_allowed', message: 'must be at least 1' }],
};

/** The statuses of the problems that an operation can answer, in order. */
export function problemsOf({ method, path, access, body, creates, problems }: Endpoint): number[] {
  const ofAll = [400, 408, 414, 417, 431];
  const ofApi = isApi(path) ? [429, 503] : [];
  const ofCallers = access === 'public' ? [] : [401, 403];
  // A header may name a team that the caller is not in.
  const ofMembers = access === 'public' || access === 'account' ? [] : [404];
  const ofWrites = method === 'get' ? [] : [403, 413, 415];
  const ofBodies = body ? [422] : [];
  const ofKeys = creates ? [409, 422] : [];
  const all = [...ofAll, ...ofApi, ...ofCallers, ...ofMembers, ...ofWrites, ...ofBodies, ...ofKeys, ...problems];
  return [...new Set(all)].sort();
}

/** What the document says of a problem with this status. */
export function problemAnswer(status: number, path: string) {
  const [description = 'Problem', detail = ''] = MEANINGS[status] ?? [];
  return {
    description,
    headers: headersOf(HEADERS_OF[status] ?? [], isApi(path)),
    content: { 'application/problem+json': { schema: problemSchema, example: problemExample(status, detail) } },
  };
}

/** Whether it is one of the operations whose requests are counted, and which need PostgreSQL. */
export function isApi(path: string): boolean {
  return path.startsWith('/v1/');
}

function problemExample(status: number, detail: string): object {
  return {
    type: 'about:blank',
    title: titleOf(status),
    status,
    detail,
    errors: FAULTS[status] ?? [],
    request_id: '8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071',
  };
}
