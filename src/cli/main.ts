#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { loadConfig } from '../config.js';
import { PACKAGE_ROOT } from '../packageRoot.js';
import { exitWithParent } from './exitWithParent.js';

const { version, description } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));

const program = new Command('evertick')
  .description(description)
  .version(version)
  .showHelpAfterError('(--help says what there is)')
  .addHelpText('after', '\nEvery setting is an environment variable; docs/configuration.md lists them.')
  .exitOverride();

program
  .command('up')
  .description(
    'run everything on this machine: PostgreSQL and Temporal where no variable names another, worker and API',
  )
  .action(async () => {
    const { up } = await import('../local/up.js');
    await up(loadConfig());
  });

program
  .command('api')
  .description(
    'run the API on EVERTICK_HOST and EVERTICK_PORT, beside the PostgreSQL of DATABASE_URL and the Temporal of TEMPORAL_ADDRESS',
  )
  .action(async () => {
    exitWithParent();
    const { runApi } = await import('../api/main.js');
    await runApi(loadConfig());
  });

program
  .command('worker')
  .description('run a worker, which starts jobs at their instants')
  .option(
    '--drain-wait',
    'when asked to end, wait for the containers that run here instead of leaving them to the next start',
  )
  .action(async (options: { drainWait?: boolean }) => {
    exitWithParent();
    const { runWorker } = await import('../worker/main.js');
    await runWorker(loadConfig(), options);
  });

program
  .command('migrate')
  .description('bring the database of DATABASE_URL and the search attributes of the Temporal namespace up to date')
  .option('--check', 'change nothing; fail when prisma/migrations do not make what schema.prisma says')
  .action(async (options: { check?: boolean }) => {
    const { migrate } = await import('./migrate.js');
    await migrate(loadConfig(), options);
  });

program
  .command('secrets')
  .description('the keys that secrets and registry passwords are sealed with')
  .command('rotate')
  .description('seal everything with a new key, or with the first one of EVERTICK_SECRET_KEY')
  .action(async () => {
    const { rotateSecrets } = await import('./secrets.js');
    await rotateSecrets(loadConfig());
  });

program
  .command('bench')
  .description('measure, print a table and JSON, and stop')
  .argument('<name>', 'what to measure, such as lag or jobs')
  .argument('[arguments...]', 'passed on')
  .allowUnknownOption()
  .action(async (name: string, args: string[]) => {
    const { runBench } = await import('../../bench/main.js');
    await runBench(name, args);
  });

try {
  await program.parseAsync();
  process.exit();
} catch (error) {
  // The parser has said its own faults, and help is none.
  if (!(error instanceof CommanderError)) report(error);
  process.exit(error instanceof CommanderError ? error.exitCode : 1);
}

/** One line; the trace only for those who asked to see everything. */
function report(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  const shown =
    process.env.EVERTICK_LOG_LEVEL === 'debug' && error instanceof Error
      ? error.stack
      : words.replaceAll(/\s*\n\s*/g, ' ');
  process.stderr.write(`evertick: ${shown}\n`);
}
