import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCredentials } from '../../src/local/credentials.js';
import { dataPaths } from '../../src/local/dataDir.js';
import { PACKAGE_ROOT } from '../../src/packageRoot.js';
import { useInstallation } from './installation.js';

/** What the client needs of what is installed with the package. The last ones are for the compiler only. */
const NEEDS = ['openapi-fetch', 'openapi-typescript-helpers', 'eventsource-parser', 'uuid', '@types/node'];
const STRICT = { strict: true, skipLibCheck: false, target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.AsyncIterable'] };

const run = promisify(execFile);
const e2e = useInstallation();
let folder: string;

/** A project of somebody else: the package as `npm pack` makes it, and what the client needs beside it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evertick-client-'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: PACKAGE_ROOT,
  });
  const [{ filename }] = JSON.parse(stdout);
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, 'evertick'), { recursive: true });
  await run('tar', ['-xzf', join(folder, filename), '-C', join(modules, 'evertick'), '--strip-components=1']);
  for (const name of NEEDS) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(PACKAGE_ROOT, 'node_modules', name), join(modules, name));
  }
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Compiles the project; rejects with what the compiler says. */
async function compile(options: object): Promise<void> {
  const compilerOptions = { ...STRICT, types: ['node'], ...options };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
  const compiler = join(PACKAGE_ROOT, 'node_modules/@typescript/native/bin/tsc');
  await run(process.execPath, [compiler, '-p', folder]).catch(({ stdout }) => Promise.reject(new Error(stdout)));
}

test('the examples of docs/client.md compile and run with the package as it is packed', async () => {
  const { apiUrl, folder: data } = e2e.product;
  const page = await readFile(join(PACKAGE_ROOT, 'docs/client.md'), 'utf8');
  const examples = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  expect(examples).toHaveLength(6);
  await writeFile(join(folder, 'main.ts'), examples.join('\n').replaceAll('http://127.0.0.1:4700', apiUrl));
  await compile({ module: 'NodeNext' });
  const env = { ...process.env, EVERTICK_API_KEY: readCredentials(dataPaths(data))?.api_key };
  const { stdout } = await run(process.execPath, [join(folder, 'main.js')], { env });
  expect(stdout).toMatch(/^201 \/v1\/workflows\/\S+ ACTIVE$/m);
  expect(stdout).toMatch(/^COMPLETED 200 \d+$/m);
  expect(stdout).toMatch(/^0 GET http:\/\/127\.0\.0\.1/m);
  expect(stdout).toMatch(/^the job is COMPLETED$/m);
  expect(stdout).toMatch(/^there is no workflow/m);
});

test('a bundler finds its types; a wrong call does not compile, and nothing else of the package can be imported', async () => {
  const main = (call: string) =>
    writeFile(
      join(folder, 'main.ts'),
      `import { createClient, type Job } from 'evertick/client';
       const client = createClient({ url: location.origin });
       export const jobs: AsyncIterable<Job> = client.list('${call}');`,
    );
  const options = { module: 'ESNext', moduleResolution: 'bundler', types: [], noEmit: true };
  await main('/v1/jobs');
  await compile(options);
  await main('/v1/job');
  await expect(compile(options)).rejects.toThrow(/v1\/job.* is not assignable to parameter of type .ListPath/);
  await writeFile(join(folder, 'main.js'), `await import('evertick/dist/src/config.js')`);
  await expect(run(process.execPath, [join(folder, 'main.js')])).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
