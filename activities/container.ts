import { Context } from '@temporalio/activity';
import type pg from 'pg';
import { recordImage } from '../src/db/jobs.js';
import type { JobLogs } from '../src/db/logs.js';
import { findStarted, NameTakenError, type Prepared, prepare, remove, start } from '../src/docker/container.js';
import { type Engine, engineMessage, engineStatus } from '../src/docker/engine.js';
import { type Images, ImageUnavailableError } from '../src/docker/image.js';
import { startFailure } from '../src/docker/outcome.js';
import type { ContainerOwner, ContainerRequest } from '../src/docker/spec.js';
import { supervise } from '../src/docker/supervise.js';
import { containerPayload } from '../src/domain/kinds.js';
import { refuseBeyond } from '../src/domain/rules/containerLimits.js';
import type { ContainerLimits, ContainerPayload } from '../src/domain/rules/payloads.js';
import type { Outcome, ReasonCode } from '../src/domain/rules/reasons.js';
import type { Definition, Prepare, Ready } from './run.js';

export interface ContainerContext {
  engine: Engine;
  images: Images;
  installationId: string;
  logs: JobLogs;
  pool: pg.Pool;
  /** What this runner's operator lets containers have. */
  limits: ContainerLimits;
  /** Values of secrets by name; names that there are no secrets for are left out. */
  openSecrets(names: string[]): Promise<Map<string, string>>;
}

/** Makes containers ready: created on the engine, or found there from an earlier attempt. */
export function prepareContainer(context: ContainerContext): Prepare {
  const { engine, logs, installationId } = context;
  return async (job, definition) => {
    const payload = containerPayload(definition.payload);
    const giveUpAt = Math.max(job.scheduledAt, Context.current().info.scheduledTimestampMs) + payload.timeoutMs;
    const owner = { jobId: job.jobId, workflowId: job.workflowId, installationId };
    const container = await orOutcome(
      giveUpAt,
      async () => (await findStarted(engine, owner)) ?? (await create(context, owner, definition, payload)),
    );
    if ('status' in container) return container;
    const ready: Ready = {
      started: container.started,
      run: async ({ signal, onStart }) => {
        signal.throwIfAborted();
        const startedAt = await orOutcome(giveUpAt, async () => ({ at: await start(engine, container) }));
        if ('status' in startedAt) return startedAt;
        onStart(startedAt.at);
        return supervise(engine, container, {
          deadline: startedAt.at + container.timeoutMs,
          signal,
          skip: await logs.count(job.jobId),
          onLines: (lines) => logs.append(job.jobId, lines),
        });
      },
      dispose: () => remove(engine, job.jobId),
    };
    return ready;
  };
}

/** Creates the job's container, unless this runner's operator or a missing secret forbids it. */
async function create(
  context: ContainerContext,
  owner: ContainerOwner,
  definition: Definition,
  payload: ContainerPayload,
): Promise<Prepared | Outcome> {
  const refused: string[] = [];
  refuseBeyond(context.limits, payload, (message, path) => refused.push(`${path.join('.')} ${message}`));
  if (refused.length > 0) return failed('CONTAINER_START_FAILED', `not allowed on this runner: ${refused.join('; ')}`);
  const names = secretNames(payload);
  const secrets = names.length > 0 ? await context.openSecrets(names) : new Map<string, string>();
  const missing = names.filter((name) => !secrets.has(name));
  if (missing.length > 0) return failed('SECRET_MISSING', `there is no secret ${missing.join(', ')}`);
  return createFrom(context, { ...owner, payload, secrets }, definition.imageDigest ?? payload.image);
}

/** Creates it from the digest that was built, or from what the image is now; a runner whose engine lacks the digest gets it first. */
async function createFrom(
  { engine, images, pool }: ContainerContext,
  request: Omit<ContainerRequest, 'digest'>,
  built: string,
): Promise<Prepared> {
  const { image, platform, pullPolicy } = request.payload;
  const from = async (digest: string) => {
    await recordImage(pool, request.jobId, digest);
    return prepare(engine, { ...request, digest });
  };
  if (pullPolicy === 'always') return from((await images.ensure({ image, platform, policy: 'always' })).digest);
  try {
    return await from(built);
  } catch (error) {
    if (!(error instanceof ImageUnavailableError)) throw error;
    await images.ensure({ image: built.includes('@') ? built : image, platform, policy: pullPolicy });
    return from(built);
  }
}

function secretNames({ env, files }: ContainerPayload): string[] {
  const refs = [...Object.values(env), ...Object.values(files)];
  return [...new Set(refs.flatMap((ref) => (typeof ref === 'string' ? [] : [ref.secret])))];
}

function failed(code: ReasonCode, message: string): Outcome {
  return { status: 'FAILED', reason: { code, message } };
}

/**
 * What `work` gives, or the outcome that its failure means when the definition is at fault. An engine that refuses for another reason,
 * such as a full disk, and a registry that is away, are asked again for as long as the job might have run.
 * @param giveUpAt epoch milliseconds
 */
async function orOutcome<T>(giveUpAt: number, work: () => Promise<T>): Promise<T | Outcome> {
  try {
    return await work();
  } catch (error) {
    const late = Date.now() > giveUpAt;
    if (error instanceof ImageUnavailableError && (late || !error.transient))
      return failed('IMAGE_UNAVAILABLE', error.message);
    const outcome = startFailure(error);
    if (outcome) return outcome;
    const refused = engineStatus(error) !== undefined || error instanceof NameTakenError;
    if (refused && late) return failed('CONTAINER_START_FAILED', engineMessage(error));
    throw error;
  }
}
