import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIRST_TEAM_ID } from '../../src/db/teams.js';
import { engineInfo, openEngine } from '../../src/docker/engine.js';
import { Images, ImageUnavailableError } from '../../src/docker/image.js';
import { startFailure } from '../../src/docker/outcome.js';
import type { PullProgress } from '../../src/domain/rules/pull.js';
import { describeWithDocker } from '../setup/docker.js';

const engine = openEngine(process.env.DOCKER_HOST);
const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
const CONFIG = 'application/vnd.docker.container.image.v1+json';
const LAYER = 'application/vnd.docker.image.rootfs.diff.tar.gzip';

/** A registry with one image, of an empty layer and a random label, under any name and tag. */
class Registry {
  readonly #blobs = new Map<string, Buffer>();
  readonly #manifest: Buffer;
  readonly #server: Server;
  pulls = 0;
  /** What it answers to everything while it is set. */
  refusal: { status: number; code: string; message: string } | undefined;

  constructor() {
    const tar = Buffer.alloc(1024);
    const layer = gzipSync(tar);
    const config = Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: { Cmd: ['/x'], Labels: { test: randomUUID() } },
        rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
      }),
    );
    for (const blob of [layer, config]) this.#blobs.set(digestOf(blob), blob);
    const entry = (mediaType: string, blob: Buffer) => ({ mediaType, size: blob.length, digest: digestOf(blob) });
    this.#manifest = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST,
        config: entry(CONFIG, config),
        layers: [entry(LAYER, layer)],
      }),
    );
    this.#server = createServer((request, response) => {
      if (this.refusal && request.url !== '/v2/') {
        const { status, ...error } = this.refusal;
        return void response.writeHead(status).end(JSON.stringify({ errors: [error] }));
      }
      const [, kind, reference] = /\/(manifests|blobs)\/([^/]+)$/.exec(request.url ?? '') ?? [];
      const body =
        kind === 'manifests' ? this.#manifest : kind === 'blobs' ? this.#blobs.get(reference ?? '') : Buffer.from('{}');
      if (kind === 'manifests') this.pulls += 1;
      if (!body) return void response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': kind === 'manifests' ? MANIFEST : 'application/octet-stream',
        'content-length': body.length,
        'docker-content-digest': digestOf(body),
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  }

  get digest(): string {
    return digestOf(this.#manifest);
  }

  /** Forgets everything but the manifest: pulls then fail after they have begun. */
  lose(): void {
    this.#blobs.clear();
  }

  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }
}

const images = new Images(engine, async () => undefined);
const ensure = (image: string) => images.ensure({ teamId: FIRST_TEAM_ID, image, policy: 'if_missing' });
const failureOf = (image: string) =>
  ensure(image).then(
    () => undefined,
    (error) => error,
  );

describeWithDocker('images on a real engine', () => {
  let registry: Registry;
  let host: string;

  beforeEach(async () => {
    registry = new Registry();
    host = await registry.open();
  });

  afterEach(async () => {
    const [image] = await engine.listImages({ filters: { reference: [`${host}/team/app`] } });
    if (image) await engine.getImage(image.Id).remove({ force: true });
    await registry.close();
  });

  it('are pulled when they are missing, once, and named by their digest', async () => {
    const digest = `${host}/team/app@${registry.digest}`;
    expect(await ensure(`${host}/team/app`)).toEqual({ digest });
    const { pulls } = registry;
    expect(pulls).toBeGreaterThan(0);
    expect(await ensure(`${host}/team/app:latest`)).toEqual({ digest });
    expect(await ensure(digest)).toEqual({ digest });
    expect(registry.pulls).toBe(pulls);
  });

  it('that many ask for at once are pulled once, and each is told the progress', async () => {
    const image = `${host}/team/app`;
    await images.ensure({ teamId: FIRST_TEAM_ID, image, policy: 'if_missing' });
    const once = registry.pulls;
    await engine.getImage(image).remove({ force: true });
    const told = Array.from({ length: 8 }, () => [] as PullProgress[]);
    const found = await Promise.all(
      told.map((progress) =>
        images.ensure({ teamId: FIRST_TEAM_ID, image, policy: 'if_missing' }, (now) => progress.push(now)),
      ),
    );
    expect(new Set(found.map(({ digest }) => digest))).toEqual(new Set([`${image}@${registry.digest}`]));
    expect(registry.pulls).toBeLessThanOrEqual(2 * once);
    for (const progress of told) expect(progress.at(-1)).toMatchObject({ layersTotal: 1, layersDone: 1 });
  });

  it.each([
    [429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit', true],
    [503, 'UNAVAILABLE', '503 Service Unavailable', true],
    [404, 'MANIFEST_UNKNOWN', 'manifest unknown', false],
    [403, 'DENIED', 'denied', false],
  ])(
    'that a registry refuses with %i are unavailable in its words, %s, "%s"; another try may help: %s',
    async (status, code, message, transient) => {
      registry.refusal = { status, code, message };
      const failure = await failureOf(`${host}/team/app`);
      expect(failure).toBeInstanceOf(ImageUnavailableError);
      expect([failure.message, failure.transient]).toEqual([expect.stringContaining(message), transient]);
    },
  );

  it('are asked of the registry again with always, and not at all with never', async () => {
    const image = `${host}/team/app`;
    await expect(images.ensure({ teamId: FIRST_TEAM_ID, image, policy: 'never' })).rejects.toThrow(
      'pull_policy is never',
    );
    await images.ensure({ teamId: FIRST_TEAM_ID, image, policy: 'if_missing' });
    const { pulls } = registry;
    expect(await images.ensure({ teamId: FIRST_TEAM_ID, image, policy: 'never' })).toEqual({
      digest: `${image}@${registry.digest}`,
    });
    expect(registry.pulls).toBe(pulls);
    await images.ensure({ teamId: FIRST_TEAM_ID, image, policy: 'always' });
    expect(registry.pulls).toBeGreaterThan(pulls);
  });

  it('are pulled by digest, as another runner needs them', async () => {
    const digest = `${host}/team/app@${registry.digest}`;
    expect(await ensure(digest)).toEqual({ digest });
  });

  it('that no registry knows are named by their id', async () => {
    expect((await ensure('busybox')).digest).toMatch(/^(busybox@)?sha256:[0-9a-f]{64}$/);
  });

  it('whose pull breaks off after it began are unavailable, with the reason', async () => {
    registry.lose();
    const failure = await failureOf(`${host}/team/app`);
    expect(failure).toBeInstanceOf(ImageUnavailableError);
    expect(failure.message).toMatch(/^image 127\.0\.0\.1:\d+\/team\/app:latest is not available: .*blob/);
  });

  it('of a registry that cannot be reached are unavailable, with the reason', async () => {
    const failure = await failureOf('127.0.0.1:1/none/none');
    expect(failure).toBeInstanceOf(ImageUnavailableError);
    expect(failure.message).toMatch(/^image 127\.0\.0\.1:1\/none\/none:latest is not available: .*connection refused/);
  });

  it.each(['Not A Name', '../containers', 'Upper/Case', '', 'a:b:c'])(
    'with the impossible name "%s" are unavailable',
    async (name) => {
      expect(await failureOf(name)).toBeInstanceOf(ImageUnavailableError);
    },
  );

  it('are not blamed when there is no engine', async () => {
    const nowhere = openEngine('unix:///nonexistent/docker.sock');
    expect(await engineInfo(nowhere)).toBeUndefined();
    const failure = await new Images(nowhere, async () => undefined)
      .ensure({ teamId: FIRST_TEAM_ID, image: 'busybox', policy: 'if_missing' })
      .catch((error) => error);
    expect(failure).not.toBeInstanceOf(ImageUnavailableError);
    expect(startFailure(failure)).toBeUndefined();
  });
});
