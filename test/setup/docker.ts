import { describe, inject, test } from 'vitest';

/**
 * A `describe` whose tests need a Docker engine. Without one they are reported as skipped, each by its name, or with
 * EVERTICK_TEST_REQUIRE_DOCKER=1 as a failure.
 */
export function describeWithDocker(name: string, tests: () => void): void {
  const fault = inject('DOCKER_FAULT');
  if (!fault) return void describe(name, tests);
  describe.skip(`${name} (no Docker engine: ${fault})`, tests);
  if (process.env.EVERTICK_TEST_REQUIRE_DOCKER === '1') {
    test(`${name}: a Docker engine answers`, () => {
      throw new Error(`EVERTICK_TEST_REQUIRE_DOCKER=1, but no Docker engine answers: ${fault}`);
    });
  }
}
