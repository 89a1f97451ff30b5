import { beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../setup/contract.js';
import { type Api, create, expectProblem, snapshot, startApi } from './api.helper.js';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document
type Json = any;

let api: Api;
let id: string;
beforeAll(async () => {
  api = await startApi();
  ({ id } = await create(api));
});

const operations = Object.entries<Json>(contract.paths).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
);

/** The path with the workflow that there is, else with examples. */
const filled = (path: string, parameters: Json[] = []) =>
  path.replace(/{(\w+)}/g, (_, name) => {
    const { example, schema } = parameters.find((each) => each.in === 'path' && each.name === name);
    return name === 'id' ? id : encodeURIComponent(example ?? schema.example);
  });

describe.each(operations)('$method $path', ({ method, path, parameters, requestBody }) => {
  const example = requestBody?.content['application/json'].example ?? {};
  const body = method === 'GET' ? undefined : example;

  it('refuses a query parameter that it does not know', async () => {
    const before = await snapshot(api);
    const answer = await api.call(method, `${filled(path, parameters)}?unknown_field=1`, body);
    expectProblem(answer, 400, 'unknown_field');
    expect(await snapshot(api)).toEqual(before);
  });

  it.runIf(method !== 'GET')('refuses a field of the body that it does not know', async () => {
    const before = await snapshot(api);
    for (const unknown of bodiesWithUnknown(body)) {
      const answer = await api.call(method, filled(path, parameters), unknown);
      expectProblem(answer, 400);
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ code: 'unknown_field' }));
    }
    expect(await snapshot(api)).toEqual(before);
  });

  it.runIf(method !== 'GET')('takes JSON in UTF-8 only', async () => {
    const before = await snapshot(api);
    for (const type of ['text/json', 'application/json; charset=utf-16', 'application/json;charset="ISO-8859-1"'])
      expectProblem(await api.call(method, filled(path, parameters), body, { 'content-type': type }), 415);
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
