import type { ThemeOverall } from '#model/outcome.ts';
import { answersTo } from '#publish/book/answers-to.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { countSilent, themeAnswers } from '#publish/book/theme-answers.ts';
import type { NamedTheme } from '#publish/book/themes-of.ts';
import { inRankOrder } from '#publish/book/in-rank-order.ts';
import type { Site } from '#publish/site.ts';
import { wordCriterion } from '#site/sentence/criterion.ts';
import { wordRanked } from '#site/sentence/score.ts';
import { wordTheme, wordThemeScope } from '#site/sentence/theme.ts';
import { frameOf } from './frame.ts';
import { themeRows } from './theme-rows.ts';
import { themeRuler } from './theme-ruler.ts';
import { wordThemeWeight } from './theme-weight.ts';

/** The page of one theme in one edition. */
export function themeView(site: Site, book: EditionBook, theme: NamedTheme) {
  const { words, format } = site.locale;
  const { edition, title } = book.edition;
  const overall = book.result.themes.find((each) => each.theme === theme.theme) ?? unmarked(theme);
  const finding = wordTheme(site.locale, theme.name, overall.mean);
  const answers = inRankOrder(site, themeAnswers(book, theme.theme));
  const number = format.count(book.themes.findIndex((each) => each.theme === theme.theme) + 1);
  return {
    frame: frameOf(site, {
      path: site.address.theme(edition, theme.theme),
      title: words.frame.titleOf(words.theme.title(number), edition),
      finding,
      description: words.theme.description(finding),
      book,
      subject: { kind: 'theme', id: theme.theme },
      trail: [{ href: site.address.report(edition), text: title }],
    }),
    hero: {
      kicker: words.theme.kicker(number, format.count(book.themes.length)),
      finding,
      ...(overall.mean === undefined ? {} : { mean: format.number(overall.mean.shown) }),
      scope: wordThemeScope(site.locale, overall, countSilent(answers)).join(' '),
      weight: wordThemeWeight(site, book, theme),
    },
    ruler: overall.over === 0 ? undefined : themeRuler(site, book, { answers, overall }),
    rows: themeRows(site, book, answers),
    ranked: wordRanked(site.locale, answers),
    questions: book.criteria
      .filter((criterion) => criterion.theme === theme.theme)
      .map((criterion) => ({
        href: site.address.criterion(edition, criterion.criterion),
        text: criterion.question,
        finding: wordCriterion(site.locale, answersTo(book, criterion.criterion)),
      })),
  };
}

const unmarked = ({ theme }: NamedTheme): ThemeOverall => ({ theme, over: 0, of: 0 });
