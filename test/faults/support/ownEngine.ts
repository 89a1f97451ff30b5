import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Engine, openEngine } from '../../../src/docker/engine.js';
import { type Child, startChild } from '../../../src/local/childProcess.js';
import { processName } from '../../../src/local/processFile.js';
import { until } from './until.js';

/** A Docker engine of a test's own, which it may stop, kill and start again. */
export interface OwnEngine {
  /** What DOCKER_HOST is set to. */
  address: string;
  client: Engine;
  /** Starts it again where it was; resolves when it answers. */
  start(): Promise<void>;
  /** Asks it to end, as a restart of the service does. */
  stop(): Promise<void>;
  /** SIGKILL of the engine alone: what runs in containers runs on. */
  kill(): Promise<void>;
  /** SIGKILL of the engine and of all that runs on it, as when its host loses power. */
  crash(): Promise<void>;
  /** Removes its containers, ends it and removes its files. */
  end(): Promise<void>;
}

const START_MS = 60_000;
const STOP_MS = 60_000;

/** The path in an address of the form `unix:///path`. */
export const socketOf = (address: string): string => address.replace(/^unix:\/\//, '');
/** The engine that the tests of containers use anyway. */
export const sharedEngine = (): string => process.env.DOCKER_HOST || 'unix:///var/run/docker.sock';

/** Starts an engine with the image busybox. Containers on it have no network but `none`. */
export async function startOwnEngine({ liveRestore = false } = {}): Promise<OwnEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'evertick-engine-'));
  const address = `unix://${folder}/docker.sock`;
  const client = openEngine(address);
  const containerdPid = join(folder, 'exec/containerd/containerd.pid');
  // Its own, so that settings of the host's engine do not count here.
  const configFile = join(folder, 'daemon.json');
  await writeFile(configFile, '{}');
  const options = [
    ['--config-file', configFile],
    ['--data-root', join(folder, 'data')],
    ['--exec-root', join(folder, 'exec')],
    ['--pidfile', join(folder, 'docker.pid')],
    ['--host', address],
    ['--bridge', 'none'],
    ['--iptables=false', '--ip-forward=false', '--ip-masq=false', `--live-restore=${liveRestore}`],
  ];
  let child: Child | undefined;
  const answers = () =>
    client.ping().then(
      () => true,
      () => false,
    );
  const start = async () => {
    // A killed engine's files name its processes, whose ids may be others' by now.
    for (const file of [join(folder, 'docker.pid'), containerdPid]) await rm(file, { force: true });
    child = await startChild({
      // In a network of its own: an engine without a bridge removes docker0, which may be another engine's.
      command: 'unshare',
      args: ['--net', 'dockerd', ...options.flat()],
      logFile: join(folder, 'dockerd.log'),
      pidFile: join(folder, 'child.pid'),
      env: process.env,
    });
    const ended = child.exited.then(() => Promise.reject(new Error(`dockerd ended: ${child?.output()}`)));
    await Promise.race([until('the engine answers', START_MS, answers), ended]);
  };
  const kill = async () => {
    const containerd = Number(await readFile(containerdPid, 'utf8'));
    process.kill((child as Child).pid, 'SIGKILL');
    await child?.exited;
    // It ends with its engine, but not in the same instant.
    await until('its containerd is gone', STOP_MS, () => !isAlive(containerd));
  };
  const own: OwnEngine = {
    address,
    client,
    start,
    kill,
    stop: async () => child?.stop(STOP_MS),
    async crash() {
      const containers = await client.listContainers();
      const states = await Promise.all(containers.map(({ Id }) => client.getContainer(Id).inspect()));
      const processes = states.flatMap(({ State }) => [parentOf(State.Pid), State.Pid]);
      await kill();
      for (const pid of processes) process.kill(pid, 'SIGKILL');
      await until('its containers are gone', STOP_MS, () => !processes.some(isAlive));
    },
    async end() {
      if (!child?.isRunning()) await start();
      for (const { Id } of await client.listContainers({ all: true }))
        await client.getContainer(Id).remove({ force: true });
      await own.stop();
      await unmountUnder(folder);
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await start();
    // The same image, id included, as on the other engines.
    await text(await client.loadImage(await openEngine(sharedEngine()).getImage('busybox:latest').get()));
  } catch (error) {
    await child?.stop();
    throw error;
  }
  return own;
}

const isAlive = (pid: number): boolean => processName(pid) !== '';

/** The process that keeps a container's first process. */
function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

/** An engine leaves its folders mounted, and after a crash those of its containers. */
async function unmountUnder(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/mounts', 'utf8')).split('\n').map((line) => line.split(' ')[1] ?? '');
  for (const path of mounts.filter((path) => path.startsWith(`${folder}/`)).reverse())
    execFileSync('umount', ['--lazy', path]);
}
