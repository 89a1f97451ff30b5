import { hash } from 'node:crypto';
import { z } from 'zod';
import { malformed } from '../domain/schemas/faults.js';
import type { Precondition } from '../domain/schemas/precondition.js';

const TAG = String.raw`(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"`;
/** As RFC 9110 has it, what a list holds between its commas may be nothing. */
const TAGS = new RegExp(`^[, \\t]*${TAG}(?:[ \\t]*,[, \\t]*${TAG})*[, \\t]*$`);
const TAG_BYTES = 16;

const ifMatch = z
  .string()
  .transform((value, context): string[] | '*' => {
    if (value === '*') return '*';
    if (!TAGS.test(value)) malformed(context, 'must be * or entity tags such as "3-1-active", in their quotes');
    return value.match(new RegExp(TAG, 'g')) ?? [];
  })
  .optional()
  .meta({
    type: 'string',
    description:
      'The `ETag` that was read: nothing happens and the answer is 412 when it is another one now. `*`: it exists.',
    example: '"3-1-active"',
  });
const ifNoneMatch = z
  .literal('*', { error: 'must be *, which means: only when it does not exist yet' })
  .optional()
  .meta({ description: '`*`: only when it does not exist yet; the answer is 412 when it does.' });

/** The header of operations that change or delete something. */
export const ifMatchHeaders = z.object({ 'if-match': ifMatch });
/** The headers of operations that create something or replace it. */
export const ifMatchOrNoneHeaders = z.object({ 'if-match': ifMatch, 'if-none-match': ifNoneMatch });

/** What these headers demand. */
export function preconditionOf(headers: { 'if-match'?: Precondition['ifMatch']; 'if-none-match'?: '*' }): Precondition {
  return { ifMatch: headers['if-match'], ifAbsent: headers['if-none-match'] === '*' };
}

/** The entity tag of a representation as a whole. */
export function tagOf(representation: object): string {
  const digest = hash('sha256', JSON.stringify(representation), 'buffer');
  return `"${digest.subarray(0, TAG_BYTES).toString('base64url')}"`;
}
