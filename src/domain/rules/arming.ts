import { MAX_SPREAD_MS } from './limits.js';

/** Jobs that two cores bring to their runners per second, with room to spare; measured by `npm run bench -- lag`. */
export const ARMED_PER_SECOND = 20;
/** How long before its instant a runner claims what it holds. */
export const CLAIM_LEAD_MS = 250;

/**
 * When to wake for a tick: its lead earlier, plus a share of the spread that is stable per workflow, so that a crowd due together
 * arms one after the other. Epoch milliseconds.
 * @param crowd how many jobs are due together with this one
 * @param share this workflow's place in the crowd, 0 ≤ share < 1
 */
export function wakeAt(tick: number, lead: number, crowd: number, share: number): number {
  const spread = Math.min((crowd / ARMED_PER_SECOND) * 1_000, MAX_SPREAD_MS);
  return tick - lead - Math.floor(spread * share);
}

/** A workflow's stable place in any crowd, 0 ≤ share < 1, from the random tail of its UUIDv7. */
export function shareOf(workflowId: string): number {
  return Number.parseInt(workflowId.slice(-8), 16) / 2 ** 32;
}
