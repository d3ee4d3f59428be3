import { pathRound, sum } from 'd3';
import { type PathShape, placeLines, type TextShape } from '#chart/drawing.ts';
import type { MapForm } from '#chart/map/data.ts';
import { type LensPlan, type PlacedDepartmentRow, type Side, curveAt } from './plan.ts';
import { type PlacedNode, placeTarget } from '#chart/map/placed.ts';
import { fitLines } from '#text/fit.ts';
import { wrapText } from '#text/wrap.ts';

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
  const size = plan.measures.textSize;
  const headingSize = size * 1.45;
  const narrowest = 2 * curveAt(plan.core, plan.top + size * 2);
  const heading = wrapText(centre, {
    face: 'heading',
    width: narrowest - size * 1.6,
    size: headingSize,
  });
  const head = headingSize * 1.12 * heading.length + size * 2.3;
  const room = plan.height - plan.top - head - size * 1.4;
  const wantedAt = (max: number) =>
    forms.map((form) => {
      const lines = fitLines(form.name, { width: narrowest + size * 0.4, size }, max);
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

/** How many strands a form has on the side where it has more. */
function strandsTo({ sides }: LensPlan, { id }: MapForm): number {
  const counts = sides.map((side) =>
    sum(departmentsOf(side), ({ department }) =>
      Number(department.cells.some(({ form }) => form === id)),
    ),
  );
  return Math.max(...counts);
}

const steps = 24;

/** The body at the centre and the rules between its forms. */
export function drawCore(plan: LensPlan, { slots }: CorePlan): PathShape[] {
  const middle = plan.measures.width / 2;
  const body = pathRound(1);
  const swell = plan.measures.textSize * 0.9;
  const heights = Array.from(
    { length: steps + 1 },
    (_, i) => plan.top + ((plan.height - plan.top) * i) / steps,
  );
  const end = curveAt(plan.core, plan.top);
  body.moveTo(middle - end, plan.top);
  body.quadraticCurveTo(middle, plan.top - swell, middle + end, plan.top);
  for (const y of heights) body.lineTo(middle + curveAt(plan.core, y), y);
  body.quadraticCurveTo(middle, plan.height + swell, middle - end, plan.height);
  for (const y of heights.toReversed()) body.lineTo(middle - curveAt(plan.core, y), y);
  body.closePath();
  const rules = slots.map(({ y }): PathShape => {
    const half = curveAt(plan.core, y) - 14;
    const rule = pathRound(1);
    rule.moveTo(middle - half, y);
    rule.lineTo(middle + half, y);
    return { shape: 'path', kind: 'core-rule', d: rule.toString() };
  });
  return [{ shape: 'path', kind: 'core', d: body.toString() }, ...rules];
}

/** The heading of the core. */
export function writeCentre(plan: LensPlan, { heading, headingSize }: CorePlan): TextShape[] {
  return placeLines('centre', heading, {
    x: plan.measures.width / 2,
    y: plan.top + plan.measures.textSize * 1.2 + headingSize * 0.8,
    step: headingSize * 1.12,
    size: headingSize,
    anchor: 'middle',
  });
}

/** The names of the forms on the core. */
export function placeForms(plan: LensPlan, { slots }: CorePlan): PlacedNode[] {
  return slots.map((slot) => ({
    id: slot.form.id,
    href: slot.form.href,
    text: slot.form.text,
    target: targetOf(plan, slot),
    lines: writeForm(plan, slot),
  }));
}

function targetOf(plan: LensPlan, { y, height }: FormSlot) {
  const half = curveAt(plan.core, y + height / 2) - 10;
  return placeTarget({ x: plan.measures.width / 2 - half, y, width: half * 2, height });
}

function writeForm(plan: LensPlan, { lines, y, height }: FormSlot): TextShape[] {
  const size = plan.measures.textSize;
  const step = size * 1.15;
  const first = y + height / 2 - ((lines.length - 1) * step) / 2 + size * 0.34;
  const x = plan.measures.width / 2;
  return placeLines('form', lines, { x, y: first, step, size, anchor: 'middle' });
}
