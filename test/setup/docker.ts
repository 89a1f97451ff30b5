import { execFileSync } from 'node:child_process';
import { describe, inject, test } from 'vitest';

/**
 * A `describe` whose tests need a Docker engine. Without one they are reported as skipped, each by its name, or with
 * EVERTICK_TEST_REQUIRE_DOCKER=1 as a failure.
 */
export function describeWithDocker(name: string, tests: () => void): void {
  describeUnless(inject('DOCKER_FAULT'), name, tests);
}

/** The same for tests that start Docker engines of their own besides. */
export function describeWithOwnEngines(name: string, tests: () => void): void {
  describeUnless(inject('DOCKER_FAULT') || ownEngineFault(), name, tests);
}

function ownEngineFault(): string {
  if (process.getuid?.() !== 0) return 'only root starts an engine';
  try {
    execFileSync('dockerd', ['--version']);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

function describeUnless(fault: string, name: string, tests: () => void): void {
  if (!fault) return void describe(name, tests);
  describe.skip(`${name} (no Docker engine: ${fault})`, tests);
  if (process.env.EVERTICK_TEST_REQUIRE_DOCKER === '1') {
    test(`${name}: a Docker engine answers`, () => {
      throw new Error(`EVERTICK_TEST_REQUIRE_DOCKER=1, but no Docker engine answers: ${fault}`);
    });
  }
}
