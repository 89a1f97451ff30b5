import { defineConfig } from 'vitest/config';

const STACK = ['test/setup/stack.ts'];
const MINUTE = 60_000;

const project = (name: string, options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], ...options },
});

/**
 * End-to-end tests run one file after another: they measure instants, and share two cores with the servers they test. Those of faults
 * mostly wait for graces to pass.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    reporters: ['default', './test/setup/skipped.ts'],
    testTimeout: 10_000,
    hookTimeout: MINUTE,
    expect: { poll: { timeout: MINUTE / 2 } },
    projects: [
      project('unit'),
      project('integration', { globalSetup: STACK, testTimeout: MINUTE, sequence: { groupOrder: 1 }, maxWorkers: 2 }),
      project('replay', { testTimeout: MINUTE, sequence: { groupOrder: 2 }, maxWorkers: 1 }),
      project('e2e', {
        globalSetup: STACK,
        testTimeout: 2 * MINUTE,
        sequence: { groupOrder: 3 },
        fileParallelism: false,
      }),
      project('faults', {
        globalSetup: STACK,
        testTimeout: 10 * MINUTE,
        sequence: { groupOrder: 4 },
        maxWorkers: 2,
      }),
    ],
  },
});
