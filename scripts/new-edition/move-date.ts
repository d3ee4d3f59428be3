/**
 * The same day so many years later, `2027-08-31`; the last day of February stays the last.
 *
 * @param date a full date, `2026-08-31`
 */
export function moveDate(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const isLast = day === daysIn(year, month);
  const moved = isLast ? daysIn(year + years, month) : day;
  return new Date(Date.UTC(year + years, month - 1, moved)).toISOString().slice(0, 10);
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
