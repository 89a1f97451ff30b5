import Docker from 'dockerode';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { LOGIN, Registry, registryFault } from '../setup/registry.js';
import { inSeconds, type Resource, useInstallation } from './installation.js';

const SOCKET = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
const engine = new Docker();
const fault = registryFault();
if (fault && process.env.EVERTICK_TEST_REQUIRE_DOCKER === '1') throw new Error(fault);

describe.skipIf(fault)('a registry', () => {
  describeWithDocker('on loopback', () => {
    const e2e = useInstallation({ DOCKER_HOST: SOCKET, EVERTICK_RUNNER_CAPACITY: '50' });
    const open = new Registry();
    const closed = new Registry(LOGIN);
    const flaky = new Registry();
    const registries = [open, closed, flaky];
    beforeAll(async () => {
      await Promise.all(registries.map((registry) => registry.start()));
    });
    afterAll(async () => {
      for (const registry of registries) {
        for (const image of await engine.listImages({ filters: { reference: [`${registry.host}/*`] } }))
          await engine.getImage(image.Id).remove({ force: true });
        await registry.end();
      }
    });

    const define = (image: string, payload = {}) =>
      e2e.create({
        name: image,
        kind: 'CONTAINER',
        payload: { image, cmd: ['cat', '/words'], ...payload },
        interval: 60,
        start_at: inSeconds(86_400),
      });
    const builds = async (id: string): Promise<Resource[]> =>
      (await e2e.ask('GET', `/v1/workflows/${id}/builds`)).body.builds;
    const build = (id: string, status: string) =>
      until(`the newest build of ${id} is ${status}`, 60_000, async () => {
        const [newest] = await builds(id);
        return newest?.status === status && newest;
      });
    const ask = (id: string) => e2e.ask('POST', `/v1/workflows/${id}/builds`);
    const runOnce = async (id: string) => e2e.over(await e2e.run(id));
    const log = async (job: Resource) =>
      (await e2e.product.pool.query('SELECT message FROM job_logs WHERE job_id = $1', [job.id])).rows.map(
        ({ message }) => message,
      );

    test.concurrent('gives what jobs run: the digest that was built, though the tag has moved on, until it is built again', async () => {
      const first = await open.push(engine, 'stable', 'one');
      const { id } = await define(`${open.host}/stable`);
      expect(await build(id, 'COMPLETED')).toMatchObject({
        image_digest: first,
        message: null,
        progress: { layers_total: 2, layers_done: 2 },
      });
      const second = await open.push(engine, 'stable', 'two');
      const before = await runOnce(id);
      expect([before.status, before.image_digest, await log(before)]).toEqual(['COMPLETED', first, ['one']]);

      expect((await ask(id)).status).toBe(201);
      expect(await build(id, 'COMPLETED')).toMatchObject({ image_digest: second });
      const after = await runOnce(id);
      expect([after.status, after.image_digest, await log(after)]).toEqual(['COMPLETED', second, ['two']]);
    });

    test.concurrent('is asked before every job with pull_policy always, and the job says which digest ran', async () => {
      const { id } = await define(`${open.host}/moving`, { pull_policy: 'always' });
      const first = await open.push(engine, 'moving', 'one');
      await ask(id);
      await build(id, 'COMPLETED');
      const one = await runOnce(id);
      expect([one.image_digest, await log(one)]).toEqual([first, ['one']]);
      const second = await open.push(engine, 'moving', 'two');
      const two = await runOnce(id);
      expect([two.image_digest, await log(two)]).toEqual([second, ['two']]);
    });

    test.concurrent('is not asked with pull_policy never', async () => {
      await open.push(engine, 'unasked', 'one');
      const { id } = await define(`${open.host}/unasked`, { pull_policy: 'never' });
      expect((await build(id, 'FAILED')).message).toContain('pull_policy is never');
    });

    test.concurrent('with a password refuses in its own words, and gives the image once it is known', async () => {
      const digest = await closed.push(engine, 'private', 'hidden');
      const { id } = await define(`${closed.host}/private`);
      expect((await build(id, 'FAILED')).message).toContain('no basic auth credentials');
      const login = (password: string) =>
        e2e.ask('PUT', `/v1/registries/${closed.host}`, { username: LOGIN.username, password });
      expect((await login('wrong')).status).toBe(201);
      await ask(id);
      expect((await build(id, 'FAILED')).message).toMatch(/unauthorized|authentication/i);
      expect((await login(LOGIN.password)).status).toBe(200);
      await ask(id);
      expect(await build(id, 'COMPLETED')).toMatchObject({ image_digest: digest });
      expect(await log(await runOnce(id))).toEqual(['hidden']);
    });

    test.concurrent('that is away is tried again, the reason in the build, until it is back', async () => {
      const digest = await flaky.push(engine, 'later', 'here');
      await flaky.stop();
      const { id } = await define(`${flaky.host}/later`);
      await until('the build says why it waits', 20_000, async () =>
        /connection refused.*it is tried again/.test((await builds(id))[0]?.message),
      );
      expect((await builds(id))[0]).toMatchObject({ status: 'STARTED', completed_at: null });
      await flaky.start();
      expect(await build(id, 'COMPLETED')).toMatchObject({ image_digest: digest, message: null });
    });
  });
});
