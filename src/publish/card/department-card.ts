import type { CardContent, CardMark, CardScale, CardTable } from '#card/facts.ts';
import type { DepartmentResult, ScoreOutcome } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { fullName, shortName, type Site } from '#publish/site.ts';
import { wordChangeLines } from '#site/sentence/card.ts';
import { wordCovered } from '#site/sentence/coverage.ts';
import { asLine, beginLine } from '#site/sentence/line.ts';
import { wordDepartment, wordRank, wordScore } from '#site/sentence/score.ts';
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
  const standing = standingOf(site, result);
  const unknown = unknownLines(site, book, result);
  const change = wordChangeLines(locale, result.change, result.department);
  const { department, score, silence } = result;
  // The finding has the change in it where there is a number, and what it must not be parted from.
  const hasNumber = result.change.kind === 'change';
  const needed = hasNumber ? change.slice(1) : [];
  const table = silence === 'all' ? undefined : themeTable(site, book, result);
  return {
    ...imprint,
    tone: silence === 'all' || isMissing(result) ? 'missing' : 'score',
    name: fullName(site, department),
    mark: markOf(site, result),
    lines: [
      ...(standing.length === 0 ? [] : [locale.words.department.standing(standing)]),
      ...unknown,
      ...change,
    ],
    further: [],
    scale: scaleOf(site, book, score),
    table,
    ...sayCard(imprint, {
      needed: [wordDepartment(locale, shortName(site, department), result), ...needed],
      further: [...standingSaid(site, result), ...unknown, ...(hasNumber ? [] : change)],
    }),
  };
}

const isMissing = ({ score }: DepartmentResult): boolean =>
  score.kind === 'none' && score.why !== 'not-applicable';

/** Its rank and band, as they stand on the card. */
const standingOf = (site: Site, result: DepartmentResult): string[] =>
  [wordRank(site.locale, result), result.band].flatMap((text) => text ?? []);

/** The same in words that stand without the card. */
const standingSaid = ({ locale }: Site, result: DepartmentResult): string[] =>
  [wordRank(locale, result), result.band && locale.words.card.band(result.band)].flatMap(
    (text) => text ?? [],
  );

/** How much could be marked, where that is too little for a score. */
function unknownLines(site: Site, book: EditionBook, result: DepartmentResult): string[] {
  const { score } = result;
  if (score.kind === 'score' || score.why !== 'below-coverage') return [];
  return [asLine(wordCovered(site.locale, result, book.result.minimumPercent))];
}

function markOf(site: Site, { score, silence }: DepartmentResult): CardMark {
  const { words } = site.locale;
  if (silence === 'all') {
    const beneath = score.kind === 'score' ? words.score.countedAsZero : words.score.leftOut;
    return { kind: 'words', words: words.score.none['no-response'], beneath: beginLine(beneath) };
  }
  const text = wordScore(site.locale, score);
  return score.kind === 'score'
    ? { kind: 'number', number: text, of: words.score.ofTen }
    : { kind: 'words', words: text };
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
    rows: result.themes.map(({ theme, score }) => ({
      text: names.get(theme) ?? theme,
      value: wordScore(site.locale, score),
      missing: score.kind === 'none',
    })),
  };
}
