import { describe, expect, it } from 'vitest';
import { engineMessage, openEngine } from '../../src/docker/engine.js';
import { exitOutcome, startFailure } from '../../src/docker/outcome.js';
import { registryOf, withTag } from '../../src/docker/reference.js';
import { type ContainerRequest, containerSpec } from '../../src/docker/spec.js';
import { containerPayload } from '../../src/domain/kinds.js';

const REQUEST: ContainerRequest = {
  jobId: 'j1',
  workflowId: 'w1',
  installationId: 'i1',
  payload: containerPayload({ image: 'busybox', cmd: ['echo', 'hi'], env: { A: 'x=y' }, timeout: '1s' }),
  digest: 'sha256:abc',
  secrets: new Map(),
};

describe('image references', () => {
  it.each([
    ['busybox', 'busybox:latest'],
    ['busybox:1.36', 'busybox:1.36'],
    ['127.0.0.1:5000/team/app', '127.0.0.1:5000/team/app:latest'],
    ['team/app@sha256:abc', 'team/app@sha256:abc'],
    ['sha256:abc', 'sha256:abc'],
  ])('%s is %s', (image, reference) => {
    expect(withTag(image)).toBe(reference);
  });

  it.each([
    ['busybox', 'docker.io'],
    ['team/app:1', 'docker.io'],
    ['ghcr.io/org/app', 'ghcr.io'],
    ['127.0.0.1:5000/app', '127.0.0.1:5000'],
    ['localhost/app', 'localhost'],
    ['sha256:abc', 'docker.io'],
  ])('%s is of the registry %s', (image, registry) => {
    expect(registryOf(image)).toBe(registry);
  });
});

describe('DOCKER_HOST', () => {
  it.each(['unix:///run/docker.sock', 'tcp://127.0.0.1:2375', 'tcp://[::1]:2375'])('%s is understood', (address) => {
    expect(() => openEngine(address)).not.toThrow();
  });
  it.each(['ssh://host', 'docker.sock', 'tcp://host'])('%s is refused by name', (address) => {
    expect(() => openEngine(address)).toThrow(/DOCKER_HOST is /);
  });
});

describe('container specifications', () => {
  it('confine the program and keep all of its output', () => {
    const { HostConfig, Labels, Env, Cmd, Image, name } = containerSpec(REQUEST);
    expect({ Env, Cmd, Image, name }).toEqual({
      Env: ['A=x=y'],
      Cmd: ['echo', 'hi'],
      Image: 'sha256:abc',
      name: 'evertick-j1',
    });
    expect(HostConfig).toMatchObject({
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges:true'],
      Memory: 536_870_912,
      NanoCpus: 1e9,
      PidsLimit: 256,
      Init: true,
      AutoRemove: false,
      LogConfig: { Type: 'json-file', Config: { mode: 'blocking', 'max-file': '1' } },
    });
    expect(Labels).toMatchObject({ 'evertick.job': 'j1', 'evertick.workflow': 'w1', 'evertick.installation': 'i1' });
  });

  it("run the image's own command when there is none, and tell definitions apart", () => {
    const own = containerSpec({ ...REQUEST, payload: { ...REQUEST.payload, cmd: [] } });
    expect(own.Cmd).toBeUndefined();
    expect(own.Labels?.['evertick.spec']).not.toBe(containerSpec(REQUEST).Labels?.['evertick.spec']);
  });
});

describe('outcomes', () => {
  const line = (message: string) => ({
    sequence: 0,
    timestamp: '',
    stream: 'stderr' as const,
    message,
    partial: false,
  });
  const notFound = '[FATAL tini (7)] exec nosuch failed: No such file or directory';

  it.each([
    ['exit 0', exitOutcome(0, undefined, undefined), 'COMPLETED', undefined],
    ['exit 0 although a child ran out of memory', exitOutcome(0, 512 * 2 ** 20, undefined), 'COMPLETED', undefined],
    [
      'exit 3',
      exitOutcome(3, undefined, undefined),
      'FAILED',
      { code: 'NON_ZERO_EXIT', message: 'exited with code 3' },
    ],
    [
      '137 by itself',
      exitOutcome(137, undefined, undefined),
      'FAILED',
      { code: 'NON_ZERO_EXIT', message: expect.stringMatching(/^exited with code 137; .*SIGKILL/) },
    ],
    [
      'out of memory',
      exitOutcome(137, 64 * 2 ** 20, undefined),
      'FAILED',
      { code: 'OUT_OF_MEMORY', message: 'killed: it needed more than its 64m of memory' },
    ],
    [
      'a command that does not exist',
      exitOutcome(127, undefined, line(notFound)),
      'FAILED',
      { code: 'CONTAINER_START_FAILED', message: 'exec nosuch failed: No such file or directory' },
    ],
    [
      '127 of a shell',
      exitOutcome(127, undefined, line('sh: x: not found')),
      'FAILED',
      expect.objectContaining({ code: 'NON_ZERO_EXIT' }),
    ],
  ])('%s', (_, outcome, status, reason) => {
    expect(outcome.status).toBe(status);
    expect(outcome.reason).toEqual(reason);
  });

  it('lay a refused start at the definition and all else at the engine', () => {
    const answer = (statusCode: number, message: string) => Object.assign(new Error(message), { statusCode });
    const refused = answer(400, '(HTTP code 400) unexpected - No command specified ');
    expect(engineMessage(refused)).toBe('No command specified');
    expect(startFailure(refused)?.reason).toEqual({ code: 'CONTAINER_START_FAILED', message: 'No command specified' });
    expect(startFailure(answer(500, '(HTTP code 500) server error - OCI runtime create failed: x'))?.status).toBe(
      'FAILED',
    );
    expect(startFailure(answer(500, '(HTTP code 500) server error - no space left on device'))).toBeUndefined();
    expect(startFailure(answer(404, 'no such container'))).toBeUndefined();
    expect(startFailure(new Error('connect ECONNREFUSED'))).toBeUndefined();
  });
});
