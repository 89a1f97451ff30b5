import { readdirSync, writeFileSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/**
 * How far below this process what gives way is, by `npm run bench -- lag`. A process competes with everybody else's programs, too: lower,
 * and a busy machine would starve it.
 */
const THREAD_NICENESS = 10;
const PROCESS_NICENESS = 5;

/** Ids of the threads of a process; none where there is no /proc, which only Linux has. */
export function threadsOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [];
  }
}

/**
 * Lets threads of this process, and those they start, give way to its main thread, which starts jobs at their instants. Needs no
 * privilege.
 */
export function threadsGiveWay(threads: number[]): void {
  lower(threads, THREAD_NICENESS);
}

/** Lets a process and all it starts give way to those that start jobs at their instants. Needs no privilege; Linux only. */
export function processGivesWay(pid: number): void {
  lower(threadsOf(pid), PROCESS_NICENESS);
  // Where processors are shared between sessions first (autogroup, see sched(7)), niceness counts only within each.
  unlessRefused(() => writeFileSync(`/proc/${pid}/autogroup`, String(PROCESS_NICENESS)));
}

function lower(threads: number[], niceness: number): void {
  const priority = Math.min(getPriority() + niceness, constants.priority.PRIORITY_LOW);
  for (const thread of threads) unlessRefused(() => setPriority(thread, priority));
}

/** A thread that has ended needs nothing, and a system without such a thing runs all the same, less punctually. */
function unlessRefused(call: () => void): void {
  try {
    call();
  } catch {}
}
