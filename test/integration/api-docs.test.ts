import { beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../setup/contract.js';
import { type Api, startApi } from './api.helper.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

describe('/v1/openapi.json', () => {
  it('is the document that the tests hold answers against', async () => {
    const { body, headers } = await api.call('GET', '/v1/openapi.json');
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(body).toEqual(contract);
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
