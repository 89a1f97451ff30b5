import { createHmac, randomUUID } from 'node:crypto';
import { passwordHashOf } from '../db/accounts.js';
import type { AuthDependencies } from './auth.js';
import { cookieIn } from './cookies.js';
import { isTls } from './publicUrl.js';
import { isSame } from './sessions.js';

const KEPT_S = 30 * 86_400;
/** The cookie by which a browser is known again. Over TLS no other host and no page without TLS can set it. */
const COOKIE = 'evertick.device';
const TLS_COOKIE = `__Host-${COOKIE}`;
const VALUE = /^([\da-f-]{36})\.(\d{1,12})\.([\w-]{43})$/;

/**
 * Browsers in which the owner of an account has logged in with the password, for 30 days or until the password is another one. Each has
 * a cookie that says so, signed; nothing is stored of it here.
 */
export class Devices {
  #key: Buffer | undefined;

  constructor(private readonly dependencies: Pick<AuthDependencies, 'keyring' | 'database' | 'config'>) {}

  /** The id of the browser that sends these cookies, if it is one of this account. */
  async find(email: string, cookies: string): Promise<string | undefined> {
    const [, id = '', expires = '', signature] = VALUE.exec(cookieIn(cookies, this.#name) ?? '') ?? [];
    if (signature === undefined || Number(expires) < Date.now() / 1_000) return undefined;
    return isSame(signature, await this.#sign(email, id, expires)) ? id : undefined;
  }

  /** The `Set-Cookie` header for the browser that sends these cookies, in which the owner of this account has just logged in. */
  async remember(email: string, cookies: string): Promise<string> {
    const id = (await this.find(email, cookies)) ?? randomUUID();
    const expires = String(Math.floor(Date.now() / 1_000) + KEPT_S);
    const value = `${id}.${expires}.${await this.#sign(email, id, expires)}`;
    const secure = this.#tls ? '; Secure' : '';
    return `${this.#name}=${value}; Max-Age=${KEPT_S}; Path=/; HttpOnly; SameSite=Lax${secure}`;
  }

  get #name(): string {
    return this.#tls ? TLS_COOKIE : COOKIE;
  }

  get #tls(): boolean {
    return isTls(this.dependencies.config);
  }

  async #sign(email: string, id: string, expires: string): Promise<string> {
    const { keyring, database } = this.dependencies;
    this.#key ??= keyring.derive('device');
    const signed = JSON.stringify([email, id, expires, await passwordHashOf(database.pool, email)]);
    return createHmac('sha256', this.#key).update(signed).digest('base64url');
  }
}
