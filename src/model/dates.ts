/** Dates as texts: full ones as `2007-05-09`, partial ones as `2007` or `2007-05`. */

/** The first day that a partial date may mean. */
export const earliestDay = (date: string): string => date + '0000-01-01'.slice(date.length);

/**
 * The last day that it may mean; 31 in every month, because days are only compared as text here, and
 * no real day of a month comes after its 31st.
 */
export const latestDay = (date: string): string => date + '0000-12-31'.slice(date.length);

/** Whether the calendar has a day, `2007-05-09`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/**
 * The day so many days after another, `2026-11-10`; before it where the number is negative. Nothing
 * of four digits comes after 9999-12-31.
 */
export function shiftDay(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
