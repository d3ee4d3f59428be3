import type { CardContent, CardRow } from '#card/card.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Related, largestGapFirst, relatedOf } from '#publish/book/related.ts';
import { shortName, type Site } from '#publish/site.ts';
import { asLine } from '#site/sentence/line.ts';
import { wordGap, wordGapDetail } from '#site/sentence/relevance.ts';
import { imprintOf, sayCard } from './imprint.ts';
import { shortened } from './ranked-table.ts';

/**
 * The card of the relevance map: how many objectives that bear on violence against women make no
 * link to it. Undefined where the edition has no map, or no gap can be told.
 */
export function mapCard(site: Site, book: EditionBook): CardContent | undefined {
  const related = relatedOf(site, book);
  const gap = related?.relevance.government.gap;
  if (related === undefined || gap?.kind !== 'gap') return undefined;
  const { words, format } = site.locale;
  const { no, relevant } = gap.objectives;
  const finding = wordGap(site.locale, gap);
  const lines = wordGapDetail(site.locale, gap).map(asLine);
  const imprint = imprintOf(site, book);
  const rows = rowsOf(related);
  return {
    ...imprint,
    tone: no > 0 ? 'missing' : 'score',
    name: finding,
    mark: {
      kind: 'number',
      number: format.count(no),
      of: words.score.ofMax(format.count(relevant)),
      beneath: words.card.map.beneath,
    },
    lines,
    further: [],
    table: rows.length < 2 ? undefined : { title: words.card.map.table, rows: shortened(rows) },
    ...sayCard(site, book, { needed: [finding], further: lines }),
  };
}

/** The departments with objectives that make no link, largest gap first. */
function rowsOf({ site, relevance }: Related): CardRow[] {
  const { words, format } = site.locale;
  return relevance.departments
    .flatMap(({ department, gap }) => (gap.kind === 'gap' ? [{ department, ...gap }] : []))
    .filter(({ objectives }) => objectives.no > 0)
    .toSorted(largestGapFirst)
    .map(({ department, objectives: { no, relevant } }) => ({
      text: shortName(site, department),
      value: words.score.fraction(format.count(no), format.count(relevant)),
    }));
}
