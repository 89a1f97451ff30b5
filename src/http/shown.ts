/** Most bytes of one line about a check. */
export const MAX_SHOWN_BYTES = 2 * 1024;

/** What is shown for a value that may be a secret. */
const HIDDEN = '…';
/** What could begin a line, command a terminal, turn the direction of the text, or not be stored: controls, separators, lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * A URL without what may be secret: no user information and no fragment, and of the query only the names. A value without a name, and a
 * name without a value, which may be a token padded with "=", are hidden whole. The path is shown.
 */
export function maskedUrl(url: URL): string {
  const query = url.search.slice(1).split('&').map(maskedParameter).join('&');
  return `${url.origin}${url.pathname}${query === '' ? '' : `?${query}`}`;
}

function maskedParameter(parameter: string): string {
  if (parameter === '') return '';
  const [, name] = /^([^=]+)=+[^=]/.exec(parameter) ?? [];
  return name === undefined ? HIDDEN : `${name}=${HIDDEN}`;
}

/** A text as one line of at most {@link MAX_SHOWN_BYTES} bytes: what cannot be printed is written as an escape, what is longer is cut. */
export function oneLine(text: string): string {
  const line = text.replaceAll(UNPRINTABLE, (character) => character.split('').map(escaped).join(''));
  if (Buffer.byteLength(line) <= MAX_SHOWN_BYTES) return line;
  const kept = Buffer.from(line).subarray(0, MAX_SHOWN_BYTES - Buffer.byteLength(HIDDEN));
  // A character that was cut in two reads U+FFFD.
  return `${kept.toString().replace(/\uFFFD+$/, '')}${HIDDEN}`;
}

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
