import type { Band } from '#model/tables/bands.ts';
import { toFraction } from './exact.ts';

/**
 * The name of the band that a score lies in: each runs from its `from` to the next one, the last
 * includes 10. The score as shown decides, so that a page never shows 6.0 in a band that ends below
 * it. Undefined without bands, or below the lowest. The order of the bands does not matter. Throws
 * for a score that is no decimal.
 */
export function band(
  shown: string,
  bands: readonly Pick<Band, 'from' | 'band'>[],
): string | undefined {
  const score = toFraction(shown);
  let found: Pick<Band, 'from' | 'band'> | undefined;
  for (const each of bands) {
    const from = toFraction(each.from);
    const isReached = from.lte(score);
    if (isReached && (!found || from.gt(toFraction(found.from)))) found = each;
  }
  return found?.band;
}
