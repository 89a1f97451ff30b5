import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { mayAs, ROLES, roleOfScope } from '../../src/domain/rules/roles.js';
import { contract, schemaAt } from '../setup/contract.js';

// biome-ignore lint/suspicious/noExplicitAny: a JSON document
type Json = any;

const operations = Object.entries<Json>(contract.paths).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

it('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(contract))).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('has a name for each operation that generated clients can use', () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)+$/);
});

it('describes each tag', () => {
  const described = contract.tags.map(({ name, description }: Json) => description && name);
  for (const { tags } of operations) expect(described).toEqual(expect.arrayContaining(tags));
});

it('refers only to what it has', () => {
  for (const [, place] of JSON.stringify(contract).matchAll(/"#\/([^"]+)"/g))
    expect(contract).toHaveProperty(String(place).split('/'));
});

describe.each(operations)('$method $path', ({ path, method, ...operation }) => {
  const bodies = [
    ...content(['paths', path, method, 'requestBody'], operation.requestBody),
    ...Object.entries<Json>(operation.responses).flatMap(([status, answer]) =>
      content(['paths', path, method, 'responses', status], answer),
    ),
  ];

  it('has words, and examples that are as they say', () => {
    expect(operation.summary).not.toBe('');
    expect(operation.description).not.toBe('');
    for (const { place, example } of bodies) {
      expect(example, place.join(' ')).toBeDefined();
      const validate = schemaAt(...place, 'schema');
      expect(validate(example) || validate.errors, place.join(' ')).toBe(true);
    }
  });

  it('says who may use it', () => {
    const role = operation['x-required-role'];
    const schemes = operation.security.flatMap(Object.keys);
    expect(schemes).toEqual(expect.arrayContaining(role ? ['apiKey', 'session'] : []));
    expect(schemes.includes('apiKey')).toBe(role !== undefined);
    if (role) {
      expect(ROLES).toContain(role);
      expect(mayAs(roleOfScope(operation['x-required-scope']), role)).toBe(true);
      expect(operation.responses).toHaveProperty(['401']);
      expect(operation.responses).toHaveProperty(['403']);
    }
    if (schemes.includes('session')) expect(schemes.includes('csrf')).toBe(method !== 'get');
  });

  it('answers problems as problem documents, with a request id', () => {
    for (const [status, answer] of Object.entries<Json>(operation.responses)) {
      expect(answer.headers).toHaveProperty('X-Request-Id');
      if (Number(status) >= 400 && path !== '/readyz')
        expect(Object.keys(answer.content)).toEqual(['application/problem+json']);
    }
  });

  it('documents the headers of what it creates and changes', () => {
    const parameters = (operation.parameters ?? []).map(({ name }: Json) => name);
    const created = operation.responses[201];
    if (created) expect(created.headers).toHaveProperty('Location');
    if (method === 'post' && created) expect(parameters).toContain('idempotency-key');
    // Only what can be read can be edited or deleted as it was read.
    const read = contract.paths[path].get?.responses[200]?.headers;
    if (method === 'put' && read) {
      expect(read).toHaveProperty('ETag');
      expect(operation.responses[200].headers).toHaveProperty('ETag');
    }
    if (['put', 'delete'].includes(method) && read?.ETag) {
      expect(parameters).toContain('if-match');
      expect(operation.responses).toHaveProperty(['412']);
    }
  });
});

it.each(operations.filter(({ path }) => path.startsWith('/v1/')))(
  '$method $path tells callers where they stand, and those who came too often when to go on',
  ({ responses }) => {
    for (const { headers } of Object.values<Json>(responses))
      for (const what of ['Limit', 'Remaining', 'Reset', 'Policy']) expect(headers).toHaveProperty(`RateLimit-${what}`);
    for (const status of [429, 503]) expect(responses[status].headers).toHaveProperty('Retry-After');
  },
);

function content(place: string[], of?: Json): { place: string[]; example: unknown }[] {
  return Object.entries<Json>(of?.content ?? {}).map(([type, { example }]) => ({
    place: [...place, 'content', type],
    example,
  }));
}
