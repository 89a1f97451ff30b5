import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { check, httpTarget } from './httpCheck.targets.js';

/** A target that redirects /n to /n-1 and answers 200 at /0. */
const staircase = () =>
  httpTarget((request, response) => {
    const step = Number(request.url?.slice(1));
    if (step === 0) response.end();
    else response.writeHead(302, { location: `/${step - 1}` }).end();
  });

const toLocation = (status: number, location: string) =>
  httpTarget((_request, response) => response.writeHead(status, { location }).end());

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('with %i are followed, relative ones too', async (status) => {
    const paths: unknown[] = [];
    const url = await httpTarget((request, response) => {
      paths.push(`${request.method} ${request.url}`);
      if (request.url === '/a/start') response.writeHead(status, { location: '../b?x=1#y' }).end();
      else response.end();
    });
    expect(await check({ endpoint: `${url}a/start` })).toMatchObject({ status: 'COMPLETED', httpStatus: 200 });
    expect(paths).toEqual(['GET /a/start', 'GET /b?x=1']);
  });

  it('are followed five times and not a sixth time', async () => {
    const url = await staircase();
    expect(await check({ endpoint: `${url}5` })).toMatchObject({ status: 'COMPLETED' });
    expect(await check({ endpoint: `${url}6` })).toMatchObject({
      status: 'FAILED',
      httpStatus: 302,
      reason: { code: 'UNEXPECTED_STATUS', message: expect.stringContaining('got 302 after more than 5 redirects') },
    });
  });

  it('in a circle end after five', async () => {
    let requests = 0;
    const url = await httpTarget((_request, response) => {
      requests += 1;
      response.writeHead(302, { location: '/' }).end();
    });
    expect(await check({ endpoint: url })).toMatchObject({ status: 'FAILED' });
    expect(requests).toBe(6);
  });

  it('share one deadline', async () => {
    const url = await httpTarget((_request, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 100);
    });
    expect(await check({ endpoint: url, timeoutMs: 250 })).toMatchObject({
      status: 'FAILED',
      reason: { code: 'TIMEOUT' },
    });
  });

  it('that end in a failure name the host that failed, not the path', async () => {
    const url = await toLocation(302, 'http://gone.invalid/reset?token=hunter2');
    const outcome = await check({ endpoint: url });
    expect(outcome.reason).toMatchObject({ code: 'DNS_FAILED', message: expect.stringContaining('gone.invalid') });
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  });

  it('are not followed when their own status is the expected one', async () => {
    const url = await toLocation(302, 'http://gone.invalid/');
    expect(await check({ endpoint: url, expectedStatusCode: 302 })).toMatchObject({
      status: 'COMPLETED',
      httpStatus: 302,
    });
  });

  it('are followed to the redirect that is expected', async () => {
    const url = await httpTarget((request, response) => {
      response.writeHead(request.url === '/' ? 302 : 301, { location: '/next' }).end();
    });
    expect(await check({ endpoint: url, expectedStatusCode: 301 })).toMatchObject({ status: 'COMPLETED' });
  });

  it.each<[string, string, string]>([
    ['another scheme', 'ftp://files.example/hunter2', 'neither http nor https'],
    ['a script', 'javascript:alert(1)', 'neither http nor https'],
    ['no URL', 'http://:hunter2', 'not a URL'],
  ])('to %s are FAILED', async (_case, location, words) => {
    const outcome = await check({ endpoint: await toLocation(302, location) });
    expect(outcome).toMatchObject({
      status: 'FAILED',
      httpStatus: 302,
      reason: { code: 'UNEXPECTED_STATUS', message: expect.stringContaining(words) },
    });
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
  });

  it('with two Locations are FAILED', async () => {
    const url = await httpTarget((_request, response) => {
      response.writeHead(302, ['Location', '/a', 'Location', '/b']).end();
    });
    expect((await check({ endpoint: url })).reason?.message).toContain('more than one Location');
  });

  it.each([302, 300, 304])('without a Location or with status %i of another meaning are final', async (status) => {
    const url = await httpTarget((_request, response) => response.writeHead(status).end());
    expect((await check({ endpoint: url })).reason?.message).toContain(`expected 200, got ${status}`);
  });
});

describe('credentials on a redirect', () => {
  const headers = { Authorization: 'Bearer t', cookie: 'session=1', 'X-Other': 'kept' };

  it('stay within the same origin', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const url = await httpTarget((request, response) => {
      seen.push(request.headers);
      if (request.url === '/') response.writeHead(302, { location: '/next' }).end();
      else response.end();
    });
    await check({ endpoint: url, headers });
    expect(seen[1]).toMatchObject({ authorization: 'Bearer t', cookie: 'session=1', 'x-other': 'kept' });
  });

  it('are dropped for another origin, and stay dropped on the way back', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const home = await httpTarget((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: away }).end();
      else {
        seen.push(request.headers);
        response.end();
      }
    });
    const away = await httpTarget((request, response) => {
      seen.push(request.headers);
      response.writeHead(302, { location: `${home}back` }).end();
    });
    expect(
      await check({ endpoint: home.replace('//', '//me:pw@'), headers: { cookie: 'a', 'X-Other': 'kept' } }),
    ).toMatchObject({ status: 'COMPLETED' });
    expect(await check({ endpoint: home, headers })).toMatchObject({ status: 'COMPLETED' });
    expect(seen).toHaveLength(4);
    for (const each of seen) {
      expect(each).not.toHaveProperty('authorization');
      expect(each).not.toHaveProperty('cookie');
      expect(each).toMatchObject({ 'x-other': 'kept', 'evertick-job-id': 'job-1', 'evertick-attempt': '1' });
    }
  });
});
