import { createHash } from 'node:crypto';
import type { ContainerCreateOptions } from 'dockerode';
import type { ContainerPayload } from '../domain/rules/payloads.js';

/** What makes one job's container. `digest` is the image as it was built: `name@sha256:…` or an image id. */
export interface ContainerRequest {
  jobId: string;
  workflowId: string;
  installationId: string;
  payload: ContainerPayload;
  digest: string;
}

/** The labels by which a container is known as ours. `SPEC` is a digest of everything the container was created with. */
export const LABELS = {
  JOB: 'evertick.job',
  WORKFLOW: 'evertick.workflow',
  INSTALLATION: 'evertick.installation',
  SPEC: 'evertick.spec',
  TIMEOUT: 'evertick.timeout-ms',
} as const;

/**
 * Output is read from the engine's own file, which therefore must hold all of it. Every option is written out, since the
 * engine adds its configured defaults (rotation, dropping when busy) for those left open. The file has no size that
 * means unlimited, so it gets one that no disk has.
 */
const LOG = {
  Type: 'json-file',
  Config: { 'max-size': '1000t', 'max-file': '1', compress: 'false', mode: 'blocking' },
};

/** The name of a job's container, the same in every attempt. */
export function containerName(jobId: string): string {
  return `evertick-${jobId}`;
}

/** The engine's create options of a job's container: the payload within safe limits, never privileged. */
export function containerSpec(request: ContainerRequest): ContainerCreateOptions & { name: string } {
  const { jobId, workflowId, installationId, payload, digest } = request;
  const { cpu, memoryBytes, pids, shmBytes } = payload.resources;
  const options = {
    name: containerName(jobId),
    Image: digest,
    Entrypoint: payload.entrypoint.length > 0 ? payload.entrypoint : undefined,
    Cmd: payload.cmd.length > 0 ? payload.cmd : undefined,
    WorkingDir: payload.workdir,
    User: payload.user,
    Env: Object.entries(payload.env).map(([name, value]) => `${name}=${value}`),
    StopSignal: payload.stopSignal,
    StopTimeout: payload.stopGraceMs / 1_000,
    HostConfig: {
      AutoRemove: false,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges:true'],
      Memory: memoryBytes,
      // Memory and swap together: none is added.
      MemorySwap: memoryBytes,
      NanoCpus: Math.round(cpu * 1e9),
      PidsLimit: pids,
      ShmSize: shmBytes,
      Init: true,
      NetworkMode: payload.network,
      ReadonlyRootfs: payload.readOnly,
      Tmpfs: Object.fromEntries(
        Object.entries(payload.tmpfs).map(([path, bytes]) => [path, `rw,nosuid,nodev,mode=1777,size=${bytes}`]),
      ),
      LogConfig: LOG,
    },
  };
  const spec = createHash('sha256').update(JSON.stringify(options)).digest('hex');
  const labels = {
    [LABELS.JOB]: jobId,
    [LABELS.WORKFLOW]: workflowId,
    [LABELS.INSTALLATION]: installationId,
    [LABELS.SPEC]: spec,
    [LABELS.TIMEOUT]: String(payload.timeoutMs),
  };
  return { ...options, Labels: labels };
}
