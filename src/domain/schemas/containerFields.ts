import { z } from 'zod';
import { FOLDER, LABEL, VOLUME } from '../rules/patterns.js';
import { malformed, notAllowed } from './faults.js';
import { secretName } from './secret.js';
import { text } from './values.js';

const MAX_BYTES = 64 * 1024;
const MAX_REPOSITORY_LENGTH = 255;
const MAX_MOUNTS = 16;
/** What the engine puts into every container, over anything else. */
const ENGINES_OWN = /^\/(?:proc|sys|dev)\/|^\/etc\/(?:hosts|hostname|resolv\.conf)$/;
const HOST_LABEL = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
/** The host, with its port, that an image reference may begin with. */
export const HOST = `(?:${HOST_LABEL}(?:\\.${HOST_LABEL})*|\\[[0-9A-Fa-f:]+\\])(?::\\d{1,5})?`;
const PART = '[a-z0-9]+(?:(?:\\.|__?|-+)[a-z0-9]+)*';
const TAG = ':\\w[\\w.-]{0,127}';
const DIGEST = '@[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9A-Fa-f]{32,128}';
const IMAGE = new RegExp(`^(?<repository>(?:${HOST}/)?${PART}(?:/${PART})*)(?:${TAG})?(?:${DIGEST})?$`);

/** The reference of an image. */
export function imageReference() {
  return text()
    .max(512)
    .superRefine(checkImage)
    .meta({ description: 'Image reference: name, tag, digest.', example: 'busybox:1.36' });
}

const secretRef = z.strictObject({ secret: secretName }).meta({ id: 'SecretRef' });

/** Environment variables: values, or secrets by name. */
export function environment() {
  return z
    .record(z.string(), z.union([text(), secretRef], { error: 'must be a string or {"secret": "NAME"}' }))
    .superRefine(checkEnv)
    .default({})
    .meta({ description: 'Environment variables: name to value, or to `{"secret": "NAME"}`.' });
}

/** Files made from secrets. */
export function secretFiles() {
  return z
    .record(folder(), secretRef)
    .superRefine((files, context) => {
      const paths = Object.keys(files);
      if (paths.length > MAX_MOUNTS) notAllowed(context, `must have at most ${MAX_MOUNTS} entries`);
      for (const path of paths)
        if (folderOf(path) === '') notAllowed(context, 'must be in a folder, not directly in /', [path]);
        else if (ENGINES_OWN.test(path)) notAllowed(context, "is one of the engine's own files", [path]);
    })
    .default({})
    .meta({
      description: 'Files made from secrets, readable by every user of the container: path to `{"secret": "NAME"}`.',
    });
}

/** Volumes and folders of the host. */
export function volumes() {
  const source = z.string().max(1_024);
  return z
    .array(
      z.strictObject({
        source: source.refine((value) => VOLUME.test(value) || FOLDER.test(value), {
          error: 'must be the name of a volume or the absolute path of a folder',
        }),
        target: folder(),
        read_only: z.boolean().default(true),
      }),
    )
    .max(MAX_MOUNTS)
    .default([])
    .meta({
      description: "Named volumes or folders of the host, from the operator's list, and where the container sees them.",
    });
}

/** Labels that the runner must have. */
export function runnerLabels() {
  const word = z.string().regex(LABEL, { error: 'must be letters, digits and . _ / -' });
  return z
    .record(word, word)
    .superRefine((labels, context) => {
      if (Object.keys(labels).length > 16) notAllowed(context, 'must have at most 16 entries');
    })
    .default({})
    .meta({ description: 'Labels that a runner must have to run it.', example: { zone: 'eu' } });
}

/** The engine mounts one thing at a place; the folder of a secret's file is mounted too. */
export function refuseSharedFolders(
  payload: { tmpfs: object; files: object; volumes: { target: string }[] },
  context: z.RefinementCtx,
): void {
  const taken = new Set<string>();
  const take = (target: string, path: PropertyKey[]) => {
    if (taken.has(target)) notAllowed(context, `is mounted at ${target} like something else`, path);
    taken.add(target);
  };
  for (const target of Object.keys(payload.tmpfs)) take(target, ['tmpfs', target]);
  for (const [i, { target }] of payload.volumes.entries()) take(target, ['volumes', i, 'target']);
  const folders = new Map(Object.keys(payload.files).map((path) => [folderOf(path), path]));
  for (const [target, path] of folders) take(target, ['files', path]);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** Words of a command. */
export function words() {
  return z
    .array(text())
    .max(1_000)
    .superRefine((list, context) => {
      if (bytes(list) > MAX_BYTES) notAllowed(context, 'must have at most 64 KiB in all');
    })
    .default([]);
}

/** The absolute path of a folder in the container. */
export function folder() {
  return z.string().max(1_024).regex(FOLDER, { error: 'must be an absolute path such as "/work"' });
}

function checkImage(value: string, context: z.RefinementCtx): void {
  const repository = IMAGE.exec(value)?.groups?.repository;
  if (repository === undefined)
    malformed(context, 'must be an image reference such as "busybox" or "ghcr.io/org/app:1.2"');
  else if (repository.length > MAX_REPOSITORY_LENGTH)
    notAllowed(context, `must have at most ${MAX_REPOSITORY_LENGTH} characters before the tag`);
}

function checkEnv(env: Record<string, string | { secret: string }>, context: z.RefinementCtx): void {
  const names = Object.keys(env);
  if (names.length > 200) notAllowed(context, 'must have at most 200 entries');
  if (bytes(Object.entries(env).flatMap(([name, value]) => [name, typeof value === 'string' ? value : ''])) > MAX_BYTES)
    notAllowed(context, 'must have at most 64 KiB in all');
  for (const name of names)
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      notAllowed(context, 'is not a name for a variable: use letters, digits and _', [name]);
}

function bytes(texts: string[]): number {
  return texts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
}
