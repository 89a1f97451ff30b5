/**
 * Sends what schemathesis makes of the API's document to an API that runs for it, and fails on any answer that the document does not allow.
 * Usage: node scripts/schemathesis.mjs <schemathesis program> [seed]
 *
 * There is PostgreSQL, a Temporal dev server and the API, all of them on loopback, but no worker: nobody makes the requests or runs the
 * images that the made-up workflows ask for.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setup } from './setup.mjs';

/** By a key everything is asked for that a key may do; what only people may, their accounts and teams, by a session. */
const SECONDS = { key: 110, session: 40 };
const OF_PEOPLE = ['Authentication', 'Account', 'Teams'];
const START_MS = 30_000;
const [program, seed = '4700'] = process.argv.slice(2);
if (!program) {
  console.error('Usage: node scripts/schemathesis.mjs <schemathesis program> [seed]');
  process.exit(1);
}

await setup();
const { applyMigrations } = await import('../dist/src/db/migrate.js');
const { openDataDir } = await import('../dist/src/local/dataDir.js');
const { embeddedTemporalEnv } = await import('../dist/src/local/externals.js');
const { startChild } = await import('../dist/src/local/childProcess.js');
const { freePort } = await import('../dist/src/local/ports.js');
const { consoleProgress } = await import('../dist/src/local/progress.js');
const { startStack } = await import('../dist/src/local/stack.js');

const folder = await mkdtemp(join(tmpdir(), 'evertick-schemathesis-'));
await chmod(folder, 0o711);
const ending = [() => rm(folder, { recursive: true, force: true })];
const end = async () => {
  for (const step of ending.splice(0).reverse()) await step();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().then(() => process.exit(1)));
try {
  const stack = await startStack(folder, consoleProgress());
  ending.push(() => stack.stop());
  await applyMigrations(stack.postgres.url);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const paths = openDataDir(folder);
  const api = await startChild({
    command: process.execPath,
    args: ['dist/src/cli/main.js', 'api'],
    logFile: paths.logFile('api'),
    pidFile: paths.pidFile('api'),
    env: {
      ...embeddedTemporalEnv(stack.temporal.address, stack.namespace, process.env),
      DATABASE_URL: stack.postgres.url,
      EVERTICK_DATA_DIR: folder,
      EVERTICK_PORT: String(port),
      EVERTICK_RATE_LIMIT: '1000000000',
    },
    ipc: true,
  });
  ending.push(() => api.stop());
  await answers(`${url}/healthz`, api);
  const credentials = JSON.parse(await readFile(join(folder, 'credentials.json'), 'utf8'));
  const byKey = { Authorization: `Bearer ${credentials.api_key}` };
  // Before passwords are guessed.
  const bySession = await logIn(url, credentials);
  console.log(`schemathesis with the seed ${seed}`);
  const told = await readFile(new URL('schemathesis.toml', import.meta.url), 'utf8');
  const ofPeople = OF_PEOPLE.flatMap((tag) => ['--include-tag', tag]);
  // As a parameter, so that it can be left out by what tests that.
  const toldSession = told.replace('[parameters]', `[parameters]\n"cookie.${bySession.name}" = "${bySession.value}"`);
  const codes = [
    await run(url, SECONDS.key, told, byKey, []),
    await run(url, SECONDS.session, toldSession, { 'X-CSRF-Token': bySession.token }, ofPeople),
  ];
  process.exitCode = Math.max(...codes);
  if (process.exitCode) console.error(`The end of the API's log:\n${api.output().split('\n').slice(-20).join('\n')}`);
  const { workflows } = await mustBeLetIn(`${url}/v1/workflows`, byKey);
  if (workflows.length === 0) throw new Error('schemathesis created nothing');
  await mustBeLetIn(`${url}/v1/auth/session`, { cookie: `${bySession.name}=${bySession.value}` });
} finally {
  await end();
}

/** Runs it to its end. What is not on loopback is sent to a proxy that there is none of. */
async function run(url, seconds, told, headers, operations) {
  const config = join(folder, 'schemathesis.toml');
  await writeFile(config, told);
  const as = Object.entries(headers).flatMap(([name, value]) => ['--header', `${name}: ${value}`]);
  const args = ['--config-file', config, 'run', `${url}/v1/openapi.json`, ...as, ...operations];
  const bounds = ['--seed', seed, '--max-time', String(seconds), '--request-timeout', '10', '--continue-on-failure'];
  const how = ['--generation-database', 'none', '--warnings', 'off', '--no-color'];
  const nowhere = 'http://127.0.0.1:9';
  const proxies = { HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, http_proxy: nowhere, https_proxy: nowhere };
  const child = spawn(resolve(program), [...args, ...bounds, ...how], {
    cwd: folder,
    env: { ...process.env, ...proxies, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'close');
  return code ?? 1;
}

/** The cookie of a session and its CSRF token. */
async function logIn(url, { email, password }) {
  const answer = await fetch(`${url}/v1/auth/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { csrf_token: token } = await answer.json();
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.getSetCookie()[0]);
  return { token, name, value };
}

/** What is read. Who is not let in gets none but documented answers, and has tested nothing. */
async function mustBeLetIn(url, headers) {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`who schemathesis called as is refused with ${answer.status} at ${url}`);
  return answer.json();
}

async function answers(url, api) {
  const deadline = Date.now() + START_MS;
  for (;;) {
    if (!api.isRunning() || Date.now() > deadline) throw new Error(`the API does not answer: ${api.output()}`);
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
    await sleep(100);
  }
}
