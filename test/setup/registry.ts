import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Docker from 'dockerode';
import { pack } from 'tar-stream';
import { freePort } from '../../src/local/ports.js';
import { until } from '../faults/support/until.js';

/** The distribution's own registry server. */
const PROGRAM = 'docker-registry';
/** Whom a registry with a password lets in, and the line that says so, made with bcrypt at its lowest cost. */
export const LOGIN = { username: 'team', password: 'letmein' };
const HTPASSWD = 'team:$2b$04$z194mwqR2IabSuqAwGT2mOSwW5X02wUntlgDl.7TzWfo3TRYSF1DK\n';

/** Why no registry can be had here; undefined when one can. */
export function registryFault(): string | undefined {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return `${PROGRAM} is not installed; it is a package of Debian and Ubuntu`;
  }
}

/** A real registry on loopback, whose images outlive its being stopped. */
export class Registry {
  readonly #folder = mkdtempSync(join(tmpdir(), 'evertick-registry-'));
  #server?: ChildProcess;
  #port = 0;

  /** @param auth what it asks for: LOGIN, or nothing */
  constructor(private readonly auth?: typeof LOGIN) {}

  get host(): string {
    return `127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    this.#port ||= await freePort();
    const lines = [
      'version: 0.1',
      'log: {level: error}',
      `storage: {filesystem: {rootdirectory: ${this.#folder}/data}}`,
      `http: {addr: "${this.host}"}`,
    ];
    writeFileSync(join(this.#folder, 'htpasswd'), HTPASSWD);
    if (this.auth) lines.push(`auth: {htpasswd: {realm: test, path: ${this.#folder}/htpasswd}}`);
    writeFileSync(join(this.#folder, 'config.yml'), lines.join('\n'));
    this.#server = spawn(PROGRAM, ['serve', join(this.#folder, 'config.yml')], { stdio: 'ignore' });
    await until(`the registry at ${this.host} answers`, 10_000, () =>
      fetch(`http://${this.host}/v2/`).catch(() => false),
    );
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server || server.exitCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  }

  /** Stops it for good and forgets its images. */
  async end(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /**
   * Pushes an image of busybox with one more file, and takes it off the engine: whoever wants it has to pull.
   * @param words what `cat /words` writes
   * @returns the digest under which the registry has it
   */
  async push(engine: Docker, name: string, words: string): Promise<string> {
    const repo = `${this.host}/${name}`;
    const container = await engine.createContainer({ Image: 'busybox:latest' });
    const archive = pack();
    archive.entry({ name: 'words' }, words);
    archive.finalize();
    await container.putArchive(archive as unknown as NodeJS.ReadableStream, { path: '/' });
    await container.commit({ repo, tag: 'latest' });
    await container.remove();
    const image = engine.getImage(`${repo}:latest`);
    const answer = await image.push({ authconfig: { ...LOGIN, serveraddress: this.host } });
    await new Promise<void>((resolve, reject) =>
      engine.modem.followProgress(answer, (error) => (error ? reject(error) : resolve())),
    );
    const digests = (await image.inspect()).RepoDigests;
    await image.remove({ force: true });
    const digest = digests.find((each) => each.startsWith(`${repo}@`));
    if (!digest) throw new Error(`${repo} was pushed but has no digest: ${digests.join(', ')}`);
    return digest;
  }
}
