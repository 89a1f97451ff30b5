import type { Config } from '../config.js';

/** Where people and programs reach the API. */
export function apiUrl({ EVERTICK_HOST: host, EVERTICK_PORT: port }: Config): URL {
  return new URL(`http://${reachableHost(host)}:${port}/`);
}

/** An address that a listener on every address can be reached by. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
