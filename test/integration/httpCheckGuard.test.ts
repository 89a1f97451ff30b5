import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { OutboundGuard } from '../../src/domain/outbound/guard.js';
import { addressRange, LOOPBACK } from '../../src/domain/outbound/range.js';
import { CheckTrace } from '../../src/http/trace.js';
import { KEY, TRUSTED } from './httpCheck.certificates.js';
import { check, loopbackGuard } from './httpCheck.targets.js';

/** What the name service answers for names of these tests, one answer a lookup; the real one knows no `.test`. */
const answers = new Map<string, string[][]>();
vi.mock('node:dns', async (original) => {
  const dns = await original<typeof import('node:dns')>();
  type Lookup = (
    name: string,
    options: object,
    callback: (error: Error | null, found: LookupAddress[]) => void,
  ) => void;
  const lookup: Lookup = (name, options, callback) => {
    const next = answers.get(name)?.shift();
    if (!next) return dns.lookup(name, options, callback as never);
    setImmediate(
      callback,
      null,
      next.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { ...dns, lookup };
});

/** A second address of the machine itself, which the tests deny. */
const DENIED = '127.0.0.66';
const guard = new OutboundGuard(LOOPBACK, [addressRange(DENIED)]);

/** A server at both addresses under one port; tells which of them were connected to. */
async function twoFaced(make: (answer: http.RequestListener) => Server, answer: http.RequestListener) {
  const reached: string[] = [];
  const server = () => make(answer).on('connection', (socket) => reached.push(String(socket.localAddress)));
  const first = server().listen(0, '127.0.0.1');
  await once(first, 'listening');
  const { port } = first.address() as AddressInfo;
  const second = server().listen(port, DENIED);
  await once(second, 'listening');
  onTestFinished(() => {
    first.close();
    second.close();
  });
  return { port, reached };
}

async function traced(endpoint: string, by: OutboundGuard, timeoutMs = 2_000) {
  const trace = new CheckTrace(Date.now());
  const outcome = await check({ endpoint, timeoutMs }, undefined, trace, by);
  const said = trace.lines().map(({ message }) => message.replaceAll(/[\d.]+ ms/g, 'T ms'));
  return { outcome, said };
}

const blocked = (message: string) => ({ status: 'FAILED', reason: { code: 'BLOCKED_ADDRESS', message } });
const DENIED_WORDS = 'address that EVERTICK_HTTP_DENY names';

describe('a check of a refused address', () => {
  it('is BLOCKED_ADDRESS and its log says what was refused; nothing is connected to', async () => {
    const { port, reached } = await twoFaced(http.createServer, (_request, response) => response.end());
    const { outcome, said } = await traced(`http://${DENIED}:${port}/`, guard);
    expect(outcome).toEqual(blocked(`${DENIED}:${port} is blocked: ${DENIED_WORDS}`));
    expect(said).toEqual([
      `GET http://${DENIED}:${port}/, attempt 1`,
      `refused ${DENIED}: ${DENIED_WORDS}`,
      'times: total T ms',
      `FAILED, BLOCKED_ADDRESS: ${DENIED}:${port} is blocked: ${DENIED_WORDS}`,
    ]);
    expect(reached).toEqual([]);
    await check({ endpoint: `http://127.0.0.1:${port}/` }, undefined, undefined, guard);
    expect(reached).toEqual(['127.0.0.1']);
  });

  it.each(['http:', 'https:'])('names the range and the variable, over %s and in any spelling', async (scheme) => {
    for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[64:ff9b::7f00:1]']) {
      const { outcome } = await traced(`${scheme}//user:hunter2@${host}:9/`, new OutboundGuard([], []));
      expect(outcome.reason).toEqual({
        code: 'BLOCKED_ADDRESS',
        message: expect.stringMatching(
          /^(127\.0\.0\.1|\[.*\]):9 is blocked: loopback address \(127\.0\.0\.0\/8\).*, which EVERTICK_HTTP_ALLOW does not name$/,
        ),
      });
    }
  });

  it('that gives credentials away is refused though everything is allowed', async () => {
    const everything = new OutboundGuard(['0.0.0.0/0', '::/0'].map(addressRange), []);
    for (const host of ['169.254.169.254', '[fd00:ec2::254]', '100.100.100.200', '0.0.0.0', '[::]']) {
      const { outcome } = await traced(`http://${host}/latest/meta-data/`, everything);
      expect(outcome.reason).toMatchObject({ code: 'BLOCKED_ADDRESS', message: expect.stringContaining('no setting') });
    }
  });
});

describe('a redirect', () => {
  it.each([
    ['an address', () => DENIED],
    ['another spelling of one', () => '[::ffff:7f00:42]'],
    [
      'a name',
      () => {
        answers.set('inner.test', [[DENIED]]);
        return 'inner.test';
      },
    ],
  ])('from an allowed target to %s that is refused is not followed', async (_case, host) => {
    const away = host();
    const { port, reached } = await twoFaced(http.createServer, (_request, response) =>
      response.writeHead(302, { location: `http://${away}:${port}/` }).end(),
    );
    const { outcome } = await traced(`http://127.0.0.1:${port}/`, guard);
    expect(outcome).toEqual(blocked(`${away}:${port} is blocked: ${DENIED_WORDS}`));
    expect(reached).toEqual(['127.0.0.1']);
  });
});

describe('a name', () => {
  it('all of whose addresses are refused is BLOCKED_ADDRESS, and nothing shows which they are', async () => {
    answers.set('all.test', [['10.11.12.13', 'fd00:ec2::254', '10.0.0.7']]);
    const { outcome, said } = await traced('http://all.test/', loopbackGuard);
    const why =
      'private-use address (10.0.0.0/8), which EVERTICK_HTTP_ALLOW does not name; cloud metadata address (fd00:ec2::/32), which no setting allows';
    expect(outcome).toEqual(blocked(`all.test is blocked: ${why}`));
    expect(said).toEqual([
      'GET http://all.test/, attempt 1',
      `refused 3 of 3 addresses of all.test: ${why}`,
      'times: dns T ms, total T ms',
      `FAILED, BLOCKED_ADDRESS: all.test is blocked: ${why}`,
    ]);
    expect(JSON.stringify([outcome, said])).not.toMatch(/10\.11|254|10\.0\.0\.7/);
  });

  it.each([
    ['http:', http.createServer],
    ['https:', (answer: http.RequestListener) => https.createServer({ key: KEY, cert: TRUSTED }, answer)],
  ])('some of whose addresses are refused is reached at the others alone, %s', async (scheme, make) => {
    const { port, reached } = await twoFaced(make as typeof http.createServer, (_request, response) => response.end());
    answers.set('both.test', [[DENIED, '169.254.169.254', '127.0.0.1']]);
    const { said } = await traced(`${scheme}//both.test:${port}/`, guard);
    expect(reached).toEqual(['127.0.0.1']);
    expect(said.slice(1, 4)).toEqual([
      'resolved both.test to 127.0.0.1 in T ms',
      `refused 2 of 3 addresses of both.test: ${DENIED_WORDS}; link-local address (169.254.0.0/16), which no setting allows`,
      `connected to 127.0.0.1:${port} in T ms`,
    ]);
  });

  it('whose other addresses do not answer is not tried at the refused ones', async () => {
    const { port, reached } = await twoFaced(http.createServer, (_request, response) => response.end());
    answers.set('fallback.test', [['127.0.0.3', DENIED]]);
    const { outcome } = await traced(`http://fallback.test:${port}/`, guard);
    expect(outcome.reason?.code).toBe('CONNECTION_FAILED');
    expect(reached).toEqual([]);
  });

  it('that answers otherwise the second time is judged by each answer', async () => {
    const { port, reached } = await twoFaced(http.createServer, (_request, response) =>
      response.writeHead(302, { location: `http://rebound.test:${port}/again` }).end(),
    );
    answers.set('rebound.test', [['127.0.0.1'], [DENIED]]);
    const { outcome, said } = await traced(`http://rebound.test:${port}/`, guard);
    expect(outcome).toEqual(blocked(`rebound.test:${port} is blocked: ${DENIED_WORDS}`));
    expect(said).toContain('resolved rebound.test to 127.0.0.1 in T ms');
    expect(reached).toEqual(['127.0.0.1']);
    expect(answers.get('rebound.test')).toEqual([]);
  });

  it('is resolved once for a connection: the answer that was judged is the one that is used', async () => {
    const { port, reached } = await twoFaced(http.createServer, (_request, response) => response.end());
    answers.set('once.test', [['127.0.0.1'], [DENIED], [DENIED]]);
    expect((await traced(`http://once.test:${port}/`, guard)).outcome).toMatchObject({ status: 'COMPLETED' });
    expect(reached).toEqual(['127.0.0.1']);
    expect(answers.get('once.test')).toHaveLength(2);
  });

  it('with a link-local address, which has a zone, is refused', async () => {
    answers.set('zone.test', [['fe80::1%lo']]);
    const { outcome } = await traced('http://zone.test:9/', loopbackGuard);
    expect(outcome.reason).toMatchObject({ code: 'BLOCKED_ADDRESS', message: expect.stringContaining('fe80::/10') });
  });

  it('that is known of the machine itself is judged too', async () => {
    const { outcome } = await traced('http://localhost:9/', new OutboundGuard([], []));
    expect(outcome.reason).toMatchObject({ code: 'BLOCKED_ADDRESS', message: expect.stringContaining('loopback') });
  });
});

describe('a proxy of the environment', () => {
  it('is not asked, so that nothing is connected to behind the guard', async () => {
    const { port, reached } = await twoFaced(http.createServer, (_request, response) => response.end());
    for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'])
      vi.stubEnv(name, `http://127.0.0.1:${port}`);
    vi.stubEnv('NO_PROXY', '');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await traced(`http://${DENIED}:${port}/`, guard)).outcome.reason?.code).toBe('BLOCKED_ADDRESS');
    for (const scheme of ['http:', 'https:'])
      expect((await traced(`${scheme}//127.0.0.1:9/`, guard)).outcome.reason?.code).toBe('CONNECTION_FAILED');
    expect(reached).toEqual([]);
  });
});
