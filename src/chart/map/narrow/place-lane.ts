import type { MapCell, MapDepartment, MapForm } from '#chart/map/data.ts';
import { drawStrand } from '#chart/map/draw-strand.ts';
import type { PlacedStrand } from '#chart/map/placed.ts';
import { sheet } from './sheet.ts';

const small = sheet.smallSize;

/** From the top of a lane to the bar of its department. */
export const laneHeight = small * 1.25 + sheet.drop;

/** The strands of a department, each under the number of its form, falling to its bar. */
export function placeLane(
  { id, cells }: MapDepartment,
  forms: readonly MapForm[],
  top: number,
): Omit<PlacedStrand, 'sector'>[] {
  const width = Math.min(sheet.column, sheet.width / Math.max(1, forms.length));
  return cells.map((cell) => {
    const column = forms.findIndex(({ id: form }) => form === cell.form);
    const x = (column + 0.5) * width;
    return {
      department: id,
      ...cell,
      strokes: dropStrand(cell, x, top),
      number: {
        kind: cell.state === 'gap' ? 'number-gap' : 'number',
        text: forms[column]?.number ?? '',
        x,
        y: top + small * 0.85,
        size: small,
        anchor: 'middle',
      },
      target: { x: column * width, y: top, width, height: laneHeight },
    };
  });
}

function dropStrand(cell: MapCell, x: number, top: number) {
  const from = top + small * 1.25;
  const stop = from + sheet.drop - sheet.moat;
  return drawStrand(cell, {
    approach: (pen) => {
      pen.moveTo(x, from);
      pen.lineTo(x, stop);
    },
    stop: [x, stop],
    port: [x, from + sheet.drop],
    gap: 9,
  });
}
