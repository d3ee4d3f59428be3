import type { RulerData } from '#chart/ruler/data.ts';
import { placeRuler } from '#chart/ruler/place.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { inRankOrder } from '#publish/book/answers.ts';
import { type Site, shortName } from '#publish/site.ts';
import { writtenFigure } from '#views/chart-figure.ts';
import { pluralForm } from '#site/plural.ts';
import { asLine } from '#site/sentence/line.ts';
import { wordHalf, wordOverallScope } from '#site/sentence/report.ts';
import { writeScore } from '#site/standing.ts';

/** Every department of an edition on one line from 0 to 10; undefined where none has a score. */
export function rulerOf(site: Site, book: EditionBook) {
  const { words, format } = site.locale;
  const text = words.report.ruler;
  const { overall } = book.result;
  const scored = scoredInOrder(site, book);
  if (scored.length === 0) return undefined;
  const silent = scored.filter((result) => result.silence === 'all').length;
  const title = asLine(wordHalf(site.locale, scored));
  return {
    chart: placeRuler({
      marks: scored.map((result) => ({
        name: shortName(site, result.department),
        figure: writtenFigure(site, result.score),
        silent: result.silence === 'all',
      })),
      ...(overall.kind === 'none'
        ? {}
        : { overall: { figure: writtenFigure(site, overall), label: text.overall } }),
      bands: bandStretches(book),
      silentKey: words.report.ruler.silent,
      silentCount: pluralForm(
        site.locale,
        words.report.ruler.silentCount,
        silent,
      )(format.count(silent)),
      empty: words.report.ruler.empty,
    }),
    words: {
      label: text.label,
      title,
      description: text.description(title, wordOverallScope(site.locale, overall)),
      source: book.edition.title,
      tableSummary: words.frame.table.summary,
      table: tableOf(site, title, scored),
    },
  };
}

const tableOf = (site: Site, title: string, scored: ReturnType<typeof scoredInOrder>) => {
  const { department, score } = site.locale.words.report.table;
  return {
    caption: title,
    columns: [department, score],
    rows: scored.map((result) => [
      shortName(site, result.department),
      writeScore(site.locale, result).line,
    ]),
  };
};

const bandStretches = ({ bands }: EditionBook): RulerData['bands'] =>
  bands.map((band, index) => ({
    from: Number(band.from),
    to: Number(bands[index + 1]?.from ?? 10),
    name: band.band,
  }));

/** Not a copy of the whole result: that would work out the next steps of every department. */
const scoredInOrder = (site: Site, book: EditionBook) =>
  inRankOrder(site, book.result.departments).flatMap(({ department, score, silence }) =>
    score.kind === 'score' ? { department, score, silence } : [],
  );
