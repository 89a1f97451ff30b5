import { z } from 'zod';
import { parseDuration } from '../rules/duration.js';
import type { ContainerLimits, ContainerPayload } from '../rules/payloads.js';
import { formatSize, parseSize } from '../rules/size.js';
import { malformed, notAllowed } from './faults.js';
import { durationText, sizeText, text } from './values.js';

const MAX_TIMEOUT_MS = 3_600_000;
const MAX_BYTES = 64 * 1024;
const MAX_REPOSITORY_LENGTH = 255;
const MIB = 2 ** 20;
const GIB = 2 ** 30;
const MAX_STOP_GRACE_MS = 60_000;
/** The least memory that the engine accepts for a container. */
const MIN_MEMORY = 6 * MIB;
const STOP_SIGNALS = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGKILL'] as const;
/** Lets a path name one folder, in one way, and hold none of the characters by which the engine separates options. */
const FOLDER = /^(?:\/(?!\.{1,2}(?:\/|$))[\w.@+ -]+)+$/;
const LABEL = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
/** The host, with its port, that an image reference may begin with. */
export const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9A-Fa-f:]+\\])(?::\\d{1,5})?`;
const PART = '[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*';
const TAG = ':\\w[\\w.-]{0,127}';
const DIGEST = '@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,128}';
const IMAGE = new RegExp(`^(?<repository>(?:${HOST}/)?${PART}(?:/${PART})*)(?:${TAG})?(?:${DIGEST})?$`);

/** What a user writes for a container; parsing fills in the defaults and keeps durations as text. */
export const containerSchema = z
  .strictObject({
    image: text()
      .max(512)
      .superRefine(checkImage)
      .meta({ description: 'Image reference: name, tag, digest.', example: 'busybox:1.36' }),
    entrypoint: words().meta({ description: "Program that gets `cmd` as its arguments; empty: the image's own." }),
    cmd: words().meta({ description: "Command and arguments; empty runs the image's own." }),
    env: z
      .record(z.string(), text())
      .superRefine(checkEnv)
      .default({})
      .meta({ description: 'Environment variables: name to value.' }),
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
  })
  .meta({ id: 'ContainerPayload' });

/** The rules' form of a stored CONTAINER payload. What an older one lacks has its default. */
export function containerPayload(stored: unknown): ContainerPayload {
  const { image, entrypoint, cmd, env, workdir, user, network, ...rest } = containerSchema.parse(stored);
  const { cpu, memory, pids, shm } = rest.resources;
  return {
    image,
    entrypoint,
    cmd,
    env,
    workdir,
    user,
    network,
    timeoutMs: milliseconds(rest.timeout),
    resources: { cpu, memoryBytes: size(memory), pids, shmBytes: size(shm) },
    tmpfs: Object.fromEntries(Object.entries(rest.tmpfs).map(([path, text]) => [path, size(text)])),
    readOnly: rest.read_only,
    stopSignal: rest.stop_signal,
    stopGraceMs: milliseconds(rest.stop_grace),
  };
}

/** Tells what of a valid payload this installation's operator does not allow. */
export function refuseBeyond(
  limits: ContainerLimits,
  payload: z.output<typeof containerSchema>,
  refuse: (message: string, path: string[]) => void,
): void {
  const { resources, network } = payload;
  if (resources.cpu > limits.cpu) refuse(`must be at most ${limits.cpu}`, ['resources', 'cpu']);
  if (size(resources.memory) > limits.memoryBytes)
    refuse(`must be at most ${formatSize(limits.memoryBytes)}`, ['resources', 'memory']);
  if (resources.pids > limits.pids) refuse(`must be at most ${limits.pids}`, ['resources', 'pids']);
  const networks = ['none', 'bridge', ...limits.networks];
  if (!networks.includes(network)) refuse(`must be one of ${networks.join(', ')}`, ['network']);
}

/** Of text that the schema has let pass. */
const milliseconds = (duration: string) => parseDuration(duration) as number;
const size = (text: string) => parseSize(text) as number;

function words() {
  return z
    .array(text())
    .max(1_000)
    .superRefine((list, context) => {
      if (bytes(list) > MAX_BYTES) notAllowed(context, 'must have at most 64 KiB in all');
    })
    .default([]);
}

function folder() {
  return z.string().max(1_024).regex(FOLDER, { error: 'must be an absolute path such as "/work"' });
}

function checkImage(value: string, context: z.RefinementCtx): void {
  const repository = IMAGE.exec(value)?.groups?.repository;
  if (repository === undefined)
    malformed(context, 'must be an image reference such as "busybox" or "ghcr.io/org/app:1.2"');
  else if (repository.length > MAX_REPOSITORY_LENGTH)
    notAllowed(context, `must have at most ${MAX_REPOSITORY_LENGTH} characters before the tag`);
}

function checkEnv(env: Record<string, string>, context: z.RefinementCtx): void {
  const names = Object.keys(env);
  if (names.length > 200) notAllowed(context, 'must have at most 200 entries');
  if (bytes(Object.entries(env).flat()) > MAX_BYTES) notAllowed(context, 'must have at most 64 KiB in all');
  for (const name of names)
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      notAllowed(context, 'is not a name for a variable: use letters, digits and _', [name]);
}

function bytes(texts: string[]): number {
  return texts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
}
