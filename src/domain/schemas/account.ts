import { z } from 'zod';
import { KEY_SCOPES, ROLES } from '../rules/roles.js';
import { malformed, notAllowed } from './faults.js';
import { instant, text } from './values.js';

/** Lengths of passwords; the most in UTF-16 code units, as better-auth counts, so that an emoji is two. The least is that of NIST SP 800-63B-4 for passwords that no second factor goes with. */
export const MIN_PASSWORD = 15;
export const MAX_PASSWORD = 128;
/** Longest address that mail can be sent to (RFC 5321). */
const MAX_EMAIL = 254;
const MAX_NAME = 100;
const MAX_KEY_DAYS = 366 * 10;
const DAY_MS = 86_400_000;

/** An e-mail address, brought to small letters. */
export const emailAddress = z
  .string()
  .max(MAX_EMAIL)
  .transform((value) => value.trim().toLowerCase())
  .superRefine((value, context) => {
    if (!z.email().safeParse(value).success) malformed(context, 'must be an e-mail address');
  })
  .meta({ format: 'email', example: 'ada@example.org' });
const passwordOf = (least: number) =>
  text()
    .min(least)
    .superRefine((value, context) => {
      if (value.length > MAX_PASSWORD)
        notAllowed(context, `must have at most ${MAX_PASSWORD} characters, of which an emoji is two or more`);
    })
    .meta({ maxLength: MAX_PASSWORD, format: 'password', example: 'correct horse battery staple' });
/** A password that is set. */
export const newPassword = passwordOf(MIN_PASSWORD);
/** One that is only compared: what it may be was decided when it was set. */
const givenPassword = passwordOf(1);
const name = (example: string) =>
  text()
    .transform((value) => value.trim())
    .pipe(z.string().min(1).max(MAX_NAME))
    .meta({ minLength: 1, maxLength: MAX_NAME, example });

/** What can be kept of a name that another program gives; empty when nothing can. */
export function storableName(given: string): string {
  // What is half of a surrogate pair, also since the cut, is none in UTF-8.
  return Buffer.from(given.replaceAll('\0', '').trim().slice(0, MAX_NAME)).toString();
}

export const signInSchema = z.strictObject({ email: emailAddress, password: givenPassword }).meta({ id: 'SignIn' });
export const signUpSchema = z.strictObject({ email: emailAddress, name: name('Ada Lovelace') }).meta({ id: 'SignUp' });
export const passwordChangeSchema = z
  .strictObject({ current_password: givenPassword, new_password: newPassword })
  .meta({ id: 'PasswordChange' });
export const passwordResetRequestSchema = z.strictObject({ email: emailAddress }).meta({ id: 'PasswordResetRequest' });
export const passwordResetSchema = z
  .strictObject({
    token: text().min(1).max(200).meta({ description: 'From the link in the mail.', example: 'wP3nTq8vLk2xYc7b' }),
    password: newPassword,
  })
  .meta({ id: 'PasswordReset' });
export const accountRemovalSchema = z
  .strictObject({
    password: givenPassword.optional().meta({ description: 'Needed by who has one.' }),
  })
  .meta({ id: 'AccountRemoval' });

export const teamBodySchema = z.strictObject({ name: name('Platform') }).meta({ id: 'TeamName' });
const role = z.enum(ROLES).meta({ description: 'What the member may do.', example: 'editor' });
export const memberBodySchema = z
  .strictObject({ email: emailAddress, role, name: name('Ada Lovelace').optional() })
  .meta({ id: 'NewMember', description: 'Who is not known yet gets a mail by which to set a password.' });
export const roleBodySchema = z.strictObject({ role }).meta({ id: 'MemberRole' });

export const keyBodySchema = z
  .strictObject({
    name: name('deploy pipeline'),
    scope: z.enum(KEY_SCOPES).meta({ description: 'What it may be used for at most.', example: 'run' }),
    expires_at: instant()
      .superRefine((at, context) => {
        if (at.getTime() <= Date.now()) notAllowed(context, 'must lie ahead');
        if (at.getTime() > Date.now() + MAX_KEY_DAYS * DAY_MS)
          notAllowed(context, 'must not lie more than 10 years ahead');
      })
      .optional()
      .meta({ description: 'Left out: it does not expire.' }),
  })
  .meta({ id: 'NewApiKey' });
