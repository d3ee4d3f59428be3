import type { RankOutcome } from '#model/outcome.ts';

const noRank: RankOutcome = { kind: 'none' };

/**
 * The place of each score among all, in the order given, highest first (design rule 7). It goes by
 * the score as shown, so that equal figures on a page share a rank; ties share the best rank and
 * leave the next ones empty (1, 2, 2, 4). Undefined, no score, gets no rank. Never throws.
 */
export function rank(shown: readonly (string | undefined)[]): RankOutcome[] {
  return shown.map(rankAmong(shown));
}

/**
 * The same as a function from a score to its place; those who share a place share one outcome.
 * Scores are counted before they are put in order: of thousands of departments there are a hundred.
 * Never throws.
 */
export function rankAmong(
  shown: readonly (string | undefined)[],
): (score: string | undefined) => RankOutcome {
  const counts = new Map<string, number>();
  let of = 0;
  for (const score of shown) {
    if (score === undefined) continue;
    counts.set(score, (counts.get(score) ?? 0) + 1);
    of += 1;
  }
  const places = new Map<string, RankOutcome>();
  let above = 0;
  for (const [score, count] of [...counts].toSorted(([a], [b]) => Number(b) - Number(a))) {
    places.set(score, { kind: 'rank', rank: above + 1, tied: count > 1, of });
    above += count;
  }
  return (score) => (score === undefined ? undefined : places.get(score)) ?? noRank;
}
