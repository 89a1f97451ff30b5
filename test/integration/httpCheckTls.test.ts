import http from 'node:http';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';
import { expect, it, vi } from 'vitest';
import { EXPIRED, KEY, OTHER, TRUSTED, UNTRUSTED } from './httpCheck.certificates.js';
import { check, httpTarget, listen, rawTarget } from './httpCheck.targets.js';

vi.mock('node:tls', async (original) => {
  const tls = await original<typeof import('node:tls')>();
  const trusting = () => tls.createSecureContext({ ca: [TRUSTED, EXPIRED, OTHER] });
  return { ...tls, createSecureContext: trusting };
});

const tlsTarget = (cert: string, answer: http.RequestListener = (_request, response) => response.end(), options = {}) =>
  listen(https.createServer({ key: KEY, cert, ...options }, answer));

it.each(['localhost', '127.0.0.1'])('https://%s with a trusted certificate is COMPLETED', async (host) => {
  const names: unknown[] = [];
  const port = await tlsTarget(TRUSTED, (request, response) => {
    names.push((request.socket as TLSSocket & { servername?: string | false }).servername);
    response.end();
  });
  expect(await check({ endpoint: `https://${host}:${port}/` })).toMatchObject({ status: 'COMPLETED', httpStatus: 200 });
  expect(names).toEqual([host === 'localhost' ? host : false]);
});

it.each([
  ['expired', EXPIRED, 'its certificate has expired (CERT_HAS_EXPIRED)'],
  ['self-signed', UNTRUSTED, 'its certificate is self-signed (DEPTH_ZERO_SELF_SIGNED_CERT)'],
  ['for another name', OTHER, 'its certificate is for another name (ERR_TLS_CERT_ALTNAME_INVALID)'],
])('a certificate that is %s is TLS_FAILED, and nothing is sent', async (_case, cert, words) => {
  let requests = 0;
  const port = await tlsTarget(cert, () => {
    requests += 1;
  });
  expect(await check({ endpoint: `https://localhost:${port}/` })).toEqual({
    status: 'FAILED',
    reason: { code: 'TLS_FAILED', message: `localhost:${port}: ${words}` },
  });
  expect(requests).toBe(0);
});

it('is verified anew for every check: a server that changes to an expired certificate is noticed', async () => {
  const server = https.createServer({ key: KEY, cert: TRUSTED }, (_request, response) => response.end());
  const endpoint = `https://localhost:${await listen(server)}/`;
  expect(await check({ endpoint })).toMatchObject({ status: 'COMPLETED' });
  server.setSecureContext({ key: KEY, cert: EXPIRED });
  expect(await check({ endpoint })).toMatchObject({ reason: { code: 'TLS_FAILED' } });
});

it('a server without TLS on an https endpoint is TLS_FAILED', async () => {
  const port = await listen(http.createServer());
  expect(await check({ endpoint: `https://localhost:${port}/` })).toMatchObject({
    reason: { code: 'TLS_FAILED', message: expect.stringContaining('no TLS handshake was possible') },
  });
});

it('a server with only outdated TLS is TLS_FAILED', async () => {
  const port = await tlsTarget(TRUSTED, undefined, {
    maxVersion: 'TLSv1.1',
    minVersion: 'TLSv1',
    ciphers: 'ALL:@SECLEVEL=0',
  });
  expect(await check({ endpoint: `https://localhost:${port}/` })).toMatchObject({
    reason: { code: 'TLS_FAILED', message: expect.stringContaining('no TLS handshake was possible') },
  });
});

it('a server that hangs up during the handshake is CONNECTION_FAILED', async () => {
  const url = await rawTarget((socket) => socket.resetAndDestroy());
  expect(await check({ endpoint: url.replace('http', 'https') })).toMatchObject({
    reason: { code: 'CONNECTION_FAILED', message: expect.stringContaining('during the TLS handshake') },
  });
});

it('a redirect from https to http is followed without credentials', async () => {
  let seen: http.IncomingHttpHeaders = {};
  const plain = await httpTarget((request, response) => {
    seen = request.headers;
    response.end();
  });
  const port = await tlsTarget(TRUSTED, (_request, response) => response.writeHead(302, { location: plain }).end());
  const outcome = await check({ endpoint: `https://localhost:${port}/`, headers: { Authorization: 'Bearer t' } });
  expect(outcome).toMatchObject({ status: 'COMPLETED' });
  expect(seen).toHaveProperty('evertick-job-id');
  expect(seen).not.toHaveProperty('authorization');
});
