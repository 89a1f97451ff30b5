import { z } from 'zod';
import { MAX_SECRET_BYTES } from '../rules/limits.js';
import { maskableLines } from '../rules/secret.js';
import { notAllowed } from './faults.js';
import { text } from './values.js';

/** The name by which jobs refer to a secret. */
export const secretName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/, {
    error: 'must be 1 to 128 letters, digits, "_", "." or "-", the first a letter or "_"',
  })
  .meta({ example: 'API_TOKEN' });

/** The body that sets a secret. */
export const secretBodySchema = z
  .strictObject({
    value: text()
      .superRefine((value, context) => {
        if (maskableLines(value).length === 0)
          notAllowed(
            context,
            'must have a line of at least 4 characters: a shorter one could not be masked in logs without masking much else',
          );
        if (Buffer.byteLength(value) > MAX_SECRET_BYTES) notAllowed(context, 'must have at most 64 KiB');
      })
      .meta({
        format: 'password',
        minLength: 4,
        description: 'Text, at most 64 KiB; it never comes back.',
      }),
  })
  .meta({ id: 'SecretValue' });
