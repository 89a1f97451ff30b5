interface HeaderObject {
  description: string;
  required?: boolean;
  schema: { type: 'string' | 'integer' };
  example: string | number;
}

/** The headers of answers, by their names. */
export const HEADERS = {
  ETag: {
    description: 'Entity tag, for `If-Match`.',
    required: true,
    schema: { type: 'string' },
    example: '"3-1-active"',
  },
  Location: {
    description: 'Where what was created is.',
    required: true,
    schema: { type: 'string' },
    example: '/v1/workflows/01a209d4-5c10-7a2b-8d4c-6e5f7a8b9c0d',
  },
  'X-Request-Id': {
    description: 'Id of the request, which the log of the API has too.',
    required: true,
    schema: { type: 'string' },
    example: '8d3f2c1a-6b5e-4f70-9a1b-2c3d4e5f6071',
  },
  'Idempotency-Replayed': {
    description: '`true`: the answer to an earlier request with the same `Idempotency-Key`.',
    schema: { type: 'string' },
    example: 'true',
  },
  'Preference-Applied': {
    description: 'What of `Prefer` counted.',
    schema: { type: 'string' },
    example: 'return=minimal',
  },
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer' },
    example: 5,
  },
  'WWW-Authenticate': {
    description: 'How to log in.',
    required: true,
    schema: { type: 'string' },
    example: 'Bearer realm="evertick"',
  },
  'RateLimit-Limit': {
    description: 'Requests that the caller may make in a window.',
    schema: { type: 'integer' },
    example: 6000,
  },
  'RateLimit-Remaining': {
    description: 'How many of them are left.',
    schema: { type: 'integer' },
    example: 5999,
  },
  'RateLimit-Reset': {
    description: 'Seconds until the window begins anew.',
    schema: { type: 'integer' },
    example: 60,
  },
  'RateLimit-Policy': {
    description: 'Requests in a window and its length in seconds.',
    schema: { type: 'string' },
    example: '6000;w=60',
  },
} as const satisfies Record<string, HeaderObject>;

export type HeaderName = keyof typeof HEADERS;

const OF_ALL: HeaderName[] = ['X-Request-Id'];
const OF_LIMITED: HeaderName[] = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'RateLimit-Policy'];

/** References to the headers of an answer, besides those that every answer has. `limited`: whether its requests are counted. */
export function headersOf(names: HeaderName[], limited: boolean): Record<string, { $ref: string }> {
  const all = [...OF_ALL, ...(limited ? OF_LIMITED : []), ...names];
  return Object.fromEntries(all.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
