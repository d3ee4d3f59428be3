/**
 * The day so many days after another, `2026-11-10`; before it where the number is negative. Nothing
 * of four digits comes after 9999-12-31.
 */
export function shiftDay(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
