import type { Reporter, TestModule, Vitest } from 'vitest/node';

/** Names every test that was skipped, because one that did not run has shown nothing. */
export default class SkippedReporter implements Reporter {
  #filtered = false;

  onInit(vitest: Vitest): void {
    this.#filtered = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#filtered) return;
    const names = modules.flatMap(({ children }) => [...children.allTests('skipped')].map(({ fullName }) => fullName));
    if (names.length > 0) console.log(`\nSkipped:\n${names.map((name) => `  ${name}`).join('\n')}`);
  }
}
