const [FIRST, END] = [Date.parse('0001-01-01T00:00:00Z'), Date.UTC(10_000, 0, 1)];

/** Whether an instant lies in the years 1 to 9999 of UTC: others are written in ways of their own, which PostgreSQL does not read. */
export function isStorable(at: Date): boolean {
  return at.getTime() >= FIRST && at.getTime() < END;
}
