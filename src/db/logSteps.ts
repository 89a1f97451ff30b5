import { SlowSearchError } from './logQuery.js';

/** All steps together take about this long, milliseconds. */
const BUDGET_MS = 2_000;
/** Each step is so much larger than the one before: most searches end early, and the index of substrings pays in large steps. */
const GROWTH = 8;

/** A part of the stored lines to search. */
export interface Step {
  /** In what the search counts by. */
  size: number;
  /** Whether the index of substrings may be used. What is searched may be so common that it only costs. */
  indexed: boolean;
}

/**
 * Searches step by step until one says that there is no more to do, or the time is used up.
 * @param first size of the first step
 * @param search makes a step and notes how far it came; true: there is more
 * @throws {SlowSearchError} when not even the first step comes to an end
 */
export async function inSteps(first: number, search: (step: Step) => Promise<boolean>): Promise<void> {
  const giveUp = performance.now() + BUDGET_MS;
  let step: Step = { size: first, indexed: false };
  let mayIndex = true;
  for (let done = 0; ; done++) {
    const begun = performance.now();
    try {
      if (!(await search(step))) return;
    } catch (error) {
      if (!(error instanceof SlowSearchError) || done === 0) throw error;
      if (!step.indexed) return;
      mayIndex = false;
      step = { size: first, indexed: false };
      continue;
    }
    const now = performance.now();
    if (now > giveUp) return;
    const growth = Math.min(GROWTH, (giveUp - now) / Math.max(now - begun, 1));
    step = { size: Math.max(1, Math.floor(step.size * growth)), indexed: mayIndex };
  }
}
