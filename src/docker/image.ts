import { type Engine, engineMessage, engineStatus, unlessMissing } from './engine.js';

/** An image that cannot be had: not on the engine, and the pull failed. `message` holds the registry's or engine's own words. */
export class ImageUnavailableError extends Error {
  override readonly name = 'ImageUnavailableError';

  constructor(
    readonly image: string,
    reason: string,
  ) {
    super(`image ${image} is not available: ${reason}`);
  }
}

/** The characters of references and ids, and no way up a path: the engine's API takes the reference as part of its path. */
const REFERENCE = /^(?!.*\.\.)[A-Za-z0-9][\w.:/@-]*$/;

/** The reference with the tag that Docker implies: `busybox` is `busybox:latest`. Digests and image ids stay as they are. */
export function withTag(image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1);
  return name.includes(':') || name.includes('@') ? image : `${image}:latest`;
}

/**
 * Makes sure that the engine has `image` (a name, `name:tag`, `name@sha256:…` or an image id), pulling it when it is missing.
 * `digest` names exactly what was found, for later runs: `name@sha256:…`, or the image id `sha256:…` of an image that no
 * registry knows. Throws ImageUnavailableError when the pull is refused, the engine's error when the engine cannot be reached.
 */
export async function ensureImage(engine: Engine, image: string): Promise<{ digest: string }> {
  if (!REFERENCE.test(image)) throw new ImageUnavailableError(image, 'that is not the name of an image');
  const reference = withTag(image);
  try {
    const found = await digestOf(engine, reference);
    if (found) return { digest: found };
    await followPull(await engine.pull(reference), reference);
    const pulled = await digestOf(engine, reference);
    if (pulled) return { digest: pulled };
  } catch (error) {
    if (engineStatus(error) !== undefined) throw new ImageUnavailableError(reference, engineMessage(error));
    throw error;
  }
  throw new ImageUnavailableError(reference, 'the engine pulled it but does not have it');
}

async function digestOf(engine: Engine, reference: string): Promise<string | undefined> {
  const info = await unlessMissing(engine.getImage(reference).inspect());
  if (!info) return undefined;
  const digests = info.RepoDigests ?? [];
  const repository = reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');
  return digests.find((digest) => digest.startsWith(`${repository}@`)) ?? digests[0] ?? info.Id;
}

/** Reads the pull's progress, one JSON object a line, to its end: the engine reports most failures in there, after a 200. */
async function followPull(progress: NodeJS.ReadableStream, reference: string): Promise<void> {
  progress.setEncoding('utf8');
  let rest = '';
  for await (const text of progress) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) failureIn(line, reference);
  }
  failureIn(rest, reference);
}

function failureIn(line: string, reference: string): void {
  if (line.trim() === '') return;
  const { error } = JSON.parse(line) as { error?: string };
  if (error !== undefined) throw new ImageUnavailableError(reference, error);
}
