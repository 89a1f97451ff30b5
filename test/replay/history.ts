import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import proto from '@temporalio/proto';
import { PACKAGE_ROOT } from '../../src/packageRoot.js';

/** An execution's history as Temporal keeps it. */
export type History = proto.temporal.api.history.v1.IHistory;
const { History } = proto.temporal.api.history.v1;

/** Recorded histories, one file each, named `scenario.execution.jsonl`, one event a line. */
const FOLDER = join(PACKAGE_ROOT, 'test/replay/histories');
const SUFFIX = '.jsonl';

/** The recorded histories by name. */
export function readHistories(): { name: string; history: History }[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(SUFFIX));
  return files.sort().map((file) => {
    const lines = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
    return {
      name: file.slice(0, -SUFFIX.length),
      history: History.fromObject({ events: lines.map((line) => JSON.parse(line)) }),
    };
  });
}

/** Removes all that were recorded. */
export function forgetHistories(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
}

/**
 * Keeps a history, without names of processes, hosts and files, none of which a replay looks at.
 * @throws Error when such a name is left
 */
export function writeHistory(name: string, history: History): void {
  const { events } = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  const lines = events.map((event: unknown) => `${JSON.stringify(scrubbed(event))}\n`).join('');
  const payloads = lines.replaceAll(/"data":"([^"]*)"/g, (_: string, data: string) =>
    Buffer.from(data, 'base64').toString(),
  );
  for (const machine of [hostname(), PACKAGE_ROOT])
    if (lines.includes(machine) || payloads.includes(machine)) throw new Error(`${name} holds "${machine}": scrub it`);
  writeFileSync(join(FOLDER, name + SUFFIX), lines);
}

function scrubbed(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => scrubbed(entry));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, scrubbed(entry, name)]));
  if (key === 'stackTrace') return '';
  return typeof value === 'string' ? value.replaceAll(`@${hostname()}`, '@worker') : value;
}
