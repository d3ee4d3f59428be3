import type { PathShape } from '#chart/drawing.ts';
import type { MapCell } from '#chart/map/data.ts';
import { type LensPlan, type PlacedDepartmentRow, type Side, curveAt } from './plan.ts';
import type { PlacedStrand } from '#chart/map/placed.ts';
import { drawStrand } from '#chart/map/strand.ts';
import { departmentsOf, type FormSlot } from './core.ts';
import { portGap, portsOf, widestGap } from './sides.ts';

/** Where a strand begins and ends, and how far its neighbours are. */
interface Ends {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/** The strands of one side, department by department, each in the order of the forms. */
export function placeStrands(
  plan: LensPlan,
  side: Side,
  slots: readonly FormSlot[],
): PlacedStrand[] {
  const rows = departmentsOf(side);
  const starts = new Map(slots.map((slot) => [slot.form.id, startsOf(rows, slot)]));
  return rows.flatMap((row) => {
    const { department, sector } = row;
    const ports = portsOf(row, plan.density.gap);
    const gap = portGap(row, plan.density.gap);
    return department.cells.map((cell, i): PlacedStrand => {
      const from = starts.get(cell.form)?.get(department.id) ?? 0;
      const ends = { from, to: ports[i] ?? 0, gap };
      return {
        department: department.id,
        sector: sector.id,
        ...cell,
        strokes: drawAcross(cell, ends, { plan, sign: side.sign }),
      };
    });
  });
}

/** Where the strands of a form leave the core on one side, by department. */
function startsOf(
  rows: readonly PlacedDepartmentRow[],
  { form, y, height }: FormSlot,
): ReadonlyMap<string, number> {
  const tied = rows.filter(({ department }) => department.cells.some((c) => c.form === form.id));
  const gap = Math.min(widestGap, (height - 6) / Math.max(1, tied.length));
  const first = y + height / 2 - ((tied.length - 1) * gap) / 2;
  return new Map(tied.map(({ department }, i) => [department.id, first + i * gap]));
}

interface Across {
  readonly plan: LensPlan;
  readonly sign: Side['sign'];
}

function drawAcross(cell: MapCell, { from, to, gap }: Ends, { plan, sign }: Across): PathShape[] {
  const begin = plan.measures.width / 2 + sign * (curveAt(plan.core, from) - 2);
  const edge = plan.measures.width / 2 + sign * curveAt(plan.rim, to);
  const stop = edge - sign * plan.measures.moat;
  const bend = begin + (stop - begin) * 0.52;
  return drawStrand(cell, {
    approach: (pen) => {
      pen.moveTo(begin, from);
      pen.bezierCurveTo(bend, from, bend, to, stop, to);
    },
    stop: [stop, to],
    port: [edge, to],
    gap,
  });
}
