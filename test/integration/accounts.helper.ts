import { hashPassword } from 'better-auth/crypto';
import { v7 as uuidv7 } from 'uuid';
import { expect } from 'vitest';
import type { Actor } from '../../src/db/audit.js';
import { createKey } from '../../src/db/keys.js';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { transact } from '../../src/db/transaction.js';
import type { KeyScope, Role } from '../../src/domain/rules/roles.js';
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

  /** @param headers laid over its own; one that is undefined is not sent */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string | undefined> = {},
  ): Promise<Answer> {
    const own = { cookie: this.cookie || undefined, 'x-csrf-token': this.csrfToken };
    const answer = await this.api.call(method, path, body, { ...own, authorization: undefined, ...headers });
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

/** Somebody in a team. */
export interface Person {
  userId: string;
  email: string;
  actor: Actor;
}

export const PASSWORD = 'correct horse battery staple';
let hash: Promise<string> | undefined;

/** Makes somebody with PASSWORD a member of a team, without the API. */
export async function addPerson(api: Api, role: Role, teamId = FIRST_TEAM_ID): Promise<Person> {
  const { prisma } = api.database;
  const userId = uuidv7();
  const email = `${role}-${userId}@example.org`;
  hash ??= hashPassword(PASSWORD);
  await prisma.user.create({
    data: {
      id: userId,
      email,
      name: `A ${role}`,
      accounts: { create: { id: uuidv7(), accountId: userId, providerId: 'credential', password: await hash } },
      members: { create: { teamId, role } },
    },
  });
  return { userId, email, actor: { teamId, userId, email } };
}

/** Somebody new in a team, logged in. */
export async function loggedIn(api: Api, role: Role, teamId?: string): Promise<Browser & { person: Person }> {
  const person = await addPerson(api, role, teamId);
  const browser = new Browser(api);
  const answer = await browser.signIn(person.email, PASSWORD);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return Object.assign(browser, { person });
}

/** A key of somebody, without the API. */
export async function keyOf(api: Api, { actor }: Person, scope: KeyScope, expiresAt?: Date): Promise<string> {
  const made = await transact(api.database, (tx) =>
    createKey(tx, actor, { name: `a key that may ${scope}`, scope, expiresAt }, new Date()),
  );
  return made.key;
}

/** A team of its own, without the API. */
export async function addTeam(api: Api, name = 'another team'): Promise<string> {
  return (await api.database.prisma.team.create({ data: { id: uuidv7(), name } })).id;
}
