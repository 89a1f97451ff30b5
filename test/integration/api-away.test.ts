import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../setup/database.js';
import { type Api, create, expectProblem, heartbeat, startApi } from './api.helper.js';

let api: Api;
let server: Server;
const sockets = new Set<Socket>();
/** What the way to PostgreSQL does: pass on, refuse, or accept and stay silent. */
let way: 'open' | 'refused' | 'silent' = 'open';

beforeAll(async () => {
  const target = new URL(await freshDatabase());
  server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    if (way === 'refused') near.destroy();
    near.on('data', (bytes) => way === 'open' && far.write(bytes));
    far.on('data', (bytes) => way === 'open' && near.write(bytes));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const url = new URL(target);
  url.host = `127.0.0.1:${port}`;
  api = await startApi({}, url.href);
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
});

function cut(): void {
  for (const socket of sockets) socket.destroy();
}

describe.each(['refused', 'silent'] as const)('while the way to PostgreSQL is %s', (state) => {
  it('every call is 503 within 3 s, and all is well afterwards', async () => {
    way = 'open';
    const { id } = await create(api);
    way = state;
    if (state === 'refused') cut();
    const calls: [string, string, unknown?][] = [
      ['GET', '/v1/workflows'],
      ['GET', `/v1/workflows/${id}`],
      ['GET', '/v1/jobs'],
      ['POST', '/v1/workflows', heartbeat()],
      ['PUT', `/v1/workflows/${id}`, heartbeat({ name: 'x' })],
      ['POST', `/v1/workflows/${id}/jobs`],
      ['POST', `/v1/workflows/${id}/terminate`],
      ['DELETE', `/v1/workflows/${id}?cancel_open=true`],
    ];
    await Promise.all(
      calls.map(async ([method, path, body]) => {
        const begun = performance.now();
        const answer = await api.call(method, path, body);
        expectProblem(answer, 503, 'PostgreSQL');
        expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
        expect(performance.now() - begun).toBeLessThan(3_000);
      }),
    );
    expect(await api.call('GET', '/healthz')).toMatchObject({ status: 200 });
    expect(await api.call('GET', '/readyz')).toMatchObject({
      status: 503,
      body: { checks: { database: 'unavailable' } },
    });
    way = 'open';
    cut();
    await expect.poll(async () => (await api.call('GET', `/v1/workflows/${id}`)).status, { timeout: 10_000 }).toBe(200);
  });
});
