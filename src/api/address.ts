import type { Config } from '../config.js';

/** Where people and programs reach the API. */
export function apiUrl({ EVERTICK_HOST: host, EVERTICK_PORT: port }: Config): URL {
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}/`);
}
