import { pathRound } from 'd3';
import { curveAt } from '#chart/map/curve.ts';
import type { MapText, NodeMark, PlacedNode } from '#chart/map/placed.ts';
import type { LensPlan, PlacedDepartmentRow, Side } from './plan.ts';
import { middleOf, portGap } from './ports.ts';
import { outset } from './rows.ts';
import { departmentsOf } from './slots.ts';

/** The departments of one side: a bar on the rim, the number of gaps, the name. */
export function placeDepartments(plan: LensPlan, side: Side): PlacedNode[] {
  return departmentsOf(side).map((row) => {
    const { department, sector } = row;
    const rim = plan.frame.width / 2 + side.sign * curveAt(plan.rim, middleOf(row));
    const height = row.height + row.share;
    const outer = side.sign < 0 ? 0 : rim;
    return {
      id: department.id,
      ...(sector.id !== undefined && { sector: sector.id }),
      ...(department.href !== undefined && { href: department.href }),
      text: department.text,
      target: {
        x: outer,
        y: middleOf(row) - Math.min(height, row.height) / 2,
        width: side.sign < 0 ? rim : plan.frame.width - rim,
        height: Math.min(height, row.height),
      },
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

function writeName(row: PlacedDepartmentRow, { plan, sign, rim }: At): MapText[] {
  const size = plan.frame.textSize;
  const { gaps, note } = row.department;
  const written = [
    ...row.lines.map((text) => ({ text, kind: 'department' as const })),
    ...(note === undefined ? [] : [{ text: note, kind: 'note' as const }]),
  ];
  const step = size * 1.2;
  const first = middleOf(row) - ((written.length - 1) * step) / 2 + size * 0.34;
  const anchor: MapText['anchor'] = sign < 0 ? 'end' : 'start';
  const figure = { x: rim + sign * size * 1.4, y: middleOf(row) + size * 0.5, size: size * 1.5 };
  return [
    ...(gaps === undefined
      ? []
      : [{ kind: 'gaps' as const, text: gaps, anchor: 'middle' as const, ...figure }]),
    ...written.map(({ text, kind }, i) => ({
      kind,
      text,
      x: rim + sign * outset(plan.frame),
      y: first + i * step,
      size,
      anchor,
    })),
  ];
}

function drawMark(row: PlacedDepartmentRow, { plan, sign, rim }: At): NodeMark {
  const { reading, cells } = row.department;
  const pen = pathRound(1);
  const y = middleOf(row);
  if (reading === 'not-read') {
    const radius = plan.frame.textSize * 0.4;
    const x = rim + sign * radius;
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return { reading, d: pen.toString() };
  }
  const half = reading === 'nothing' ? 4 : (cells.length * portGap(row, plan.density.gap)) / 2 + 1;
  for (const step of [-1, -0.5, 0, 0.5, 1]) {
    const at = y + step * half;
    const x = plan.frame.width / 2 + sign * (curveAt(plan.rim, at) + 1.5);
    if (step === -1) pen.moveTo(x, at);
    else pen.lineTo(x, at);
  }
  return { reading, d: pen.toString() };
}
