/**
 * The first and last day that a date of which a part is unknown may be: 2007 is any day from
 * 2007-01-01 to 2007-12-31. Days are compared as text.
 */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** The span of a date such as `2007`, `2007-05` or `2007-05-09`. */
export function dateSpan(partial: string): DateSpan {
  if (partial.length === 4) return { first: `${partial}-01-01`, last: `${partial}-12-31` };
  if (partial.length > 7) return { first: partial, last: partial };
  const [year, month] = partial.split('-').map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate();
  return { first: `${partial}-01`, last: `${partial}-${String(last).padStart(2, '0')}` };
}

/** The day so many days after another, `2026-11-10`; before it where the number is negative. */
export function shiftDay(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
