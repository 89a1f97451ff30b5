import { createHash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import type { ContainerCreateOptions, MountSettings } from 'dockerode';

import type { ContainerPayload, VolumeMount } from '../domain/rules/payloads.js';

/** Whose container it is. */
export interface ContainerOwner {
  jobId: string;
  workflowId: string;
  installationId: string;
}

type BindOptions = NonNullable<MountSettings['BindOptions']>;
type VolumeOptions = NonNullable<MountSettings['VolumeOptions']>;

/** What makes one job's container. */
export interface ContainerRequest extends ContainerOwner {
  payload: ContainerPayload;
  /** The image as it was built: `name@sha256:…` or an image id. */
  digest: string;
  /** The values of the secrets that the payload names. */
  secrets: ReadonlyMap<string, string>;
}

/**
 * The labels by which a container is known as ours. `SPEC` is a digest of everything the container was created with, `SECRETS` says
 * where in it secrets are: see SecretPlaces.
 */
export const LABELS = {
  JOB: 'evertick.job',
  WORKFLOW: 'evertick.workflow',
  INSTALLATION: 'evertick.installation',
  SPEC: 'evertick.spec',
  TIMEOUT: 'evertick.timeout-ms',
  SECRETS: 'evertick.secrets',
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

/** Where a container has secrets, names of variables and paths of files, and their names. */
export interface SecretPlaces {
  env: string[];
  files: string[];
  names: string[];
}

/** The name of a job's container, the same in every attempt. */
export function containerName(jobId: string): string {
  return `evertick-${jobId}`;
}

/** The files that a container gets: absolute path → text. */
export function filesOf({ payload, secrets }: ContainerRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(payload.files).map(([path, { secret }]) => [path, secretValue(secrets, secret)]),
  );
}

/** The engine's create options of a job's container: the payload within safe limits, never privileged. */
export function containerSpec(request: ContainerRequest): ContainerCreateOptions & { name: string } {
  const { jobId, workflowId, installationId, payload, digest, secrets } = request;
  const { cpu, memoryBytes, pids, shmBytes } = payload.resources;
  const variables = Object.entries(payload.env);
  const places: SecretPlaces = {
    env: variables.flatMap(([name, value]) => (typeof value === 'string' ? [] : [name])),
    files: Object.keys(payload.files),
    names: [...secrets.keys()],
  };
  const env = (value: (secret: string) => string) =>
    variables.map(([name, text]) => `${name}=${typeof text === 'string' ? text : value(text.secret)}`);
  const options = {
    name: containerName(jobId),
    platform: payload.platform,
    Image: digest,
    Entrypoint: payload.entrypoint.length > 0 ? payload.entrypoint : undefined,
    Cmd: payload.cmd.length > 0 ? payload.cmd : undefined,
    WorkingDir: payload.workdir,
    User: payload.user,
    // Names instead of values, since a digest of these options is a label.
    Env: env((secret) => secret),
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
      Mounts: [...payload.volumes.map(mountOf), ...foldersOf(places.files).map(folderMount)],
      Tmpfs: Object.fromEntries(
        Object.entries(payload.tmpfs).map(([path, bytes]) => [path, `rw,nosuid,nodev,mode=1777,size=${bytes}`]),
      ),
      LogConfig: LOG,
    },
  };
  const spec = createHash('sha256')
    .update(JSON.stringify([options, payload]))
    .digest('hex');
  const labels = {
    [LABELS.JOB]: jobId,
    [LABELS.WORKFLOW]: workflowId,
    [LABELS.INSTALLATION]: installationId,
    [LABELS.SPEC]: spec,
    [LABELS.TIMEOUT]: String(payload.timeoutMs),
    [LABELS.SECRETS]: JSON.stringify(places),
  };
  return { ...options, Env: env((secret) => secretValue(secrets, secret)), Labels: labels };
}

function secretValue(secrets: ReadonlyMap<string, string>, name: string): string {
  const value = secrets.get(name);
  if (value === undefined) throw new Error(`the value of secret ${name} was not given`);
  return value;
}

function mountOf({ source, target, readOnly }: VolumeMount): MountSettings {
  const mount = { Source: source, Target: target, ReadOnly: readOnly };
  // What is mounted below a folder would stay writable; and an empty volume would be filled from the image.
  if (source.startsWith('/'))
    return { ...mount, Type: 'bind', BindOptions: { NonRecursive: readOnly } as unknown as BindOptions };
  return { ...mount, Type: 'volume', VolumeOptions: { NoCopy: readOnly } as unknown as VolumeOptions };
}

function foldersOf(files: string[]): string[] {
  return [...new Set(files.map((file) => dirname(file)))];
}

/**
 * The folder of a secret's file is an anonymous volume, with what the image has there: so the file reaches also a container whose
 * image cannot be written to, is in none of its layers, and goes with it.
 */
function folderMount(target: string): MountSettings {
  return { Type: 'volume', Source: '', Target: target };
}
