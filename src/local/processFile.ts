import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A process as a file can name it after it is gone: its id and when it started, since ids are given again.
 * Empty when there is no such process.
 */
export function processName(pid: number): string {
  const started = startInstant(pid);
  return started === undefined ? '' : `${pid} ${started}`;
}

/** The id of the process that the file names, if that one still runs. */
export function livingProcess(file: string): number | undefined {
  const name = readName(file);
  const pid = Number.parseInt(name, 10);
  return pid > 0 && processName(pid) === name ? pid : undefined;
}

export function readName(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}

/** Opaque, but the same as long as it is the same process of the same boot. */
function startInstant(pid: number): string | undefined {
  try {
    // The program's name, in parentheses, may hold anything; the fields after it are plain.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (state === 'Z') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[18]}`;
  } catch {
    return process.platform === 'linux' ? undefined : startOnOtherSystems(pid);
  }
}

function startOnOtherSystems(pid: number): string | undefined {
  try {
    const options = { encoding: 'utf8' as const, env: { ...process.env, LC_ALL: 'C' } };
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], options).trim() || undefined;
  } catch {
    return undefined;
  }
}
