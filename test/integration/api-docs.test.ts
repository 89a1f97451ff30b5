import { beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

describe('/v1/openapi.json', () => {
  it('has every call of the API and only references that it resolves', async () => {
    const { body, headers } = await api.call('GET', '/v1/openapi.json');
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    const calls = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method} ${path}`),
    );
    expect(calls.sort()).toEqual(
      [
        'delete /v1/registries/{host}',
        'delete /v1/secrets/{name}',
        'delete /v1/workflows/{id}',
        'get /healthz',
        'get /readyz',
        'get /v1/jobs',
        'get /v1/logs/search',
        'get /v1/registries',
        'get /v1/registries/{host}',
        'get /v1/runners',
        'get /v1/secrets',
        'get /v1/secrets/{name}',
        'get /v1/workflows',
        'get /v1/workflows/{id}',
        'get /v1/workflows/{id}/builds',
        'get /v1/workflows/{id}/builds/{build_id}',
        'get /v1/workflows/{id}/jobs',
        'get /v1/workflows/{id}/jobs/{job_id}',
        'get /v1/workflows/{id}/jobs/{job_id}/logs',
        'get /v1/workflows/{id}/jobs/{job_id}/logs/download',
        'get /v1/workflows/{id}/jobs/{job_id}/logs/stream',
        'post /v1/workflows',
        'post /v1/workflows/{id}/builds',
        'post /v1/workflows/{id}/jobs',
        'post /v1/workflows/{id}/jobs/{job_id}/cancel',
        'post /v1/workflows/{id}/reactivate',
        'post /v1/workflows/{id}/terminate',
        'put /v1/registries/{host}',
        'put /v1/secrets/{name}',
        'put /v1/workflows/{id}',
      ].sort(),
    );
    for (const [, name] of JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(body.components.schemas).toHaveProperty(String(name));
  });
});

describe('/docs', () => {
  it('shows it with files of this machine only, under a strict policy', async () => {
    const page = await fetch(`${api.url}/docs`);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    const html = await page.text();
    expect(html).not.toMatch(/https?:/);
    const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
    expect(files).toHaveLength(4);
    for (const path of files) expect((await fetch(api.url + path)).status, path).toBe(200);
    const script = await fetch(`${api.url}/docs/start.js`);
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await script.text()).toContain('/v1/openapi.json');
  });
});
