import { z } from 'zod';
import { KIND_RULES } from '../kinds.js';
import { parseDuration } from '../rules/duration.js';
import { MIN_LOG_BYTES } from '../rules/limits.js';
import type { ContainerLimits } from '../rules/payloads.js';
import { KINDS, type Kind } from '../rules/status.js';
import { adopt, malformed, notAllowed } from './faults.js';
import { durationText, instant, instantFault, logRetention, text } from './values.js';

const MINUTE_MS = 60_000;
export const MAX_INTERVAL_MINUTES = 10_080;
const MAX_PAYLOAD_BYTES = 256 * 1024;

/** A workflow's definition after validation; what a revision stores. */
export interface Definition {
  name: string;
  kind: Kind;
  /** As the user wrote it, defaults filled in. */
  payload: Record<string, unknown>;
  /** Milliseconds between ticks. */
  everyMs: number;
  maxConsecutiveJobFailures: number;
  /** Days that its jobs' lines are kept, 0: for ever; none: the installation's default. */
  logRetentionDays?: number;
  /** Bytes that one job's log may have; none: the installation's limit. */
  logMaxBytes?: number;
  /** First tick; none: one interval after the revision is built. */
  startAt?: Date;
}

/** What the operator of an installation allows. */
export interface Allowed {
  /** Shortest interval of a schedule, milliseconds. */
  minIntervalMs: number;
  /** Bytes that the log of one job may have. */
  maxLogBytes: number;
  container: ContainerLimits;
}

/** The body that defines a workflow. */
export function definitionSchema(allowed: Allowed) {
  return shape(allowed, z.enum(KINDS)).transform((body) => definitionOf(body, body.kind));
}

/** The body that replaces the definition of a workflow of this kind, whose newest revision began at `startAt`; that instant may be repeated though it is over. */
export function replacementSchema(allowed: Allowed, kind: Kind, startAt?: Date) {
  const sameKind = z
    .enum(KINDS)
    .superRefine((value, context) => {
      if (value !== kind) notAllowed(context, `must stay ${kind}: create another workflow instead`);
    })
    .optional();
  return shape(allowed, sameKind, kind, startAt).transform((body) => definitionOf(body, kind));
}

function shape<KindSchema extends z.ZodType<Kind | undefined>>(
  allowed: Allowed,
  kind: KindSchema,
  fixedKind?: Kind,
  knownStart?: Date,
) {
  const maxMs = MAX_INTERVAL_MINUTES * MINUTE_MS;
  return z
    .strictObject({
      name: text().trim().min(1).max(255),
      kind,
      payload: z.looseObject({}).meta({
        oneOf: KINDS.map((name) => ({ $ref: `#/components/schemas/${KIND_RULES[name].payload.meta()?.id}` })),
      }),
      interval: z
        .int()
        .min(1)
        .max(MAX_INTERVAL_MINUTES)
        .optional()
        .meta({ description: 'Minutes between ticks. Give this or `schedule`.' }),
      schedule: z
        .strictObject({ every: durationText(allowed.minIntervalMs, maxMs) })
        .optional()
        .meta({ description: 'Time between ticks as a duration. Give this or `interval`.' }),
      max_consecutive_job_failures_allowed: z.int().min(1).max(100).default(3),
      log_retention: logRetention().optional().meta({
        description: 'Days that the lines of jobs are kept, or "none": for ever; default: as the installation does.',
      }),
      log_max_bytes: z.int().min(MIN_LOG_BYTES).max(allowed.maxLogBytes).optional().meta({
        description:
          "Bytes kept of one job's log, its beginning and its end; default and most: the installation's limit.",
      }),
      start_at: instant()
        .superRefine((at, context) => {
          if (at.getTime() === knownStart?.getTime()) return;
          const fault = instantFault(at, Date.now());
          if (fault) notAllowed(context, fault);
        })
        .optional()
        .meta({ description: 'First tick; default: one interval after the build.' }),
    })
    .superRefine((body, context) => checkTogether(body, allowed, fixedKind, context), { when: isObject })
    .meta({ oneOf: [{ required: ['interval'] }, { required: ['schedule'] }] });
}

/** Rules over several fields, and the payload by its kind, whose defaults it fills in. They run whatever else is wrong, so that every fault is told at once. */
function checkTogether(
  body: { kind?: unknown; payload?: unknown; interval?: unknown; schedule?: unknown },
  { minIntervalMs, container }: Allowed,
  fixedKind: Kind | undefined,
  context: z.RefinementCtx,
): void {
  if ((body.interval === undefined) === (body.schedule === undefined))
    malformed(context, 'must be given, or `schedule`, but not both', ['interval']);
  if (typeof body.interval === 'number' && body.interval >= 1 && body.interval * MINUTE_MS < minIntervalMs)
    notAllowed(context, `must be at least ${minIntervalMs / MINUTE_MS}`, ['interval']);
  const kind = KINDS.find((name) => name === (body.kind ?? fixedKind));
  if (!kind || (fixedKind && kind !== fixedKind) || !isObject({ value: body.payload })) return;
  const parsed = KIND_RULES[kind].payload.safeParse(body.payload, { reportInput: true });
  if (!parsed.success) {
    adopt(context, parsed.error.issues, ['payload']);
    return;
  }
  KIND_RULES[kind].refuseBeyond?.(container, parsed.data, (message, path) =>
    notAllowed(context, message, ['payload', ...path]),
  );
  body.payload = parsed.data;
  if (Buffer.byteLength(JSON.stringify(parsed.data)) > MAX_PAYLOAD_BYTES)
    notAllowed(context, 'must have at most 256 KiB as JSON', ['payload']);
}

function isObject({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function definitionOf(body: Omit<z.output<ReturnType<typeof shape>>, 'kind'>, kind: Kind): Definition {
  const every = body.schedule ? parseDuration(body.schedule.every) : undefined;
  return {
    name: body.name,
    kind,
    payload: body.payload,
    everyMs: every ?? (body.interval ?? 0) * MINUTE_MS,
    maxConsecutiveJobFailures: body.max_consecutive_job_failures_allowed,
    logRetentionDays: body.log_retention,
    logMaxBytes: body.log_max_bytes,
    startAt: body.start_at,
  };
}
