import type { MapData } from '#chart/map/data.ts';
import type { PlacedMap } from '#chart/map/placed.ts';
import type { LensFrame } from './frame.ts';
import { drawCore, placeForms, writeCentre } from './place-core.ts';
import { placeDepartments } from './place-departments.ts';
import { placeSectors, writeWings } from './place-sectors.ts';
import { placeStrands } from './place-strands.ts';
import { planLens } from './plan.ts';
import { planCore } from './slots.ts';

/**
 * The forms of violence stacked at the centre, the departments of the sectors along a curve on
 * either side, and strands that leave a form for each department that it bears on. Never throws.
 */
export function placeLens(data: MapData, frame: LensFrame): PlacedMap {
  const plan = planLens(data, frame);
  const core = planCore(plan, data.forms, data.words.centre);
  const sectors = plan.sides.map((side) => placeSectors(plan, side));
  const strands = plan.sides.flatMap((side) => placeStrands(plan, side, core.slots));
  return {
    width: frame.width,
    height: Math.ceil(plan.height + frame.textSize),
    textSize: frame.textSize,
    ground: [...sectors.flatMap(({ paths }) => paths), ...drawCore(plan, core)],
    strands: [
      ...strands.filter(({ state }) => state !== 'gap'),
      ...strands.filter(({ state }) => state === 'gap'),
    ],
    forms: placeForms(plan, core),
    departments: plan.sides.flatMap((side) => placeDepartments(plan, side)),
    words: [
      ...writeWings(plan, data.words.wings),
      ...writeCentre(plan, core),
      ...sectors.flatMap(({ words }) => words),
    ],
  };
}
