import { z } from 'zod';
import { parseDuration } from '../rules/duration.js';
import type { ContainerPayload } from '../rules/payloads.js';
import { parseSize } from '../rules/size.js';
import {
  environment,
  folder,
  imageReference,
  refuseSharedFolders,
  runnerLabels,
  secretFiles,
  volumes,
  words,
} from './containerFields.js';
import { notAllowed } from './faults.js';
import { durationText, sizeText } from './values.js';

const MAX_TIMEOUT_MS = 3_600_000;
const MIB = 2 ** 20;
const GIB = 2 ** 30;
const MAX_STOP_GRACE_MS = 60_000;
/** The least memory that the engine accepts for a container. */
const MIN_MEMORY = 6 * MIB;
const PULL_POLICIES = ['always', 'if_missing', 'never'] as const;
const STOP_SIGNALS = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGKILL'] as const;

/** What a user writes for a container; parsing fills in the defaults and keeps durations as text. */
export const containerSchema = z
  .strictObject({
    image: imageReference(),
    pull_policy: z.enum(PULL_POLICIES).default('if_missing').meta({
      description:
        'When the image is pulled: before every build and job, when the engine lacks it, or never. Jobs run the digest that was built, with `always` the newest.',
    }),
    platform: z
      .string()
      .max(64)
      .regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/, { error: 'must be a platform such as "linux/arm64"' })
      .optional()
      .meta({ description: "Platform of the image; default: the engine's own.", example: 'linux/amd64' }),
    entrypoint: words().meta({ description: "Program that gets `cmd` as its arguments; empty: the image's own." }),
    cmd: words().meta({ description: "Command and arguments; empty runs the image's own." }),
    env: environment(),
    files: secretFiles(),
    workdir: folder().optional().meta({ description: "Absolute path; default: the image's own.", example: '/work' }),
    user: z
      .string()
      .max(64)
      .regex(/^[a-z_0-9][\w.-]*(:[a-z_0-9][\w.-]*)?$/i, { error: 'must be a user, or user:group, by name or number' })
      .optional()
      .meta({ description: "User or user:group; default: the image's own.", example: '1000:1000' }),
    timeout: durationText(1, MAX_TIMEOUT_MS).default('30s'),
    resources: z
      .strictObject({
        cpu: z.number().min(0.01).max(1_024).default(1).meta({ description: 'Processors.' }),
        memory: sizeText(MIN_MEMORY, 1_024 * GIB).default('512m'),
        pids: z.int().min(1).max(1_000_000).default(256).meta({ description: 'Processes and threads at once.' }),
        shm: sizeText(MIB, 64 * GIB)
          .default('64m')
          .meta({ description: 'Size of /dev/shm.' }),
      })
      .prefault({}),
    network: z
      .string()
      .regex(/^[a-zA-Z0-9][\w.-]{0,63}$/, { error: 'must be the name of a network' })
      .default('bridge')
      .meta({ description: '`none`, `bridge` or the name of a network that the operator allows.' }),
    volumes: volumes(),
    tmpfs: z
      .record(folder(), sizeText(MIB, 64 * GIB))
      .superRefine((mounts, context) => {
        if (Object.keys(mounts).length > 16) notAllowed(context, 'must have at most 16 entries');
      })
      .default({})
      .meta({ description: 'Folders in memory: absolute path to size. They count towards `resources.memory`.' }),
    read_only: z.boolean().default(false).meta({ description: "Whether the image's files cannot be written to." }),
    stop_signal: z.enum(STOP_SIGNALS).optional().meta({ description: "Default: the image's own, else SIGTERM." }),
    stop_grace: durationText(0, MAX_STOP_GRACE_MS)
      .superRefine((value, context) => {
        if ((parseDuration(value) ?? 0) % 1_000 !== 0) notAllowed(context, 'must be whole seconds');
      })
      .default('2s')
      .meta({ description: 'From the stop signal to the kill, whole seconds, at most "60s".' }),
    runner: runnerLabels(),
  })
  .superRefine(refuseSharedFolders)
  .meta({ id: 'ContainerPayload' });

/** The rules' form of a stored CONTAINER payload. What an older one lacks has its default. */
export function containerPayload(stored: unknown): ContainerPayload {
  const { image, platform, entrypoint, cmd, env, files, workdir, user, network, runner, ...rest } =
    containerSchema.parse(stored);
  const { cpu, memory, pids, shm } = rest.resources;
  return {
    image,
    pullPolicy: rest.pull_policy,
    platform,
    entrypoint,
    cmd,
    env,
    files,
    workdir,
    user,
    network,
    runner,
    volumes: rest.volumes.map(({ source, target, read_only }) => ({ source, target, readOnly: read_only })),
    timeoutMs: milliseconds(rest.timeout),
    resources: { cpu, memoryBytes: size(memory), pids, shmBytes: size(shm) },
    tmpfs: Object.fromEntries(Object.entries(rest.tmpfs).map(([path, text]) => [path, size(text)])),
    readOnly: rest.read_only,
    stopSignal: rest.stop_signal,
    stopGraceMs: milliseconds(rest.stop_grace),
  };
}

/** Of text that the schema has let pass. */
const milliseconds = (duration: string) => parseDuration(duration) as number;
const size = (text: string) => parseSize(text) as number;
