/** What is searched in logs: a text as it is written, or a regular expression of PostgreSQL. */
export type LogQuery = { text: string } | { regex: string; ignoreCase: boolean };

/** Where something is in a line: [start, end) in Unicode code points. */
export type Match = [number, number];

/** Matches that a line tells at most. */
export const MATCHES_LIMIT = 100;

/** Noncharacters, which Unicode leaves to programs for their own use: they stand around what a regular expression found. */
export const MATCH_MARKS = { open: '\uFDD0', close: '\uFDD1' };

/** The meaning of `q`: `/…/` and `/…/i` are regular expressions, all else is text. */
export function parseLogQuery(q: string): LogQuery {
  const [, regex, flag] = /^\/(.+)\/(i?)$/s.exec(q) ?? [];
  return regex === undefined ? { text: q } : { regex, ignoreCase: flag === 'i' };
}

/** Options of PostgreSQL's own at the beginning, `***` and `(?…)`; with them nothing may be put in front. */
const DIRECTOR = /^(\*\*\*|\(\?[a-z]+\))/;
/** What tells the ends of the searched text, or looks around: may hold of a line and not of many joined lines. */
const OF_ONE_LINE = /\\[AZ]|\(\?[=!<]/;

/** The expression as PostgreSQL is given it: `^` and `$` are the ends of lines. */
export function lineRegex(regex: string): string {
  return DIRECTOR.test(regex) ? regex : `(?n)${regex}`;
}

/** The text with which all that matches begins, where that is at least 3 characters of an expression without alternatives. */
export function leadingText(regex: string): string | undefined {
  if (regex.includes('|')) return undefined;
  const [, text = '', next = ''] = /^\^?([\p{L}\p{N} _=:;,"'/@#%&<>~!-]*)(.?)/u.exec(regex) ?? [];
  // What follows may repeat the last character, or make it optional.
  const sure = /[*+?{]/.test(next) ? [...text].slice(0, -1).join('') : text;
  return sure.length < 3 ? undefined : sure;
}

/** Whether lines joined by newlines match wherever one of the lines does. */
export function holdsOfJoinedLines(regex: string): boolean {
  return !DIRECTOR.test(regex) && !OF_ONE_LINE.test(regex);
}

/**
 * A LIKE pattern for all that contains a text. PostgreSQL expects a fifth of the rows with each character and five times as many with each
 * wildcard. Chunks are long and more of them match than it expects, so more wildcards tell it a twenty-fifth: enough for it to ask other
 * indexes first, and few enough for this one.
 */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}${'%'.repeat(Math.max(1, text.length - 2))}`;
}

/** Where a text is in a message, from left to right without overlaps. */
export function matchesOf(message: string, text: string): Match[] {
  const matches: Match[] = [];
  const length = codePoints(text);
  let start = 0;
  let behind = 0;
  for (let at = message.indexOf(text); at >= 0; at = message.indexOf(text, behind)) {
    if (matches.length === MATCHES_LIMIT) break;
    start += codePoints(message.slice(behind, at));
    matches.push([start, start + length]);
    start += length;
    behind = at + text.length;
  }
  return matches;
}

/** The same of a message in which marks stand around what was found. */
export function markedMatches(marked: string): Match[] {
  const matches: Match[] = [];
  let position = 0;
  let start = 0;
  for (const character of marked) {
    if (character === MATCH_MARKS.open) start = position;
    else if (character !== MATCH_MARKS.close) position += 1;
    else if (matches.push([start, position]) === MATCHES_LIMIT) break;
  }
  return matches;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
