import type { LogLine } from './demultiplex.js';

/** Part of a budget that is kept for the end of an output, and its most, bytes and lines: it waits in memory until the output ends. */
const TAIL = { part: 1 / 4, most: 4 * 1024 * 1024, lines: 50_000 };

/** A line as it is to be stored, numbered anew: of an output that was over its budget, some are missing. */
export interface KeptLine extends Omit<LogLine, 'stream'> {
  stream: LogLine['stream'] | 'system';
}

/**
 * Keeps the beginning and the end of an output that is longer than its budget, and says between them what is missing. The same output
 * and budget give the same lines in every reading.
 */
export class LogBudget {
  readonly #headLimit: number;
  #head = 0;
  #headBytes = 0;
  /** A line did not fit any more: it and all that follow are of the end. */
  #full = false;
  #tail: LogLine[] = [];
  #tailBytes = 0;
  /** Where the tail begins in `#tail`: what is before was given up. */
  #start = 0;
  #missing = 0;
  #missingBytes = 0;
  #missingSince = '';

  /** @param limit bytes of all lines with their newlines */
  constructor(private readonly limit: number) {
    this.#headLimit = limit - Math.min(Math.floor(limit * TAIL.part), TAIL.most);
  }

  /** Those of these lines that can be stored already. */
  push(lines: LogLine[]): KeptLine[] {
    if (!this.#full) {
      const fitting = this.#fitting(lines);
      if (fitting === lines.length) return lines;
      this.#full = true;
      for (const line of lines.slice(fitting)) this.#hold(line);
      return lines.slice(0, fitting);
    }
    for (const line of lines) this.#hold(line);
    return [];
  }

  /** The rest, when the output has ended. */
  end(): KeptLine[] {
    const tail = this.#tail.slice(this.#start);
    if (this.#missing === 0) return tail;
    const message = `${this.#missing} lines (${this.#missingBytes} bytes) are missing here: the log is over its limit of ${this.limit} bytes`;
    const gap = {
      sequence: this.#head,
      timestamp: this.#missingSince,
      stream: 'system' as const,
      message,
      partial: false,
    };
    return [gap, ...tail.map((line, i) => ({ ...line, sequence: this.#head + 1 + i }))];
  }

  #fitting(lines: LogLine[]): number {
    for (const [i, line] of lines.entries()) {
      const bytes = sizeOf(line);
      if (this.#headBytes + bytes > this.#headLimit) return i;
      this.#headBytes += bytes;
      this.#head += 1;
    }
    return lines.length;
  }

  #hold(line: LogLine): void {
    this.#tail.push(line);
    this.#tailBytes += sizeOf(line);
    while (this.#headBytes + this.#tailBytes > this.limit || this.#tail.length - this.#start > TAIL.lines)
      this.#giveUp();
    if (this.#start > 1_000 && this.#start * 2 > this.#tail.length) {
      this.#tail = this.#tail.slice(this.#start);
      this.#start = 0;
    }
  }

  #giveUp(): void {
    const line = this.#tail[this.#start] as LogLine;
    const bytes = sizeOf(line);
    if (this.#missing === 0) this.#missingSince = line.timestamp;
    this.#start += 1;
    this.#tailBytes -= bytes;
    this.#missing += 1;
    this.#missingBytes += bytes;
  }
}

const sizeOf = (line: LogLine) => Buffer.byteLength(line.message) + 1;
