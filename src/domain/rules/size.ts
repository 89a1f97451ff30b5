const UNIT_BYTES = { k: 1_024, m: 1_024 ** 2, g: 1_024 ** 3 } as const;

/** Bytes of a size such as "64m" or "2g"; undefined when the text is not one. */
export function parseSize(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,9})([kmg])$/.exec(text) ?? [];
  return unit === undefined ? undefined : Number(amount) * UNIT_BYTES[unit as keyof typeof UNIT_BYTES];
}

/** The shortest text of a whole number of KiB: 536870912 is "512m". */
export function formatSize(bytes: number): string {
  for (const unit of ['g', 'm'] as const)
    if (bytes % UNIT_BYTES[unit] === 0) return `${bytes / UNIT_BYTES[unit]}${unit}`;
  return `${Math.floor(bytes / UNIT_BYTES.k)}k`;
}
