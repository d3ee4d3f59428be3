import type { BothSizes } from '#chart/both-sizes.ts';
import type { RulerData } from './data.ts';
import { placeLyingRuler } from './place-lying.ts';
import { placeStandingRuler } from './place-standing.ts';

/**
 * All departments of an edition on one ruler of 0 to 10: lying across the page, and standing on a
 * narrow one, where every name has a line of its own.
 */
export function placeRuler(data: RulerData): BothSizes {
  return { extent: 'page', wide: placeLyingRuler(data), narrow: placeStandingRuler(data) };
}
