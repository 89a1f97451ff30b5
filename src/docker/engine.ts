import Docker from 'dockerode';

/** A client of one Docker engine. It connects with each request, so it outlives restarts of the engine. */
export type Engine = Docker;

/** What an engine says about itself. `memory` is in bytes. */
export interface EngineInfo {
  version: string;
  cpus: number;
  memory: number;
}

const DEFAULT_SOCKET = '/var/run/docker.sock';
const INFO_LIMIT_MS = 2_000;

/**
 * A client of the engine at `address`, in the form of DOCKER_HOST: `unix:///path` or `tcp://host:port`; without one, the
 * default socket. TLS follows Docker's own DOCKER_TLS_VERIFY and DOCKER_CERT_PATH. Connects nowhere yet.
 * Throws an Error that names DOCKER_HOST when the address is of another form.
 */
export function openEngine(address: string = `unix://${DEFAULT_SOCKET}`): Engine {
  // An explicit host, undefined included, keeps the client from reading DOCKER_HOST on its own.
  if (address.startsWith('unix://'))
    return new Docker({ socketPath: address.slice('unix://'.length) || DEFAULT_SOCKET, host: undefined });
  const tcp = /^(?:tcp|https?):\/\/([^/:]+|\[[^\]]+\]):(\d+)\/?$/.exec(address);
  if (!tcp) throw new Error(`DOCKER_HOST is "${address}"; write unix:///path/to/docker.sock or tcp://host:port`);
  return new Docker({ host: tcp[1], port: Number(tcp[2]) });
}

/** The client's typings do not know that `info` can be aborted, nor what it answers. */
type AbortableInfo = {
  info(options: { abortSignal: AbortSignal }): Promise<{ ServerVersion: string; NCPU: number; MemTotal: number }>;
};

/** The engine's version and size, or undefined when it does not answer rightly within 2 s. */
export async function engineInfo(engine: Engine): Promise<EngineInfo | undefined> {
  try {
    const info = await (engine as unknown as AbortableInfo).info({ abortSignal: AbortSignal.timeout(INFO_LIMIT_MS) });
    return { version: info.ServerVersion, cpus: info.NCPU, memory: info.MemTotal };
  } catch {
    return undefined;
  }
}

/** The HTTP status of an answer that the engine gave; undefined when the error is not an answer (no connection, cut off). */
export function engineStatus(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown } | undefined)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

/** The engine's own words in an error, without what the client put around them. */
export function engineMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^\(HTTP code \d+\) [^-]*- /, '').trim();
}

/** The promise's value, or undefined when the engine answered that there is no such thing (404). */
export async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (engineStatus(error) === 404) return undefined;
    throw error;
  }
}
