import type { PlacedDepartmentRow } from './plan.ts';

/** The height at which a row's bar stands. */
export const middleOf = ({
  y,
  height,
  share,
}: Pick<PlacedDepartmentRow, 'y' | 'height' | 'share'>) => y + (height + share) / 2;

/** Strands further apart would no longer read as those of one department. */
export const widestGap = 8.5;

/** Between the strands of one department; a row with room to spare lets them breathe. */
export function portGap(row: PlacedDepartmentRow, least: number): number {
  const room = row.height + row.share - least * 1.6;
  return Math.min(
    Math.max(least, widestGap),
    Math.max(least, room / Math.max(1, row.department.cells.length)),
  );
}

/** The heights at which the strands of a department arrive, in the order of its cells. */
export function portsOf(row: PlacedDepartmentRow, least: number): number[] {
  const gap = portGap(row, least);
  const { cells } = row.department;
  const first = middleOf(row) - ((cells.length - 1) * gap) / 2;
  return cells.map((_, i) => first + i * gap);
}
