import type { Config } from '../config.js';
import { publicUrl } from './publicUrl.js';

/** The cookie by which a browser is known again in which somebody has logged in; over TLS, `__Secure-` stands before it. */
const DEVICE_COOKIE = 'evertick.device';
const DEVICE = new RegExp(`(?:^|;) *(?:__Secure-)?${DEVICE_COOKIE.replace('.', '\\.')}=([\\w-]{1,64})(?:;|$)`);

/** What a browser says that it is known by; anybody can say so. */
export function deviceOf(cookie: string): string | undefined {
  return DEVICE.exec(cookie)?.[1];
}

/** The `Set-Cookie` header that makes a browser say it, for so many seconds. @param device letters, digits, `-` and `_` */
export function deviceCookie(config: Config, device: string, seconds: number): string {
  const { protocol, pathname } = publicUrl(config);
  const [prefix, secure] = protocol === 'https:' ? ['__Secure-', '; Secure'] : ['', ''];
  return `${prefix}${DEVICE_COOKIE}=${device}; Max-Age=${seconds}; Path=${pathname}; HttpOnly; SameSite=Lax${secure}`;
}
