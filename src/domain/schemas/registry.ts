import { z } from 'zod';
import { normalHost } from '../rules/registry.js';
import { HOST } from './containerFields.js';
import { notAllowed } from './faults.js';
import { text } from './values.js';

const MOST_BYTES = 64 * 1024;

/** A registry's host as an image reference has it, brought to its normal form. */
export const registryHost = z
  .string()
  // As in an image reference: a first part without dot, colon or this name belongs to the repository.
  .regex(new RegExp(`^(?=.{1,255}$)(?=.*[.:]|localhost$)${HOST}$`), {
    error:
      'must be the host of a registry, of 255 characters at most, as in an image reference: "ghcr.io", "127.0.0.1:5000" or "docker.io"',
  })
  .transform(normalHost)
  .meta({ example: 'ghcr.io' });

/** The body that sets a registry's credentials. */
export const registryBodySchema = z
  .strictObject({
    username: text()
      .min(1)
      .max(255)
      .superRefine((username, context) => {
        if (username.includes(':'))
          notAllowed(context, 'must not hold a colon, which ends a user name on its way to a registry');
      }),
    password: text()
      .min(1)
      .superRefine((password, context) => {
        if (Buffer.byteLength(password) > MOST_BYTES) notAllowed(context, 'must have at most 64 KiB');
      })
      .meta({ format: 'password', description: 'Password or access token; it never comes back.' }),
  })
  .meta({ id: 'RegistryCredentials' });
