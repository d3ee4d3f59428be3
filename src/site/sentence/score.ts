import type { DepartmentResult, RankOutcome, ScoreOutcome } from '#model/outcome.ts';
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
 * A rank in words: `Joint 4th of 16`, `4th of 16, 1 of them silent`; undefined where there is none,
 * and where silence stands first, which is no win.
 */
export function wordRank(
  locale: Locale,
  { rank, silence }: Pick<DepartmentResult, 'rank' | 'silence'>,
): string | undefined {
  if (rank.kind === 'none' || (silence === 'all' && rank.rank === 1)) return undefined;
  const { words, format } = locale;
  const place = words.score.rankOf(
    words.score.ordinal(rank.rank),
    rank.tied,
    format.count(rank.of),
  );
  if (rank.silent === 0) return place;
  return pluralForm(locale, words.score.rankSilent, rank.silent)(place, format.count(rank.silent));
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

/**
 * What became of a department or a theme, on one line: the score, why there is none, or silence with
 * what it counts as: `No response, counted as 0`.
 */
export function wordOutcome(
  locale: Locale,
  { score, silence }: Pick<DepartmentResult, 'score' | 'silence'>,
): string {
  const { countedAsZero, none, standsFor } = locale.words.score;
  return silence === 'all' && score.kind === 'score'
    ? standsFor(none['no-response'], countedAsZero)
    : wordScore(locale, score);
}

/** A score for a table cell: the number, or the words that stand in its place. */
export function wordScore(locale: Locale, score: ScoreOutcome): string {
  return score.kind === 'score'
    ? locale.format.number(score.shown)
    : locale.words.score.none[score.why];
}
