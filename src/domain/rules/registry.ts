/** Names by which Docker's own registry is reached; image references without a host mean it. */
const DOCKER_HUB = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

/** A registry's host, with its port if it has one, in the one way that it is stored. */
export function normalHost(host: string): string {
  const lower = host.toLowerCase();
  return DOCKER_HUB.has(lower) ? 'docker.io' : lower;
}
