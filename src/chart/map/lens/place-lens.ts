import type { MapData } from '#chart/map/data.ts';
import type { PlacedMap } from '#chart/map/placed.ts';
import { drawCore, placeForms, planCore, writeCentre } from './core.ts';
import { type LensMeasures, planLens } from './plan.ts';
import { placeDepartments, placeSectors, writeWings } from './sides.ts';
import { placeStrands } from './strands.ts';

/**
 * The forms of violence stacked at the centre, the departments of the sectors along a curve on
 * either side, and strands that leave a form for each department that it bears on.
 */
export function placeLens(data: MapData, measures: LensMeasures): PlacedMap {
  const plan = planLens(data, measures);
  const core = planCore(plan, data.forms, data.words.centre);
  const sectors = plan.sides.map((side) => placeSectors(plan, side));
  const strands = plan.sides.flatMap((side) => placeStrands(plan, side, core.slots));
  return {
    width: measures.width,
    height: Math.ceil(plan.height + measures.textSize),
    textSize: measures.textSize,
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
