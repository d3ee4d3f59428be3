import { placeScoreBar } from '#chart/score-bar/place.ts';
import type { ThemeOverall } from '#model/outcome.ts';
import {
  type ThemeAnswer,
  answersTo,
  countSilent,
  inRankOrder,
  themeAnswers,
} from '#publish/book/answers.ts';
import type { EditionBook, NamedTheme } from '#publish/book/edition-book.ts';
import { type Site, fullName } from '#publish/site.ts';
import { frameOf } from '#views/frame/frame.ts';
import { themeRuler } from './ruler.ts';
import { addWeights } from '#score/weight-parts.ts';
import { wordCoverageInShort } from '#site/sentence/coverage.ts';
import { wordCriterion } from '#site/sentence/criterion.ts';
import { wordRanked } from '#site/sentence/score.ts';
import { standingOf } from '#site/standing.ts';
import { wordTheme, wordThemeScope } from '#site/sentence/theme.ts';

/** What the page of one theme shows. */
export type ThemeView = ReturnType<typeof themeView>;

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
      mean: overall.mean && format.number(overall.mean.shown),
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

const unmarked = ({ theme }: NamedTheme): ThemeOverall => ({
  theme,
  mean: undefined,
  over: 0,
  of: 0,
});

/** One department in a theme. */
export type ThemeRow = ReturnType<typeof themeRows>[number];

function themeRows(site: Site, book: EditionBook, answers: readonly ThemeAnswer[]) {
  return answers.map((answer) => {
    const { department, score, coverage } = answer;
    const { rank, text, beneath, isSilent, isMissing } = standingOf(site.locale, answer);
    return {
      href: site.address.department(book.edition.edition, department),
      name: fullName(site, department),
      rank: rank?.short,
      score: text,
      beneath,
      missing: isMissing,
      bar: placeScoreBar(
        score.kind === 'score' ? { score: score.value, silent: isSilent } : { silent: false },
      ),
      coverage: wordCoverageInShort(site.locale, coverage),
    };
  });
}

/** What a theme weighs in the department score, in a sentence. */
function wordThemeWeight(site: Site, { themes }: EditionBook, theme: NamedTheme): string {
  const { words, format } = site.locale;
  const weights = themes.flatMap(({ weight }) => weight ?? []);
  if (theme.weight === undefined || weights.length < themes.length) return words.theme.weight.none;
  const total = addWeights(weights);
  return words.theme.weight.of(format.number(theme.weight), format.number(total));
}
