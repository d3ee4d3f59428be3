import type { CardContent, CardMark } from '#card/card.ts';
import type { ThemeOverall } from '#model/outcome.ts';
import {
  type ThemeAnswer,
  answeredScores,
  countSilent,
  themeAnswers,
} from '#publish/book/answers.ts';
import type { EditionBook, NamedTheme } from '#publish/book/edition-book.ts';
import type { Site } from '#publish/site.ts';
import { wordEnds } from '#site/sentence/card.ts';
import { asLine } from '#site/sentence/line.ts';
import { pluralForm } from '#site/plural.ts';
import { wordTheme, wordThemeScope } from '#site/sentence/theme.ts';
import { imprintOf, sayCard } from './imprint.ts';
import { rankedTable } from './ranked-table.ts';
import { placesOf, scaleEnds } from './card-scale.ts';

/** The card of one theme in one edition. */
export function themeCard(site: Site, book: EditionBook, { theme, name }: NamedTheme): CardContent {
  const { locale } = site;
  const imprint = imprintOf(site, book);
  const overall = book.result.themes.find((each) => each.theme === theme);
  const answers = themeAnswers(book, theme);
  const scope = overall === undefined ? [] : wordThemeScope(locale, overall, countSilent(answers));
  const ends = wordEnds(locale, answeredScores(site, answers), answers.some(isSilent));
  return {
    ...imprint,
    tone: overall?.mean === undefined ? 'missing' : 'score',
    name,
    mark: markOf(site, overall),
    // How many the mean covers stands beneath it; how much of it is silence has to be said, too.
    lines: scope.slice(1).map(asLine),
    further: ends,
    scale: {
      others: placesOf(answers.map(({ score }) => score)),
      ends: scaleEnds(locale),
      own: overall?.mean && Number(overall.mean.shown),
    },
    table: rankedTable(site, answers),
    ...sayCard(site, book, {
      needed: [wordTheme(locale, name, overall?.mean), ...scope],
      further: ends,
    }),
  };
}

function markOf({ locale }: Site, overall: ThemeOverall | undefined): CardMark {
  const { words, format } = locale;
  if (overall?.mean === undefined) return { kind: 'words', words: words.card.noMean };
  const { over, of } = overall;
  const mean = pluralForm(locale, words.card.meanOver, of, over);
  return {
    kind: 'number',
    number: format.number(overall.mean.shown),
    of: words.score.ofTen,
    beneath: mean(format.count(over), format.count(of)),
  };
}

const isSilent = ({ silence }: ThemeAnswer): boolean => silence === 'all';
