import type { CardContent, CardMark, CardScale } from '#card/card.ts';
import { answeredScores } from '#publish/book/answers.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { wordEnds } from '#site/sentence/card.ts';
import { asLine } from '#site/sentence/line.ts';
import { pluralForm } from '#site/plural.ts';
import { wordHalf, wordOverall } from '#site/sentence/report.ts';
import { imprintOf, sayCard } from './imprint.ts';
import { rankedTable } from './ranked-table.ts';
import { recordCard } from './record-card.ts';
import { placesIn, scaleEnds } from './card-scale.ts';

/** The card of an edition as a whole. */
export function editionCard(site: Site, book: EditionBook): CardContent {
  if (!book.hasMarks) return recordCard(site, book);
  const { locale } = site;
  const { overall } = book.result;
  const imprint = imprintOf(site, book);
  const finding = wordOverall(locale, overall);
  const lines = linesOf(site, book);
  const ends = endsOf(site, book);
  const mark = markOf(site, book);
  const covers = mark.beneath === undefined ? [] : [mark.beneath];
  return {
    ...imprint,
    tone: overall.kind === 'none' ? 'missing' : 'score',
    name: locale.words.report.headline.whole,
    mark,
    lines,
    further: ends,
    scale: scaleOf(site, book),
    table: rankedTable(site, book.result.departments),
    ...sayCard(site, book, { needed: [finding, ...covers, ...lines], further: ends }),
  };
}

function markOf({ locale }: Site, { result: { overall } }: EditionBook): CardMark {
  const { words, format } = locale;
  if (overall.kind === 'none') return { kind: 'words', words: words.card.noOverall };
  const number = format.number(overall.shown);
  const mark = { kind: 'number', number, of: words.score.ofTen } as const;
  if (overall.kind === 'judgement') return { ...mark, beneath: words.score.judgement };
  const { over, of } = overall;
  const mean = pluralForm(locale, words.card.meanOver, of, over);
  return { ...mark, beneath: mean(format.count(over), format.count(of)) };
}

/** How many reach half marks, and how much of the mean is silence. */
function linesOf(site: Site, book: EditionBook): string[] {
  const scored = book.result.departments.flatMap(({ score }) =>
    score.kind === 'score' ? [{ score }] : [],
  );
  if (scored.length === 0) return [];
  const lines = [wordHalf(site.locale, scored), ...silentLine(site, book.result.overall)];
  return lines.map(asLine);
}

/** Who is first and last among those that answered. */
function endsOf(site: Site, book: EditionBook): string[] {
  const answered = answeredScores(site, book.result.departments);
  const silent = book.result.departments.some(({ silence }) => silence === 'all');
  return wordEnds(site.locale, answered, silent);
}

function silentLine({ locale }: Site, overall: EditionBook['result']['overall']): string[] {
  if (overall.kind !== 'mean' || overall.silent === 0) return [];
  const { words, format } = locale;
  const { silent } = overall;
  return [pluralForm(locale, words.score.silentInMean, silent)(format.count(silent))];
}

function scaleOf(site: Site, { result }: EditionBook): CardScale {
  const { overall } = result;
  return {
    others: placesIn(result),
    ends: scaleEnds(site.locale),
    own: overall.kind === 'none' ? undefined : Number(overall.shown),
  };
}
