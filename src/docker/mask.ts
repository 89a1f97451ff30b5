import { maskableLines } from '../domain/rules/secret.js';

/** What stands in a stored log where a secret was. */
const MASK = '***';

/** A stretch of bytes that holds a secret. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds secrets in lines of output. A secret of several lines is looked for line by line, since lines of output hold no newline.
 */
export class SecretMask {
  /** Longest first, so that of two that begin alike the longer one is taken. */
  readonly #needles: Buffer[];

  /** @param values the secrets' values */
  constructor(values: string[]) {
    const lines = values.flatMap(maskableLines).map((line) => Buffer.from(line));
    this.#needles = [...new Set(lines.map((line) => line.toString('latin1')))]
      .map((line) => Buffer.from(line, 'latin1'))
      .sort((one, other) => other.length - one.length);
  }

  /** Bytes of the longest thing that is looked for; 0: nothing is. */
  get longest(): number {
    return this.#needles[0]?.length ?? 0;
  }

  /** The bytes with every secret replaced. */
  apply(bytes: Buffer): Buffer {
    const parts: Buffer[] = [];
    let from = 0;
    for (const { start, end } of this.#stretches(bytes)) {
      parts.push(bytes.subarray(from, start), Buffer.from(MASK));
      from = end;
    }
    return from === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(from)]);
  }

  /** The secret that lies on both sides of a position, if one does. */
  across(bytes: Buffer, position: number): Stretch | undefined {
    return this.#stretches(bytes).find(({ start, end }) => start < position && position < end);
  }

  /** Where secrets are, in order; overlapping ones are one stretch. */
  #stretches(bytes: Buffer): Stretch[] {
    const found: Stretch[] = [];
    for (const needle of this.#needles)
      for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + needle.length))
        found.push({ start: at, end: at + needle.length });
    found.sort((one, other) => one.start - other.start);
    const merged: Stretch[] = [];
    for (const stretch of found) {
      const last = merged.at(-1);
      if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
      else merged.push(stretch);
    }
    return merged;
  }
}
