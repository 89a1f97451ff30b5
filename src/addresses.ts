import { isIP } from 'node:net';
import type { RefinementCtx } from 'zod';

/** Names that Express knows for ranges of addresses. */
const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** `EVERTICK_URL` without slashes at its end. Adds an issue to the context when it is not an address people can be sent to. */
export function readUrl(text: string | undefined, context: RefinementCtx): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable =
    url && /^https?:$/.test(url.protocol) && !/[?#@]|[^:]\/\//.test(text) && /^[\w.~/-]+$/.test(url.pathname);
  if (usable) return url.href.replace(/\/+$/, '');
  context.addIssue({ code: 'custom', message: `"${text}" is not an address such as "https://example.org/evertick"` });
  return undefined;
}

/** `EVERTICK_TRUST_PROXY` as Express takes it: a number of proxies, or addresses, ranges and their names. */
export function readProxies(entries: string[], context: RefinementCtx): number | string[] {
  const [first = ''] = entries;
  if (entries.length === 1 && /^[1-9]\d?$/.test(first)) return Number(first);
  for (const entry of entries.filter((entry) => !isRange(entry)))
    context.addIssue({
      code: 'custom',
      message: `"${entry}" is not a number of proxies from 1 to 99, an address, a range such as "10.0.0.0/8", or one of ${RANGES.join(', ')}`,
    });
  return entries;
}

/** `EVERTICK_CORS_ORIGINS`: each exactly as browsers write it. */
export function readOrigins(entries: string[], context: RefinementCtx): string[] {
  for (const entry of entries) {
    const origin = URL.canParse(entry) ? new URL(entry).origin : undefined;
    if (!/^https?:[^*]+$/.test(entry) || origin !== entry)
      context.addIssue({ code: 'custom', message: `"${entry}" is not an origin such as "https://app.example.org"` });
  }
  return entries;
}

function isRange(entry: string): boolean {
  if (RANGES.includes(entry)) return true;
  const [address = '', prefix, ...more] = entry.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits < 0 || more.length > 0) return false;
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= bits);
}
