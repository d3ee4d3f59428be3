import { pathRound } from 'd3';
import { type PathShape, placeLines, placeText, type TextShape } from '#chart/drawing.ts';
import type { MapWords } from '#chart/map/data.ts';
import {
  type LensPlan,
  type PlacedDepartmentRow,
  type Side,
  curveAt,
  outset,
  sectorSize,
} from './plan.ts';
import { type PlacedNode, placeTarget } from '#chart/map/placed.ts';
import { departmentsOf } from './core.ts';

/** The departments of one side: a bar on the rim, the number of gaps, the name. */
export function placeDepartments(plan: LensPlan, side: Side): PlacedNode[] {
  return departmentsOf(side).map((row) => {
    const { department, sector } = row;
    const rim = plan.measures.width / 2 + side.sign * curveAt(plan.rim, middleOf(row));
    const height = row.height + row.share;
    const outer = side.sign < 0 ? 0 : rim;
    return {
      id: department.id,
      sector: sector.id,
      href: department.href,
      text: department.text,
      target: placeTarget({
        x: outer,
        y: middleOf(row) - Math.min(height, row.height) / 2,
        width: side.sign < 0 ? rim : plan.measures.width - rim,
        height: Math.min(height, row.height),
      }),
      lines: writeName(row, { plan, sign: side.sign, rim }),
      mark: drawMark(row, { plan, sign: side.sign, rim }),
    };
  });
}

interface At {
  readonly plan: LensPlan;
  readonly sign: Side['sign'];
  readonly rim: number;
}

function writeName(row: PlacedDepartmentRow, { plan, sign, rim }: At): TextShape[] {
  const size = plan.measures.textSize;
  const { gaps, note } = row.department;
  const step = size * 1.2;
  const written = row.lines.length + (note === undefined ? 0 : 1);
  const first = middleOf(row) - ((written - 1) * step) / 2 + size * 0.34;
  const beside = {
    x: rim + sign * outset(plan.measures),
    size,
    anchor: sign < 0 ? 'end' : 'start',
  } as const;
  const figure = { x: rim + sign * size * 1.4, y: middleOf(row) + size * 0.5, size: size * 1.5 };
  return [
    ...(gaps === undefined
      ? []
      : [placeText('missing-figure', gaps, { ...figure, anchor: 'middle' })]),
    ...placeLines('label', row.lines, { ...beside, y: first, step }),
    ...(note === undefined
      ? []
      : [placeText('missing', note, { ...beside, y: first + row.lines.length * step })]),
  ];
}

function drawMark(row: PlacedDepartmentRow, { plan, sign, rim }: At): PathShape {
  const { reading, cells } = row.department;
  const pen = pathRound(1);
  const y = middleOf(row);
  if (reading === 'not-read') {
    const radius = plan.measures.textSize * 0.4;
    const x = rim + sign * radius;
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return { shape: 'path', kind: 'ring-not-read', d: pen.toString() };
  }
  const half = reading === 'nothing' ? 4 : (cells.length * portGap(row, plan.density.gap)) / 2 + 1;
  for (const step of [-1, -0.5, 0, 0.5, 1]) {
    const at = y + step * half;
    const x = plan.measures.width / 2 + sign * (curveAt(plan.rim, at) + 1.5);
    if (step === -1) pen.moveTo(x, at);
    else pen.lineTo(x, at);
  }
  const kind = reading === 'nothing' ? 'bar-nothing' : 'bar';
  return { shape: 'path', kind, d: pen.toString() };
}

/** The distance between the points of an arc. */
const stride = 12;

/** The sectors of one side: an arc along the rim, and the name where it begins. */
export function placeSectors(
  plan: LensPlan,
  side: Side,
): { paths: PathShape[]; words: TextShape[] } {
  const size = sectorSize(plan.measures);
  const at = (y: number) => plan.measures.width / 2 + side.sign * curveAt(plan.rim, y);
  const headings = side.rows.flatMap((row, i) => (row.kind === 'sector' ? [{ row, i }] : []));
  const words = headings.flatMap(({ row }) => {
    const { y: top, height } = row;
    // Where the rim bulges most, it comes nearest to the name.
    const x = at(Math.max(top, Math.min(plan.rim.middle, top + height))) + side.sign * size * 0.6;
    const place = { x, y: row.y + size * 1.45, step: size * 1.15, size };
    return placeLines('sector', row.lines, { ...place, anchor: side.sign < 0 ? 'end' : 'start' });
  });
  const paths = headings.map(({ row, i }): PathShape => {
    const next = headings.find((heading) => heading.i > i);
    const end = next?.row.y ?? plan.height;
    const from = row.y + row.height * 0.4;
    const pen = pathRound(1);
    const steps = Math.ceil((end - from) / stride);
    for (let step = 0; step <= steps; step += 1) {
      const y = from + ((end - from) * step) / steps;
      pen.lineTo(at(y) + side.sign * 1.5, y);
    }
    return { shape: 'path', kind: 'sector', d: pen.toString().replace(/^L/, 'M') };
  });
  return { paths, words };
}

/** The headings over the sides, where these are the sectors commonly seen as relevant and the others. */
export function writeWings(
  { measures, byEvidence }: LensPlan,
  words: MapWords['wings'],
): TextShape[] {
  if (!byEvidence) return [];
  const place = { y: measures.wingSize, size: measures.wingSize };
  return [
    placeText('wing', words.evident, { ...place, x: 0 }),
    placeText('wing', words.other, { ...place, x: measures.width, anchor: 'end' }),
  ];
}

/** The height at which a row's bar stands. */
const middleOf = ({ y, height, share }: Pick<PlacedDepartmentRow, 'y' | 'height' | 'share'>) =>
  y + (height + share) / 2;

/** Strands further apart would no longer read as those of one department. */
export const widestGap = 8.5;

/** Between the strands of one department; a row with room to spare lets them breathe. */
export function portGap(row: PlacedDepartmentRow, min: number): number {
  const room = row.height + row.share - min * 1.6;
  return Math.min(
    Math.max(min, widestGap),
    Math.max(min, room / Math.max(1, row.department.cells.length)),
  );
}

/** The heights at which the strands of a department arrive, in the order of its cells. */
export function portsOf(row: PlacedDepartmentRow, min: number): number[] {
  const gap = portGap(row, min);
  const { cells } = row.department;
  const first = middleOf(row) - ((cells.length - 1) * gap) / 2;
  return cells.map((_, i) => first + i * gap);
}
