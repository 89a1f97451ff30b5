import { beforeAll, describe, expect, it } from 'vitest';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { contract } from '../setup/contract.js';
import { type Browser, loggedIn } from './accounts.helper.js';
import { type Api, create, expectProblem, snapshot, startApi } from './api.helper.js';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document
type Json = any;

let api: Api;
let id: string;
let browser: Browser;
beforeAll(async () => {
  api = await startApi();
  ({ id } = await create(api));
  browser = await loggedIn(api, 'admin');
});

// The callback of OpenID Connect takes what providers send.
const LENIENT = '/v1/auth/callback/oidc';
const operations = Object.entries<Json>(contract.paths).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
);

/** The path with the workflow that there is, else with examples. */
const filled = (path: string, parameters: Json[] = []) =>
  path.replace(/{(\w+)}/g, (_, name) => {
    const { example, schema } = parameters.find((each) => each.in === 'path' && each.name === name);
    const known: Record<string, string> = { id, team_id: FIRST_TEAM_ID };
    return known[name] ?? encodeURIComponent(example ?? schema.example);
  });

const writes = operations.filter(({ method }) => method !== 'GET');

/** An operation with a body that is right, called by who may. */
function prepared({ method, path, parameters, requestBody, security }: Json) {
  const body = method === 'GET' ? undefined : (requestBody?.content['application/json'].example ?? {});
  // Some are for people only.
  const call: Api['call'] = (...request) =>
    security[0] && !('apiKey' in security[0]) ? browser.call(...request) : api.call(...request);
  return { body, path: filled(path, parameters), call };
}

it.each(operations.filter(({ path }) => path !== LENIENT))(
  '$method $path refuses a query parameter that it does not know',
  async ({ method, ...operation }) => {
    const { call, path, body } = prepared({ method, ...operation });
    const before = await snapshot(api);
    expectProblem(await call(method, `${path}?unknown_field=1`, body), 400, 'unknown_field');
    expect(await snapshot(api)).toEqual(before);
  },
);

describe.each(writes)('$method $path', ({ method, ...operation }) => {
  it('refuses a field of the body that it does not know', async () => {
    const { call, path, body } = prepared({ method, ...operation });
    const before = await snapshot(api);
    for (const unknown of bodiesWithUnknown(body)) {
      const answer = await call(method, path, unknown);
      expectProblem(answer, 400);
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ code: 'unknown_field' }));
    }
    expect(await snapshot(api)).toEqual(before);
  });

  it('takes JSON in UTF-8 only', async () => {
    const { call, path, body } = prepared({ method, ...operation });
    const before = await snapshot(api);
    for (const type of ['text/json', 'application/json; charset=utf-16', 'application/json;charset="ISO-8859-1"'])
      expectProblem(await call(method, path, body, { 'content-type': type }), 415);
    expect(await snapshot(api)).toEqual(before);
  });
});

it('takes JSON that says that it is UTF-8', async () => {
  for (const charset of ['utf-8', 'UTF-8', '"utf-8"']) {
    const { body } = await api.call(
      'POST',
      `/v1/workflows/${id}/jobs`,
      {},
      { 'content-type': `application/json; charset=${charset}` },
    );
    expect(body.status).toBe('PENDING');
  }
});

/** The body with an unknown field in it, and in its payload. */
function bodiesWithUnknown(body: Json): Json[] {
  const payload = body.payload && { ...body, payload: { ...body.payload, unknown_field: 1 } };
  return [{ ...body, unknown_field: 1 }, ...(payload ? [payload] : [])];
}
