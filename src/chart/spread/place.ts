import type { BothSizes } from '#chart/both-sizes.ts';
import type { SpreadData } from './data.ts';
import { placeSpreadColumns } from './place-columns.ts';
import { placeSpreadRows } from './place-rows.ts';

/**
 * How many departments got each mark, and which: columns of names across the page, rows on a narrow
 * one; what is no mark stands apart, in words.
 */
export function placeSpread(data: SpreadData): BothSizes {
  return { extent: 'page', wide: placeSpreadColumns(data), narrow: placeSpreadRows(data) };
}
