import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../../src/api/endpoint.js';
import { openapiDocument } from '../../src/api/openapi.js';

interface Document {
  openapi: string;
  servers: unknown[];
  paths: Record<
    string,
    Record<string, { operationId: string; parameters?: unknown[]; responses: Record<string, unknown> }>
  >;
  components: { schemas: Record<string, unknown>; securitySchemes: unknown };
}

describe('openapiDocument', () => {
  const document = openapiDocument(
    [
      endpoint({
        method: 'post',
        path: '/v1/things/{thing_id}/parts',
        tag: 'Things',
        operationId: 'addPart',
        access: 'viewer',
        summary: 'Add a part',
        query: z.strictObject({ dry: z.enum(['true']).optional() }),
        headers: z.object({ 'last-event-id': z.string().optional() }),
        body: z.strictObject({ size: z.int().min(1) }),
        answers: { 201: { description: 'The part', schema: z.object({ id: z.uuid() }).meta({ id: 'Part' }) } },
        problems: [404, 422],
        handle: async () => ({ status: 201 }),
      }),
      endpoint({
        method: 'get',
        path: '/v1/things/file',
        tag: 'Things',
        operationId: 'downloadThings',
        access: 'viewer',
        summary: 'Download all',
        answers: { 200: { description: 'The file', content: { 'text/plain': z.string(), 'text/csv': z.string() } } },
        problems: [],
        handle: async () => ({ status: 200 }),
      }),
    ],
    '/base',
    '__Secure-session',
  ) as Document;
  const operation = document.paths['/v1/things/{thing_id}/parts']?.post;

  it('is OpenAPI 3.1 under its path, with a name for each operation', () => {
    expect(document.servers).toEqual([{ url: '/base' }]);
    expect(document.openapi).toBe('3.1.0');
    expect(operation?.operationId).toBe('addPart');
  });

  it('names the cookie of sessions as this server has it', () => {
    expect(document.components.securitySchemes).toMatchObject({ session: { in: 'cookie', name: '__Secure-session' } });
  });

  it('has the parameters of path, query and headers', () => {
    expect(operation?.parameters).toMatchObject([
      { in: 'path', name: 'thing_id', required: true },
      { in: 'query', name: 'dry' },
      { in: 'header', name: 'last-event-id' },
      { in: 'header', name: 'prefer' },
      { in: 'header', name: 'evertick-team' },
    ]);
  });

  it('has every answer, problems too', () => {
    expect(Object.keys(operation?.responses ?? {})).toEqual([
      '201',
      '400',
      '401',
      '403',
      '404',
      '408',
      '413',
      '414',
      '415',
      '417',
      '422',
      '429',
      '431',
      '503',
    ]);
  });

  it('has the media types of what is no JSON', () => {
    const schema = { type: 'string' };
    expect(document.paths['/v1/things/file']?.get?.responses[200]).toMatchObject({
      content: { 'text/plain': { schema }, 'text/csv': { schema } },
    });
  });

  it("names the kinds' payloads, which bodies refer to", () => {
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['HeartbeatPayload', 'ContainerPayload', 'Part', 'Problem']),
    );
  });
});
