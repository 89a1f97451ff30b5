import { once } from 'node:events';
import https from 'node:https';
import net from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import type { HeartbeatPayload } from '../../src/domain/rules/payloads.js';
import { MAX_SHOWN_BYTES } from '../../src/http/shown.js';
import { CheckTrace } from '../../src/http/trace.js';
import { EXPIRED, KEY, OTHER, TRUSTED, UNTRUSTED } from './httpCheck.certificates.js';
import { check, deferred, fullBacklog, httpTarget, listen, rawTarget } from './httpCheck.targets.js';

vi.mock('node:tls', async (original) => {
  const tls = await original<typeof import('node:tls')>();
  const trusting = () => tls.createSecureContext({ ca: [TRUSTED, EXPIRED, OTHER] });
  return { ...tls, createSecureContext: trusting };
});

const MS = '[0-9]+\\.[0-9] ms';

/** Runs a check and returns what its trace says, times and ports made equal. */
async function traced(payload: Partial<HeartbeatPayload> & { endpoint: string }) {
  const startedAt = Date.now();
  const trace = new CheckTrace(startedAt);
  const outcome = await check(payload, undefined, trace);
  const lines = trace.lines();
  const said = lines.map(({ message }) =>
    message.replaceAll(new RegExp(MS, 'g'), 'T ms').replaceAll(/:\d{4,5}\b/g, ':PORT'),
  );
  return { outcome, lines, said, startedAt };
}

const tlsTarget = (cert: string) =>
  listen(https.createServer({ key: KEY, cert }, (_request, response) => response.end()));

async function closedPort(): Promise<number> {
  const server = net.createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

describe('what a check says', () => {
  it('of http: request, connection, status, times, outcome', async () => {
    const url = await httpTarget((_request, response) => response.end());
    expect((await traced({ endpoint: `${url}health?deep=1` })).said).toEqual([
      'GET http://127.0.0.1:PORT/health?deep=…, attempt 1',
      'connected to 127.0.0.1:PORT in T ms',
      'status 200, first byte after T ms',
      expect.stringMatching(/^times: connect T ms, first byte T ms(, headers T ms)?, total T ms$/),
      'COMPLETED: the status is as expected',
    ]);
  });

  it('of https: also addresses, TLS and the certificate', async () => {
    const port = await tlsTarget(TRUSTED);
    const { said } = await traced({ endpoint: `https://localhost:${port}/` });
    expect(said).toEqual([
      'GET https://localhost:PORT/, attempt 1',
      expect.stringMatching(/^resolved localhost to .*127\.0\.0\.1.* in T ms$/),
      ...said.filter((line) => line.startsWith('could not connect to [::1]:PORT (ECONNREFUSED)')),
      'connected to 127.0.0.1:PORT in T ms',
      expect.stringMatching(/^TLSv1\.3 with TLS_[A-Z0-9_]+ in T ms$/),
      expect.stringMatching(
        /^certificate valid until 2120-01-01, \d+ days left: Evertick test, issued by Evertick test$/,
      ),
      'status 200, first byte after T ms',
      expect.stringMatching(/^times: dns T ms, connect T ms, tls T ms, first byte T ms(, headers T ms)?, total T ms$/),
      'COMPLETED: the status is as expected',
    ]);
  });

  it('has the instant of each line in microseconds, in order, from the start to the end', async () => {
    const url = await httpTarget((_request, response) => setTimeout(() => response.end(), 30));
    const { lines, startedAt } = await traced({ endpoint: url });
    const ended = Date.now();
    const timestamps = lines.map(({ timestamp }) => timestamp);
    for (const timestamp of timestamps) expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(timestamps).toEqual([...timestamps].sort());
    expect(timestamps.some((timestamp) => !timestamp.endsWith('000Z'))).toBe(true);
    expect(Date.parse(timestamps[0] as string)).toBeGreaterThanOrEqual(startedAt);
    expect(Date.parse(timestamps.at(-1) as string)).toBeGreaterThanOrEqual(startedAt + 29);
    expect(Date.parse(timestamps.at(-1) as string)).toBeLessThanOrEqual(ended + 1);
  });

  it('of a slow target: where the time went', async () => {
    const url = await rawTarget((socket) => {
      setTimeout(() => socket.write('HTTP/1.1 200 OK\r\n'), 60);
      setTimeout(() => socket.end('\r\n'), 160);
    });
    const { lines } = await traced({ endpoint: url });
    const times = lines.find(({ message }) => message.startsWith('times:'))?.message ?? '';
    const [firstByte, headers] = ['first byte', 'headers'].map((name) =>
      Number(new RegExp(`${name} ([0-9.]+) ms`).exec(times)?.[1]),
    );
    expect(firstByte).toBeGreaterThanOrEqual(55);
    expect(headers).toBeGreaterThanOrEqual(90);
    expect(lines[2]?.message).toBe(`status 200, first byte after ${firstByte?.toFixed(1)} ms`);
  });

  it('of redirects: each with where to, each request and one line of times', async () => {
    const url = await httpTarget((request, response) => {
      if (request.url === '/end') response.end();
      else
        response
          .writeHead(request.url === '/' ? 301 : 307, { location: request.url === '/' ? '/next?a=1#b' : '/end' })
          .end();
    });
    expect((await traced({ endpoint: url })).said).toEqual([
      'GET http://127.0.0.1:PORT/, attempt 1',
      'connected to 127.0.0.1:PORT in T ms',
      'status 301, first byte after T ms, redirects to http://127.0.0.1:PORT/next?a=…',
      'GET http://127.0.0.1:PORT/next?a=…',
      'connected to 127.0.0.1:PORT in T ms',
      'status 307, first byte after T ms, redirects to http://127.0.0.1:PORT/end',
      'GET http://127.0.0.1:PORT/end',
      'connected to 127.0.0.1:PORT in T ms',
      'status 200, first byte after T ms',
      expect.stringMatching(/^times: connect T ms, first byte T ms(, headers T ms)?, total T ms$/),
      'COMPLETED: the status is as expected',
    ]);
  });
});

describe('of a check that fails the last line is the reason, and those before say how far it came', () => {
  const failing: Record<string, () => Promise<[payload: Parameters<typeof traced>[0], before: string]>> = {
    'another status': async () => [
      { endpoint: await httpTarget((_request, response) => response.writeHead(500).end()) },
      'status 500, first byte after T ms',
    ],
    'a name that does not exist': async () => [
      { endpoint: 'http://no-such-host.invalid/' },
      'GET http://no-such-host.invalid/',
    ],
    'a refused connection': async () => [
      { endpoint: `http://127.0.0.1:${await closedPort()}/` },
      'could not connect to 127.0.0.1:PORT (ECONNREFUSED)',
    ],
    'every address refused': async () => [
      { endpoint: `http://localhost:${await closedPort()}/` },
      '127.0.0.1:PORT (ECONNREFUSED)',
    ],
    'a timeout while connecting': async () => [
      { endpoint: `http://127.0.0.1:${await fullBacklog()}/`, timeoutMs: 150 },
      'could not connect to 127.0.0.1:PORT (no answer)',
    ],
    'a timeout during the handshake': async () => [
      { endpoint: (await rawTarget(() => {})).replace('http', 'https'), timeoutMs: 150 },
      'connected to 127.0.0.1:PORT',
    ],
    'a timeout of the answer': async () => [
      { endpoint: await rawTarget(() => {}), timeoutMs: 150 },
      'connected to 127.0.0.1:PORT',
    ],
    'a reset connection': async () => [
      { endpoint: await rawTarget((socket) => socket.resetAndDestroy()) },
      'connected to 127.0.0.1:PORT',
    ],
    'an expired certificate': async () => [
      { endpoint: `https://localhost:${await tlsTarget(EXPIRED)}/` },
      'certificate expired on 2020-02-01, ',
    ],
    'a certificate for another name': async () => [
      { endpoint: `https://localhost:${await tlsTarget(OTHER)}/` },
      ' days left: Evertick test, other name, issued by',
    ],
    'a certificate that nobody trusts': async () => [
      { endpoint: `https://localhost:${await tlsTarget(UNTRUSTED)}/` },
      ' days left: Evertick test, untrusted, issued by',
    ],
    'a Location that leads nowhere': async () => [
      {
        endpoint: await httpTarget((_request, response) =>
          response.writeHead(302, { location: 'http://:hunter2' }).end(),
        ),
      },
      'status 302, first byte after T ms',
    ],
  };
  it.each(Object.keys(failing))('%s', async (name) => {
    const [payload, before] = await (failing[name] as (typeof failing)[string])();
    const { outcome, lines, said } = await traced(payload);
    expect(outcome.status).toBe('FAILED');
    expect(lines.at(-1)?.message).toBe(`FAILED, ${outcome.reason?.code}: ${outcome.reason?.message}`);
    expect(said.at(-2)).toMatch(/^times: .*total T ms$/);
    expect(said.slice(0, -2).at(-1)).toContain(before);
  });
});

describe('what a check never says', () => {
  it('are credentials: not of the URL, not of its query, not of headers, not of redirects and answers', async () => {
    const away = await httpTarget((_request, response) =>
      response.writeHead(500, { 'X-Echo': 'hunter2' }).end('hunter2'),
    );
    const url = await httpTarget((request, response) => {
      const location = `${away.replace('//', '//me:hunter2@')}?code=hunter2&hunter2#hunter2`;
      if (request.url?.startsWith('/end')) response.writeHead(302, { location }).end();
      else response.writeHead(302, { location: '/end?hunter2', 'Set-Cookie': 'session=hunter2' }).end();
    });
    const { outcome, lines } = await traced({
      endpoint: `${url.replace('//', '//hunter2:hunter2@')}path?token=hunter2&hunter2&b=hunter2#hunter2`,
      headers: { Authorization: 'Bearer hunter2', Cookie: 'hunter2', 'X-Key': ['hunter2', 'other hunter2'] },
    });
    expect(outcome.httpStatus).toBe(500);
    expect(lines).toHaveLength(11);
    expect(JSON.stringify(lines)).not.toMatch(/hunter2|aHVudGVyMj/);
    expect(lines[0]?.message).toContain('/path?token=…&…&b=…, attempt 1');
  });

  it('is more than one line or 2 KiB at a time, whatever a target sends', async () => {
    const location = `/a%0ab\t\u0085\u009b[2J${'x'.repeat(10_000)}`;
    const url = await rawTarget((socket) =>
      socket.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\n\r\n`, 'latin1'),
    );
    const { lines } = await traced({ endpoint: url });
    expect(lines.some(({ message }) => message.includes('redirects to') && message.endsWith('…'))).toBe(true);
    for (const { message } of lines) {
      expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(Buffer.byteLength(message)).toBeLessThanOrEqual(MAX_SHOWN_BYTES);
    }
  });
});

describe('a check that is stopped', () => {
  it('says what it did until then', async () => {
    const arrived = deferred();
    const url = await httpTarget(() => arrived.resolve());
    const controller = new AbortController();
    const trace = new CheckTrace(Date.now());
    const outcome = check({ endpoint: url }, controller.signal, trace);
    await arrived.promise;
    controller.abort('detach');
    await expect(outcome).rejects.toBe('detach');
    trace.stopped('its runner shuts down');
    expect(trace.lines().map(({ message }) => message.replaceAll(/[\d.]+ ms/g, 'T ms'))).toEqual([
      `GET ${url}, attempt 1`,
      `connected to ${new URL(url).host} in T ms`,
      'times: connect T ms, first byte T ms, total T ms',
      'stopped: its runner shuts down',
    ]);
  });

  it('before it sent anything says nothing', async () => {
    const trace = new CheckTrace(Date.now());
    await expect(check({ endpoint: 'http://127.0.0.1:9/' }, AbortSignal.abort('stop'), trace)).rejects.toBe('stop');
    trace.stopped('its runner shuts down');
    expect(trace.lines()).toEqual([]);
  });
});
