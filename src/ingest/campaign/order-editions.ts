import type { Edition } from '#model/tables/editions.ts';
import { compareText } from '#model/compare-text.ts';

/** Editions by year, then day of publication (an unknown one first), then id. */
export function orderEditions<Item extends Edition>(editions: readonly Item[]): Item[] {
  return editions.toSorted(
    (a, b) =>
      a.year - b.year ||
      compareText(a.published_on ?? '', b.published_on ?? '') ||
      compareText(a.edition, b.edition),
  );
}
