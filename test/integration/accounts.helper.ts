import { expect } from 'vitest';
import type { Answer, Api } from './api.helper.js';

/** A browser as far as the API sees one: it keeps cookies, and the page in it sends the CSRF token. */
export class Browser {
  readonly cookies = new Map<string, string>();
  csrfToken: string | undefined;

  constructor(private readonly api: Api) {}

  async signIn(email: string, password: string): Promise<Answer> {
    const answer = await this.call('POST', '/v1/auth/sign-in', { email, password });
    this.csrfToken = answer.body.csrf_token;
    return answer;
  }

  /** @param headers laid over its own; an empty one is not sent */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const own = { cookie: this.cookie, 'x-csrf-token': this.csrfToken ?? '' };
    const sent = Object.entries({ ...own, authorization: '', ...headers });
    const answer = await this.api.call(method, path, body, Object.fromEntries(sent));
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    return answer;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line) || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** Sets a password by the link of the newest mail to an address. */
export async function setPassword(api: Api, email: string, password: string): Promise<void> {
  const token = await mailedToken(api, email);
  const answer = await api.call('POST', '/v1/auth/password/reset', { token, password });
  expect(answer.status, JSON.stringify(answer.body)).toBe(204);
}

/** The token of the newest mail to an address, once there is one. */
export async function mailedToken(api: Api, email: string): Promise<string> {
  await expect.poll(() => api.mails.some(({ to }) => to === email)).toBe(true);
  const text = api.mails.findLast(({ to }) => to === email)?.text ?? '';
  return /\/password#(\S+)/.exec(text)?.[1] ?? '';
}
