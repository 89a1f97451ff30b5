import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { arch, homedir, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { LocalError } from './localError.js';
import type { Progress } from './progress.js';

const run = promisify(execFile);
/** Of the `temporal` program; the newest that `go install` can build. */
const VERSION = 'v1.5.1';
/** A host without a way out must learn so at once, not after the system's own minutes. */
const CONNECT_TIMEOUT_MS = 5_000;
const DOWNLOAD_TIMEOUT_MS = 300_000;

/**
 * The path of a `temporal` program: the one named, on PATH, in our cache, in Go's folder; else fetched into the cache
 * from Temporal's own download, else built there with Go.
 * @param named value of EVERTICK_TEMPORAL_BIN
 * @param stopping ends what is being fetched or built
 * @throws LocalError saying what was tried
 */
export async function findTemporal(
  named: string | undefined,
  progress: Progress,
  stopping?: AbortSignal,
): Promise<string> {
  if (named) {
    if (existsSync(named)) return named;
    throw new LocalError(`EVERTICK_TEMPORAL_BIN names ${named}, which does not exist. Correct or unset it.`);
  }
  const cached = join(
    process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
    'evertick',
    `temporal-${VERSION}`,
    'temporal',
  );
  const found = [
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'temporal')),
    cached,
    goBinary(),
  ];
  const path = found.find((candidate) => candidate && existsSync(candidate));
  if (path) return path;

  await mkdir(dirname(cached), { recursive: true });
  const faults: string[] = [];
  for (const [words, get] of [
    [`Downloading Temporal's dev server ${VERSION} from temporal.download`, download],
    [`Building Temporal's dev server ${VERSION} with Go (a few minutes, this once)`, goInstall],
  ] as const) {
    progress.start(words);
    try {
      await get(cached, stopping);
      progress.done(`Temporal's dev server is in ${cached}`);
      return cached;
    } catch (error) {
      stopping?.throwIfAborted();
      const reason = reasonOf(error);
      progress.fail(`${words}: ${reason}`);
      faults.push(reason);
    }
  }
  throw new LocalError(
    `No Temporal server: there is no \`temporal\` on PATH, the download failed (${faults[0]}), and so did building it (${faults[1]}). ` +
      'Install the Temporal CLI and name it with EVERTICK_TEMPORAL_BIN, or set TEMPORAL_ADDRESS to a server of your own.',
  );
}

function goBinary(): string | undefined {
  try {
    const path = execFileSync('go', ['env', 'GOPATH'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return join(path.trim(), 'bin', 'temporal');
  } catch {
    return undefined;
  }
}

async function download(target: string, stopping?: AbortSignal): Promise<void> {
  const query = new URLSearchParams({
    platform: platform(),
    arch: arch() === 'x64' ? 'amd64' : arch(),
    format: 'tar.gz',
  });
  const answer = await fetch(`https://temporal.download/cli/${VERSION}?${query}`, {
    signal: within(CONNECT_TIMEOUT_MS, stopping),
  });
  if (!answer.ok) throw new Error(`temporal.download answered ${answer.status}`);
  const { archiveUrl, fileToExtract } = (await answer.json()) as { archiveUrl: string; fileToExtract: string };
  const archive = await fetch(archiveUrl, { signal: within(DOWNLOAD_TIMEOUT_MS, stopping) });
  if (!archive.ok) throw new Error(`${archiveUrl} answered ${archive.status}`);

  await inFreshFolder(target, async (folder) => {
    const file = join(folder, 'temporal.tar.gz');
    await writeFile(file, new Uint8Array(await archive.arrayBuffer()));
    await run('tar', ['-xzf', file, '-C', folder, fileToExtract]);
    return join(folder, fileToExtract);
  });
}

async function goInstall(target: string, stopping?: AbortSignal): Promise<void> {
  await inFreshFolder(target, async (folder) => {
    const env = { ...process.env, GOBIN: folder, GOFLAGS: '', CGO_ENABLED: '0' };
    await run('go', ['install', `github.com/temporalio/cli/cmd/temporal@${VERSION}`], {
      env,
      cwd: folder,
      signal: stopping,
    });
    return join(folder, 'temporal');
  });
}

/** Has the program made in a folder of its own, then moves it into place, so that an interruption leaves no half program. */
async function inFreshFolder(target: string, make: (folder: string) => Promise<string>): Promise<void> {
  const folder = await mkdtemp(join(dirname(target), 'new-'));
  try {
    const made = await make(folder);
    await chmod(made, 0o755);
    await rename(made, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function within(ms: number, stopping?: AbortSignal): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(ms), ...(stopping ? [stopping] : [])]);
}

function reasonOf(error: unknown): string {
  const { code, name, message, cause, stderr } = error as NodeJS.ErrnoException & { cause?: Error; stderr?: string };
  if (code === 'ENOENT') return 'Go is not installed';
  if (name === 'TimeoutError') return 'no answer in time';
  return (stderr || cause?.message || message).trim().split('\n').at(-1) ?? 'unknown';
}
