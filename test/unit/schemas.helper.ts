import type { ZodType } from 'zod';
import { Refusal, readAs } from '../../src/domain/schemas/faults.js';

/** The refusal of a value that a schema must refuse. */
export function refusal(schema: ZodType, value: unknown): Refusal {
  try {
    readAs(schema, value, 'value');
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(value)} was accepted`);
}
