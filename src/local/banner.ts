import type { Credentials } from '../api/firstStart.js';
import type { Config } from '../config.js';
import { engineInfo, openEngine } from '../docker/engine.js';
import { readCredentials } from './credentials.js';
import type { DataPaths } from './dataDir.js';

/** What the banner shows besides settings. */
export interface Shown {
  /** Of the API. */
  url: string;
  /** Address of Temporal's Web UI, or of the server when it is not ours. */
  temporal: string;
  /** Whether the credentials were made just now: they are printed then, and never again. */
  isFirstStart: boolean;
}

/** Prints where everything is and what to try first. */
export async function printBanner(config: Config, paths: DataPaths, shown: Shown): Promise<void> {
  const { url, temporal } = shown;
  const made = readCredentials(paths);
  const engine = await engineInfo(openEngine(config.DOCKER_HOST));
  const docker = engine
    ? `engine ${engine.version}`
    : `no engine at ${config.DOCKER_HOST ?? '/var/run/docker.sock'}; containers need one: https://docs.docker.com/engine/install, or set DOCKER_HOST`;
  const first = JSON.stringify({
    name: 'first check',
    kind: 'HEARTBEAT',
    payload: { endpoint: `${url}/healthz` },
    schedule: { every: '10s' },
  });
  process.stdout.write(`
Evertick runs. Ctrl-C stops it; the next start goes on with every schedule.

  API       ${url}
  API docs  ${url}/docs
  Temporal  ${temporal}
  Docker    ${docker}
  Data      ${paths.root}
${made ? loginLines(made, paths, shown) : ''}
A first check${made ? '' : ', with an API key of yours'}:

  KEY=${made ? `$(sed -n 's/.*"api_key": "\\(.*\\)".*/\\1/p' ${paths.credentials})` : 'evk_…'}
  curl -sS ${url}/v1/workflows -H "authorization: Bearer $KEY" -H 'content-type: application/json' \\
    -d '${first}'

`);
}

function loginLines(made: Credentials, { credentials: file }: DataPaths, { isFirstStart }: Shown): string {
  if (!isFirstStart) return `  Login     ${made.email}, see ${file}\n`;
  return `  Login     ${made.email}, password ${made.password}
  API key   ${made.api_key}
            Both are kept in ${file}, for you alone to read.
`;
}
