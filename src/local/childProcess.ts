import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** How a process ended. */
export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A running child in a process group of its own, so that Ctrl-C in a terminal reaches only its parent. */
export interface Child {
  pid: number;
  /** Resolves when the process has ended, never rejects. */
  exited: Promise<Exit>;
  /** What it wrote to its log file since it was started, the last 16 KiB at most. */
  output(): string;
  /** Sends the signal and waits; kills what is left after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

export interface ChildOptions {
  command: string;
  args: string[];
  /** File that both output streams are appended to. */
  logFile: string;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  /** Opens an IPC channel, by whose end the child learns of its parent's death. */
  ipc?: boolean;
  /** The polite request to end. Default SIGTERM. */
  stopSignal?: NodeJS.Signals;
}

/**
 * Starts a child process.
 * @throws Error when the program cannot be started
 */
export async function startChild(options: ChildOptions): Promise<Child> {
  const log = openSync(options.logFile, 'a', 0o640);
  const logStart = statSync(options.logFile).size;
  let child: ChildProcess;
  try {
    child = spawn(options.command, options.args, {
      detached: true,
      stdio: ['ignore', log, log, ...(options.ipc ? (['ipc'] as const) : [])],
      env: options.env,
      cwd: options.cwd,
      uid: options.uid,
      gid: options.gid,
    });
  } finally {
    closeSync(log);
  }
  const exited = new Promise<Exit>((done) => child.once('exit', (code, signal) => done({ code, signal })));
  await new Promise<void>((started, failed) => {
    child.once('spawn', started);
    child.once('error', failed);
  });
  child.on('error', () => {});
  const pid = child.pid as number;
  return {
    pid,
    exited,
    output: () => readFrom(options.logFile, logStart),
    stop: (graceMs = 5_000) => endProcess(pid, exited, options.stopSignal ?? 'SIGTERM', graceMs),
  };
}

async function endProcess(pid: number, exited: Promise<unknown>, stopSignal: NodeJS.Signals, graceMs: number) {
  sendSignal(pid, stopSignal);
  const patience = new AbortController();
  const inTime = await Promise.race([
    exited.then(() => true),
    delay(graceMs, false, { signal: patience.signal }).catch(() => false),
  ]);
  patience.abort();
  if (!inTime) sendSignal(-pid, 'SIGKILL');
  await exited;
}

/**
 * Ends a process that is not our child, such as one left behind by a supervisor that was killed.
 * Asks with `stopSignal`, kills after `graceMs`, and returns when the process is gone.
 */
export async function stopStranger(pid: number, stopSignal: NodeJS.Signals, graceMs: number): Promise<void> {
  const gone = (async () => {
    while (isAlive(pid)) await delay(20);
  })();
  await endProcess(pid, gone, stopSignal, graceMs);
}

/** Whether a process of that id exists and is no zombie. */
export function isAlive(pid: number): boolean {
  if (!sendSignal(pid, 0)) return false;
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return true;
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The words that a process was started with, joined by blanks; empty when there is no such process. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    } catch {
      return '';
    }
  }
}

function readFrom(file: string, start: number): string {
  const limit = 16 * 1024;
  const size = statSync(file).size;
  const from = Math.max(start, size - limit);
  const buffer = Buffer.alloc(size - from);
  const handle = openSync(file, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, from));
  } finally {
    closeSync(handle);
  }
}
