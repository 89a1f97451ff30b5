/** Where a page of a list ended: the sort key of its last row. */
export interface Position {
  /** The row's time, at millisecond precision. */
  at: Date;
  /** The row's id, which orders rows of the same time. */
  id: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An opaque base64url text for a position in one list, such as "workflows" or "jobs"; `list` must not hold a line break. */
export function encodeCursor(list: string, { at, id }: Position): string {
  const text = `${list}\n${at.getTime()}\n${id}`;
  return Buffer.from(`${text}\n${checksum(text)}`).toString('base64url');
}

/** The position that a cursor of this list stands for; undefined when it is damaged or belongs to another list. */
export function decodeCursor(list: string, cursor: string): Position | undefined {
  const bytes = Buffer.from(cursor, 'base64url');
  // Node's decoder skips what is not base64url; only the exact text that we gave is a cursor.
  if (bytes.toString('base64url') !== cursor) return undefined;
  const [from, time, id, sum] = bytes.toString().split('\n');
  if (from !== list || id === undefined || sum !== checksum(`${from}\n${time}\n${id}`)) return undefined;
  const at = new Date(Number(time));
  if (Number.isNaN(at.getTime()) || !UUID.test(id)) return undefined;
  return { at, id };
}

/** FNV-1a over UTF-16 units, in hexadecimal: finds accidents such as a cut or mistyped cursor; it does not stop a forger, who gains nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
