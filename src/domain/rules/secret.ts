/** Shorter lines of a secret of several lines, such as a bracket, are no secret, and masking them would mask much else. */
const LEAST_CHARACTERS = 4;

/** The lines of a secret that are looked for in logs, each by itself, since lines of output hold no newline. */
export function maskableLines(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => [...line].length >= LEAST_CHARACTERS);
}

/** What the secrets of one container may come to, so that masking keeps up with what it writes. */
const MAX_LINES = 500;
const MAX_CHARACTERS = 64 * 1024;

/** Whether a container may have all of these values. */
export function canMask(values: string[]): boolean {
  const lines = values.flatMap(maskableLines);
  return lines.length <= MAX_LINES && lines.reduce((sum, line) => sum + line.length, 0) <= MAX_CHARACTERS;
}
