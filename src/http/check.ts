import { unescape as percentDecoded } from 'node:querystring';
import type { OutboundGuard } from '../domain/outbound/guard.js';
import { headersFault } from '../domain/rules/headers.js';
import type { HeartbeatPayload } from '../domain/rules/payloads.js';
import type { Outcome, Reason } from '../domain/rules/reasons.js';
import { Exchange, type Head } from './exchange.js';
import { DeadlineError, faultReason } from './fault.js';
import { BadLocation, type Hop, hopTo, MAX_REDIRECTS, redirectOf } from './redirect.js';
import type { CheckTrace } from './trace.js';
import { USER_AGENT } from './userAgent.js';

/** Longest and shortest time one address of a name may take before the next is tried, in milliseconds. */
const ADDRESS_TIMEOUT_MS = { least: 250, most: 2_000 };

/** One try of a job: `signal` ends it early, `trace` is told what happens. */
export interface Attempt {
  attempt: number;
  signal: AbortSignal;
  trace: CheckTrace;
}

/** A check that is ready to be sent at its instant. */
export interface PreparedCheck {
  /**
   * Sends it; the connection is begun before this returns. Resolves with the outcome, also when the target is down.
   * Rejects with the signal's reason when that aborts, and with an Error when this machine cannot open connections.
   */
  run(attempt: Attempt): Promise<Outcome>;
}

/**
 * Does everything about a check that can be done before its instant, so that a runner can start hundreds at once.
 * Throws an Error when the payload is not one that the API accepts; the message holds no part of the URL.
 * @param guard judges every address that the check, wherever it is redirected to, is about to connect to
 */
export function prepareCheck(payload: HeartbeatPayload, jobId: string, guard: OutboundGuard): PreparedCheck {
  const fault = headersFault(payload.headers);
  if (fault) throw new Error(`HEARTBEAT headers: ${fault}`);
  const url = URL.canParse(payload.endpoint) ? new URL(payload.endpoint) : undefined;
  const hop = url && hopTo(url, requestHeaders(payload, url, jobId));
  if (!hop) throw new Error('HEARTBEAT endpoint: it is not an http or https URL');
  return {
    run: async (attempt) => {
      const headers = [...hop.headers, 'Evertick-Attempt', String(attempt.attempt)];
      const outcome = await run(payload, { ...hop, headers }, guard, attempt);
      attempt.trace.ended(outcome);
      return outcome;
    },
  };
}

/** Prepares and runs a check in one go: {@link prepareCheck}, then `run`. */
export async function runCheck(
  payload: HeartbeatPayload,
  context: Attempt & { jobId: string; guard: OutboundGuard },
): Promise<Outcome> {
  return prepareCheck(payload, context.jobId, context.guard).run(context);
}

async function run(
  payload: HeartbeatPayload,
  first: Hop,
  guard: OutboundGuard,
  { attempt, signal, trace }: Attempt,
): Promise<Outcome> {
  signal.throwIfAborted();
  const { timeoutMs, expectedStatusCode } = payload;
  const addressTimeoutMs = Math.ceil(
    Math.min(ADDRESS_TIMEOUT_MS.most, Math.max(ADDRESS_TIMEOUT_MS.least, timeoutMs / 4)),
  );
  const started = performance.now();
  let hop = first;
  trace.request(hop.url, attempt);
  let exchange = new Exchange(hop, addressTimeoutMs, guard, trace);
  // When the event loop was late, timers run before what has arrived is read: one more turn, so that a busy runner does
  // not fail a target that answered in time.
  const deadline = setTimeout(() => setImmediate(() => exchange.fail(new DeadlineError())), timeoutMs);
  const abort = () => exchange.fail(signal.reason);
  signal.addEventListener('abort', abort);
  try {
    for (let redirects = 0; ; redirects += 1) {
      let head: Head;
      try {
        head = await exchange.head;
      } catch (error) {
        signal.throwIfAborted();
        return { status: 'FAILED', reason: faultReason(error, exchange.phase, hop.url.host, timeoutMs) };
      }
      signal.throwIfAborted();
      const next = verdictOrNext(hop, head, expectedStatusCode, redirects);
      trace.responded(head.status, 'hop' in next ? next.hop.url : undefined);
      if ('verdict' in next) {
        const latencyMs = Math.round(performance.now() - started);
        return { ...next.verdict, httpStatus: head.status, latencyMs };
      }
      hop = next.hop;
      trace.request(hop.url);
      exchange = new Exchange(hop, addressTimeoutMs, guard, trace);
    }
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener('abort', abort);
  }
}

type Verdict = { status: 'COMPLETED' } | { status: 'FAILED'; reason: Reason };

/** Judges a response, or says where it sends the check on to. A redirect that is not followed is an unexpected status. */
function verdictOrNext(
  from: Hop,
  head: Head,
  expected: number,
  redirects: number,
): { verdict: Verdict } | { hop: Hop } {
  const unexpected = (why = '') => {
    const message = `${from.url.host}: expected ${expected}, got ${head.status}${why}`;
    return { verdict: { status: 'FAILED', reason: { code: 'UNEXPECTED_STATUS', message } } as const };
  };
  try {
    const hop = redirectOf(from, head, expected);
    if (!hop) return head.status === expected ? { verdict: { status: 'COMPLETED' } } : unexpected();
    return redirects < MAX_REDIRECTS ? { hop } : unexpected(` after more than ${MAX_REDIRECTS} redirects`);
  } catch (error) {
    if (error instanceof BadLocation) return unexpected(` with ${error.message}`);
    throw error;
  }
}

/** The user's headers and ours, as a flat list of names and values. User information in the URL becomes Basic credentials. */
function requestHeaders(payload: HeartbeatPayload, url: URL, jobId: string): string[] {
  const list: string[] = [];
  const given = new Set<string>();
  for (const [name, value] of Object.entries(payload.headers)) {
    given.add(name.toLowerCase());
    for (const line of [value].flat()) list.push(name, line);
  }
  if (!given.has('user-agent')) list.push('User-Agent', USER_AGENT);
  if (!given.has('authorization') && (url.username || url.password)) {
    const credentials = `${percentDecoded(url.username)}:${percentDecoded(url.password)}`;
    list.push('Authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
  }
  list.push('Evertick-Job-Id', jobId);
  return list;
}
