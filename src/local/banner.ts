import type { Config } from '../config.js';
import { engineInfo, openEngine } from '../docker/engine.js';
import type { DataPaths } from './dataDir.js';

/**
 * Prints where everything is and what to try first.
 * @param temporal address of Temporal's Web UI, or of the server when it is not ours
 */
export async function printBanner(config: Config, paths: DataPaths, apiUrl: string, temporal: string): Promise<void> {
  const engine = await engineInfo(openEngine(config.DOCKER_HOST));
  const docker = engine
    ? `engine ${engine.version}`
    : `no engine at ${config.DOCKER_HOST ?? '/var/run/docker.sock'}; containers need one: https://docs.docker.com/engine/install, or set DOCKER_HOST`;
  const first = JSON.stringify({
    name: 'first check',
    kind: 'HEARTBEAT',
    payload: { endpoint: `${apiUrl}/healthz` },
    schedule: { every: '10s' },
  });
  process.stdout.write(`
Evertick runs. Ctrl-C stops it; the next start goes on with every schedule.

  API       ${apiUrl}
  API docs  ${apiUrl}/docs
  Temporal  ${temporal}
  Docker    ${docker}
  Data      ${paths.root}

A first check:

  curl -sS ${apiUrl}/v1/workflows -H 'content-type: application/json' \\
    -d '${first}'

`);
}
