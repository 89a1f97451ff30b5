import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, expectProblem, heartbeat, startApi } from './api.helper.js';

const PUBLIC = 'https://evertick.example.org/scheduler';

/** What the log says of each request. */
function recorder() {
  const lines: { address?: string; request_id?: string }[] = [];
  const stream = new Writable({
    write(line, _encoding, done) {
      lines.push(JSON.parse(String(line)));
      done();
    },
  });
  return { lines, logger: pino({ level: 'debug' }, stream) };
}

/**
 * A proxy in front of an API, as they are: it appends the address of its client to X-Forwarded-For.
 * @param pathOf what it asks for instead of what it was asked
 */
async function proxy(api: Api, pathOf = (path: string) => path, from = '203.0.113.7'): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const before = incoming.headers['x-forwarded-for'];
    const headers: IncomingHttpHeaders = {
      ...incoming.headers,
      'x-forwarded-for': before ? `${before}, ${from}` : from,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'evertick.example.org',
    };
    const passed = request(api.url + pathOf(incoming.url ?? '/'), { method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('under a path of its own', () => {
  let api: Api;
  const ways: Record<string, string> = {};
  beforeAll(async () => {
    api = await startApi({ EVERTICK_URL: `${PUBLIC}/`, EVERTICK_TRUST_PROXY: 'loopback' });
    ways.kept = `${await proxy(api)}/scheduler`;
    ways.stripped = `${await proxy(api, (path) => path.replace(/^\/scheduler/, ''))}/scheduler`;
    ways.direct = `${api.url}/scheduler`;
  });

  it.each(['kept', 'stripped', 'direct'])('all is served, the path %s by the proxy', async (way) => {
    const url = String(ways[way]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const made = await fetch(`${url}/v1/workflows`, {
      method: 'POST',
      headers: { ...api.authorization, 'content-type': 'application/json', origin: 'https://evertick.example.org' },
      body: JSON.stringify(heartbeat()),
    });
    const { id } = (await made.json()) as { id: string };
    expect(made.headers.get('location')).toBe(`/scheduler/v1/workflows/${id}`);
    expect((await fetch(new URL(`/scheduler/v1/workflows/${id}?`, url), { headers: api.authorization })).status).toBe(
      200,
    );
    expect((await fetch(`${url}/v1/jobs?limit=0`, { headers: api.authorization })).status).toBe(422);

    const document = (await (await fetch(`${url}/v1/openapi.json`)).json()) as { servers: unknown };
    expect(document.servers).toEqual([{ url: '/scheduler' }]);
    const page = await (await fetch(`${url}/docs`)).text();
    const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => String(path));
    expect(links).toHaveLength(4);
    for (const link of links) expect((await fetch(new URL(link, url))).status, link).toBe(200);
    expect(await (await fetch(`${url}/docs/start.js`)).text()).toContain("'#ui'");
    expect(await (await fetch(`${url}/docs/start.js`)).text()).toContain('"/scheduler/v1/openapi.json"');
  });

  it('a repetition is known for one, whichever way it comes', async () => {
    const headers = { ...api.authorization, 'content-type': 'application/json', 'idempotency-key': 'by-two-ways' };
    const post = { method: 'POST', headers, body: JSON.stringify(heartbeat()) };
    const [first, again] = [
      await fetch(`${ways.kept}/v1/workflows`, post),
      await fetch(`${api.url}/v1/workflows`, post),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(await again.json()).toEqual(await first.json());
  });

  it.each(['/schedulers/healthz', '/Scheduler/healthz', '/scheduler/scheduler/healthz', '/scheduler'])(
    'there is nothing at %s',
    async (path) => {
      expectProblem(await api.call('GET', path), 404);
    },
  );
});

describe('the address of a client', () => {
  const SPOOFED = { 'x-forwarded-for': '198.51.100.1' };
  /** The address that the API takes a call for, made through so many proxies. */
  async function seen(
    trust: string,
    proxies: string[],
    headers: Record<string, string> = {},
  ): Promise<string | undefined> {
    const { lines, logger } = recorder();
    let api = await startApi(trust ? { EVERTICK_TRUST_PROXY: trust } : {}, undefined, logger);
    for (const from of [...proxies].reverse()) api = { ...api, url: await proxy(api, (path) => path, from) };
    await fetch(`${api.url}/healthz`, { headers: { ...headers, 'x-request-id': 'seen' } });
    const line = () => lines.find(({ request_id }) => request_id === 'seen');
    await expect.poll(line).toBeDefined();
    return line()?.address;
  }

  it.each([
    ['is its own without a trusted proxy, whatever it says', '', [], SPOOFED, '127.0.0.1'],
    ['is that of a proxy that is not trusted', '', ['203.0.113.7'], {}, '127.0.0.1'],
    ['is what one trusted proxy says', '1', ['203.0.113.7'], {}, '203.0.113.7'],
    ['is what the trusted proxy says, not what the client says', '1', ['203.0.113.7'], SPOOFED, '203.0.113.7'],
    ['is what the outer of two proxies says', '2', ['203.0.113.7', '127.0.0.1'], SPOOFED, '203.0.113.7'],
    [
      'is the first behind all trusted addresses',
      'loopback,10.0.0.0/8',
      ['203.0.113.7', '10.1.2.3'],
      SPOOFED,
      '203.0.113.7',
    ],
    ['is an untrusted proxy behind a trusted one', '127.0.0.1', ['203.0.113.7', '192.0.2.1'], SPOOFED, '192.0.2.1'],
    ['is its own when others are trusted', '10.0.0.0/8', [], SPOOFED, '127.0.0.1'],
  ] as const)('%s', async (_what, trust, proxies, headers, address) => {
    expect(await seen(trust, [...proxies], headers)).toBe(address);
  });
});
