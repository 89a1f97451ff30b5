import { z } from 'zod';
import { formatDuration, parseDuration } from '../rules/duration.js';
import { isStorable } from '../rules/instants.js';
import { formatSize, parseSize } from '../rules/size.js';
import { malformed, notAllowed } from './faults.js';

/** Characters that PostgreSQL cannot store: NUL, and halves of a surrogate pair. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
const INSTANT =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt]([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** How far an instant that is asked for may lie in the past, for clocks that differ. */
const PAST_MS = 60_000;
const AHEAD_MS = 366 * 86_400_000;

/** Text that can be stored. */
export function text() {
  return z.string().superRefine((value, context) => {
    if (UNSTORABLE.test(value)) notAllowed(context, 'must not hold NUL or half of a surrogate pair');
  });
}

/** A duration as text, such as "90s", within [min, max] in milliseconds; kept as the text that was given. */
export function durationText(min: number, max: number) {
  return z
    .string()
    .superRefine((value, context) => {
      const ms = parseDuration(value);
      if (ms === undefined) malformed(context, 'must be a duration such as "30s" or "5m"');
      else if (ms < min) notAllowed(context, `must be at least ${formatDuration(min)}`);
      else if (ms > max) notAllowed(context, `must be at most ${formatDuration(max)}`);
    })
    .meta({
      description: `A duration, ${formatDuration(min)} to ${formatDuration(max)}.`,
      pattern: '^(\\d{1,12}(ms|s|m|h|d))+$',
      example: '30s',
    });
}

/** A size as text, such as "64m", within [min, max] in bytes; kept as the text that was given. */
export function sizeText(min: number, max: number) {
  return z
    .string()
    .superRefine((value, context) => {
      const bytes = parseSize(value);
      if (bytes === undefined) malformed(context, 'must be a size such as "64m" or "2g"');
      else if (bytes < min) notAllowed(context, `must be at least ${formatSize(min)}`);
      else if (bytes > max) notAllowed(context, `must be at most ${formatSize(max)}`);
    })
    .meta({
      description: `A size, ${formatSize(min)} to ${formatSize(max)}.`,
      pattern: '^\\d{1,9}[kmg]$',
      example: '64m',
    });
}

const MAX_RETENTION_DAYS = 9_999;

/** How long lines are kept: days, or "none" for ever, which is read as 0. */
export function logRetention() {
  return z
    .union([z.int().min(1).max(MAX_RETENTION_DAYS), z.literal('none')], {
      error: `must be a whole number of days, 1 to ${MAX_RETENTION_DAYS}, or "none"`,
    })
    .transform((days) => (days === 'none' ? 0 : days));
}

/** An RFC 3339 instant with its zone, as a Date of millisecond precision. */
export function instant() {
  return z
    .string()
    .transform((value, context) => {
      const at = parseInstant(value);
      if (at && isStorable(at)) return at;
      if (at) notAllowed(context, 'must lie in the years 1 to 9999 of UTC');
      else malformed(context, 'must be an RFC 3339 time with its zone, such as "2026-01-31T08:00:00Z"');
      return z.NEVER;
    })
    .meta({ format: 'date-time', example: '2026-01-31T08:00:00.000Z' });
}

/** Why an instant cannot be asked for at `now` (epoch milliseconds), or undefined when it can. */
export function instantFault(at: Date, now: number): string | undefined {
  if (at.getTime() < now - PAST_MS) return 'must not lie more than 60 seconds in the past';
  if (at.getTime() > now + AHEAD_MS) return 'must not lie more than 366 days ahead';
  return undefined;
}

function parseInstant(value: string): Date | undefined {
  const [, year, month, day] = INSTANT.exec(value) ?? [];
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return undefined;
  const at = new Date(value.toUpperCase());
  return year === undefined || Number.isNaN(at.getTime()) ? undefined : at;
}
