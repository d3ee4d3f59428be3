import { pathRound } from 'd3';
import type { MapDepartment, MapSector } from '#chart/map/data.ts';
import type { MapText, NodeMark, PlacedNode } from '#chart/map/placed.ts';
import { fitLines } from '#chart/text/fit.ts';
import { sheet } from './sheet.ts';

const step = sheet.textSize * 1.2;

/** How high the name of a department is, with the words under it. */
export function nameHeight(department: MapDepartment): number {
  return Math.max(28, linesOf(department).length * step + 6);
}

/** A department: the number of its gaps, its name, and the bar at which its strands arrive. */
export function placeDepartment(
  department: MapDepartment,
  sector: MapSector,
  { top, bar }: { readonly top: number; readonly bar: number },
): PlacedNode {
  return {
    id: department.id,
    ...(sector.id !== undefined && { sector: sector.id }),
    ...(department.href !== undefined && { href: department.href }),
    text: department.text,
    target: { x: 0, y: top, width: sheet.width, height: nameHeight(department) },
    lines: writeLines(department, top),
    mark: drawMark(department, { top, bar }),
  };
}

const linesOf = ({ name, note }: MapDepartment) => [
  ...fitLines(name, { width: sheet.width - sheet.indent, size: sheet.textSize }, 3),
  ...(note === undefined ? [] : [note]),
];

function writeLines(department: MapDepartment, top: number): MapText[] {
  const { gaps, note } = department;
  const lines = linesOf(department);
  const size = sheet.textSize;
  const y = top + 3 + size;
  return [
    ...(gaps === undefined
      ? []
      : [{ kind: 'gaps', text: gaps, x: 0, y: y + 3, size: 22, anchor: 'start' } as const]),
    ...lines.map((text, i): MapText => {
      const kind = note !== undefined && i === lines.length - 1 ? 'note' : 'department';
      return { kind, text, x: sheet.indent, y: y + i * step, size, anchor: 'start' };
    }),
  ];
}

function drawMark(
  { reading }: MapDepartment,
  { top, bar }: { readonly top: number; readonly bar: number },
): NodeMark {
  const pen = pathRound(1);
  const y = top + 3 + sheet.textSize * 0.66;
  if (reading === 'not-read') {
    pen.moveTo(15, y);
    pen.arc(9, y, 6, 0, 2 * Math.PI);
  } else if (reading === 'nothing') {
    pen.moveTo(2, y);
    pen.lineTo(16, y);
  } else {
    pen.moveTo(0, bar);
    pen.lineTo(sheet.width, bar);
  }
  return { reading, d: pen.toString() };
}
