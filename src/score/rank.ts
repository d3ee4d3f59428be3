import type { RankOutcome } from '#model/outcome.ts';

const noRank: RankOutcome = { kind: 'none' };

/** What has a place in the order, if it has a score. */
interface Rankable {
  /** The score as shown. */
  readonly shown: string | undefined;
  /** Whether it answered nothing, and its score is 0 for that. */
  readonly silent: boolean;
}

/**
 * The place of each score among all, in the order given, highest first (design rule 7). It goes by
 * the score as shown, so that equal figures on a page share a rank; ties share the best rank and
 * leave the next ones empty (1, 2, 2, 4). Undefined, no score, gets no rank. Each says how many are
 * ranked for their silence alone (rule 9). Never throws.
 */
export function rank(all: readonly Rankable[]): RankOutcome[] {
  const placeOf = rankAmong(all);
  return all.map(({ shown }) => placeOf(shown));
}

/**
 * The same as a function from a score to its place; those who share a place share one outcome.
 * Scores are counted before they are put in order: of thousands of departments there are a hundred.
 * Never throws.
 */
export function rankAmong(all: readonly Rankable[]): (score: string | undefined) => RankOutcome {
  const counts = new Map<string, number>();
  const among = { of: 0, silent: 0 };
  for (const { shown, silent } of all) {
    if (shown === undefined) continue;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
    among.of += 1;
    if (silent) among.silent += 1;
  }
  const places = new Map<string, RankOutcome>();
  let above = 0;
  for (const [score, count] of [...counts].toSorted(([a], [b]) => Number(b) - Number(a))) {
    places.set(score, { kind: 'rank', rank: above + 1, tied: count > 1, ...among });
    above += count;
  }
  return (score) => (score === undefined ? undefined : places.get(score)) ?? noRank;
}
