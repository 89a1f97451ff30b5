import type { SecretMask } from './mask.js';

/** One line of a container's output. The newline is cut off, everything else is kept, carriage returns included. */
export interface LogLine {
  /** Position in the container's whole output, from 0, both streams counted together. */
  sequence: number;
  /** When the engine received the line's first byte: RFC 3339 in UTC with nanoseconds. */
  timestamp: string;
  stream: 'stdout' | 'stderr';
  /** What is not UTF-8 reads U+FFFD, NUL, which PostgreSQL's text cannot hold, U+2400 (␀); secrets are masked. */
  message: string;
  /** It was cut: it goes on in the next line of its stream, or the output ended without a newline. */
  partial: boolean;
}

/** Bytes of one line. A longer one is cut into several at this length, before a character or a secret rather than within it. */
export const LINE_LIMIT = 64 * 1024;

const HEADER_BYTES = 8;
/** The engine's entries are 16 KiB; anything far above means that we have lost our place in the stream. */
const FRAME_LIMIT = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const STREAMS = { 1: 'stdout', 2: 'stderr' } as const;
/** The engine's own trouble while it reads the log, told within the stream. */
const ENGINE_ERROR_STREAM = 3;

/** A line still without its newline. */
interface Unfinished {
  timestamp: string;
  bytes: Buffer;
}

/**
 * Turns the engine's log stream (multiplexed frames of stdout and stderr, timestamps on) into numbered lines.
 *
 * The engine stores long lines in several entries, and entries of the two streams mix; a line is numbered when it is
 * complete. So the same stored entries give the same lines with the same numbers in every reading, however the bytes arrive,
 * and a reader can go on where another stopped by leaving out the lines it has.
 */
export class Demultiplexer {
  /** The newest whole frame: its stream and payload. */
  lastFrame: Buffer = Buffer.alloc(0);
  #rest: Buffer = Buffer.alloc(0);
  #sequence = 0;
  #unfinished = new Map<LogLine['stream'], Unfinished>();

  /** @param mask the secrets that the container has */
  constructor(private readonly mask: SecretMask) {}

  /** The lines that these bytes complete. Throws an Error when the engine reports a fault or the bytes are no frames. */
  push(chunk: Buffer): LogLine[] {
    let bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const lines: LogLine[] = [];
    while (bytes.length >= HEADER_BYTES) {
      const type = bytes.readUInt8(0);
      const end = HEADER_BYTES + bytes.readUInt32BE(4);
      if (type < 1 || type > ENGINE_ERROR_STREAM || end > FRAME_LIMIT)
        throw new Error(`the engine's log stream is damaged: a frame of type ${type} and ${end - HEADER_BYTES} bytes`);
      if (bytes.length < end) break;
      this.#frame(type, bytes.subarray(HEADER_BYTES, end), lines);
      this.lastFrame = bytes.subarray(0, end);
      bytes = bytes.subarray(end);
    }
    // Copies, so that a few bytes do not keep a whole chunk in memory.
    this.lastFrame = Buffer.from(this.lastFrame);
    this.#rest = Buffer.from(bytes);
    return lines;
  }

  /** The lines that the end of the output completes, of the stream begun first in front. */
  end(): LogLine[] {
    const lines: LogLine[] = [];
    for (const [stream, { timestamp, bytes }] of this.#unfinished) {
      const last = this.#cut(stream, timestamp, bytes, LINE_LIMIT, lines);
      lines.push(this.#line(stream, last.timestamp, last.bytes, true));
    }
    this.#unfinished.clear();
    return lines;
  }

  #frame(type: number, payload: Buffer, lines: LogLine[]): void {
    if (type === ENGINE_ERROR_STREAM) throw new Error(`the engine cannot read the log: ${payload.toString()}`);
    const stream = STREAMS[type as keyof typeof STREAMS];
    const space = payload.indexOf(SPACE);
    if (space < 0) throw new Error(`the engine's log stream is damaged: an entry without timestamp`);
    const entryTime = payload.toString('latin1', 0, space);
    const content = payload.subarray(space + 1);

    for (let from = 0; from < content.length; ) {
      const newline = content.indexOf(NEWLINE, from);
      const piece = content.subarray(from, newline < 0 ? content.length : newline);
      const begun = this.#unfinished.get(stream);
      const bytes = begun ? Buffer.concat([begun.bytes, piece]) : piece;
      // What goes on may still complete a secret that lies across the cut.
      const limit = newline < 0 ? LINE_LIMIT + this.mask.longest : LINE_LIMIT;
      const rest = this.#cut(stream, begun?.timestamp ?? entryTime, bytes, limit, lines, entryTime);
      if (newline < 0) {
        this.#unfinished.set(stream, { timestamp: rest.timestamp, bytes: Buffer.from(rest.bytes) });
        return;
      }
      lines.push(this.#line(stream, rest.timestamp, rest.bytes, false));
      this.#unfinished.delete(stream);
      from = newline + 1;
    }
  }

  /** Cuts whole lines off the front of one that exceeds `limit` bytes, and returns what is left. */
  #cut(
    stream: LogLine['stream'],
    begunAt: string,
    line: Buffer,
    limit: number,
    lines: LogLine[],
    nextAt: string = begunAt,
  ): Unfinished {
    let timestamp = begunAt;
    let bytes = line;
    while (bytes.length > limit) {
      const at = this.#cutPosition(bytes);
      lines.push(this.#line(stream, timestamp, bytes.subarray(0, at), true));
      bytes = bytes.subarray(at);
      timestamp = nextAt;
    }
    return { timestamp, bytes };
  }

  /** Before the secret that lies across the limit, behind one that fills the whole line, else before a character. */
  #cutPosition(bytes: Buffer): number {
    const secret = this.mask.across(bytes, LINE_LIMIT);
    if (secret) return secret.start || secret.end;
    return characterStart(bytes, LINE_LIMIT);
  }

  #line(stream: LogLine['stream'], timestamp: string, bytes: Buffer, partial: boolean): LogLine {
    const message = this.mask.apply(bytes).toString('utf8').replaceAll('\0', '\u2400');
    return { sequence: this.#sequence++, timestamp, stream, message, partial };
  }
}

/** The start of the UTF-8 character that covers `index`; `index` itself where the bytes are no UTF-8. */
function characterStart(bytes: Buffer, index: number): number {
  for (let start = index; start > index - 4; start--) if (((bytes[start] ?? 0) & 0xc0) !== 0x80) return start;
  return index;
}
