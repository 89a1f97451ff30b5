import type { Head } from './exchange.js';

/** Most redirects one check follows. */
export const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** What proves who the user is, and so is for the origin it was given for. */
const CREDENTIALS = new Set(['authorization', 'cookie']);

/** One request of a check, taken apart ahead of time. */
export interface Hop {
  url: URL;
  origin: string;
  secure: boolean;
  /** A name or an address, IPv6 without brackets. */
  hostname: string;
  port: number;
  path: string;
  /** Name, value, name, value … */
  headers: string[];
}

/** A Location that cannot be followed; the message says why without repeating it. */
export class BadLocation extends Error {}

/** Takes a URL apart. Undefined unless it is an http or https one. Its user information and fragment are not sent. */
export function hopTo(url: URL, headers: string[]): Hop | undefined {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const secure = url.protocol === 'https:';
  return {
    url,
    origin: url.origin,
    secure,
    hostname: url.hostname.startsWith('[') ? url.hostname.slice(1, -1) : url.hostname,
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
    headers,
  };
}

/**
 * Where a response sends a check on to, or undefined when it is the final one: it is not a redirect, has no Location, or
 * has the very status that is expected. Another origin (scheme, host or port) gets no Authorization and no Cookie.
 * Throws BadLocation when the Location leads nowhere.
 */
export function redirectOf(from: Hop, head: Head, expectedStatus: number): Hop | undefined {
  if (head.status === expectedStatus || !REDIRECTS.has(head.status) || head.location === undefined) return undefined;
  if (typeof head.location !== 'string') throw new BadLocation('more than one Location');
  if (!URL.canParse(head.location, from.url.href)) throw new BadLocation('a Location that is not a URL');
  const url = new URL(head.location, from.url);
  const headers = url.origin === from.origin ? from.headers : withoutCredentials(from.headers);
  const hop = hopTo(url, headers);
  if (!hop) throw new BadLocation('a Location that is neither http nor https');
  return hop;
}

function withoutCredentials(headers: string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i + 1 < headers.length; i += 2) {
    const [name, value] = [headers[i] as string, headers[i + 1] as string];
    if (!CREDENTIALS.has(name.toLowerCase())) kept.push(name, value);
  }
  return kept;
}
