import { z } from 'zod';
import type { LogLine } from '../db/logReads.js';
import { lineJson, lineSchema } from './logRepresentations.js';

/** How a download is written. */
interface Format {
  /** Media type. */
  type: string;
  schema: z.ZodType;
  head: string;
  line(line: LogLine): string;
  /** Between lines. */
  separator: string;
  tail: string;
}

const jsonOf = (line: LogLine) => JSON.stringify(lineJson(line) satisfies z.input<typeof lineSchema>);

/** Formats by the name that a client gives, which is the file's extension, too. */
export const LOG_FORMATS = {
  // A line that was cut goes on in the next, so that the bytes are those that the container wrote.
  txt: {
    type: 'text/plain; charset=utf-8',
    schema: z.string(),
    head: '',
    line: ({ message, partial, matches }) => (partial && !matches ? message : `${message}\n`),
    separator: '',
    tail: '',
  },
  json: {
    type: 'application/json',
    schema: z.array(lineSchema).meta({ id: 'LogLines' }),
    head: '[\n',
    line: jsonOf,
    separator: ',\n',
    tail: '\n]\n',
  },
  jsonl: {
    type: 'application/x-ndjson',
    schema: z.string(),
    head: '',
    line: (line) => `${jsonOf(line)}\n`,
    separator: '',
    tail: '',
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    schema: z.string(),
    head: 'sequence_num,timestamp,stream,message\r\n',
    line: ({ sequence, timestamp, stream, message }) => `${sequence},${timestamp},${stream},${csvField(message)}\r\n`,
    separator: '',
    tail: '',
  },
} as const satisfies Record<string, Format>;

/** A field of RFC 4180. */
function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Pages of lines as text in a format, page by page. */
export async function* written(pages: AsyncIterable<LogLine[]>, format: Format): AsyncGenerator<string> {
  yield format.head;
  let between = '';
  for await (const lines of pages) {
    if (lines.length === 0) continue;
    yield between + lines.map((line) => format.line(line)).join(format.separator);
    between = format.separator;
  }
  yield format.tail;
}

/** The header by which a browser saves an answer under a name (RFC 6266), in ASCII for old ones as well. */
export function attachment(name: string): string {
  const safe = name.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_').replace(/^\.+/, '_');
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(safe);
  return `attachment; filename="${ascii}"${ascii === safe ? '' : `; filename*=UTF-8''${encoded}`}`;
}
