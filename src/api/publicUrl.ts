import type { Config } from '../config.js';

type Listening = Pick<Config, 'EVERTICK_HOST' | 'EVERTICK_PORT' | 'EVERTICK_URL'>;

/**
 * The address by which people and other programs reach the API: for links in mails, and for what depends on its scheme, such as cookies
 * that are `Secure`. Its path has no slash at its end, but for the root.
 */
export function publicUrl(config: Listening): URL {
  return new URL(config.EVERTICK_URL ?? localUrl(config));
}

/** Whether people and other programs reach the API by TLS. */
export function isTls(config: Listening): boolean {
  return publicUrl(config).protocol === 'https:';
}

/** The path under which everything is served: `''`, or such as `/evertick`. */
export function basePath(config: Listening): string {
  return publicUrl(config).pathname.replace(/\/$/, '');
}

/** Where this machine itself reaches the API, without a slash at the end. */
export function localUrl({ EVERTICK_HOST: host, EVERTICK_PORT: port, EVERTICK_URL: url }: Listening): string {
  const path = url ? new URL(url).pathname.replace(/\/$/, '') : '';
  return `http://${reachable(host)}:${port}${path}`;
}

/** An address that a listener on every address can be reached by. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
