import { loadavg } from 'node:os';

/** One line of a table: column → value. Numbers are shown with at most one decimal. */
export type Row = Record<string, string | number>;

/** Prints a titled table on the standard output. */
export function printTable(title: string, rows: Row[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => shown(row[column] ?? '')))];
  const widths = columns.map((_, i) => Math.max(...cells.map((line) => line[i]?.length ?? 0)));
  const lines = cells.map((line) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))),
  );
  console.log(`\n${title}\n${lines.map((line) => `  ${line.join('  ')}`.trimEnd()).join('\n')}`);
}

/** Prints the whole result as one line that begins with `JSON `, for programs. */
export function printJson(result: object): void {
  console.log(`\nJSON ${JSON.stringify(result, (_, value) => (typeof value === 'number' ? rounded(value) : value))}`);
}

/** How busy the machine is: its load average over the last minute. */
export function load(): number {
  return loadavg()[0] ?? 0;
}

/** Says on the standard error stream what is being done. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(rounded(value)) : value;
}

function rounded(value: number): number {
  return Math.abs(value) < 10 ? Math.round(value * 100) / 100 : Math.round(value * 10) / 10;
}
