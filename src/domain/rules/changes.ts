/** What differs between two definitions: field → what it was and is; one of them is absent where the field is. */
export type Changes = Record<string, { from?: unknown; to?: unknown }>;

/** Fields of payloads whose values may prove who somebody is: that they changed is told, never to what. */
const PRIVATE = new Set(['headers', 'env', 'endpoint']);

/** What differs, by field; the fields of a payload are named `payload.…`. Undefined when nothing does. */
export function changesBetween(before: Record<string, unknown>, after: Record<string, unknown>): Changes | undefined {
  const [from, to] = [flat(before), flat(after)];
  const changes: Changes = {};
  for (const field of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (JSON.stringify(from[field]) === JSON.stringify(to[field])) continue;
    const hidden = PRIVATE.has(field.replace('payload.', ''));
    const shown = (value: unknown) => (hidden && value !== undefined && value !== null ? '(not shown)' : value);
    changes[field] = { from: shown(from[field]), to: shown(to[field]) };
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}

function flat({ payload, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const inner = Object.entries((payload ?? {}) as object).map(([name, value]) => [`payload.${name}`, value]);
  return { ...fields, ...Object.fromEntries(inner) };
}
