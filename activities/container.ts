import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { JobLogs } from '../src/db/logs.js';
import { NameTakenError, type Prepared, prepare, remove, start } from '../src/docker/container.js';
import { type Engine, engineMessage, engineStatus } from '../src/docker/engine.js';
import { ensureImage, ImageUnavailableError } from '../src/docker/image.js';
import { startFailure } from '../src/docker/outcome.js';
import { supervise } from '../src/docker/supervise.js';
import { containerPayload } from '../src/domain/kinds.js';
import { ENGINE_AWAY, type JobRef } from '../src/domain/rules/job.js';
import { RUNNER_GRACE_MS } from '../src/domain/rules/limits.js';
import type { ContainerPayload } from '../src/domain/rules/payloads.js';
import type { Outcome } from '../src/domain/rules/reasons.js';
import type { Definition, Prepare, Ready } from './run.js';

export interface ContainerContext {
  engine: Engine;
  installationId: string;
  logs: JobLogs;
  /** Whether the engine answered when it was last looked for. */
  hasEngine: () => boolean;
}

/** Makes containers ready: created on the engine, or found there from an earlier attempt. */
export function prepareContainer(context: ContainerContext): Prepare {
  const { engine, logs } = context;
  return async (job, definition) => {
    const payload = containerPayload(definition.payload);
    const due = Math.max(job.scheduledAt, Context.current().info.scheduledTimestampMs);
    const giveUpAt = due + payload.timeoutMs + payload.stopGraceMs;
    const container = await orOutcome(giveUpAt, () => create(context, job, definition, payload)).catch((error) => {
      if (definition.claimed || context.hasEngine()) throw error;
      throw ApplicationFailure.nonRetryable('the Docker engine of its runner is away', ENGINE_AWAY);
    });
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

/** Creates the job's container from the digest that was built; a runner whose engine lacks it gets the image first. */
async function create(
  context: ContainerContext,
  job: JobRef,
  definition: Definition,
  payload: ContainerPayload,
): Promise<Prepared> {
  const { engine, installationId } = context;
  const { jobId, workflowId } = job;
  const from = (digest: string) => prepare(engine, { jobId, workflowId, installationId, payload, digest });
  const digest = definition.imageDigest ?? payload.image;
  try {
    return await from(digest);
  } catch (error) {
    if (!(error instanceof ImageUnavailableError)) throw error;
    await ensureImage(engine, digest.includes('@') ? digest : payload.image);
    return from(digest);
  }
}

/**
 * What `work` gives, or the outcome that its failure means when the definition is at fault. An engine that refuses for another reason,
 * such as a full disk, is asked again for as long as the job might have run; one that does not answer, for a runner's grace longer.
 * @param giveUpAt epoch milliseconds
 */
async function orOutcome<T>(giveUpAt: number, work: () => Promise<T>): Promise<T | Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImageUnavailableError)
      return { status: 'FAILED', reason: { code: 'IMAGE_UNAVAILABLE', message: error.message } };
    const outcome = startFailure(error);
    if (outcome) return outcome;
    const refused = engineStatus(error) !== undefined || error instanceof NameTakenError;
    if (refused && Date.now() > giveUpAt)
      return { status: 'FAILED', reason: { code: 'CONTAINER_START_FAILED', message: engineMessage(error) } };
    if (!refused && Date.now() > giveUpAt + RUNNER_GRACE_MS)
      return { status: 'FAILED', reason: { code: 'RUNNER_LOST', message: ENGINE_LOST } };
    throw error;
  }
}

const ENGINE_LOST = 'the Docker engine of its runner did not come back';
