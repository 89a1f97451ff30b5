import type { Container, ContainerCreateOptions, ContainerInspectInfo } from 'dockerode';
import { MAX_SECRET_BYTES } from '../domain/rules/limits.js';
import { type Engine, engineMessage, engineStatus, unlessMissing } from './engine.js';
import { putFiles, readFile } from './files.js';
import { ImageUnavailableError } from './image.js';
import { SecretMask } from './mask.js';
import {
  type ContainerOwner,
  type ContainerRequest,
  containerName,
  containerSpec,
  filesOf,
  LABELS,
  type SecretPlaces,
} from './spec.js';
import { waitFor } from './wait.js';

/** The name that a job's container needs is held by somebody else's. */
export class NameTakenError extends Error {
  override readonly name = 'NameTakenError';
}

/** How often a create is tried while the holder of the name goes away. */
const CREATE_ATTEMPTS = 5;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NO_SECRETS = '{"env":[],"files":[],"names":[]}';

/** A job's container on its engine, created and perhaps already more. */
export interface Prepared {
  jobId: string;
  /** The engine's id of the container. */
  id: string;
  /** True when it was there already and has been started: by an earlier attempt or an earlier runner. */
  started: boolean;
  /** The secrets that it has. */
  mask: SecretMask;
  /** How long it may run, as it was created: an edit meanwhile does not change what has begun. Milliseconds. */
  timeoutMs: number;
}

/** One of our containers, as the engine lists it. */
export interface OurContainer {
  jobId: string;
  /** The engine's word: created, running, paused, restarting, removing, exited or dead. */
  state: string;
  /** Epoch milliseconds. */
  createdAt: number;
}

/**
 * The job's container when it has been started before, by an earlier attempt or an earlier runner; else undefined. Throws NameTakenError.
 * @param openSecrets the values that secrets have now: a program may have removed the file of one that it goes on writing about
 */
export async function findStarted(
  engine: Engine,
  owner: ContainerOwner,
  openSecrets: (names: string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<Prepared | undefined> {
  const found = await unlessMissing(engine.getContainer(containerName(owner.jobId)).inspect());
  if (!found) return undefined;
  refuseForeign(found, owner);
  return wasStarted(found) ? takeUp(engine, found, owner.jobId, openSecrets) : undefined;
}

/**
 * Creates the job's container without starting it, or takes up the one that an earlier attempt left, in whatever state. One
 * that was never started and was made for something else (an edited workflow) is replaced.
 * Throws ImageUnavailableError when the image is not on the engine, NameTakenError when its name is taken by one that is not
 * ours, and the engine's errors; `startFailure` tells which of those are the definition's fault.
 */
export async function prepare(engine: Engine, request: ContainerRequest): Promise<Prepared> {
  const { jobId, secrets } = request;
  const spec = containerSpec(request);
  const mask = new SecretMask([...secrets.values()]);
  for (let attempt = 1; ; attempt++) {
    let id = await create(engine, spec, request.digest, attempt);
    if (id === undefined) {
      const found = await unlessMissing(engine.getContainer(spec.name).inspect());
      if (!found) continue;
      refuseForeign(found, request);
      if (wasStarted(found)) return takeUp(engine, found, jobId, async () => secrets);
      const same = found.Config.Labels[LABELS.SPEC] === spec.Labels?.[LABELS.SPEC];
      // The values that one with secrets was created with may be others by now.
      if (found.State.Status !== 'created' || !same || secrets.size > 0) {
        await remove(engine, jobId);
        continue;
      }
      id = found.Id;
    }
    await putFiles(engine.getContainer(id), filesOf(request));
    return { jobId, id, started: false, timeoutMs: request.payload.timeoutMs, mask };
  }
}

/** The new container's id; undefined when its name is taken. */
async function create(
  engine: Engine,
  { name, platform, ...body }: ReturnType<typeof containerSpec>,
  image: string,
  attempt: number,
): Promise<string | undefined> {
  try {
    // The client would put everything into the address, secrets included, which the engine may log.
    const options = { _query: { name, ...(platform && { platform }) }, _body: body };
    return (await engine.createContainer(options as ContainerCreateOptions)).id;
  } catch (error) {
    if (engineStatus(error) === 404) throw new ImageUnavailableError(image, engineMessage(error));
    if (engineStatus(error) !== 409 || attempt === CREATE_ATTEMPTS) throw error;
    return undefined;
  }
}

/** A container that was started, with what it was created with, whatever its definition is now. */
async function takeUp(
  engine: Engine,
  found: ContainerInspectInfo,
  jobId: string,
  openSecrets: Parameters<typeof findStarted>[2],
): Promise<Prepared> {
  const places = JSON.parse(found.Config.Labels[LABELS.SECRETS] ?? NO_SECRETS) as SecretPlaces;
  const now = places.names.length > 0 ? await openSecrets(places.names) : new Map<string, string>();
  const mask = new SecretMask([...(await secretsIn(engine.getContainer(found.Id), found, places)), ...now.values()]);
  return { jobId, id: found.Id, started: true, timeoutMs: Number(found.Config.Labels[LABELS.TIMEOUT]), mask };
}

/** The values of the secrets that a container has. */
async function secretsIn(
  container: Container,
  found: ContainerInspectInfo,
  { env, files }: SecretPlaces,
): Promise<string[]> {
  const variables = found.Config.Env.filter((variable) => env.includes(variable.split('=', 1)[0] as string));
  const values = variables.map((variable) => variable.slice(variable.indexOf('=') + 1));
  for (const path of files) values.push((await unlessMissing(readFile(container, path, MAX_SECRET_BYTES))) ?? '');
  return values;
}

/**
 * Starts a prepared container, unless it has been started before: a job's program never runs twice in its container. Answers
 * when the program started, by the engine's clock, in epoch milliseconds. Throws the engine's errors; see `startFailure`.
 */
export async function start(engine: Engine, { id }: Prepared): Promise<number> {
  const container = engine.getContainer(id);
  const before = await container.inspect();
  if (wasStarted(before)) return Date.parse(before.State.StartedAt);
  try {
    await container.start();
  } catch (error) {
    if (engineStatus(error) !== 304) throw error;
  }
  return Date.parse((await container.inspect()).State.StartedAt);
}

/** Removes the job's container with its anonymous volumes, killing it when it runs. Does nothing when there is none. */
export async function remove(engine: Engine, jobId: string): Promise<void> {
  const container = engine.getContainer(containerName(jobId));
  try {
    await unlessMissing(container.remove({ force: true, v: true }));
  } catch (error) {
    // Another removal is under way.
    if (engineStatus(error) !== 409) throw error;
    await unlessMissing(waitFor(container, 'removed'));
  }
}

/** Every container of this installation on the engine, in any state. */
export async function listOurs(engine: Engine, installationId: string): Promise<OurContainer[]> {
  const filters = { label: [`${LABELS.INSTALLATION}=${installationId}`] };
  const containers = await engine.listContainers({ all: true, filters });
  // Anybody may write our labels; what was made by us also has the name that goes with them.
  return containers.flatMap(({ Labels, Names, State, Created }) => {
    const jobId = Labels[LABELS.JOB] ?? '';
    const ours = UUID.test(jobId) && Names.includes(`/${containerName(jobId)}`);
    return ours ? [{ jobId, state: State, createdAt: Created * 1_000 }] : [];
  });
}

/** A container that failed to start stays `created`; the engine gives it no start time. */
function wasStarted({ State }: ContainerInspectInfo): boolean {
  return Date.parse(State.StartedAt) > 0;
}

function refuseForeign(found: ContainerInspectInfo, { jobId, installationId }: ContainerOwner): void {
  const labels = found.Config.Labels;
  if (labels[LABELS.JOB] === jobId && labels[LABELS.INSTALLATION] === installationId) return;
  throw new NameTakenError(
    `container ${containerName(jobId)} exists and is not of this installation; remove or rename it`,
  );
}
