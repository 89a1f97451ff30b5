/** Most header lines a check may send of its user's own; each value of a list is a line. */
export const MAX_HEADER_LINES = 20;
/** Most bytes these lines may have together, each counted as it is sent: `name: value` and its line end. */
export const MAX_HEADER_BYTES = 8 * 1024;

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** What RFC 9110 lets a field value hold: visible characters, spaces, tabs and Latin-1. Never CR, LF or NUL. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;
const LINE_OVERHEAD_BYTES = ': \r\n'.length;

/** Headers that describe one connection or the framing of one message: only the client that sends it knows them. */
const FRAMING = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Why a header may not be sent with a check, or undefined when it may. The sentence never holds the value: it may be a secret. */
export function headerFault(name: string, value: string | string[]): string | undefined {
  if (!TOKEN.test(name)) return `${JSON.stringify(name)} is not a header name: use letters, digits and hyphens`;
  const lower = name.toLowerCase();
  if (lower === 'host') return 'Host follows from the endpoint: put the host there';
  if (FRAMING.has(lower) || lower.startsWith('proxy-'))
    return `${name} belongs to the connection, which Evertick manages: leave it out`;
  if (lower.startsWith('evertick-')) return `${name} is reserved: Evertick sets the headers that begin with Evertick-`;
  const values = typeof value === 'string' ? [value] : value;
  if (values.length === 0) return `${name} has an empty list of values: give a value or leave the header out`;
  if (!values.every((line) => VALUE.test(line)))
    return `${name} has a value with a character that HTTP cannot carry (a line break, NUL, another control character, or one beyond Latin-1)`;
  return undefined;
}

/** The first fault of a check's whole set of headers, or undefined: each header by itself, names given twice, count and size. */
export function headersFault(headers: Record<string, string | string[]>): string | undefined {
  const seen = new Set<string>();
  let lines = 0;
  let bytes = 0;
  for (const [name, value] of Object.entries(headers)) {
    const fault = headerFault(name, value);
    if (fault) return fault;
    if (seen.has(name.toLowerCase())) return `${name} is given twice: case does not count, so use one list of values`;
    seen.add(name.toLowerCase());
    for (const line of [value].flat()) {
      lines += 1;
      bytes += name.length + line.length + LINE_OVERHEAD_BYTES;
    }
  }
  if (lines > MAX_HEADER_LINES) return `${lines} headers are too many: at most ${MAX_HEADER_LINES}, each value counted`;
  if (bytes > MAX_HEADER_BYTES) return `the headers are ${bytes} bytes long together: at most ${MAX_HEADER_BYTES}`;
  return undefined;
}
