import { describe, expect, it } from 'vitest';
import { containerPayload, heartbeatPayload, KIND_RULES } from '../../src/domain/kinds.js';
import { readAs } from '../../src/domain/schemas/faults.js';
import { refusal } from './schemas.helper.js';

const heartbeat = KIND_RULES.HEARTBEAT.payload;
const container = KIND_RULES.CONTAINER.payload;
const endpoint = 'https://example.com/health?x=1';

describe('HEARTBEAT payload', () => {
  it('fills in the defaults', () => {
    expect(readAs(heartbeat, { endpoint }, 'payload')).toEqual({
      endpoint,
      timeout: '10s',
      expected_status_code: 200,
      headers: {},
    });
  });

  it('becomes what the check runs, in milliseconds', () => {
    const headers = { 'X-A': 'b', 'X-C': ['d', 'e'] };
    const stored = readAs(heartbeat, { endpoint, timeout: '5m', expected_status_code: 599, headers }, 'payload');
    expect(heartbeatPayload(stored)).toEqual({ endpoint, timeoutMs: 300_000, expectedStatusCode: 599, headers });
  });

  it.each([
    [{ timeout: '301s' }, 'timeout', 'at most 5m'],
    [{ timeout: '0s' }, 'timeout', 'at least 1ms'],
    [{ expected_status_code: 99 }, 'expected_status_code', 'at least 100'],
    [{ expected_status_code: 600 }, 'expected_status_code', 'at most 599'],
    [{ endpoint: 'ftp://example.com/' }, 'endpoint', 'http:// or https://'],
    [{ endpoint: 'https://user:word@example.com/' }, 'endpoint', 'password'],
    [{ endpoint: 'https://[::ffff:169.254.169.254]/' }, 'endpoint', 'must not lead to [::ffff:a9fe:a9fe]: link-local'],
    [{ endpoint: `https://example.com/${'a'.repeat(2_048)}` }, 'endpoint', 'at most 2048'],
    [{ headers: { 'Transfer-Encoding': 'chunked' } }, 'headers', 'Transfer-Encoding'],
    [{ headers: { Host: 'example.com' } }, 'headers', 'Host'],
    [{ headers: { 'X-A': 'a\r\nX-B: c' } }, 'headers', 'line break'],
    [{ headers: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`X-${i}`, ''])) }, 'headers', 'at most 20'],
    [{ headers: { 'X-A': 'a'.repeat(8_192) } }, 'headers', 'at most 8192'],
  ])('refuses %j as not allowed', (changes, path, words) => {
    const { kind, faults } = refusal(heartbeat, { endpoint, ...changes });
    expect(kind).toBe('not_allowed');
    expect(faults).toEqual([{ path, code: 'not_allowed', message: expect.stringContaining(words) }]);
  });

  it.each([
    [{ endpoint: undefined }, 'endpoint', 'missing'],
    [{ endpoint: 'example.com' }, 'endpoint', 'malformed'],
    [{ endpoint: 'https://exa mple.com' }, 'endpoint', 'malformed'],
    [{ endpoint: 'https://example.com\n' }, 'endpoint', 'malformed'],
    [{ endpoint: 5 }, 'endpoint', 'wrong_type'],
    [{ timeout: 10 }, 'timeout', 'wrong_type'],
    [{ timeout: 'soon' }, 'timeout', 'malformed'],
    [{ expected_status_code: '200' }, 'expected_status_code', 'wrong_type'],
    [{ expected_status_code: 200.5 }, 'expected_status_code', 'wrong_type'],
    [{ expected_status_code: null }, 'expected_status_code', 'wrong_type'],
    [{ headers: { 'X-A': 1 } }, 'headers.X-A', 'malformed'],
    [{ headers: ['X-A'] }, 'headers', 'wrong_type'],
    [{ method: 'POST' }, 'method', 'unknown_field'],
  ])('refuses %j as malformed', (changes, path, code) => {
    const { kind, faults } = refusal(heartbeat, { endpoint, ...changes });
    expect(kind).toBe('malformed');
    expect(faults).toEqual([{ path, code, message: expect.any(String) }]);
  });
});

describe('CONTAINER payload', () => {
  it('fills in the defaults', () => {
    expect(readAs(container, { image: 'busybox' }, 'payload')).toEqual({
      image: 'busybox',
      pull_policy: 'if_missing',
      entrypoint: [],
      cmd: [],
      env: {},
      files: {},
      volumes: [],
      runner: {},
      timeout: '30s',
      resources: { cpu: 1, memory: '512m', pids: 256, shm: '64m' },
      network: 'bridge',
      tmpfs: {},
      read_only: false,
      stop_grace: '2s',
    });
  });

  const FULL = {
    image: 'a',
    entrypoint: ['/bin/sh', '-c'],
    cmd: ['x'],
    pull_policy: 'always',
    platform: 'linux/arm64/v8',
    env: { _A1: '', TOKEN: { secret: 'API_TOKEN' } },
    files: { '/run/app/token': { secret: 'API_TOKEN' } },
    volumes: [{ source: 'data', target: '/data', read_only: false }],
    runner: { zone: 'eu-1' },
    workdir: '/work dir/a.b',
    user: '1000:staff',
    timeout: '1h',
    resources: { cpu: 0.5, memory: '64m', pids: 20, shm: '1m' },
    network: 'none',
    tmpfs: { '/tmp': '2g' },
    read_only: true,
    stop_signal: 'SIGINT',
    stop_grace: '1m',
  };

  it('becomes what the runner runs, in milliseconds and bytes', () => {
    expect(containerPayload(readAs(container, FULL, 'payload'))).toEqual({
      image: 'a',
      entrypoint: ['/bin/sh', '-c'],
      cmd: ['x'],
      pullPolicy: 'always',
      platform: 'linux/arm64/v8',
      env: { _A1: '', TOKEN: { secret: 'API_TOKEN' } },
      files: { '/run/app/token': { secret: 'API_TOKEN' } },
      volumes: [{ source: 'data', target: '/data', readOnly: false }],
      runner: { zone: 'eu-1' },
      workdir: '/work dir/a.b',
      user: '1000:staff',
      timeoutMs: 3_600_000,
      resources: { cpu: 0.5, memoryBytes: 67_108_864, pids: 20, shmBytes: 1_048_576 },
      network: 'none',
      tmpfs: { '/tmp': 2_147_483_648 },
      readOnly: true,
      stopSignal: 'SIGINT',
      stopGraceMs: 60_000,
    });
  });

  it('of an older Evertick has the defaults for what it lacks', () => {
    expect(containerPayload({ image: 'a', cmd: [], env: {}, timeout: '30s' })).toEqual(
      containerPayload({ image: 'a' }),
    );
  });

  it.each([
    ['workdir', 'work'],
    ['workdir', '/a/../etc'],
    ['workdir', '/a:/b'],
    ['user', '-1'],
    ['user', 'a:b:c'],
    ['resources.cpu', 0],
    ['resources.memory', '5m'],
    ['resources.memory', '512'],
    ['resources.pids', 0],
    ['resources.shm', '1000g'],
    ['resources.swap', '1g'],
    ['network', 'container:abc'],
    ['tmpfs', { tmp: '1m' }],
    ['tmpfs', { '/tmp:exec': '1m' }],
    ['tmpfs', { '/tmp': '0m' }],
    ['read_only', 'yes'],
    ['stop_signal', 'SIGSTOP'],
    ['stop_grace', '61s'],
    ['stop_grace', '1500ms'],
    ['pull_policy', 'sometimes'],
    ['platform', 'Linux'],
    ['env', { A: { secret: '1' } }],
    ['env', { A: { secret: 'X', more: 1 } }],
    ['files', { '/a/b': 'text' }],
    ['files', { '/b': { secret: 'X' } }],
    ['files', { 'a/b': { secret: 'X' } }],
    ['files', { '/etc/hosts': { secret: 'X' } }],
    ['files', { '/proc/self/x': { secret: 'X' } }],
    ['volumes', [{ source: '../etc', target: '/a' }]],
    ['volumes', [{ source: 'data', target: 'a' }]],
    ['volumes', Array(17).fill({ source: 'data', target: '/a' })],
    ['runner', { zone: '' }],
    ['runner', { 'a b': 'c' }],
    ['privileged', true],
  ])('refuses %s %j', (path, value) => {
    const [first, second] = path.split('.') as [string, string | undefined];
    const changes = { [first]: second ? { [second]: value } : value };
    expect(refusal(container, { image: 'a', ...changes }).faults[0]?.path).toMatch(new RegExp(`^${first}`));
  });

  it('is held to what the operator allows, each fault by its path', () => {
    const limits = {
      cpu: 0.4,
      memoryBytes: 63 * 2 ** 20,
      pids: 19,
      networks: ['inner'],
      volumes: [
        { source: 'data', writable: true },
        { source: '/srv/in', writable: false },
      ],
    };
    const refused = (changes: object) => {
      const faults: string[] = [];
      const payload = readAs(container, { ...FULL, ...changes }, 'payload');
      KIND_RULES.CONTAINER.refuseBeyond?.(limits, payload, (message, path) =>
        faults.push(`${path.join('.')} ${message}`),
      );
      return faults;
    };
    expect(refused({})).toEqual([
      'resources.cpu must be at most 0.4',
      'resources.memory must be at most 63m',
      'resources.pids must be at most 19',
    ]);
    const small = { cpu: 0.4, memory: '63m', pids: 19 };
    expect(refused({ resources: small, network: 'inner' })).toEqual([]);
    expect(refused({ resources: small, network: 'host' })).toEqual(['network must be one of none, bridge, inner']);
    const mount = (source: string, read_only = true) => ({ source, target: '/mnt', read_only });
    const refusedMount = (volume: object) => refused({ resources: small, volumes: [volume] });
    expect([...refusedMount(mount('data', false)), ...refusedMount(mount('/srv/in'))]).toEqual([]);
    expect(refusedMount(mount('/srv/in', false))).toEqual([expect.stringMatching(/^volumes\.0\.read_only /)]);
    expect(refusedMount(mount('/srv'))).toEqual([expect.stringMatching(/^volumes\.0\.source /)]);
  });

  it.each([
    [{ tmpfs: { '/a': '1m' }, volumes: [{ source: 'data', target: '/a' }] }, 'volumes.0.target'],
    [{ tmpfs: { '/a': '1m' }, files: { '/a/b': { secret: 'X' } } }, 'files./a/b'],
  ])('refuses two things at one place: %j', (changes, path) => {
    const { kind, faults } = refusal(container, { image: 'a', ...changes });
    expect([kind, faults[0]?.path]).toEqual(['not_allowed', path]);
  });

  it.each([
    'busybox:1.36',
    'library/busybox',
    'localhost:5000/a/b_c__d--e.f:Tag_1.2-x',
    'ghcr.io/org/app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    '127.0.0.1:4000/app:v1',
    '[::1]:5000/app',
    'Registry/app',
  ])('takes the image %s', (image) => {
    expect(readAs(container, { image }, 'payload')).toMatchObject({ image });
  });

  it.each([
    '',
    'Busybox',
    'a b',
    'a:',
    'a:b:c/',
    '/a',
    'a//b',
    'a@sha256:12',
    '-a',
    'a..b',
    'a\n',
    'https://a/b',
    'a;rm',
  ])('refuses the image %j', (image) => {
    expect(refusal(container, { image })).toMatchObject({ kind: 'malformed', faults: [{ path: 'image' }] });
  });

  it('decides on a long image in no time', () => {
    const image = `${'a-'.repeat(250)}!`;
    const begun = performance.now();
    expect(refusal(container, { image }).faults[0]?.path).toBe('image');
    expect(performance.now() - begun).toBeLessThan(500);
  });

  it.each([
    [{ image: `${'a'.repeat(256)}:b` }, 'image', '255'],
    [{ timeout: '3601s' }, 'timeout', 'at most 1h'],
    [{ cmd: Array(1_001).fill('') }, 'cmd', 'at most 1000'],
    [{ cmd: ['a'.repeat(65_537)] }, 'cmd', '64 KiB'],
    [{ cmd: ['a\0'] }, 'cmd.0', 'NUL'],
    [{ env: { '1A': '' } }, 'env.1A', 'name'],
    [{ env: { 'A=B': '' } }, 'env.A=B', 'name'],
    [{ env: { A: '\0' } }, 'env.A', 'NUL'],
    [{ env: { A: 'ä'.repeat(32_768) } }, 'env', '64 KiB'],
    [{ env: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`A${i}`, ''])) }, 'env', 'at most 200'],
  ])('refuses what is too much or not allowed (%#)', (changes, path, words) => {
    const { kind, faults } = refusal(container, { image: 'busybox', ...changes });
    expect(kind).toBe('not_allowed');
    expect(faults).toEqual([{ path, code: 'not_allowed', message: expect.stringContaining(words) }]);
  });

  it.each([{ cmd: 'ls' }, { cmd: [1] }, { env: { A: 1 } }, { env: [] }, { image: undefined }, { privileged: true }])(
    'refuses %j as malformed',
    (changes) => {
      expect(refusal(container, { image: 'busybox', ...changes }).kind).toBe('malformed');
    },
  );
});
