import { relatedOf } from '#publish/book/related.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { gapSheet } from './gap-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { pairSheet } from './pair-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The tables that are computed from the objectives and links of an edition; none without objectives. */
export function relevanceSheets(site: Site, book: EditionBook): Sheet[] {
  const related = relatedOf(site, book);
  if (related === undefined) return [];
  const sheets = [gapSheet(related), matrixSheet(related), pairSheet(related)];
  return sheets.filter(({ count }) => count > 0);
}
