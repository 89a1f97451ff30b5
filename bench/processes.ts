import { readdirSync, readFileSync } from 'node:fs';

/** The parts of an installation as they are told apart by their command lines. */
const PARTS = {
  PostgreSQL: /postgres/,
  Temporal: /temporal/,
  worker: /main\.js worker$/,
  API: /main\.js api$/,
  supervisor: /main\.js up$/,
} as const;
export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as PartName[];

/** What Linux counts a second of processor time in. */
const TICKS_PER_SECOND = 100;

interface Process {
  pid: number;
  parent: number;
  part: PartName | undefined;
  /** Processor time so far, that of children that have ended included, milliseconds. */
  cpu: number;
}

/** Processor time that each part of an installation has used so far, milliseconds. @param supervisor its process id */
export function processorTime(supervisor: number): Record<PartName, number> {
  return sumByPart(supervisor, (process) => process.cpu);
}

/** The average processor time of one of `count` things, between two readings. */
export function costPer(
  count: number,
  before: Record<PartName, number>,
  after: Record<PartName, number>,
): Record<PartName, number> {
  const cost = PART_NAMES.map((name) => [name, (after[name] - before[name]) / count]);
  return Object.fromEntries(cost) as Record<PartName, number>;
}

/**
 * Memory of each part of an installation, MiB: proportional set size, so that what processes share, such as PostgreSQL's buffers,
 * counts once.
 */
export function memory(supervisor: number): Record<PartName, number> {
  return sumByPart(supervisor, ({ pid }) => {
    const [, kib = 0] = /^Pss:\s+(\d+) kB/m.exec(readUnlessEnded(`/proc/${pid}/smaps_rollup`)) ?? [];
    return Number(kib) / 1_024;
  });
}

function sumByPart(supervisor: number, measureOf: (process: Process) => number): Record<PartName, number> {
  const sums = Object.fromEntries(PART_NAMES.map((name) => [name, 0])) as Record<PartName, number>;
  for (const process of family(supervisor)) if (process.part) sums[process.part] += measureOf(process);
  return sums;
}

/** A process and all below it. @throws Error where there is no /proc, which only Linux has */
function family(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const members = all.filter(({ pid }) => pid === root);
  for (const { pid } of members) members.push(...all.filter(({ parent }) => parent === pid));
  return members;
}

/** What a file of a process holds; nothing when it has ended in the meantime. */
function readUnlessEnded(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function readProcess(pid: number): Process | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name in parentheses, may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    const cpu = (ticks * 1_000) / TICKS_PER_SECOND;
    return { pid, parent: Number(fields[1]), part: PART_NAMES.find((name) => PARTS[name].test(command)), cpu };
  } catch {
    // It ended in the meantime.
    return undefined;
  }
}
