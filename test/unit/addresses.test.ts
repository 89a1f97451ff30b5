import { describe, expect, it } from 'vitest';
import { basePath, localUrl, publicUrl } from '../../src/api/publicUrl.js';
import { loadConfig } from '../../src/config.js';

describe('the public address', () => {
  it.each([
    [{}, 'http://127.0.0.1:4700/', '', 'http://127.0.0.1:4700'],
    [{ EVERTICK_HOST: '0.0.0.0', EVERTICK_PORT: '80' }, 'http://127.0.0.1/', '', 'http://127.0.0.1:80'],
    [{ EVERTICK_HOST: '::1' }, 'http://[::1]:4700/', '', 'http://[::1]:4700'],
    [{ EVERTICK_URL: 'https://example.org' }, 'https://example.org/', '', 'http://127.0.0.1:4700'],
    [{ EVERTICK_URL: 'https://Example.org:443/a/b/' }, 'https://example.org/a/b', '/a/b', 'http://127.0.0.1:4700/a/b'],
  ])('of %j is %s, its path "%s", and here it is reached at %s', (env, url, path, local) => {
    const config = loadConfig(env);
    expect(publicUrl(config).href).toBe(url);
    expect(basePath(config)).toBe(path);
    expect(localUrl(config)).toBe(local);
  });
});

it('trusted proxies are a number, or addresses', () => {
  const trusted = (text?: string) => loadConfig({ EVERTICK_TRUST_PROXY: text }).EVERTICK_TRUST_PROXY;
  expect(trusted()).toEqual([]);
  expect(trusted('2')).toBe(2);
  expect(trusted('loopback, 10.0.0.0/8,::1')).toEqual(['loopback', '10.0.0.0/8', '::1']);
});

describe('what cannot be', () => {
  it.each([
    ['EVERTICK_URL', 'evertick.example.org'],
    ['EVERTICK_URL', 'ftp://example.org'],
    ['EVERTICK_URL', 'https://example.org/a?b'],
    ['EVERTICK_URL', 'https://example.org/#a'],
    ['EVERTICK_URL', 'https://me:secret@example.org'],
    ['EVERTICK_URL', 'https://example.org/a b'],
    ['EVERTICK_URL', 'https://example.org//a'],
    ['EVERTICK_TRUST_PROXY', 'true'],
    ['EVERTICK_TRUST_PROXY', '0'],
    ['EVERTICK_TRUST_PROXY', '1,2'],
    ['EVERTICK_TRUST_PROXY', '10.0.0.0/33'],
    ['EVERTICK_TRUST_PROXY', '10.0.0.0/0'],
    ['EVERTICK_TRUST_PROXY', 'loopback,proxy.example.org'],
    ['EVERTICK_CORS_ORIGINS', '*'],
    ['EVERTICK_CORS_ORIGINS', 'null'],
    ['EVERTICK_CORS_ORIGINS', 'https://*.example.org'],
    ['EVERTICK_CORS_ORIGINS', 'https://example.org/'],
    ['EVERTICK_CORS_ORIGINS', 'https://example.org,example.com'],
    ['EVERTICK_RATE_LIMIT', '0'],
    ['EVERTICK_SHUTDOWN_DELAY', '1h'],
  ])('is an error that names %s: %s', (name, value) => {
    expect(() => loadConfig({ [name]: value })).toThrow(`Configuration: ${name}: `);
  });
});
