import { isStorable } from './instants.js';

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
  return encode([list, String(at.getTime()), id]);
}

/** The position that a cursor of this list stands for; undefined when it is damaged or belongs to another list. */
export function decodeCursor(list: string, cursor: string): Position | undefined {
  const [from, time, id] = decode(cursor);
  if (from !== list || id === undefined) return undefined;
  const at = new Date(Number(time));
  if (!isStorable(at) || !UUID.test(id)) return undefined;
  return { at, id };
}

/** A cursor of a list that is in order of name: after this name, which must not hold a line break. */
export function encodeNameCursor(list: string, name: string): string {
  return encodePlace(list, [name]);
}

/** The name that such a cursor of this list stands for; undefined when it is damaged or belongs to another list. */
export function decodeNameCursor(list: string, cursor: string): string | undefined {
  return decodePlace(list, cursor, 1)?.[0];
}

/** A cursor of any list: words that say where to go on, none of which may hold a line break. */
export function encodePlace(list: string, place: string[]): string {
  return encode([list, ...place]);
}

/** The words, so many of them, of such a cursor of this list; undefined when it is damaged or belongs to another list. */
export function decodePlace(list: string, cursor: string, words: number): string[] | undefined {
  const [from, ...place] = decode(cursor);
  return from === list && place.length === words ? place : undefined;
}

function encode(parts: string[]): string {
  const text = parts.join('\n');
  return Buffer.from(`${text}\n${checksum(text)}`).toString('base64url');
}

/** What was encoded; nothing when the cursor is damaged. */
function decode(cursor: string): string[] {
  const bytes = Buffer.from(cursor, 'base64url');
  // Node's decoder skips what is not base64url; only the exact text that we gave is a cursor.
  if (bytes.toString('base64url') !== cursor) return [];
  const parts = bytes.toString().split('\n');
  const sum = parts.pop();
  return sum === checksum(parts.join('\n')) && !parts.some((part) => part.includes('\0')) ? parts : [];
}

/** FNV-1a over UTF-16 units, in hexadecimal: finds accidents such as a cut or mistyped cursor; it does not stop a forger, who gains nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
