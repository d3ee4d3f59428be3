import { pathRound } from 'd3';
import { curveAt } from '#chart/map/curve.ts';
import type { MapPath, MapText, PlacedNode } from '#chart/map/placed.ts';
import type { LensPlan } from './plan.ts';
import type { CorePlan, FormSlot } from './slots.ts';

const steps = 24;

/** The body at the centre and the rules between its forms. */
export function drawCore(plan: LensPlan, { slots }: CorePlan): MapPath[] {
  const middle = plan.frame.width / 2;
  const body = pathRound(1);
  const swell = plan.frame.textSize * 0.9;
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
  const rules = slots.map(({ y }): MapPath => {
    const half = curveAt(plan.core, y) - 14;
    const rule = pathRound(1);
    rule.moveTo(middle - half, y);
    rule.lineTo(middle + half, y);
    return { kind: 'core-rule', d: rule.toString() };
  });
  return [{ kind: 'core', d: body.toString() }, ...rules];
}

/** The heading of the core. */
export function writeCentre(plan: LensPlan, { heading, headingSize }: CorePlan): MapText[] {
  return heading.map((text, i) => ({
    kind: 'centre',
    text,
    x: plan.frame.width / 2,
    y: plan.top + plan.frame.textSize * 1.2 + headingSize * (0.8 + i * 1.12),
    size: headingSize,
    anchor: 'middle',
  }));
}

/** The names of the forms on the core. */
export function placeForms(plan: LensPlan, { slots }: CorePlan): PlacedNode[] {
  return slots.map((slot) => ({
    id: slot.form.id,
    ...(slot.form.href !== undefined && { href: slot.form.href }),
    text: slot.form.text,
    target: targetOf(plan, slot),
    lines: writeForm(plan, slot),
  }));
}

function targetOf(plan: LensPlan, { y, height }: FormSlot) {
  const half = curveAt(plan.core, y + height / 2) - 10;
  return { x: plan.frame.width / 2 - half, y, width: half * 2, height };
}

function writeForm(plan: LensPlan, { lines, y, height }: FormSlot): MapText[] {
  const size = plan.frame.textSize;
  const step = size * 1.15;
  const first = y + height / 2 - ((lines.length - 1) * step) / 2 + size * 0.34;
  return lines.map((text, i) => ({
    kind: 'form',
    text,
    x: plan.frame.width / 2,
    y: first + i * step,
    size,
    anchor: 'middle',
  }));
}
