import { z } from 'zod';
import { notAllowed } from './faults.js';
import { text } from './values.js';

const LEAST_CHARACTERS = 4;
const MOST_BYTES = 64 * 1024;

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
        if ([...value].length < LEAST_CHARACTERS)
          notAllowed(
            context,
            `must have at least ${LEAST_CHARACTERS} characters: a shorter one could not be masked in logs without masking much else`,
          );
        if (Buffer.byteLength(value) > MOST_BYTES) notAllowed(context, 'must have at most 64 KiB');
      })
      .meta({
        format: 'password',
        minLength: LEAST_CHARACTERS,
        description: 'Text, at most 64 KiB; it never comes back.',
      }),
  })
  .meta({ id: 'SecretValue' });
