import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { KIND_RULES } from '../domain/kinds.js';
import type { Endpoint } from './endpoint.js';
import { problemSchema } from './problem.js';

const MEANINGS: Record<number, string> = {
  400: 'Malformed: every fault is listed',
  403: 'A page of another site may not do this',
  404: 'There is no such thing',
  408: 'The request came too slowly',
  409: 'The state of things does not allow it',
  413: 'The body is larger than 1 MiB',
  414: 'The address is longer than 16 KiB',
  415: 'The body is not JSON',
  422: 'Well-formed, but a rule refuses it',
  429: 'Too many requests: Retry-After says when to go on',
  431: 'The headers are too large, or too many',
  503: 'PostgreSQL does not answer, or a key that seals is missing here',
};

/** The OpenAPI 3.1 document of these operations, which are served under a base path. */
export function openapiDocument(endpoints: Endpoint[], base: string): object {
  const registry = new OpenAPIRegistry();
  for (const { method, path, tag, summary, params, query, headers, body, answers, problems } of endpoints) {
    const problem = (status: number) => ({
      description: MEANINGS[status] ?? 'Problem',
      content: { 'application/problem+json': { schema: problemSchema } },
    });
    const writes = method === 'get' ? [] : [403, 408, 413, 415];
    const general = path.startsWith('/v1/') ? [400, ...writes, 414, ...problems, 429, 431, 503] : [400, 414, 431];
    registry.registerPath({
      method,
      path,
      tags: [tag],
      summary,
      operationId: operationId(method, path),
      request: {
        ...(path.includes('{') && {
          params: z.object(Object.fromEntries(namesIn(path).map((name) => [name, params?.[name] ?? z.uuid()]))),
        }),
        ...(query && { query }),
        ...(headers && { headers }),
        ...(body && {
          body: { required: !body.safeParse(undefined).success, content: { 'application/json': { schema: body } } },
        }),
      },
      responses: {
        ...Object.fromEntries(general.map((status) => [status, problem(status)])),
        ...Object.fromEntries(
          Object.entries(answers).map(([status, { description, schema, types = ['application/json'] }]) => [
            status,
            { description, ...(schema && { content: Object.fromEntries(types.map((type) => [type, { schema }])) }) },
          ]),
        ),
      },
    });
  }
  // Payloads are only referred to by name, so nothing else would bring them in.
  const payloads = Object.values(KIND_RULES).map(({ payload }) => ({ type: 'schema' as const, schema: payload }));
  return new OpenApiGeneratorV31([...payloads, ...registry.definitions]).generateDocument({
    openapi: '3.1.0',
    // Relative to the document, so that it holds under each name of this server.
    servers: [{ url: base || '/' }],
    info: {
      title: 'Evertick',
      version: '1',
      description: 'Runs HTTP checks and containers on time, every time, and can prove it.',
    },
  });
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/{(\w+)}/g)].map(([, name]) => String(name));
}

function operationId(method: string, path: string): string {
  return [method, ...path.replace(/^\/v1/, '').split(/[/{}_]+/)]
    .filter(Boolean)
    .map((word, i) => (i === 0 ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join('');
}
