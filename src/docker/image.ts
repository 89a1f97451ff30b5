import type { ImageInspectInfo } from 'dockerode';
import type { PullPolicy } from '../domain/rules/payloads.js';
import type { PullProgress } from '../domain/rules/pull.js';
import { type Engine, engineMessage, engineStatus, unlessMissing } from './engine.js';
import { type PullEvent, PullTally } from './pullProgress.js';
import { registryOf, repositoryOf, withTag } from './reference.js';

/** An image that cannot be had: not on the engine, and not to be pulled or not pulled. `message` holds the registry's or engine's own words. */
export class ImageUnavailableError extends Error {
  override readonly name = 'ImageUnavailableError';

  /** @param transient whether another try may succeed: the registry was away, busy or limits the rate */
  constructor(
    readonly image: string,
    reason: string,
    readonly transient = false,
  ) {
    super(`image ${image} is not available: ${reason}`);
  }
}

export interface Credentials {
  username: string;
  password: string;
}

export interface ImageRequest {
  /** Whose credentials a pull uses. */
  teamId: string;
  /** A name, `name:tag`, `name@sha256:…` or an image id. */
  image: string;
  policy: PullPolicy;
  /** Such as `linux/arm64`; left out: the engine's own. */
  platform?: string;
}

/** What a pull is to bring. */
interface Wanted {
  teamId: string;
  reference: string;
  platform: string | undefined;
}

interface Pull {
  done: Promise<void>;
  tally: PullTally;
  listeners: Set<(progress: PullProgress) => void>;
}

/** The characters of references and ids, and no way up a path: the engine's API takes the reference as part of its path. */
const REFERENCE = /^(?!.*\.\.)[A-Za-z0-9][\w.:/@-]*$/;
/** A pull of which the engine tells nothing for so long is given up. */
const SILENT_MS = 120_000;
/** What registries say when asking again cannot help. */
const DEFINITE =
  /not found|manifest unknown|name unknown|denied|unauthorized|authentication required|no basic auth|no matching manifest|invalid reference|unsupported|does not match/i;
/** What they say when it may, whatever else is in the sentence. */
const PASSING = /time-?out|HTTP (status:|response)|toomanyrequests|unknown: unknown/i;

/** The images of one engine. What several ask for at once is pulled once. */
export class Images {
  readonly #pulls = new Map<string, Pull>();

  /** @param credentialsFor how a team logs in to a registry, by its host */
  constructor(
    private readonly engine: Engine,
    private readonly credentialsFor: (teamId: string, registry: string) => Promise<Credentials | undefined>,
  ) {}

  /**
   * Makes sure that the engine has an image, pulling it as the policy says. `digest` names exactly what was found, for later runs:
   * `name@sha256:…`, or the image id `sha256:…` of an image that no registry knows.
   * Throws ImageUnavailableError when the pull is refused, the engine's error when the engine cannot be reached.
   */
  async ensure(request: ImageRequest, onProgress?: (progress: PullProgress) => void): Promise<{ digest: string }> {
    const { teamId, image, policy, platform } = request;
    if (!REFERENCE.test(image)) throw new ImageUnavailableError(image, 'that is not the name of an image');
    const reference = withTag(image);
    try {
      const found = policy === 'always' ? undefined : await digestOf(this.engine, reference, platform);
      if (found) return { digest: found };
      if (policy === 'never')
        throw new ImageUnavailableError(reference, 'the engine does not have it and pull_policy is never');
      await this.#pull({ teamId, reference, platform }, onProgress);
      const pulled = await digestOf(this.engine, reference, platform);
      if (pulled) return { digest: pulled };
    } catch (error) {
      if (engineStatus(error) !== undefined) throw unavailable(reference, engineMessage(error));
      throw error;
    }
    throw new ImageUnavailableError(reference, 'the engine pulled it but does not have it');
  }

  /** Pulls, or joins a pull of the same for the same team that is under way. */
  async #pull(wanted: Wanted, onProgress?: (progress: PullProgress) => void) {
    const key = `${wanted.teamId} ${wanted.reference} ${wanted.platform ?? ''}`;
    const pull = this.#pulls.get(key) ?? this.#begin(key, wanted);
    if (onProgress) {
      pull.listeners.add(onProgress);
      onProgress(pull.tally.progress);
    }
    try {
      await pull.done;
    } finally {
      if (onProgress) pull.listeners.delete(onProgress);
    }
  }

  #begin(key: string, { teamId, reference, platform }: Wanted): Pull {
    const tally = new PullTally();
    const listeners: Pull['listeners'] = new Set();
    const follow = async () => {
      const authconfig = await this.#login(teamId, registryOf(reference));
      const silence = new AbortController();
      const timer = setTimeout(() => silence.abort(), SILENT_MS);
      try {
        const answer = await this.engine.pull(reference, { authconfig, platform, abortSignal: silence.signal });
        for await (const event of events(answer)) {
          timer.refresh();
          if (event.error !== undefined) throw unavailable(reference, event.error);
          if (tally.note(event)) for (const tell of listeners) tell(tally.progress);
        }
      } catch (error) {
        if (!silence.signal.aborted) throw error;
        throw new ImageUnavailableError(reference, `nothing came from its registry for ${SILENT_MS / 1_000} s`, true);
      } finally {
        clearTimeout(timer);
      }
    };
    const done = follow().finally(() => this.#pulls.delete(key));
    const pull = { done, tally, listeners };
    this.#pulls.set(key, pull);
    return pull;
  }

  async #login(teamId: string, registry: string) {
    const credentials = await this.credentialsFor(teamId, registry);
    return credentials && { ...credentials, serveraddress: registry };
  }
}

function unavailable(reference: string, reason: string): ImageUnavailableError {
  // Its own name may hold any word.
  const words = reason.replaceAll(/"[^"]*"|https?:\S+/g, '').replaceAll(repositoryOf(reference), '');
  return new ImageUnavailableError(reference, reason, PASSING.test(words) || !DEFINITE.test(words));
}

async function digestOf(engine: Engine, reference: string, platform?: string): Promise<string | undefined> {
  const info = await unlessMissing(engine.getImage(reference).inspect());
  if (!info || (platform && !isFor(platform, info))) return undefined;
  const digests = info.RepoDigests ?? [];
  return digests.find((digest) => digest.startsWith(`${repositoryOf(reference)}@`)) ?? digests[0] ?? info.Id;
}

function isFor(platform: string, { Os, Architecture, Variant }: ImageInspectInfo & { Variant?: string }): boolean {
  const [os, architecture, variant] = platform.split('/');
  return os === Os && architecture === Architecture && (variant === undefined || variant === Variant);
}

/** The pull's progress, one JSON object a line, to its end: the engine reports most failures in there, after a 200. */
async function* events(answer: NodeJS.ReadableStream): AsyncGenerator<PullEvent> {
  answer.setEncoding('utf8');
  let rest = '';
  for await (const text of answer) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as PullEvent;
  }
  if (rest.trim() !== '') yield JSON.parse(rest) as PullEvent;
}
