import type { ContainerLimits, ContainerPayload } from './payloads.js';
import { formatSize } from './size.js';

/** Tells what of a payload an operator does not allow, each fault by its path in the payload. */
export function refuseBeyond(
  limits: ContainerLimits,
  { resources, network, volumes }: ContainerPayload,
  refuse: (message: string, path: string[]) => void,
): void {
  if (resources.cpu > limits.cpu) refuse(`must be at most ${limits.cpu}`, ['resources', 'cpu']);
  if (resources.memoryBytes > limits.memoryBytes)
    refuse(`must be at most ${formatSize(limits.memoryBytes)}`, ['resources', 'memory']);
  if (resources.pids > limits.pids) refuse(`must be at most ${limits.pids}`, ['resources', 'pids']);
  const networks = ['none', 'bridge', ...limits.networks];
  if (!networks.includes(network)) refuse(`must be one of ${networks.join(', ')}`, ['network']);
  for (const [i, { source, readOnly }] of volumes.entries()) {
    const allowed = limits.volumes.find((volume) => volume.source === source);
    if (!allowed) refuse("is not in the operator's list, EVERTICK_CONTAINER_VOLUMES", ['volumes', String(i), 'source']);
    else if (!readOnly && !allowed.writable)
      refuse('must be true: the operator lets it be read only', ['volumes', String(i), 'read_only']);
  }
}
