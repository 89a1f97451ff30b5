import { z } from 'zod';
import type { Build } from '../db/generated/client.js';
import type { JobRow } from '../db/jobReads.js';
import type { RegistryRow } from '../db/registries.js';
import type { KnownRunner } from '../db/runners.js';
import type { SecretRow } from '../db/secrets.js';
import type { WorkflowRow } from '../db/workflows.js';
import { formatDuration } from '../domain/rules/duration.js';
import { BUILD_STATUSES, JOB_STATUSES, KINDS, TRIGGERS, WORKFLOW_STATES } from '../domain/rules/status.js';

const MINUTE_MS = 60_000;
const id = z.uuid();
const time = z.string().meta({ format: 'date-time' });
const cursor = z
  .string()
  .nullable()
  .meta({ description: 'Give it as `cursor` for the next page; null: this is the last.' });

/** A workflow as the API shows it. */
export const workflowSchema = z
  .object({
    id,
    name: z.string(),
    kind: z.enum(KINDS),
    payload: z.record(z.string(), z.unknown()),
    interval: z.int().nullable().meta({ description: 'Minutes between ticks; null when not whole.' }),
    schedule: z.object({ every: z.string() }),
    start_at: time.nullable(),
    state: z.enum(WORKFLOW_STATES),
    terminated_reason: z.string().nullable(),
    terminated_at: time.nullable(),
    build_status: z.enum(BUILD_STATUSES).meta({ description: 'Build of the newest revision.' }),
    build_message: z.string().nullable(),
    revision: z.int().meta({ description: 'The newest revision.' }),
    current_revision: z
      .int()
      .nullable()
      .meta({ description: 'The revision that jobs run: the newest that was built.' }),
    activation: z.int(),
    max_consecutive_job_failures_allowed: z.int(),
    log_retention: z
      .union([z.int(), z.literal('none')])
      .nullable()
      .meta({ description: 'Days that the lines of jobs are kept, or none; null: as the installation does.' }),
    log_max_bytes: z.int().nullable().meta({ description: "Null: the installation's limit." }),
    consecutive_job_failures_count: z.int(),
    next_run_at: time.nullable(),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Workflow' });

/** A job as the API shows it. */
export const jobSchema = z
  .object({
    id,
    workflow_id: id,
    revision: z.int().nullable(),
    status: z.enum(JOB_STATUSES),
    status_reason: z
      .object({
        code: z.string(),
        message: z.string(),
        gap: z.object({ from: time, to: time, count: z.int() }).optional(),
      })
      .nullable()
      .meta({ description: 'Why it FAILED or was CANCELED.' }),
    trigger: z.enum(TRIGGERS),
    scheduled_at: time,
    queued_at: time.nullable(),
    started_at: time.nullable(),
    completed_at: time.nullable(),
    exit_code: z.int().nullable(),
    http_status: z.int().nullable(),
    latency_ms: z.int().nullable(),
    image_digest: z.string().nullable().meta({ description: 'The image that its container was created from.' }),
    runner_id: z.string().nullable().meta({ description: 'Runner that its container was placed on.' }),
    attempts: z.int(),
    log_lines: z.int().meta({ description: 'Lines of its log that were stored.' }),
    cancel_requested_at: time.nullable(),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Job' });

export const workflowsSchema = z.object({ workflows: z.array(workflowSchema), cursor }).meta({ id: 'Workflows' });
export const jobsSchema = z.object({ jobs: z.array(jobSchema), cursor }).meta({ id: 'Jobs' });

/** A build as the API shows it. */
export const buildSchema = z
  .object({
    id,
    workflow_id: id,
    revision: z.int(),
    status: z.enum(BUILD_STATUSES),
    message: z
      .string()
      .nullable()
      .meta({ description: "Why it FAILED, or does not come on: the registry's own words." }),
    image_digest: z.string().nullable().meta({ description: 'What the image was resolved to; what jobs run.' }),
    progress: z
      .object({ layers_total: z.int(), layers_done: z.int(), bytes_total: z.int(), bytes_done: z.int() })
      .nullable()
      .meta({ description: 'Of the pull; null when the engine had the image. Totals grow while it learns them.' }),
    created_at: time,
    started_at: time.nullable(),
    completed_at: time.nullable(),
  })
  .meta({ id: 'Build' });
export const buildsSchema = z.object({ builds: z.array(buildSchema), cursor }).meta({ id: 'Builds' });

/** A runner as the API shows it. */
const runnerSchema = z
  .object({
    id: z.string(),
    host: z.string(),
    engine_version: z.string().nullable().meta({ description: 'Of its Docker engine; null without one.' }),
    kinds: z.array(z.enum(KINDS)).meta({ description: 'What it runs; empty when it has left.' }),
    capacity: z.int().meta({ description: 'Containers that it holds or runs at most.' }),
    labels: z.record(z.string(), z.string()).meta({ description: 'By which workflows choose it.' }),
    memory_bytes: z.int().meta({ description: 'Of its engine; containers are promised no more in all.' }),
    running: z.int().meta({ description: 'Containers that run.' }),
    placed: z.int().meta({ description: 'Containers that have a place, those that run included.' }),
    draining: z.boolean().meta({ description: 'It takes no new containers, because its process is about to end.' }),
    swept: z.int().meta({ description: 'Containers left behind that it removed, ever.' }),
    started_at: time,
    last_seen_at: time,
  })
  .meta({ id: 'Runner' });
export const runnersSchema = z.object({ runners: z.array(runnerSchema) }).meta({ id: 'Runners' });

/** A secret as the API shows it: never its value. */
export const secretSchema = z
  .object({ name: z.string(), created_at: time, updated_at: time })
  .meta({ id: 'Secret', description: 'A secret, without its value.' });
export const secretsSchema = z.object({ secrets: z.array(secretSchema), cursor }).meta({ id: 'Secrets' });

/** A registry's credentials as the API shows them: never the password. */
export const registrySchema = z
  .object({ host: z.string(), username: z.string(), created_at: time, updated_at: time })
  .meta({ id: 'Registry', description: 'Credentials for a registry, without the password.' });
export const registriesSchema = z.object({ registries: z.array(registrySchema), cursor }).meta({ id: 'Registries' });

export function secretJson(row: SecretRow): z.input<typeof secretSchema> {
  return { name: row.name, created_at: row.created_at.toISOString(), updated_at: row.updated_at.toISOString() };
}

export function registryJson(row: RegistryRow): z.input<typeof registrySchema> {
  const { host, username, created_at, updated_at } = row;
  return { host, username, created_at: created_at.toISOString(), updated_at: updated_at.toISOString() };
}

export function runnerJson(row: KnownRunner): z.input<typeof runnerSchema> {
  return {
    ...row,
    memory_bytes: Number(row.memory_bytes),
    started_at: row.started_at.toISOString(),
    last_seen_at: row.last_seen_at.toISOString(),
  };
}

export function buildJson(build: Build): z.input<typeof buildSchema> {
  const { layersTotal, layersDone, bytesTotal, bytesDone } = build;
  const progress = {
    layers_total: layersTotal ?? 0,
    layers_done: layersDone ?? 0,
    bytes_total: Number(bytesTotal),
    bytes_done: Number(bytesDone),
  };
  return {
    id: build.id,
    workflow_id: build.workflowId,
    revision: build.revision,
    status: build.status,
    message: build.message,
    image_digest: build.imageDigest,
    progress: layersTotal === null ? null : progress,
    created_at: build.createdAt.toISOString(),
    started_at: told(build.startedAt),
    completed_at: told(build.completedAt),
  };
}

export function workflowJson(row: WorkflowRow): z.input<typeof workflowSchema> {
  const everyMs = Number(row.every_ms);
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    payload: row.payload,
    interval: everyMs % MINUTE_MS === 0 ? everyMs / MINUTE_MS : null,
    schedule: { every: formatDuration(everyMs) },
    start_at: told(row.start_at),
    state: row.state,
    terminated_reason: row.terminated_reason,
    terminated_at: told(row.terminated_at),
    build_status: row.build_status,
    build_message: row.build_message,
    revision: row.latest_revision,
    current_revision: row.current_revision,
    activation: row.activation,
    max_consecutive_job_failures_allowed: row.max_consecutive_job_failures_allowed,
    log_retention: row.log_retention_days === 0 ? 'none' : row.log_retention_days,
    log_max_bytes: row.log_max_bytes,
    consecutive_job_failures_count: row.consecutive_job_failures_count,
    next_run_at: told(row.next_run_at),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}

export function jobJson(job: JobRow): z.input<typeof jobSchema> {
  return {
    id: job.id,
    workflow_id: job.workflowId,
    revision: job.revision,
    status: job.status,
    status_reason: reasonOf(job),
    trigger: job.trigger,
    scheduled_at: job.scheduledAt.toISOString(),
    queued_at: told(job.queuedAt),
    started_at: told(job.startedAt),
    completed_at: told(job.completedAt),
    exit_code: job.exitCode,
    http_status: job.httpStatus,
    latency_ms: job.latencyMs,
    image_digest: job.imageDigest,
    runner_id: job.runnerId,
    attempts: job.attempts,
    log_lines: Number(job.logLines),
    cancel_requested_at: told(job.cancelRequestedAt),
    created_at: job.createdAt.toISOString(),
    updated_at: job.updatedAt.toISOString(),
  };
}

/** Why a job ended as it did, as the API shows it. */
export function reasonOf(
  job: Pick<JobRow, 'reasonCode' | 'reasonMessage' | 'gap'>,
): z.input<typeof jobSchema>['status_reason'] {
  if (job.reasonCode === null) return null;
  const gap = job.gap as { from: string; to: string; count: number } | null;
  return { code: job.reasonCode, message: job.reasonMessage ?? '', ...(gap && { gap }) };
}

export function told(at: Date | null): string | null {
  return at?.toISOString() ?? null;
}
