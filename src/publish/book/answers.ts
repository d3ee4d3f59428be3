import type {
  CriterionResult,
  DepartmentResult,
  RankOutcome,
  ScoreOutcome,
  ThemeResult,
} from '#model/outcome.ts';
import { type Site, shortName } from '#publish/site.ts';
import type { NamedScore } from '#site/sentence/ends.ts';
import type { EditionBook } from './edition-book.ts';

/** What one question came to for one department. */
export interface Answer extends CriterionResult {
  readonly department: string;
}

/** What a question came to for every department of its edition, in their order. */
export const answersTo = ({ result }: EditionBook, criterion: string): Answer[] =>
  result.departments.flatMap(({ department, criteria }) => {
    const answer = criteria().find((each) => each.criterion === criterion);
    return answer === undefined ? [] : { ...answer, department };
  });

/** What one theme came to for one department. */
export interface ThemeAnswer extends ThemeResult {
  readonly department: string;
}

/** What a theme came to for every department of its edition, in their order. */
export const themeAnswers = ({ result }: EditionBook, theme: string): ThemeAnswer[] =>
  result.departments.flatMap(({ department, themes }) =>
    themes.filter((each) => each.theme === theme).map((each) => ({ ...each, department })),
  );

/** How many were silent throughout a theme, and count as 0 in its mean. */
export const countSilent = (answers: readonly ThemeAnswer[]): number =>
  answers.filter(({ silence, score }) => silence === 'all' && score.kind === 'score').length;

interface Scored extends Pick<DepartmentResult, 'department' | 'silence'> {
  readonly score: ScoreOutcome;
}

/** The scores of those that answered at all, of the whole or of one theme. */
export const answeredScores = (site: Site, answers: readonly Scored[]): NamedScore[] =>
  answers.flatMap(({ department, score, silence }) =>
    score.kind === 'score' && silence !== 'all'
      ? [{ name: shortName(site, department), shown: score.shown }]
      : [],
  );

/** What has a place among the departments. */
interface Ranked {
  readonly department: string;
  readonly rank: RankOutcome;
}

/**
 * By rank, then those that no rank is given for silence, then those without a score; alike, by name
 * as the language orders it.
 */
export function inRankOrder<Item extends Ranked>(site: Site, items: readonly Item[]): Item[] {
  const unranked = { 'first-by-silence': items.length + 1, 'no-score': items.length + 2 };
  const placeOf = ({ rank }: Ranked): number =>
    rank.kind === 'rank' ? rank.rank : unranked[rank.why];
  const nameOf = ({ department }: Ranked): string => shortName(site, department);
  return items.toSorted(
    (a, b) =>
      placeOf(a) - placeOf(b) || nameOf(a).localeCompare(nameOf(b), site.locale.own.language),
  );
}
