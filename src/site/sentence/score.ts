import type { DepartmentResult, RankOutcome } from '#model/outcome.ts';
import type { Locale } from '#site/locale.ts';
import { wordChangeClause } from './change.ts';
import { pluralForm } from '#site/plural.ts';

/**
 * The finding on one department: `Transport scores 3.4 of 10, up 0.5 on 2025`. Wholly silent
 * departments are said to be silent, also where silence counts as zero.
 */
export function wordDepartment(locale: Locale, name: string, result: DepartmentResult): string {
  const { words, format } = locale;
  if (result.score.kind === 'none') return words.score.noneOf[result.score.why](name);
  if (result.silence === 'all') return words.score.silentZero(name);
  const score = words.score.scores(name, format.number(result.score.shown));
  const clause = wordChangeClause(locale, result.change);
  return clause === undefined ? score : words.score.scoresWithChange(score, clause);
}

/**
 * What a table of ranks has to say of them: how many departments are in it for their silence alone.
 * Undefined where there are none.
 */
export function wordRanked(
  locale: Locale,
  results: readonly { readonly rank: RankOutcome }[],
): string | undefined {
  const rank = results.map((result) => result.rank).find(({ kind }) => kind === 'rank');
  if (rank?.kind !== 'rank' || rank.silent === 0) return undefined;
  const word = pluralForm(locale, locale.words.score.ranked, rank.silent);
  return word(locale.format.count(rank.silent));
}
