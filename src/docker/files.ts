import { dirname, relative } from 'node:path/posix';
import { buffer, text } from 'node:stream/consumers';
import type { Container } from 'dockerode';
import { extract, pack } from 'tar-stream';

/** Readable by every user of the container, since which one it runs as may be up to its image. */
const MODE = 0o444;

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

/** What is in a file of a container, running or not; undefined when it is no file. */
export async function readFile(container: Container, path: string): Promise<string | undefined> {
  const archive = (await container.getArchive({ path })).pipe(extract());
  for await (const entry of archive) {
    const content = await text(entry);
    if (entry.header.type === 'file') return content;
  }
  return undefined;
}
