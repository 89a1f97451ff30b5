import { describe, expect, test } from 'vitest';
import { until } from '../faults/support/until.js';
import { describeWithDocker } from '../setup/docker.js';
import { container, inSeconds, type Resource, useInstallation } from './installation.js';

const SOCKET = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
const VALUE = 'hush-4711-hush';
const OTHER = 'other-0815-other';

describeWithDocker('secrets of a container', () => {
  const e2e = useInstallation({ DOCKER_HOST: SOCKET, EVERTICK_RUNNER_CAPACITY: '50' });

  const put = (name: string, value: string) => e2e.ask('PUT', `/v1/secrets/${name}`, { value });
  const begin = async (script: string, payload: object): Promise<Resource> => {
    const { id } = await e2e.create(container(script, { start_at: inSeconds(86_400) }, payload));
    await e2e.workflowWhen(id, 'is built', ({ build_status }) => build_status === 'COMPLETED');
    return e2e.run(id);
  };
  const runOnce = async (script: string, payload: object) => e2e.over(await begin(script, payload));
  const log = async (job: Resource): Promise<string[]> =>
    (
      await e2e.product.pool.query('SELECT message FROM job_logs WHERE job_id = $1 ORDER BY sequence_num', [job.id])
    ).rows.map(({ message }) => message);

  describe.concurrent('that a definition names', () => {
    test('are in its variables and files, and masked in its log', async () => {
      await put('TOKEN', VALUE);
      await put('KEY', 'first-line\nsecond-line\n');
      const job = await runOnce(
        'echo "$TOKEN" | tr a-z A-Z; echo "env $TOKEN"; printf "half %s" hush-4; sleep 1; echo 711-hush; ' +
          'cat /run/app/key; wc -l </run/app/key; ls -l /run/app/key /etc/conf/token | cut -c1-10; test -e /etc/conf/passwd; echo $?; id -u',
        {
          env: { TOKEN: { secret: 'TOKEN' }, PLAIN: 'x' },
          files: { '/run/app/key': { secret: 'KEY' }, '/etc/conf/token': { secret: 'TOKEN' } },
          user: '1234:1234',
        },
      );
      expect(job).toMatchObject({ status: 'COMPLETED', exit_code: 0 });
      expect(await log(job)).toEqual([
        VALUE.toUpperCase(),
        'env ***',
        'half ***',
        '***',
        '***',
        '2',
        '-r--r--r--',
        '-r--r--r--',
        '1',
        '1234',
      ]);
    });

    test('reach a container whose image is read only, and keep what its folders have', async () => {
      await put('TOKEN', VALUE);
      const job = await runOnce('cat /bin/token; echo; touch /x 2>/dev/null || echo read only', {
        files: { '/bin/token': { secret: 'TOKEN' } },
        read_only: true,
      });
      expect([job.status, await log(job)]).toEqual(['COMPLETED', ['***', 'read only']]);
    });

    test('and that there are not are SECRET_MISSING, by their names', async () => {
      const job = await runOnce('true', {
        env: { A: { secret: 'NOWHERE' } },
        files: { '/a/b': { secret: 'NEITHER' } },
      });
      expect(job).toMatchObject({ status: 'FAILED', status_reason: { code: 'SECRET_MISSING' }, started_at: null });
      expect(job.status_reason.message).toBe('there is no secret NOWHERE, NEITHER');
    });
  });

  test('stay masked when the worker is killed and the secrets are others by then; nothing holds them but the sealed rows', async () => {
    await put('TOKEN', VALUE);
    await put('FILE', OTHER);
    const job = await begin('for i in 1 2 3 4 5 6 7 8; do echo "$i $TOKEN $(cat /f/x)"; sleep 1; done', {
      env: { TOKEN: { secret: 'TOKEN' } },
      files: { '/f/x': { secret: 'FILE' } },
    });
    await until('it has written', 30_000, async () => (await log(job)).length > 1);
    await e2e.product.parts.worker.kill();
    await put('TOKEN', 'changed-1');
    await put('FILE', 'changed-2');
    await e2e.product.parts.worker.start();
    expect(await e2e.over(job)).toMatchObject({ status: 'COMPLETED' });
    expect(await log(job)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((i) => `${i} *** ***`));

    const { rows: tables } = await e2e.product.pool.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(8);
    for (const { name } of tables) {
      const { rows } = await e2e.product.pool.query(`SELECT t::text AS text FROM "${name}" t`);
      for (const { text } of rows) for (const value of [VALUE, OTHER]) expect(text).not.toContain(value);
    }
    const history = await e2e.product.temporal.workflow.getHandle(`job/${job.id}`).fetchHistory();
    const said = `${JSON.stringify(history)}${e2e.product.parts.worker.output()}${e2e.product.parts.api.output()}`;
    for (const value of [VALUE, OTHER]) {
      expect(said).not.toContain(value);
      expect(said).not.toContain(Buffer.from(value).toString('base64').slice(0, 12));
    }
  });
});
