import type { z } from 'zod';
import { refuseBeyond } from './rules/containerLimits.js';
import type { ContainerLimits } from './rules/payloads.js';
import type { Kind } from './rules/status.js';
import { containerPayload, containerSchema } from './schemas/container.js';
import { heartbeatSchema } from './schemas/heartbeat.js';

export { containerPayload } from './schemas/container.js';
export { heartbeatPayload } from './schemas/heartbeat.js';

/** What a kind of workflow needs known of it; a new kind is one more entry. */
export interface KindRules {
  /** Checks a payload and fills in its defaults; what it returns is stored. */
  payload: z.ZodType<Record<string, unknown>>;
  /** Whether a revision must be built before it can become current; otherwise it is current at once. */
  builds: boolean;
  /** Tells what of a valid payload the operator's limits refuse. */
  refuseBeyond?(
    limits: ContainerLimits,
    payload: Record<string, unknown>,
    refuse: (message: string, path: string[]) => void,
  ): void;
}

export const KIND_RULES: Record<Kind, KindRules> = {
  HEARTBEAT: { payload: heartbeatSchema, builds: false },
  CONTAINER: {
    payload: containerSchema,
    builds: true,
    refuseBeyond: (limits, payload, refuse) => refuseBeyond(limits, containerPayload(payload), refuse),
  },
};
