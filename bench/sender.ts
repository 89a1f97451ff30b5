import { setTimeout as delay } from 'node:timers/promises';
import { OutboundGuard } from '../src/domain/outbound/guard.js';
import { LOOPBACK } from '../src/domain/outbound/range.js';
import { prepareCheck } from '../src/http/check.js';
import { CheckTrace } from '../src/http/trace.js';
import { answer } from './part.js';

/**
 * The floor: a bare process that does nothing but send checks at one instant, each on a connection of its own, by the same HTTP
 * client that runners use.
 */
const answers = {
  /** Prepares `count` requests named `<name>-<i>` and sends them all at `at`, epoch milliseconds; returns when they are answered. */
  send: async ({ url, count, name, at }: { url: string; count: number; name: string; at: number }) => {
    const payload = { endpoint: url, timeoutMs: 5_000, expectedStatusCode: 200, headers: {} };
    const guard = new OutboundGuard(LOOPBACK, []);
    const checks = Array.from({ length: count }, (_, i) => prepareCheck(payload, `${name}-${i}`, guard));
    for (let wait = at - Date.now(); wait > 0; wait = at - Date.now()) await delay(wait);
    const attempt = () => ({ attempt: 1, signal: new AbortController().signal, trace: new CheckTrace(Date.now()) });
    await Promise.all(checks.map((check) => check.run(attempt())));
  },
};
export type SenderAnswers = typeof answers;
answer(answers);
