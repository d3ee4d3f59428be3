import type { RulerData } from '#chart/ruler/data.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import type { Site } from '#publish/site.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { asLine } from '#site/sentence/line.ts';
import { wordHalf, wordOverallScope } from '#site/sentence/report.ts';
import { rulerOf, scoredOf } from '#views/edition/ruler.ts';

/** Every department of an edition on one line; undefined where none has a score. */
export function reportRuler(site: Site, book: EditionBook) {
  const { words, format } = site.locale;
  const { overall } = book.result;
  const scored = scoredOf(inRankOrder(site, book.result.departments));
  if (scored.length === 0) return undefined;
  const title = asLine(wordHalf(site.locale, scored));
  return rulerOf(site, scored, {
    title,
    description: words.chart.ruler.description(title, wordOverallScope(site.locale, overall)),
    source: book.edition.title,
    caption: title,
    overall:
      overall.kind === 'none'
        ? undefined
        : { figure: format.figure(overall), label: words.report.overall },
    bands: bandStretches(book),
  });
}

const bandStretches = ({ bands }: EditionBook): RulerData['bands'] =>
  bands.map((band, index) => ({
    from: Number(band.from),
    to: Number(bands[index + 1]?.from ?? 10),
    name: band.band,
  }));
