import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { KIND_RULES } from '../domain/kinds.js';
import { scopeOfRole } from '../domain/rules/roles.js';
import { TEAM_HEADER } from './authentication.js';
import type { Endpoint } from './endpoint.js';
import { ANSWER_EXAMPLES, BODY_EXAMPLES, PARAMETER_EXAMPLES } from './examples.js';
import { idempotencyHeaders } from './idempotency.js';
import { HEADERS, type HeaderName, headersOf } from './openapiHeaders.js';
import { isApi, problemAnswer, problemsOf } from './openapiProblems.js';
import { preferHeaders } from './prefer.js';
import { CSRF_HEADER } from './sessions.js';

const TAGS: Record<string, string> = {
  Workflows: 'What is run, and when: definitions, their state, and what is asked of them.',
  Jobs: 'The ledger: one job for every instant that a schedule names, and for every manual run.',
  Logs: 'What jobs wrote, while they run and after.',
  Builds: 'How revisions become runnable.',
  Runners: 'Where jobs run.',
  Secrets: 'Values that jobs use by name. They go in and never come out.',
  Registries: 'How to log in where images are pulled from.',
  Authentication: 'Logging in and out.',
  Account: "One's own account and password.",
  Teams: 'Who shares what: everything belongs to a team.',
  'API keys': 'What programs log in with.',
  Audit: 'Who did what.',
  Health: 'Whether the process lives, and whether jobs can run.',
};
const securitySchemes = (cookie: string) =>
  ({
    apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: `Authorization: Bearer evk_…`.' },
    session: { type: 'apiKey', in: 'cookie', name: cookie, description: 'The cookie of who is logged in.' },
    csrf: {
      type: 'apiKey',
      in: 'header',
      name: CSRF_HEADER,
      description: 'The `csrf_token` of `GET /v1/auth/session`, which a session needs to change something.',
    },
  }) as const;
const teamHeaders = z.object({
  [TEAM_HEADER]: z
    .uuid()
    .optional()
    .meta({ description: 'The team to act in; default: the first of those of the caller, or the team of the key.' }),
});

/** The OpenAPI 3.1 document of these operations, which are served under the path `base`, with sessions in this cookie. */
export function openapiDocument(endpoints: Endpoint[], base: string, cookie: string): object {
  const registry = new OpenAPIRegistry();
  for (const [name, scheme] of Object.entries(securitySchemes(cookie)))
    registry.registerComponent('securitySchemes', name, scheme);
  for (const [name, header] of Object.entries(HEADERS)) registry.registerComponent('headers', name, header);
  for (const endpoint of endpoints) registry.registerPath(operationOf(endpoint));
  // Payloads are only referred to by name, so nothing else would bring them in.
  const payloads = Object.values(KIND_RULES).map(({ payload }) => ({ type: 'schema' as const, schema: payload }));
  const used = new Set(endpoints.map(({ tag }) => tag));
  return new OpenApiGeneratorV31([...payloads, ...registry.definitions]).generateDocument({
    openapi: '3.1.0',
    // Relative to the document, so that it holds under each name of this server.
    servers: [{ url: base || '/' }],
    info: {
      title: 'Evertick',
      version: '1',
      description: 'Runs HTTP checks and containers on time, every time, and can prove it.',
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    },
    tags: Object.entries(TAGS).flatMap(([name, description]) => (used.has(name) ? [{ name, description }] : [])),
  });
}

type Operation = Parameters<OpenAPIRegistry['registerPath']>[0];

function operationOf(endpoint: Endpoint): Operation {
  const { method, path, tag, summary, operationId, query, body, access } = endpoint;
  return {
    method,
    path,
    tags: [tag],
    operationId,
    summary,
    description: descriptionOf(endpoint),
    security: securityOf(endpoint),
    ...(isRole(access) && { 'x-required-role': access, 'x-required-scope': scopeOf(endpoint) }),
    request: {
      ...(path.includes('{') && { params: paramsOf(endpoint) }),
      ...(query && { query }),
      headers: headersIn(endpoint),
      ...(body && {
        body: {
          required: !body.safeParse(undefined).success,
          content: { 'application/json': { schema: body, example: BODY_EXAMPLES[operationId] } },
        },
      }),
    },
    responses: {
      ...Object.fromEntries(problemsOf(endpoint).map((status) => [status, problemAnswer(status, path)])),
      ...answersOf(endpoint),
    },
  };
}

function descriptionOf(endpoint: Endpoint): string {
  const { access, creates, description } = endpoint;
  const who = isRole(access)
    ? `For members from the role ${access} on, and API keys from the scope ${scopeOf(endpoint)} on.`
    : access === 'account'
      ? 'For everybody who is logged in, but not for API keys.'
      : 'For everybody.';
  return [description, who, creates && 'Safe to repeat with an `Idempotency-Key`.'].filter(Boolean).join(' ');
}

function securityOf({ access, method }: Endpoint): Operation['security'] {
  if (access === 'public') return [];
  const session: Record<string, string[]> = method === 'get' ? { session: [] } : { session: [], csrf: [] };
  return isRole(access) ? [{ apiKey: [] }, session] : [session];
}

function paramsOf({ path, params }: Endpoint): z.ZodObject {
  const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => String(name));
  return z.object(
    Object.fromEntries(
      names.map((name) => [name, params?.[name] ?? z.uuid().meta({ example: PARAMETER_EXAMPLES[name] })]),
    ),
  );
}

function headersIn(endpoint: Endpoint): z.ZodObject[] {
  return [
    endpoint.headers,
    endpoint.creates && idempotencyHeaders,
    leavesBodyOut(endpoint) && preferHeaders,
    // A team that the path names is meant, whatever the header says.
    isRole(endpoint.access) && !endpoint.path.includes('{team_id}') && teamHeaders,
  ].filter((headers) => headers instanceof z.ZodObject);
}

function answersOf(endpoint: Endpoint): Operation['responses'] {
  const { path, answers, creates } = endpoint;
  const minimal = leavesBodyOut(endpoint);
  const documented: Operation['responses'] = {};
  for (const [status, { description, schema, content, headers = [] }] of Object.entries(answers)) {
    const isNew = status === '201';
    const applied: HeaderName[] = minimal ? ['Preference-Applied'] : [];
    const own = [
      ...headers,
      ...(isNew && creates ? (['Location'] as const) : []),
      ...(creates ? (['Idempotency-Replayed'] as const) : []),
      ...applied,
    ] as HeaderName[];
    documented[status] = {
      description,
      headers: headersOf(own, isApi(path)),
      ...((schema ?? content) && { content: contentOf(content ?? { 'application/json': schema as z.ZodType }) }),
    };
    if (minimal && status === '200')
      documented[204] = {
        description: 'The same, without a body: `Prefer: return=minimal`',
        headers: headersOf(own, isApi(path)),
      };
  }
  return documented;
}

function contentOf(schemas: Record<string, z.ZodType>) {
  return Object.fromEntries(
    Object.entries(schemas).map(([type, schema]) => [
      type,
      { schema, example: ANSWER_EXAMPLES[String(schema.meta()?.id ?? type)] },
    ]),
  );
}

/** Whether a client may prefer an answer without the thing that was changed. */
function leavesBodyOut({ method, answers, creates }: Endpoint): boolean {
  return method !== 'get' && !creates?.shownOnce && Object.values(answers).some(({ schema }) => schema);
}

function scopeOf({ access, keyScope }: Endpoint): string | undefined {
  return keyScope ?? (isRole(access) ? scopeOfRole(access) : undefined);
}

function isRole(access: Endpoint['access']) {
  return access !== 'public' && access !== 'account';
}
