import type { Request } from 'express';
import type { Config } from '../config.js';
import { cookieIn } from './cookies.js';
import { type CredentialId, credentialId } from './credentialGuard.js';
import { sessionCookie } from './sessions.js';

const BEARER = /^Bearer +(\S+)$/i;

/** The id of what a request would log in with, its API key or else its session; undefined without one that could be. */
export type CredentialOf = (request: Request) => CredentialId | undefined;

/** The API key of an `Authorization` header; undefined when it is none. */
export function keyIn(authorization: string): string | undefined {
  return BEARER.exec(authorization)?.[1];
}

/** Reads it once a request: it is asked for more often. */
export function credentialReader(config: Config): CredentialOf {
  const cookieName = sessionCookie(config);
  const read = new WeakMap<Request, CredentialId | undefined>();
  return (request) => {
    if (!read.has(request)) {
      const { authorization = '', cookie = '' } = request.headers;
      const credential = keyIn(authorization) ?? sessionToken(cookie, cookieName);
      read.set(request, credential && credentialId(credential));
    }
    return read.get(request);
  };
}

/**
 * The token of the first cookie of that name, which is the one that counts, however it is written: who could write the same one in many
 * ways, or hide it behind another, would be as many callers. The signature behind it does not count.
 */
function sessionToken(cookies: string, name: string): string | undefined {
  const value = cookieIn(cookies, name);
  if (value === undefined) return undefined;
  const decoded = decode(value.startsWith('"') ? value.slice(1, -1) : value);
  return decoded.slice(0, decoded.lastIndexOf('.')) || undefined;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
