import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type pg from 'pg';
import { recordImage } from '../src/db/jobs.js';
import type { JobLogs } from '../src/db/logs.js';
import { findStarted, NameTakenError, type Prepared, prepare, remove, start } from '../src/docker/container.js';
import { type Engine, engineMessage, engineStatus } from '../src/docker/engine.js';
import { type Images, ImageUnavailableError } from '../src/docker/image.js';
import { startFailure } from '../src/docker/outcome.js';
import type { ContainerRequest } from '../src/docker/spec.js';
import { supervise } from '../src/docker/supervise.js';
import { containerPayload } from '../src/domain/kinds.js';
import { refuseBeyond } from '../src/domain/rules/containerLimits.js';
import { GIVEN_BACK, type JobRef } from '../src/domain/rules/job.js';
import { RUNNER_GRACE_MS } from '../src/domain/rules/limits.js';
import type { ContainerLimits, ContainerPayload } from '../src/domain/rules/payloads.js';
import type { Outcome, ReasonCode } from '../src/domain/rules/reasons.js';
import { canMask } from '../src/domain/rules/secret.js';
import { SealError } from '../src/sealing/key.js';
import { KeyError } from '../src/sealing/keyFile.js';
import type { Definition, Prepare, Ready } from './run.js';

export interface ContainerContext {
  engine: Engine;
  images: Images;
  installationId: string;
  logs: JobLogs;
  pool: pg.Pool;
  /** What this runner's operator lets containers have. */
  limits: ContainerLimits;
  /** Whether the engine answered when it was last looked for. */
  hasEngine: () => boolean;
  /** Values of secrets by name; names that there are no secrets for are left out. */
  openSecrets(teamId: string, names: string[]): Promise<Map<string, string>>;
}

/** Makes containers ready: created on the engine, or found there from an earlier attempt. */
export function prepareContainer(context: ContainerContext): Prepare {
  const { engine, logs } = context;
  return async (job, definition) => {
    const payload = containerPayload(definition.payload);
    const due = Math.max(job.scheduledAt, Context.current().info.scheduledTimestampMs);
    const giveUpAt = due + payload.timeoutMs + payload.stopGraceMs;
    const container = await prepared(context, job, definition, payload, giveUpAt).catch((error) => {
      if (definition.claimed || context.hasEngine()) throw error;
      throw ApplicationFailure.nonRetryable('the Docker engine of its runner is away', GIVEN_BACK);
    });
    if ('status' in container) return container;
    const ready: Ready = {
      started: container.started,
      run: async ({ signal, onStart }) => {
        signal.throwIfAborted();
        const startedAt = await orOutcome(giveUpAt, async () => ({ at: await start(engine, container) }));
        if ('status' in startedAt) return startedAt;
        onStart(startedAt.at);
        const log = await logs.open(job.jobId);
        return supervise(engine, container, {
          deadline: startedAt.at + container.timeoutMs,
          signal,
          skip: log.lines,
          maxBytes: log.maxBytes,
          onLines: (lines) => logs.append(job.jobId, lines, lines[0]?.sequence),
        });
      },
      dispose: () => remove(engine, job.jobId),
    };
    return ready;
  };
}

/** The container as an earlier attempt started it, or a new one, unless this runner's operator or a missing secret forbids it. */
async function prepared(
  context: ContainerContext,
  { jobId, workflowId }: JobRef,
  definition: Definition,
  payload: ContainerPayload,
  giveUpAt: number,
): Promise<Prepared | Outcome> {
  const { engine, limits, installationId } = context;
  const { teamId } = definition;
  const openSecrets = (names: string[]) => context.openSecrets(teamId, names);
  const owner = { jobId, workflowId, installationId };
  const found = await orOutcome(giveUpAt, async () => ({
    container: await findStarted(engine, owner, openSecrets),
  }));
  if ('status' in found) return found;
  if (found.container) return found.container;
  const refused: string[] = [];
  refuseBeyond(limits, payload, (message, path) => refused.push(`${path.join('.')} ${message}`));
  if (refused.length > 0) return failed('CONTAINER_START_FAILED', `not allowed on this runner: ${refused.join('; ')}`);
  const secrets = await openedSecrets(openSecrets, payload, giveUpAt);
  if ('status' in secrets) return secrets;
  const request = { ...owner, payload, secrets };
  return orOutcome(giveUpAt, () => create(context, teamId, request, definition.imageDigest ?? payload.image));
}

/** The values of the secrets that a payload names. A runner without their key is given as long as the job might have run to get it. */
async function openedSecrets(
  openSecrets: (names: string[]) => Promise<Map<string, string>>,
  payload: ContainerPayload,
  giveUpAt: number,
): Promise<Map<string, string> | Outcome> {
  const names = secretNames(payload);
  if (names.length === 0) return new Map();
  try {
    const secrets = await openSecrets(names);
    const missing = names.filter((name) => !secrets.has(name));
    if (missing.length > 0) return failed('SECRET_MISSING', `there is no secret ${missing.join(', ')}`);
    if (!canMask([...secrets.values()])) return failed('CONTAINER_START_FAILED', TOO_MANY_SECRETS);
    return secrets;
  } catch (error) {
    if (isSealed(error) && Date.now() > giveUpAt) return failed('SECRET_MISSING', error.message);
    throw error;
  }
}

/** Creates it from the digest that was built, or from what the image is now; a runner whose engine lacks the digest gets it first. */
async function create(
  { engine, images, pool }: ContainerContext,
  teamId: string,
  request: Omit<ContainerRequest, 'digest'>,
  built: string,
): Promise<Prepared> {
  const { image, platform, pullPolicy } = request.payload;
  const from = async (digest: string) => {
    await recordImage(pool, request.jobId, digest);
    return prepare(engine, { ...request, digest });
  };
  if (pullPolicy === 'always') return from((await images.ensure({ teamId, image, platform, policy: 'always' })).digest);
  try {
    return await from(built);
  } catch (error) {
    if (!(error instanceof ImageUnavailableError)) throw error;
    await images.ensure({ teamId, image: built.includes('@') ? built : image, platform, policy: pullPolicy });
    return from(built);
  }
}

/** What is sealed stays so: this process lacks the key, or the value was changed by other hands. */
const isSealed = (error: unknown) => error instanceof KeyError || error instanceof SealError;

const TOO_MANY_SECRETS = 'its secrets have more than 500 lines or 64 KiB in all: too much to be masked in its log';

function secretNames({ env, files }: ContainerPayload): string[] {
  const refs = [...Object.values(env), ...Object.values(files)];
  return [...new Set(refs.flatMap((ref) => (typeof ref === 'string' ? [] : [ref.secret])))];
}

function failed(code: ReasonCode, message: string): Outcome {
  return { status: 'FAILED', reason: { code, message } };
}

/**
 * What `work` gives, or the outcome that its failure means when the definition is at fault. An engine that refuses for another reason,
 * such as a full disk, and a registry that is away, are asked again for as long as the job might have run; an engine that does not
 * answer, for a runner's grace longer.
 * @param giveUpAt epoch milliseconds
 */
async function orOutcome<T>(giveUpAt: number, work: () => Promise<T>): Promise<T | Outcome> {
  try {
    return await work();
  } catch (error) {
    const late = Date.now() > giveUpAt;
    // Credentials of a registry that this runner cannot open.
    if (isSealed(error) && late) return failed('IMAGE_UNAVAILABLE', error.message);
    if (error instanceof ImageUnavailableError && (late || !error.transient))
      return failed('IMAGE_UNAVAILABLE', error.message);
    const outcome = startFailure(error);
    if (outcome) return outcome;
    const refused = engineStatus(error) !== undefined || error instanceof NameTakenError;
    if (refused && late) return failed('CONTAINER_START_FAILED', engineMessage(error));
    if (!refused && Date.now() > giveUpAt + RUNNER_GRACE_MS) return failed('RUNNER_LOST', ENGINE_LOST);
    throw error;
  }
}

const ENGINE_LOST = 'the Docker engine of its runner did not come back';
