import { Refusal } from './faults.js';

/** What a client says of the thing that it means to change. What is absent does not matter. */
export interface Precondition {
  /** It has one of these entity tags, as they stand in an ETag; `*`: it exists. */
  ifMatch?: string[] | '*';
  /** It does not exist. */
  ifAbsent?: boolean;
}

/**
 * To be asked where the thing is locked, so that nothing changes in between.
 * @param tag its entity tag; undefined: it does not exist
 * @param what names it, such as "workflow 01a2…"
 * @throws {Refusal} precondition_failed
 */
export function mustHold({ ifMatch, ifAbsent }: Precondition, tag: string | undefined, what: string): void {
  if (ifAbsent && tag !== undefined)
    throw new Refusal('precondition_failed', `${what} exists: leave If-None-Match out to replace it`);
  if (ifMatch === undefined) return;
  if (tag === undefined)
    throw new Refusal('precondition_failed', `${what} does not exist: leave If-Match out to create it`);
  if (ifMatch !== '*' && !ifMatch.includes(tag))
    throw new Refusal('precondition_failed', `${what} was changed meanwhile: read it again; its ETag is now ${tag}`);
}
