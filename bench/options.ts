import { parseArgs } from 'node:util';

/**
 * Reads `--name <whole number>` options.
 * @param defaults every option there is, with its default
 * @throws Error naming the option that is unknown or no whole number, and those there are
 */
export function readOptions<Name extends string>(args: string[], defaults: Record<Name, number>): Record<Name, number> {
  const names = Object.keys(defaults) as Name[];
  const known = names.map((name) => `--${name} (default ${defaults[name]})`).join(', ') || 'none';
  const fault = (words: string) => new Error(`${words}. Options of this measurement: ${known}.`);
  let values: Record<string, unknown>;
  try {
    values = parseArgs({
      args,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    }).values;
  } catch (error) {
    throw fault((error as Error).message.split('.')[0] ?? '');
  }
  const options = { ...defaults };
  for (const name of names) {
    const text = values[name];
    if (text === undefined) continue;
    if (!/^\d+$/.test(String(text))) throw fault(`--${name} ${text} is not a whole number`);
    options[name] = Number(text);
  }
  return options;
}
