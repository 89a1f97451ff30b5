import type { Request } from 'express';
import { z } from 'zod';
import type { Answer } from './endpoint.js';

/** The header by which a client says that it does not need the thing that it changed. */
export const preferHeaders = z.object({
  prefer: z.string().optional().meta({
    description:
      '`return=minimal`: the answer has no body. `return=representation`, the default: it has what was changed. Others do not count (RFC 7240).',
    example: 'return=minimal',
  }),
});

/** The answer as the client prefers it (RFC 7240): one that says `return=minimal` gets no body, and 204 for 200. */
export function preferred(request: Request, answer: Answer): Answer {
  const { status, body, headers } = answer;
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads || status >= 300 || body === undefined || !wantsMinimal(request.get('prefer'))) return answer;
  return { status: status === 200 ? 204 : status, headers: { ...headers, 'Preference-Applied': 'return=minimal' } };
}

/** The first `return` counts; preferences have values and parameters that may be quoted. */
function wantsMinimal(prefer = ''): boolean {
  const [, value] = /(?:^|,)[ \t]*return[ \t]*=[ \t]*"?(\w*)"?[ \t]*(?:;|,|$)/i.exec(prefer) ?? [];
  return value?.toLowerCase() === 'minimal';
}
