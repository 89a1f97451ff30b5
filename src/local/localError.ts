/** A fault of this machine or its settings that a person can mend: its message is one line naming the thing, the reason and what to change. */
export class LocalError extends Error {
  override name = 'LocalError';
}
