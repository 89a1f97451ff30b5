import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import net, { type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check, deferred, fullBacklog, httpTarget, listen, rawTarget } from './httpCheck.targets.js';

const failed = (code: string, words: string) => ({
  status: 'FAILED',
  reason: { code, message: expect.stringContaining(words) },
});

describe('a target that cannot be reached', () => {
  it('whose name does not exist is DNS_FAILED', async () => {
    const outcome = await check({ endpoint: 'http://user:hunter2@no-such-host.invalid/?key=hunter2' });
    expect(outcome).toMatchObject(failed('DNS_FAILED', 'no-such-host.invalid: the name'));
    expect(JSON.stringify(outcome)).not.toContain('hunter2');
    expect(outcome).not.toHaveProperty('httpStatus');
  });

  it.each(['127.0.0.1', 'localhost'])('whose port is closed is CONNECTION_FAILED: refused by %s', async (host) => {
    const server = net.createServer();
    const port = await listen(server);
    server.close();
    await once(server, 'close');
    expect(await check({ endpoint: `http://${host}:${port}/` })).toEqual(
      failed('CONNECTION_FAILED', `${host}:${port} refused the connection`),
    );
  });

  it.runIf(networkInterfaces().lo?.some(({ address }) => address === '::1'))(
    'at an IPv6 address is reached',
    async () => {
      const port = await listen(
        http.createServer((_request, response) => response.end()),
        '::1',
      );
      expect(await check({ endpoint: `http://[::1]:${port}/` })).toMatchObject({ status: 'COMPLETED' });
    },
  );

  it('that listens on only one of the addresses of its name is reached', async () => {
    const port = await listen(http.createServer((_request, response) => response.end()));
    expect(await check({ endpoint: `http://localhost:${port}/` })).toMatchObject({ status: 'COMPLETED' });
  });

  it('shares a failing lookup with the checks that are due together, and each has its outcome', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => check({ endpoint: 'http://shared.invalid/', timeoutMs: 20_000 })),
    );
    expect(outcomes.map(({ reason }) => reason?.code)).toEqual(Array(20).fill('DNS_FAILED'));
  });
});

describe('a connection that breaks', () => {
  it.each<[string, (socket: Socket) => void, string]>([
    ['is reset before the response', (socket) => socket.resetAndDestroy(), 'reset the connection while waiting'],
    // libuv may report a reset that comes along with data as an ordinary end.
    [
      'is reset amid the headers',
      (socket) => socket.write('HTTP/1.1 200 OK\r\nX-Half:', () => socket.resetAndDestroy()),
      'the connection while waiting',
    ],
    ['is closed before the response', (socket) => socket.end(), 'closed the connection while waiting'],
    ['is closed amid the headers', (socket) => socket.end('HTTP/1.1 200 OK\r\nX-Half:'), 'while waiting'],
    ['does not speak HTTP', (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'), 'not HTTP/1.1'],
    [
      'sends too many headers',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\n${`X-Pad: ${'x'.repeat(1_000)}\r\n`.repeat(20)}`),
      'more than 16 KiB of response headers',
    ],
    [
      'sends one endless header',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nX-Pad: ');
        const more = () => socket.writable && socket.write('x'.repeat(1_024), () => setImmediate(more));
        more();
      },
      'more than 16 KiB of response headers',
    ],
  ])('because it %s is CONNECTION_FAILED', async (_case, converse, words) => {
    expect(await check({ endpoint: await rawTarget(converse) })).toEqual(failed('CONNECTION_FAILED', words));
  });

  it('is not tried again: one job, one request', async () => {
    let requests = 0;
    const url = await rawTarget((socket) => {
      requests += 1;
      socket.resetAndDestroy();
    });
    await check({ endpoint: url });
    // A second request of the first check would reach the target before this one does.
    await check({ endpoint: url });
    expect(requests).toBe(2);
  });
});

describe('the deadline', () => {
  it('ends a check whose target says nothing, and closes the connection', async () => {
    const closed = deferred();
    const url = await httpTarget((request) => request.socket.on('close', () => closed.resolve()));
    const started = performance.now();
    expect(await check({ endpoint: url, timeoutMs: 150 })).toEqual(
      failed('TIMEOUT', 'no response headers within 150ms (while waiting for response headers)'),
    );
    expect(performance.now() - started).toBeGreaterThanOrEqual(145);
    await closed.promise;
  });

  it('covers headers that trickle in', async () => {
    const url = await rawTarget((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const timer = setInterval(() => socket.write('X-A: b\r\n'), 20);
      socket.on('close', () => clearInterval(timer));
    });
    expect(await check({ endpoint: url, timeoutMs: 200 })).toEqual(failed('TIMEOUT', 'within 200ms'));
  });

  it('covers interim responses without end', async () => {
    const url = await rawTarget((socket) => {
      const timer = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 10);
      socket.on('close', () => clearInterval(timer));
    });
    expect(await check({ endpoint: url, timeoutMs: 200 })).toEqual(failed('TIMEOUT', 'within 200ms'));
  });

  it('covers a TLS handshake that is not answered', async () => {
    const closed = deferred();
    const url = await rawTarget((socket) => socket.on('close', () => closed.resolve()));
    expect(await check({ endpoint: url.replace('http', 'https'), timeoutMs: 150 })).toEqual(
      failed('TIMEOUT', 'during the TLS handshake'),
    );
    await closed.promise;
  });

  it.runIf(process.platform === 'linux')('covers a connection that is not accepted', async () => {
    const port = await fullBacklog();
    expect(await check({ endpoint: `http://127.0.0.1:${port}/`, timeoutMs: 150 })).toEqual(
      failed('TIMEOUT', 'while connecting'),
    );
  });

  it('does not fail a target that answered in time while this process was busy', async () => {
    const target = spawn(
      process.execPath,
      [
        '-e',
        `const server = require('node:http').createServer((request, response) => {
          process.stdout.write('arrived');
          setTimeout(() => response.end(), 100);
        });
        server.listen(0, '127.0.0.1', () => process.stdout.write(String(server.address().port)));`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    onTestFinished(() => void target.kill());
    const [port] = await once(target.stdout, 'data');
    const outcome = check({ endpoint: `http://127.0.0.1:${Number(port)}/`, timeoutMs: 1_000 });
    expect(String(await once(target.stdout, 'data'))).toBe('arrived');
    const busy = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(busy, 0, 0, 1_200);
    expect(await outcome).toMatchObject({ status: 'COMPLETED' });
  });

  it.skip('covers a slow name service: needs a resolver that hangs, and tests stay on loopback', () => undefined);
});
