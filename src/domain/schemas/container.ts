import { z } from 'zod';
import { parseDuration } from '../rules/duration.js';
import type { ContainerPayload } from '../rules/payloads.js';
import { malformed, notAllowed } from './faults.js';
import { durationText, text } from './values.js';

const MAX_TIMEOUT_MS = 3_600_000;
const MAX_BYTES = 64 * 1024;
const MAX_REPOSITORY_LENGTH = 255;
const LABEL = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9A-Fa-f:]+\\])(?::\\d{1,5})?`;
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
    cmd: z
      .array(text())
      .max(1_000)
      .superRefine((cmd, context) => {
        if (bytes(cmd) > MAX_BYTES) notAllowed(context, 'must have at most 64 KiB in all');
      })
      .default([])
      .meta({ description: "Command and arguments; empty runs the image's own." }),
    env: z
      .record(z.string(), text())
      .superRefine(checkEnv)
      .default({})
      .meta({ description: 'Environment variables: name to value.' }),
    timeout: durationText(1, MAX_TIMEOUT_MS).default('30s'),
  })
  .meta({ id: 'ContainerPayload' });

/** The rules' form of a stored CONTAINER payload: the timeout in milliseconds. */
export function containerPayload(stored: unknown): ContainerPayload {
  const { image, cmd, env, timeout } = stored as z.output<typeof containerSchema>;
  return { image, cmd, env, timeoutMs: parseDuration(timeout) ?? MAX_TIMEOUT_MS };
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
