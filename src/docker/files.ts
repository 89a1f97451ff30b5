import { dirname, relative } from 'node:path/posix';
import type { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Container } from 'dockerode';
import { extract, pack } from 'tar-stream';

/** Readable by every user of the container, since which one it runs as may be up to its image. */
const MODE = 0o444;
/** How long a small file may take to be read. */
const READ_MS = 10_000;

/** Puts files into a container that has not been started: absolute path → text. Their folders have to be there. */
export async function putFiles(container: Container, files: Record<string, string>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const folder = dirname(path);
    const archive = pack();
    archive.entry({ name: relative(folder, path), mode: MODE }, content);
    archive.finalize();
    await container.putArchive(await buffer(archive), { path: folder });
  }
}

/**
 * What is in a file of a container, running or not; undefined when it is no file or has more than `limit` bytes: the program may have
 * put anything there. The answer is never left unread, because the engine holds the container until it is read or cut off.
 */
export async function readFile(container: Container, path: string, limit: number): Promise<string | undefined> {
  const answer = (await container.getArchive({ path, abortSignal: AbortSignal.timeout(READ_MS) })) as Readable;
  const archive = extract();
  const cut = pipeline(answer, archive).catch(() => {});
  try {
    for await (const entry of archive) {
      const { type, size = 0 } = entry.header;
      return type === 'file' && size <= limit ? await text(entry) : undefined;
    }
    return undefined;
  } finally {
    answer.destroy();
    archive.destroy();
    await cut;
  }
}
