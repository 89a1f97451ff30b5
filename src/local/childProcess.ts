import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { livingProcess, processName } from './processFile.js';

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
  isRunning(): boolean;
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
  /** File that names the process for a later start, should we be killed. */
  pidFile: string;
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
  setOldLogAside(options.logFile);
  const log = openSync(options.logFile, 'a', 0o600);
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
  let running = true;
  const exited = new Promise<Exit>((done) => child.once('exit', (code, signal) => done({ code, signal })));
  exited.then(() => {
    running = false;
  });
  await new Promise<void>((started, failed) => {
    child.once('spawn', started);
    child.once('error', failed);
  });
  child.on('error', () => {});
  const pid = child.pid as number;
  writeFileSync(options.pidFile, `${processName(pid)}\n`);
  return {
    pid,
    exited,
    isRunning: () => running,
    output: () => readFrom(options.logFile, logStart),
    stop: async (graceMs = 5_000) => {
      if (running) await endProcess(pid, exited, options.stopSignal ?? 'SIGTERM', graceMs);
    },
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
 * Ends the process that `pidFile` names, left behind by a parent that was killed; returns when it is gone.
 * Two servers on one folder would ruin its data.
 */
export async function stopLeftBehind(pidFile: string, stopSignal: NodeJS.Signals, graceMs: number): Promise<void> {
  const pid = livingProcess(pidFile);
  if (pid === undefined) return;
  const gone = (async () => {
    while (livingProcess(pidFile) === pid) await delay(20);
  })();
  await endProcess(pid, gone, stopSignal, graceMs);
}

/** Kills the process that `pidFile` names, with its group, if it still runs. */
export function killLeftBehind(pidFile: string): void {
  const pid = livingProcess(pidFile);
  if (pid !== undefined) sendSignal(-pid, 'SIGKILL');
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

/** At each start a log that has grown long makes room, and replaces the one set aside before. */
function setOldLogAside(file: string): void {
  const longest = 16 * 1024 * 1024;
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > longest) renameSync(file, `${file}.old`);
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
