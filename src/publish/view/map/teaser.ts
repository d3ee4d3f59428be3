import { relatedOf } from '#publish/book/related.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { wordGap, wordSurprises } from '#site/sentence/relevance.ts';
import { gapFigure } from './gap-figure.ts';

/** The map's finding for the page of the report; undefined where the edition has no map. */
export function mapTeaser(site: Site, book: EditionBook) {
  const related = relatedOf(site, book);
  if (related === undefined) return undefined;
  const { teaser } = site.locale.words.map;
  const { government } = related.relevance;
  return {
    label: teaser.label,
    finding: wordGap(site.locale, government.gap),
    figure: gapFigure(site.locale, government.gap),
    surprise: wordSurprises(site.locale, related.relevance),
    link: { href: site.address.map(book.edition.edition), text: teaser.link },
  };
}
