import { sum } from 'd3';
import type { MapForm } from '#chart/map/data.ts';
import { curveAt } from '#chart/map/curve.ts';
import { fitLines } from '#chart/text/fit.ts';
import { wrapText } from '#chart/text/wrap.ts';
import type { LensPlan, PlacedDepartmentRow, Side } from './plan.ts';

/** A form on the core: a slot of its height with its name in lines. */
export interface FormSlot {
  readonly form: MapForm;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

/** The core: its heading and a slot for each form. */
export interface CorePlan {
  readonly heading: readonly string[];
  readonly headingSize: number;
  readonly slots: readonly FormSlot[];
}

/** The departments of one side, from top to bottom. */
export const departmentsOf = ({ rows }: Side): PlacedDepartmentRow[] =>
  rows.filter((row) => row.kind === 'department');

/** Shares the core among the forms: room for the name, and more for a form with more strands. */
export function planCore(plan: LensPlan, forms: readonly MapForm[], centre: string): CorePlan {
  const size = plan.frame.textSize;
  const headingSize = size * 1.45;
  const narrowest = 2 * curveAt(plan.core, plan.top + size * 2);
  const heading = wrapText(centre, { width: narrowest - size * 1.6, size: headingSize });
  const head = headingSize * 1.12 * heading.length + size * 2.3;
  const room = plan.height - plan.top - head - size * 1.4;
  const wantedAt = (most: number) =>
    forms.map((form) => {
      const lines = fitLines(form.name, { width: narrowest + size * 0.4, size }, most);
      return { form, lines, needs: lines.length * size * 1.15 + 8, strands: strandsTo(plan, form) };
    });
  const tries = [wantedAt(4), wantedAt(3), wantedAt(2)];
  const wanted = tries.find((one) => sum(one, ({ needs }) => needs) <= room) ?? wantedAt(1);
  const spare = Math.max(0, room - sum(wanted, ({ needs }) => needs));
  const strands = Math.max(
    1,
    sum(wanted, (one) => one.strands + 1),
  );
  let y = plan.top + head;
  const slots = wanted.map(({ form, lines, needs, strands: own }) => {
    const height = needs + (spare * (own + 1)) / strands;
    const slot = { form, lines, y, height };
    y += height;
    return slot;
  });
  return { heading, headingSize, slots };
}

/** The strands of a form on its fuller side. */
function strandsTo({ sides }: LensPlan, { id }: MapForm): number {
  const counts = sides.map((side) =>
    sum(departmentsOf(side), ({ department }) =>
      Number(department.cells.some(({ form }) => form === id)),
    ),
  );
  return Math.max(...counts);
}
