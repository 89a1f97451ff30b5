import { z } from 'zod';
import { neverReached } from '../outbound/guard.js';
import { parseDuration } from '../rules/duration.js';
import { headersFault } from '../rules/headers.js';
import type { HeartbeatPayload } from '../rules/payloads.js';
import { malformed, notAllowed } from './faults.js';
import { durationText, text } from './values.js';

const MAX_TIMEOUT_MS = 300_000;
const MAX_URL_LENGTH = 2_048;

/** What a user writes for an HTTP check; parsing fills in the defaults and keeps durations as text. */
export const heartbeatSchema = z
  .strictObject({
    endpoint: text().max(MAX_URL_LENGTH).superRefine(checkEndpoint).meta({
      description:
        'http or https URL, without a user name or password. Each address is judged anew when a check connects to it.',
      example: 'https://example.com/',
    }),
    timeout: durationText(1, MAX_TIMEOUT_MS).default('10s'),
    expected_status_code: z.int().min(100).max(599).default(200),
    headers: z
      .record(
        z.string(),
        z.union([z.string(), z.array(z.string())], { error: 'must be a string or a list of strings' }),
      )
      .superRefine((headers, context) => {
        const fault = headersFault(headers);
        if (fault) notAllowed(context, `are refused: ${fault}`);
      })
      .default({})
      .meta({ description: 'Request headers: name to a value or a list of values.' }),
  })
  .meta({ id: 'HeartbeatPayload' });

/** The rules' form of a stored HEARTBEAT payload: the timeout in milliseconds. */
export function heartbeatPayload(stored: unknown): HeartbeatPayload {
  const { endpoint, timeout, expected_status_code, headers } = stored as z.output<typeof heartbeatSchema>;
  return {
    endpoint,
    timeoutMs: parseDuration(timeout) ?? MAX_TIMEOUT_MS,
    expectedStatusCode: expected_status_code,
    headers,
  };
}

function checkEndpoint(value: string, context: z.RefinementCtx): void {
  // The URL parser would silently drop spaces and control characters; a typing error shall be seen.
  if (/[\s\p{Cc}]/u.test(value) || !URL.canParse(value)) {
    malformed(context, 'must be an absolute URL');
    return;
  }
  const url = new URL(value);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') notAllowed(context, 'must begin with http:// or https://');
  if (url.username || url.password) notAllowed(context, 'must not hold a user name or password: use headers');
  // An early word; runners judge every address when they connect, also those that only they allow or deny.
  const refusal = neverReached(url);
  if (refusal) notAllowed(context, `must not lead to ${url.hostname}: ${refusal}`);
}
