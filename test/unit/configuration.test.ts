import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFIG_SHAPE, loadConfig } from '../../src/config.js';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

describe('configuration', () => {
  it.each(Object.entries(CONFIG_SHAPE))('docs/configuration.md says what %s is for and its default', (name, schema) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row).toContain(schema.description);
    const fallback = defaultOf(schema);
    if (fallback !== undefined) expect(row).toContain(`\`${fallback}\``);
  });

  it('names no variable that is not read', () => {
    const named = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    const read = new Set([...Object.keys(CONFIG_SHAPE), 'TEMPORAL_API_KEY', 'TEMPORAL_TLS']);
    expect(named.filter((name) => !read.has(name as string))).toEqual([]);
  });

  it('names every bad variable in one error', () => {
    expect(() => loadConfig({ EVERTICK_PORT: '70000', EVERTICK_LEAD: 'soon' })).toThrow(
      /EVERTICK_PORT.*EVERTICK_LEAD: "soon" is not a duration/s,
    );
  });

  it('takes an empty value as not set', () => {
    expect(loadConfig({ EVERTICK_PORT: '' }).EVERTICK_PORT).toBe(4700);
  });

  it('reads volumes and labels', () => {
    const { EVERTICK_CONTAINER_VOLUMES: volumes, EVERTICK_RUNNER_LABELS: labels } = loadConfig({
      EVERTICK_CONTAINER_VOLUMES: 'data:rw, /srv/in',
      EVERTICK_RUNNER_LABELS: 'zone=eu,gpu=yes',
    });
    expect(volumes).toEqual([
      { source: 'data', writable: true },
      { source: '/srv/in', writable: false },
    ]);
    expect(labels).toEqual({ zone: 'eu', gpu: 'yes' });
    expect(loadConfig({})).toMatchObject({ EVERTICK_CONTAINER_VOLUMES: [], EVERTICK_RUNNER_LABELS: {} });
  });

  it.each([
    '/',
    '/var',
    '/var/run/',
    '/run',
    '/run/docker',
    '/proc/1',
    '/a/../run',
    '/var/lib/docker/volumes',
    'a b',
    '/engine',
    '/data',
    '/data/evertick/logs',
    '/srv/rw:rw,/srv/rw/inner',
  ])('gives no container the volume "%s"', (volume) => {
    const env = {
      EVERTICK_CONTAINER_VOLUMES: volume,
      DOCKER_HOST: 'unix:///engine/docker.sock',
      EVERTICK_DATA_DIR: '/data/evertick',
    };
    expect(() => loadConfig(env)).toThrow(/EVERTICK_CONTAINER_VOLUMES: .* may not be given to containers/);
  });

  it('reads addresses and ranges', () => {
    const { EVERTICK_HTTP_ALLOW: allow, EVERTICK_HTTP_DENY: deny } = loadConfig({
      EVERTICK_HTTP_ALLOW: '10.0.0.0/8, ::1',
      EVERTICK_HTTP_DENY: '0.0.0.0/0,fd00::/8,10.1.2.3',
    });
    expect(allow.map(({ text, bits }) => [text, bits])).toEqual([
      ['10.0.0.0/8', 8],
      ['::1', 128],
    ]);
    expect(deny.map(({ bits }) => bits)).toEqual([0, 8, 32]);
    expect(loadConfig({})).toMatchObject({ EVERTICK_HTTP_ALLOW: [], EVERTICK_HTTP_DENY: [] });
  });

  it.each([
    '10.0.0.0/33',
    '::/129',
    '10.0.0.0/',
    '10.0.0.0/-1',
    '10.0.0.0/8.0',
    '10.0.0/8',
    '010.0.0.0/8',
    '0x0a000000/8',
    '167772160/8',
    'fe80::1%eth0',
    '[::1]',
    'localhost',
    '10.0.0.0/8;::1',
    '10.0.0.0/8,,::1',
    '10.0.0.0-10.0.0.9',
    '1::2::3',
  ])('takes no range "%s"', (range) => {
    expect(() => loadConfig({ EVERTICK_HTTP_ALLOW: range })).toThrow(
      /EVERTICK_HTTP_ALLOW: ".*" is not an address or a range such as "10.0.0.0\/8"/,
    );
  });

  it.each([
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['fd00::1/8', 'fd00::/8'],
  ])('asks what is meant by %s', (range, meant) => {
    expect(() => loadConfig({ EVERTICK_HTTP_DENY: range })).toThrow(
      `EVERTICK_HTTP_DENY: "${range}" does not begin where its range begins: write "${meant}", or "${range.split('/')[0]}" alone`,
    );
  });

  it('reads durations in milliseconds', () => {
    expect(loadConfig({ EVERTICK_CATCHUP_WINDOW: '2m' }).EVERTICK_CATCHUP_WINDOW).toBe(120_000);
  });
});

/** The default of a zod schema, through the transformation that a duration has. */
function defaultOf(schema: unknown): unknown {
  const { def } = schema as { def: { defaultValue?: unknown; in?: unknown } };
  return def.in === undefined ? def.defaultValue : defaultOf(def.in);
}
