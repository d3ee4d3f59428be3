import type { ThemeOverall } from '#model/outcome.ts';
import type { ThemeAnswer } from '#publish/book/answers.ts';
import type { EditionBook } from '#publish/book/edition-book.ts';
import { type Site, shortName } from '#publish/site.ts';
import { writeScore } from '#site/standing.ts';
import { rulerOf, scoredOf } from '#views/edition/ruler.ts';

interface Ranked {
  /** Highest first. */
  readonly answers: readonly ThemeAnswer[];
  readonly overall: ThemeOverall;
}

/** Every department on one line by its score in a theme. */
export function themeRuler(site: Site, book: EditionBook, { answers, overall }: Ranked) {
  const { words, format } = site.locale;
  const { ruler, table } = words.theme;
  const scored = scoredOf(answers);
  return rulerOf(site, scored, {
    title: titleOf(site, scored),
    description: words.frame.entries(
      scored.map((each) =>
        words.frame.entry(shortName(site, each.department), writeScore(site.locale, each).line),
      ),
    ),
    source: book.edition.title,
    caption: table.caption,
    overall: overall.mean && { figure: format.figure(overall.mean), label: ruler.mean },
    bands: [],
  });
}

/** From the lowest to the highest of those that answered. */
function titleOf({ locale }: Site, scored: ReturnType<typeof scoredOf>): string {
  const { ruler } = locale.words.theme;
  const answered = scored.filter(({ silence }) => silence !== 'all');
  const [first] = answered;
  const last = answered.at(-1);
  if (first === undefined || last === undefined) return ruler.titleSilent;
  const high = locale.format.number(first.score.shown);
  const low = locale.format.number(last.score.shown);
  const word = high === low ? ruler.titleSame(high) : ruler.title(low, high);
  return answered.length < scored.length ? ruler.titleAnswered(word) : word;
}
