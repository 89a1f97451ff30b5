import { z } from 'zod';
import { notAllowed } from './faults.js';
import { instant, instantFault } from './values.js';

/** The body that asks for a manual job; without an instant it runs now. */
export const manualJobSchema = z
  .strictObject({
    scheduled_at: instant()
      .superRefine((at, context) => {
        const fault = instantFault(at, Date.now());
        if (fault) notAllowed(context, fault);
      })
      .nullish()
      .meta({ description: 'When to run; missing or null: now. At most 60 s in the past and 366 days ahead.' }),
  })
  .optional();
