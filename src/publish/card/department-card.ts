import type { CardContent, CardMark, CardScale, CardTable } from '#card/card.ts';
import type { DepartmentResult, ScoreOutcome } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordChangeLines } from '#site/sentence/card.ts';
import { wordCovered } from '#site/sentence/coverage.ts';
import { asLine, beginLine } from '#site/sentence/line.ts';
import { wordDepartment } from '#site/sentence/score.ts';
import { standingOf, writeScore, type Standing } from '#site/standing.ts';
import { imprintOf, sayCard } from './imprint.ts';
import { placesIn, scaleEnds } from './card-scale.ts';

/** The card of one department in one edition. */
export function departmentCard(
  site: Site,
  book: EditionBook,
  result: DepartmentResult,
): CardContent {
  const { locale } = site;
  const imprint = imprintOf(site, book);
  const standing = standingOf(locale, result);
  const places = [standing.rank?.long, result.band].flatMap((text) => text ?? []);
  const unknown = unknownLines(site, book, result);
  const change = wordChangeLines(locale, result.change, result.department);
  const { department, score, band } = result;
  // The finding has the change in it where there is a number, and what it must not be parted from.
  const hasNumber = result.change.kind === 'change';
  const needed = hasNumber ? change.slice(1) : [];
  const table = standing.isSilent ? undefined : themeTable(site, book, result);
  return {
    ...imprint,
    tone: isMissing(standing, result) ? 'missing' : 'score',
    name: fullName(site, department),
    mark: markOf(site, standing),
    lines: [
      ...(places.length === 0 ? [] : [locale.words.department.standing(places)]),
      ...unknown,
      ...change,
    ],
    further: [],
    scale: scaleOf(site, book, score),
    table,
    ...sayCard(site, book, {
      needed: [wordDepartment(locale, shortName(site, department), result), ...needed],
      rank: standing.rank,
      further: [
        ...(band === undefined ? [] : [locale.words.card.band(band)]),
        ...unknown,
        ...(hasNumber ? [] : change),
      ],
    }),
  };
}

/** Where nothing applied, nothing is missing. */
const isMissing = (standing: Standing, { score }: DepartmentResult): boolean =>
  standing.isMissing && !(score.kind === 'none' && score.why === 'not-applicable');

/** How much could be marked, where that is too little for a score. */
function unknownLines(site: Site, book: EditionBook, result: DepartmentResult): string[] {
  const { score } = result;
  if (score.kind === 'score' || score.why !== 'below-coverage') return [];
  return [asLine(wordCovered(site.locale, result, book.result.minimumPercent))];
}

function markOf({ locale }: Site, { score, text, beneath }: Standing): CardMark {
  if (score !== undefined) return { kind: 'number', number: score, of: locale.words.score.ofTen };
  return { kind: 'words', words: text, beneath: beneath && beginLine(beneath) };
}

/** Its place among the others; without a score those alone. */
function scaleOf(site: Site, { result }: EditionBook, score: ScoreOutcome): CardScale {
  const { overall } = result;
  const { words, format } = site.locale;
  return {
    own: score.kind === 'score' ? Number(score.shown) : undefined,
    others: placesIn(result),
    ends: scaleEnds(site.locale),
    mean:
      overall.kind === 'mean'
        ? {
            value: Number(overall.shown),
            text: words.card.overall(format.number(overall.shown)),
          }
        : undefined,
  };
}

/** Its theme scores, in the order of the edition; none without themes. */
function themeTable(
  site: Site,
  book: EditionBook,
  result: DepartmentResult,
): CardTable | undefined {
  if (result.score.kind === 'none' || result.themes.length < 2) return undefined;
  const names = new Map(book.themes.map(({ theme, name }) => [theme, name]));
  return {
    title: site.locale.words.card.themes,
    whole: true,
    rows: result.themes.map((own) => {
      const { text: value, isMissing: missing } = writeScore(site.locale, own);
      return { text: names.get(own.theme) ?? own.theme, value, missing };
    }),
  };
}
