import type { RulerMark } from '#chart/ruler/data.ts';
import { placeRuler } from '#chart/ruler/place.ts';
import type { ThemeOverall } from '#model/outcome.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import type { ThemeAnswer } from '#publish/book/answers.ts';
import { type Site, shortName } from '#publish/site.ts';
import { writtenFigure } from '#views/chart-figure.ts';
import { pluralForm } from '#site/plural.ts';
import { writeScore } from '#site/standing.ts';

interface Ranked {
  /** Highest first. */
  readonly answers: readonly ThemeAnswer[];
  readonly overall: ThemeOverall;
}

/** Every department on one line from 0 to 10 by its score in a theme. */
export function themeRuler(site: Site, book: EditionBook, { answers, overall }: Ranked) {
  const { words, format } = site.locale;
  const { ruler: text, table } = words.report;
  const marks = marksOf(site, answers);
  const silent = marks.filter((mark) => mark.silent).length;
  const { ruler } = words.theme;
  const title = titleOf(site, marks);
  const rows = answers
    .filter(({ score }) => score.kind === 'score')
    .map(
      (answer) =>
        [shortName(site, answer.department), writeScore(site.locale, answer).line] as const,
    );
  const mean = overall.mean && writtenFigure(site, overall.mean);
  return {
    chart: placeRuler({
      marks,
      ...(mean === undefined ? {} : { overall: { figure: mean, label: ruler.mean } }),
      bands: [],
      silentKey: text.silent,
      silentCount: pluralForm(site.locale, text.silentCount, silent)(format.count(silent)),
      empty: text.empty,
    }),
    words: {
      label: text.label,
      title,
      description: words.frame.entries(
        rows.map(([name, outcome]) => words.frame.entry(name, outcome)),
      ),
      source: book.edition.title,
      tableSummary: words.frame.table.summary,
      table: {
        caption: words.theme.table.caption,
        columns: [table.department, table.score],
        rows,
      },
    },
  };
}

/** From the lowest to the highest of those that answered. */
function titleOf({ locale }: Site, marks: readonly RulerMark[]): string {
  const { ruler } = locale.words.theme;
  const answered = marks.filter((mark) => !mark.silent);
  const high = answered[0]?.figure.shown;
  const low = answered.at(-1)?.figure.shown;
  if (high === undefined || low === undefined) return ruler.titleSilent;
  const word = high === low ? ruler.titleSame(high) : ruler.title(low, high);
  return answered.length < marks.length ? ruler.titleAnswered(word) : word;
}

const marksOf = (site: Site, answers: readonly ThemeAnswer[]): RulerMark[] =>
  answers.flatMap(({ department, score, silence }) =>
    score.kind === 'none'
      ? []
      : {
          name: shortName(site, department),
          figure: writtenFigure(site, score),
          silent: silence === 'all',
        },
  );
